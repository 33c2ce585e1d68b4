// A command at the table. Its definition feeds the prompt, the help and the completion.
import Interview
import Report

/// One slash command of a group.
package struct GroupCommand: PromptCommand {
  /// Its name without the slash.
  package let name: String
  /// What follows it: `NAME`; empty for nothing.
  package let argument: String
  /// One line for `/help`.
  package let summary: String
  /// Does it; the text is what followed the name.
  let run: @MainActor @Sendable (GroupShell, String) async -> Void

  init(
    _ name: String, argument: String = "", _ summary: String,
    run: @escaping @MainActor @Sendable (GroupShell, String) async -> Void
  ) {
    self.name = name
    self.argument = argument
    self.summary = summary
    self.run = run
  }

  /// Every command, in the order of `/help`.
  package static let all: [GroupCommand] =
    interviewing + turns + people + [
      GroupCommand("save", argument: "[FOLDER]", "where this is saved, or save it elsewhere") {
        shell, folder in
        let (journal, screen) = (shell.log.journal, shell.screen)
        guard !folder.isEmpty else { return shell.savingNotice.whereSaved(journal, on: screen) }
        await shell.savingNotice.save(journal, in: folder, on: screen)
      },
      GroupCommand("quit", "stop for everybody and go on another day") { shell, _ in
        shell.leave(.unfinished)
      },
    ]

  private static let interviewing = [
    GroupCommand("help", "this list") { shell, _ in shell.screen.show(help(note)) },
    GroupCommand("board", "who is here, who does what, who is next") { shell, _ in
      shell.screen.show(shell.fullBoard)
    },
    GroupCommand("repeat", "the question again, or what is to be rated") { shell, _ in
      await shell.showAgain()
    },
    GroupCommand("clarify", argument: "[TERM]", "the question, or a term, in plainer words") {
      shell, term in await shell.clarify(term)
    },
    GroupCommand("hint", "what to think about") { shell, _ in
      await shell.grant(.interview(.hint), by: shell.holder)
    },
    GroupCommand("pause", "stop the clock; Enter starts it again") { shell, _ in
      if await shell.grant(.interview(.pause), by: shell.holder) {
        shell.screen.note("Paused. Press Enter to go on.")
      }
    },
    GroupCommand("dossier", "read about the employer") { shell, _ in
      shell.screen.show(DossierDocument(shell.setup.organization).document)
    },
  ]

  private static let note =
    "Anything else is what whoever has the floor says. Names may be shortened: /hand cy."

  private static let turns = [
    GroupCommand("pass", "give the question to the next one, or rate nothing") { shell, _ in
      await shell.grant(.pass, by: shell.holder)
    },
    GroupCommand("yield", argument: "NAME", "let NAME go on with this question") { shell, text in
      await shell.named(text, or: nil) { await shell.grant(.yield(to: $0), by: shell.holder) }
    },
    GroupCommand("skip", "leave the question for everybody") { shell, _ in
      await shell.grant(.interview(.skip), by: shell.holder)
    },
    GroupCommand("next", "as the one who asks: no further follow-up") { shell, _ in
      await shell.moveOn(shell.holder)
    },
    GroupCommand("hand", argument: "NAME", "NAME wants the next question, or no longer") {
      shell, text in
      await shell.named(text, or: shell.holder) { seat in
        let isUp = shell.room.hands.contains(seat)
        await shell.grant(isUp ? .lowerHand : .raiseHand, by: seat)
      }
    },
  ]

  private static let people = [
    GroupCommand("swap", argument: "NAME", "change places in the order of turns with NAME") {
      shell, text in
      await shell.named(text, or: nil) { await shell.grant(.swap(with: $0), by: shell.holder) }
    },
    GroupCommand("away", argument: "[NAME]", "NAME, or whoever has the floor, leaves for a while") {
      shell, text in
      await shell.named(text, or: shell.holder) { await shell.grant(.leave, by: $0) }
    },
    GroupCommand("back", argument: "NAME", "NAME is here again") { shell, text in
      await shell.named(text, or: nil) { await shell.grant(.comeBack, by: $0) }
    },
  ]
}

extension GroupShell {
  /// The seat with the floor, or that rates in the calibration round; the program's where there is none.
  var holder: String { room.floor?.seat ?? calibrating?.rater ?? Room.program }

  /// What whoever has the floor needs before the eyes.
  func showAgain() async {
    if let calibrating { return introduce(calibrating.answer) }
    switch room.floor?.task {
    case .rating where isInteractive: introduceRating(to: holder)
    case .followUp where isInteractive: showFollowUps()
    default: await grant(.interview(.repeat), by: holder)
    }
  }

  /// Does what a line that begins with a slash says.
  func command(_ line: String) async {
    guard let command = GroupCommand.named(line) else {
      return screen.note(GroupCommand.unknown(line))
    }
    await command.run(self, String(line.drop { !$0.isWhitespace }).trimmed)
  }

  /// Does something with the seat that `text` names, also by an unmistakable beginning.
  func named(_ text: String, or usual: String?, _ action: (String) async -> Void) async {
    if text.isEmpty, let usual { return await action(usual) }
    let wanted = text.lowercased()
    let exact = room.seats.filter { $0.name.lowercased() == wanted }
    let near = room.seats.filter { $0.name.lowercased().hasPrefix(wanted) }
    let found = exact.isEmpty ? near : exact
    guard !text.isEmpty, found.count == 1 else {
      let names = room.seats.map(\.name).joined(separator: ", ")
      return screen.note(
        (found.count > 1 && !text.isEmpty ? "“\(text)” fits more than one." : "Whom?")
          + " At the table: \(names).")
    }
    await action(found[0].id)
  }

  func clarify(_ term: String) async {
    guard !term.isEmpty else {
      await grant(.interview(.clarify), by: holder)
      return
    }
    guard let concept = setup.lexicon.concept(named: term), !concept.plain.isEmpty else {
      return screen.note("“\(term)” is not in the word list of this role.")
    }
    screen.note("\(concept.name): \(concept.plain)")
  }
}
