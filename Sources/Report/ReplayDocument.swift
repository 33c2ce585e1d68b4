// A transcript as it was held: who said what, and on request why the interviewer asked it.
public import Interview

/// Makes the document of a replay.
public struct ReplayDocument {
  /// What a replay shows beside what was said.
  public struct Options: Sendable, Equatable {
    /// Whether decisions are explained.
    public var showsWhy: Bool
    /// The turn to begin with, from 1; nil for the beginning.
    public var firstTurn: Int?
    /// In a room, the id of the only seat whose part is shown; nil for everybody's.
    public var seat: String?

    /// Options; by default everything from the beginning, without decisions.
    public init(showsWhy: Bool = false, firstTurn: Int? = nil, seat: String? = nil) {
      self.showsWhy = showsWhy
      self.firstTurn = firstTurn
      self.seat = seat
    }
  }

  /// The transcript's records, in order.
  public var records: [Record]
  /// The interviewer's name.
  public var persona: String
  /// What is shown.
  public var options: Options
  private let probes: (String) -> String
  private let names: ((String) -> String)?

  /// A document to be made; `probes` gives the words by which a probe is shown, by its id, and `names`
  /// the name of a panel's member, by the persona's id.
  public init(
    records: [Record], persona: String, options: Options = Options(),
    probes: @escaping (String) -> String = { $0 }, names: ((String) -> String)? = nil
  ) {
    self.records = records
    self.persona = persona
    self.options = options
    self.probes = probes
    self.names = names
  }

  /// The whole replay.
  public var document: Document {
    Document(steps.flatMap(\.blocks))
  }

  /// What each record shows, in order; records that show nothing are left out. For shells that show a
  /// replay step by step, or at its own speed.
  public var steps: [Step] {
    let room = RoomReplay(records, seat: options.seat)
    let voices = voices
    let shown = shownIndices(room?.order ?? Array(records.indices))
    var steps = shown.filter { room?.shows($0) ?? true }.map { index in
      var part = self
      if let names { part.persona = names(voices[index]) }
      return Step(record: records[index], blocks: part.blocks(records[index], in: room))
    }
    if let last = shown.last.map({ records[$0] }), !isFinished {
      steps.append(
        Step(
          record: last, blocks: [.gap, note("The interview stops here; it was not finished.")]))
    }
    return steps.filter { !$0.blocks.isEmpty }
  }

  /// One record and what it shows.
  public struct Step: Sendable, Equatable {
    /// The record.
    public var record: Record
    /// Its blocks. Not empty.
    public var blocks: [Block]
  }

  /// Indices of the records to be shown, of those in `order`.
  private func shownIndices(_ order: [Int]) -> ArraySlice<Int> {
    guard let first = options.firstTurn else { return order[...] }
    let start = order.firstIndex { index in
      if case .known(.asked(let turn, _, _, _)) = records[index].event { return turn >= first }
      return false
    }
    return order[(start ?? order.endIndex)...]
  }

  /// Who says what is said in each record: on a panel it changes.
  private var voices: [String] {
    var session = Session()
    return records.map { record in
      if case .known(let event) = record.event {
        _ = session.apply(event, at: record.elapsedMilliseconds)
      }
      return session.voice
    }
  }

  private var isFinished: Bool {
    records.contains { record in
      if case .known(.ended) = record.event { true } else { false }
    }
  }

  private var candidate: String {
    for case .known(.opened(_, let candidate, _, _)) in records.map(\.event) { return candidate }
    return "Candidate"
  }
}

// MARK: - Events

extension ReplayDocument {
  private func blocks(_ record: Record, in room: RoomReplay?) -> [Block] {
    switch record.event {
    case .known(.answered(let text, _)):
      room?.answer(text, in: record, by: room?.name(record.seat) ?? candidate)
        ?? [.speaker(name: Run(candidate, .candidate), words: [Run(text)])]
    case .known(.probed(_, _, let line, let decision)):
      why(decision) + said(line, by: room?.name(record.seat))
    case .known(.room(let event)): room?.blocks(event) ?? []
    case .known(let event): blocks(event)
    case .unknown(let name): [note("Something that this version does not know: \(name).")]
    }
  }

  private func blocks(_ event: Event) -> [Block] {
    switch event {
    case .opened(_, _, _, let line), .replied(_, let line): said(line)
    case .invitedQuestions(let line): [.gap] + said(line)
    case .saidGoodbye(let line), .repeated(let line), .clarified(let line): said(line)
    case .replanned(let plan):
      why("What is to come changed: \(plan.isEmpty ? "nothing" : plan.joined(separator: ", ")).")
    case .remembered(let name, let words):
      why("Kept in mind as \(name)\(words.map { ": \"\($0)\"" } ?? "").")
    case .hinted(let line): [note("A hint: \(line)")]
    case .asked(let turn, _, _, let line): [.gap, note("Question \(turn)")] + said(line)
    case .reprompted(let reason, let line): why("Asked again: \(reason.explanation).") + said(line)
    case .acknowledged(let line, let decision):
      why(decision) + said(line)
    case .leftUnanswered(let reason, let line): [note(text(reason))] + said(line)
    case .invitedClosing(let line, let seconds):
      [.gap] + said(line) + [note("\(seconds) seconds for a closing statement.")]
    case .skipped: [note("Skipped.")]
    case .paused: [note("Paused.")]
    case .resumed: [note("Taken up again.")]
    case .selfRated(let level): selfRating(level)
    case .scored: []  // the scorecard is a document of its own
    case .ended: [.gap, note("The interview is over.")]
    case .answered, .probed, .room: []  // shown with the record's seat
    case .interjected(_, _, _, let line, let decision): why(decision) + said(line)
    case .handedOver(_, let line), .remarked(_, let line): said(line)
    case .disputed(let turn, let answer, let finding, let text):
      disputed(turn, answer, finding) + [.paragraph([Run("You: ", .dim), Run(text)], indent: 4)]
    case .withdrewDispute(let turn, let answer, let finding):
      disputed(turn, answer, finding) + [.paragraph([Run("No longer disputed.", .dim)], indent: 4)]
    case .rescored(let versions, let scorecard): rescored(versions, scorecard)
    case .emailed(let text, let findings, let score):
      [note("A follow-up email:")]
        + FollowUpEmail(text: text, findings: findings, score: score).textDocument.blocks
    }
  }

  private func disputed(_ turn: Int, _ answer: Int, _ finding: Finding) -> [Block] {
    let texts = AnsweredTurn.turns(in: records).first { $0.turn == turn }?.texts ?? []
    let words = finding.span.text(in: texts.indices.contains(answer) ? texts[answer] : "")
    return [
      note("Question \(turn), disputed:"),
      .quote([Run(words.shortened(to: 60).trimmed, .quote)], note: [Run(finding.rule, .dim)]),
    ]
  }

  private func rescored(
    _ versions: TranscriptHeader.Versions, _ scorecard: Scorecard
  ) -> [Block] {
    let by =
      "analyser \(versions.analyser), rubric \(versions.rubric), lexicon \(versions.lexicon)"
    let level = scorecard.overall.map { "the interview is at \($0)" } ?? "nothing was scored"
    return [note("Scored again by \(by): \(level).")]
  }

  private func said(_ line: String, by name: String? = nil) -> [Block] {
    [.speaker(name: Run(name ?? persona, .name), words: [Run(line)])]
  }

  private func note(_ text: String) -> Block {
    .paragraph([Run(text, .dim)])
  }

  private func text(_ reason: UnansweredReason) -> String {
    switch reason {
    case .repromptsSpent: "Left unanswered: it was put again, and no answer was seen."
    case .skipped: "Left unanswered: skipped."
    case .followUp: "The follow-up was left unanswered."
    }
  }

  private func selfRating(_ level: Int?) -> [Block] {
    guard let level else { return [note("No rating of your own.")] }
    return [.level(label: "Your view", level: level, anchor: [])]
  }
}

// MARK: - Why

extension ReplayDocument {
  private func why(_ text: String) -> [Block] {
    options.showsWhy ? [.item(marker: "why:", [Run(text, .dim)], indent: 2)] : []
  }

  /// The decision's candidates: the chosen one, those that lost, then in one line those that did not
  /// fit.
  private func why(_ decision: FollowUpDecision) -> [Block] {
    guard options.showsWhy else { return [] }
    let unfit = decision.candidates.filter { $0.verdict == .conditionFalse }
    let fit = decision.candidates.filter { $0.verdict != .conditionFalse }
    var lines = fit.map { "\(probes($0.probe)): \($0.verdict.explanation)." }
    if !fit.contains(where: { $0.verdict == .chosen }) { lines.insert("No follow-up.", at: 0) }
    if !unfit.isEmpty {
      let names = unfit.map { probes($0.probe) }.joined(separator: ", ")
      lines.append("Not fitting this answer: \(names).")
    }
    let left = decision.patienceLeft
    lines.append("Follow-ups that were left: \(left).")
    return lines.enumerated().map { index, line in
      .item(marker: index == 0 ? "why:" : "    ", [Run(line, .dim)], indent: 2)
    }
  }
}
