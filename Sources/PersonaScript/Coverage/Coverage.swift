// How often interviews reached each thing in a script.
public import Interview

/// Counts by target. Adding interviews in any order gives the same counts.
public struct Coverage: Sendable {
  /// How often each target was reached; targets that were not are missing.
  public private(set) var counts: [CoverageTarget: Int] = [:]
  private let script: Script
  private let patterns: [WordingList: [WordingPattern]]
  /// Lines whose wording is known: the same ones come again and again.
  private var known: [Said: Int?] = [:]

  private struct Said: Hashable {
    var list: WordingList
    var line: String
  }

  /// Nothing reached yet.
  public init(_ script: Script) {
    self.script = script
    patterns = Dictionary(
      script.wordingLists.map { ($0.list, $0.wordings.map(WordingPattern.init)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// How often a target was reached.
  public func count(of target: CoverageTarget) -> Int { counts[target, default: 0] }

  /// Adds what another count of the same script has.
  public mutating func add(_ other: Coverage) {
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  /// Adds an interview with the script's persona.
  public mutating func add(_ interview: HeldInterview) {
    var question: String?
    for event in interview.events { add(event, at: interview.level, &question) }
    if interview.agenda == script.agenda {
      for branch in interview.branches { reach(.branch(branch)) }
    }
    for score in interview.scores {
      reach(.level(score.overall, question: score.question))
    }
  }

  private mutating func add(
    _ event: Event, at level: PressureLevel, _ question: inout String?
  ) {
    switch event {
    case .opened(_, _, _, let line): reachFirst([.levelOpening(level), .opening], line)
    case .asked(_, let id, let wording, _):
      question = id
      reach(.question(id))
      reach(.wording(.ask(question: id), wording))
    case .answered(_, let findings): if let question { reach(findings, question) }
    case .reprompted(let reason, let line):
      let own = question.map { [WordingList.ownReprompt(reason, question: $0)] } ?? []
      reachFirst(own + [.levelReprompt(reason, level), .reprompt(reason)], line)
    case .probed(let id, let wording, _, _):
      reach(.probe(id))
      reach(.wording(.probe(id), wording))
    case .acknowledged(let line, _):
      leave(&question, .answered)
      let ofLevel = script.rules(at: level)?.acknowledgements.indices.map {
        WordingList.levelAcknowledgement($0, level)
      }
      reachFirst(
        (ofLevel ?? []) + script.acknowledgements.indices.map { .acknowledgement($0) }, line)
    case .leftUnanswered(let reason, let line):
      let own = question.map { [WordingList.ownMoveOn(question: $0)] } ?? []
      leave(&question, reason == .followUp ? .partlyAnswered : .unanswered)
      reachFirst(own + [.levelMoveOn(level), .moveOn], line)
    case .clarified(let line): if let question { reach(line, of: .clarify(question: question)) }
    case .invitedQuestions(let line):
      if !reach(line, of: .more) { reach(line, of: .invite) }
    case .replied(let answer?, let line): reach(line, of: .reply(answer))
    case .replied(nil, let line): if !reach(line, of: .none) { reach(line, of: .fallback) }
    case .invitedClosing(let line, _): reach(line, of: .closing)
    case .saidGoodbye(let line): reach(line, of: .goodbye)
    default: break
    }
  }

  private mutating func leave(_ question: inout String?, _ outcome: Turn.Outcome) {
    guard let id = question else { return }
    reach(.transition(outcome, question: id))
    question = nil
  }

  private mutating func reach(_ findings: Findings, _ question: String) {
    let asserted = findings.items.filter { $0.kind == .mention && $0.status == .asserted }
    for name in Set(asserted.map(\.name)) { reach(.concept(name, question: question)) }
  }

  private mutating func reach(_ target: CoverageTarget) {
    counts[target, default: 0] += 1
  }

  /// Counts the wording of the first of the lists that has the line.
  private mutating func reachFirst(_ lists: [WordingList], _ line: String) {
    for list in lists where reach(line, of: list) { return }
  }

  /// Counts the wording of a list that a line is, and says whether it is one.
  @discardableResult
  private mutating func reach(_ line: String, of list: WordingList) -> Bool {
    let said = Said(list: list, line: line)
    let index: Int?
    if let seen = known[said] {
      index = seen
    } else {
      index = line.isEmpty ? nil : patterns[list]?.firstIndex { $0.matches(line) }
      known[said] = .some(index)
    }
    if let index { reach(.wording(list, index)) }
    return index != nil
  }
}
