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
    for event in interview.events { add(event, &question) }
    for score in interview.scores {
      reach(.level(score.overall, question: score.question))
    }
  }

  private mutating func add(_ event: Event, _ question: inout String?) {
    switch event {
    case .opened(_, _, _, let line): reach(line, of: .opening)
    case .asked(_, let id, let wording, _):
      question = id
      reach(.question(id))
      reach(.wording(.ask(question: id), wording))
    case .answered(_, let findings): if let question { reach(findings, question) }
    case .reprompted(let reason, let line): reach(line, of: .reprompt(reason))
    case .probed(let id, let wording, _, _):
      reach(.probe(id))
      reach(.wording(.probe(id), wording))
    case .acknowledged(let line, _):
      leave(&question, .answered)
      for index in script.acknowledgements.indices
      where reach(line, of: .acknowledgement(index)) { break }
    case .leftUnanswered(let reason, let line):
      leave(&question, reason == .followUp ? .partlyAnswered : .unanswered)
      reach(line, of: .moveOn)
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
