// What scoring one transcript of an archive again came to, and all of them together.
import Interview
import Report

/// One transcript, scored again.
struct ArchiveResult {
  /// What became of the new scores.
  enum State: String, Encodable {
    /// The interview was not finished: it has no scores to stand beside.
    case unfinished
    /// They and their versions are the recorded ones.
    case same
    /// They stand in the transcript from an earlier run.
    case alreadyWritten = "already-written"
    /// They would be written.
    case toWrite = "to-write"
    /// They were written.
    case written
    /// One person's of a group: levels are made anew whenever they are shown, and none are stored.
    case group
  }

  /// A question with levels that moved.
  struct Movement {
    var turn: RescoredTurn
    var causes: [RescoringCause]
  }

  var path: String
  /// Whose answers of a group's; nil for one person's interview.
  var seat: Seat?
  var state = State.unfinished
  var recorded: TranscriptHeader.Versions?
  var now: TranscriptHeader.Versions?
  var usesTodaysLexicon = false
  var rescoring: Rescoring?
  var movements: [Movement] = []
  var names: (String) -> String = { $0 }

  /// An interview that was not finished.
  init(path: String) {
    self.path = path
  }

  init(
    path: String, recorded: TranscriptHeader.Versions, now: TranscriptHeader.Versions,
    usesTodaysLexicon: Bool, rescoring: Rescoring, names: @escaping (String) -> String
  ) {
    self.path = path
    self.recorded = recorded
    self.now = now
    self.usesTodaysLexicon = usesTodaysLexicon
    self.rescoring = rescoring
    self.names = names
  }

  /// Whether any level is another one now.
  var hasMoved: Bool { !movements.isEmpty }

  /// Keeps the questions whose levels moved, each with what moved it.
  mutating func findCauses(by interviewer: Interviewer) {
    movements = (rescoring?.turns ?? []).compactMap { turn in
      guard turn.recorded.levels != turn.rescored.levels,
        let question = interviewer.script.question(turn.turn.question)
      else { return nil }
      return Movement(
        turn: turn, causes: interviewer.rubric.causes(of: turn, question: question))
    }
  }

  /// What is shown of it; nil where nothing moved.
  var document: Document? {
    guard hasMoved, let rescoring, let recorded, let now else { return nil }
    return MovementDocument(
      file: seat.map { "\(path) (\($0.name))" } ?? path, recorded: recorded, now: now,
      rescoring: rescoring,
      movements: movements.map { ($0.turn, $0.causes) }, names: names
    ).document
  }
}

/// An archive, scored again: what `rescore --json` writes, which docs/guide.md documents.
struct ArchiveReport: Encodable {
  var isApplied: Bool
  var transcripts: [RescoredReport] = []
  var unread: [String] = []

  init(isApplied: Bool) {
    self.isApplied = isApplied
  }

  /// Transcripts with a level that moved.
  var moved: Int { Set(transcripts.filter { !$0.turns.isEmpty }.map(\.transcript)).count }

  mutating func add(_ result: ArchiveResult) {
    transcripts.append(RescoredReport(result))
  }

  /// The whole run in a few lines.
  var summary: Document {
    let finished = Set(transcripts.filter { $0.state != .unfinished }.map(\.transcript)).count
    var document = Document([
      .paragraph([
        Run("\(Self.counted(finished, "finished interview")) scored again: \(movedText).", .strong)
      ])
    ])
    let rest = count(.unfinished)
    if rest > 0 {
      document.append(.paragraph([Run("\(rest) not finished: nothing to score.")]))
    }
    if !unread.isEmpty { document.append(.paragraph([Run("\(unread.count) not read.", .warning)])) }
    document.append(.paragraph([Run(writtenText, .dim)]))
    return document
  }

  private var movedText: String {
    let up = transcripts.count { $0.overall.direction > 0 }
    let down = transcripts.count { $0.overall.direction < 0 }
    guard moved > 0 else { return "no level moved" }
    return "levels moved in \(moved), the interview's own up in \(up) and down in \(down)"
  }

  private var writtenText: String {
    let (written, waiting) = (count(.written), count(.toWrite))
    let kept = count(.alreadyWritten) > 0 ? " \(count(.alreadyWritten)) had them already." : ""
    if isApplied {
      return "New scores were added to \(Self.counted(written, "transcript")).\(kept)"
    }
    guard waiting > 0 else { return "Nothing is to be written.\(kept)" }
    return "Nothing was written. --apply adds the new scores to "
      + "\(Self.counted(waiting, "transcript")).\(kept)"
  }

  private static func counted(_ count: Int, _ what: String) -> String {
    "\(count) \(what)\(count == 1 ? "" : "s")"
  }

  private func count(_ state: ArchiveResult.State) -> Int {
    transcripts.count { $0.state == state }
  }
}
