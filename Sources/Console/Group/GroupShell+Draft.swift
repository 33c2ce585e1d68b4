// Keeping what is half typed, and going on with it after the program was killed.
import AnswerAnalysis
import Interview

extension GroupShell {
  /// Names what a seat is at: a draft that was kept for it fits only there.
  func draftPlace(of seat: String, task: String, turn: Int) -> String {
    let given =
      room.answerers.values.reduce(0) { $0 + $1.count } + room.sealedAnswers.count
      + (room.ratingRound?.ratings.count ?? 0) + room.calibrationRatings.count
    return "\(seat) \(task) \(turn) \(given)"
  }

  /// The place of whoever has the floor.
  private var floorPlace: String? {
    room.floor.map {
      draftPlace(of: $0.seat, task: $0.task.rawValue, turn: room.session.turns.count)
    }
  }

  /// The draft for a place: the kept one where it fits, else a new one.
  func beginDraft(at place: String) {
    if draft?.place != place { draft = TableDraft(place: place) }
  }

  /// The line of whoever has the floor, with what an earlier run left of it.
  func lineDraft() -> LineDraft? {
    guard isInteractive, let place = floorPlace, let floor = room.floor,
      floor.task == .answer || floor.task == .sealedAnswer
    else { return nil }
    beginDraft(at: place)
    return draftOfLine()
  }

  /// The line that is read next, as a part of the present draft.
  func draftOfLine() -> LineDraft {
    LineDraft(beginning: draft?.line ?? "") { [weak self] line in
      MainActor.assumeIsolated { self?.keep(line) }
    }
  }

  /// Keeps a line while it is typed, but for a word that is not finished: what may identify a patient is
  /// kept nowhere, and half a name is not recognised as one.
  private func keep(_ line: String) {
    let end = line.lastIndex(where: \.isWhitespace) ?? line.startIndex
    let safe = String(line[..<end])
    let findings = setup.analyser.findings(in: safe, context: log.host.analysisContext(in: room))
    let isPrivate = !findings.items(.identifier).isEmpty || isCommand(line.trimmed)
    draft?.line = isPrivate ? "" : safe
    storeDraft()
  }

  /// Writes the draft beside the transcript, where that is a file.
  func storeDraft() {
    guard let draft, log.journal.place.retry == nil else { return }
    TableDraftFile(path: draftPath).write(draft)
  }

  /// Takes up what an earlier run left.
  func loadDraft() {
    draft = TableDraftFile(path: draftPath).read()
  }

  /// Forgets the draft: it has become a fact, or nobody wants it.
  func dropDraft() {
    guard draft != nil else { return }
    draft = nil
    TableDraftFile(path: draftPath).remove()
  }

  private var draftPath: String { log.journal.place.path + ".draft" }
}

extension Event {
  /// Whether what was half done has become a fact with it, or was given up.
  var endsDraft: Bool {
    switch self {
    case .answered, .skipped, .leftUnanswered: true
    case .room(let event):
      switch event {
      case .sealedAnswer, .rated, .ratedCalibration, .missed, .passed, .yielded, .clockRanOut: true
      default: false
      }
    default: false
    }
  }
}
