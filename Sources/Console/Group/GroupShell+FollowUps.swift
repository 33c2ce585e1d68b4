// A person in the persona's place: picks what is asked next, or types it.
import Interview
import Report

extension GroupShell {
  /// The script's follow-ups that fit, best first.
  func showFollowUps() {
    guard isInteractive, let turn = room.session.openTurn else { return }
    let followUps = log.host.followUps(in: room)
    let help =
      followUps.isEmpty
      ? "The script would ask nothing more. Type a question of your own, or Enter to go on."
      : "What do you ask? A number, your own words, or Enter for 1. /next asks nothing more."
    let list = followUps.enumerated().map { index, followUp in
      Block.item(marker: "\(index + 1)", [Run(followUp.line)], indent: 2)
    }
    showHidden(
      Document(
        [.gap, .paragraph([Run(turn.line, .dim)], indent: 2)] + exchange(in: turn)
          + [.gap, .paragraph([Run(help, .dim)])] + list))
  }

  /// What the one who asks typed: a number, a question, or nothing.
  func followUp(_ text: String, by seat: String) async {
    let followUps = log.host.followUps(in: room)
    if text.isEmpty {
      guard let first = followUps.first else { return await moveOn(seat) }
      await grant(.pick(probe: first.probe), by: seat)
    } else if let number = Int(text) {
      guard followUps.indices.contains(number - 1) else {
        return screen.note(
          followUps.isEmpty
            ? "There is nothing to pick: type your question."
            : "A number from 1 to \(followUps.count), or your question in words.")
      }
      await grant(.pick(probe: followUps[number - 1].probe), by: seat)
    } else {
      await grant(.ask(line: checked(text, by: setup.analyser)), by: seat)
    }
  }

  func moveOn(_ seat: String) async {
    await grant(.moveOn, by: seat)
  }
}
