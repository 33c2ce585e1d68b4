// What was said to a question, for those who rate it or ask on, on the screen that only they see.
import Interview
import Report
import TranscriptStore

extension GroupShell {
  /// What was said after a question was put: answers, follow-ups, and who spoke.
  func exchange(in turn: Turn) -> [Block] {
    var blocks: [Block] = []
    var isTurn = false
    var isUnfinished = false
    for record in log.journal.transcript.records {
      guard case .known(let event) = record.event else { continue }
      switch event {
      case .asked(let number, _, _, _): isTurn = number == turn.number
      case .answered(let text, _) where isTurn:
        blocks += said(text, by: record.seat, isUnfinished: isUnfinished)
        isUnfinished = false
      case .probed(_, _, let line, _) where isTurn, .reprompted(_, let line) where isTurn:
        let asker = record.seat == Room.persona ? screen.persona.name : name(record.seat)
        blocks.append(.speaker(name: Run(asker, .name), words: [Run(line)]))
      case .room(.tookUnfinished): isUnfinished = true
      default: break
      }
    }
    return blocks
  }

  /// An answer under its giver's name.
  func said(_ text: String, by seat: String, isUnfinished: Bool) -> [Block] {
    [.speaker(name: Run(name(seat), .candidate), words: [Run(text)])]
      + (isUnfinished ? [.unfinishedAnswer] : [])
  }

  /// Shows a document on a screen that has no scrollback: in pieces that fit it, each until Enter.
  ///
  /// - Parameter isRated: whether the anchors of a dimension follow, which need their place, too.
  func showHidden(_ document: Document, isRated: Bool = false) {
    let height = max(Self.fewestRows, TerminalSize.current.rows - 2)
    var rows = screen.rows(of: document)[...]
    while rows.count > height {
      screen.show(rows: rows.prefix(height))
      rows = rows.dropFirst(height)
      wait(style("Enter for more ", as: .quiet))
    }
    screen.show(rows: rows)
    if isRated, rows.count + Self.anchorRows > height {
      wait(style("Enter to rate it ", as: .quiet))
    }
  }

  private static let fewestRows = 5
  /// A title, five anchors, an empty line and the prompt.
  private static let anchorRows = 8
}
