// Which of several wordings is said, and with which words its places are filled.

/// Chooses and fills a persona's lines.
struct Wording {
  /// A line to say, and which wording it came from.
  struct Line {
    let index: Int
    let text: String
  }

  private let interviewer: Interviewer
  private let session: Session
  private let candidate: String

  init(decision: Decision, candidate: String? = nil) {
    interviewer = decision.interviewer
    session = decision.session
    self.candidate = candidate ?? decision.session.candidate
  }

  /// One of the wordings that can be filled now, or nil: chance says where to begin looking, and a
  /// line that was said before is only said again when every other was too.
  /// `ending` follows each of them.
  func line(of wordings: [String], key: String, ending: String = "") -> Line? {
    guard !wordings.isEmpty else { return nil }
    var chance = SplitMix64(seed: interviewer.seed, key: key)
    let first = chance.next(below: wordings.count)
    var said: Line?
    for offset in wordings.indices {
      let index = (first + offset) % wordings.count
      guard let filled = LineTemplate(wordings[index]).filled(words) else { continue }
      let line = Line(index: index, text: filled + ending)
      if !session.linesSaid.contains(line.text) { return line }
      said = said ?? line
    }
    return said
  }

  /// Whether one of the wordings can be filled now.
  func canFill(_ wordings: [String]) -> Bool {
    wordings.contains { LineTemplate($0).parts.allSatisfy { words(for: $0) != nil } }
  }

  private func words(for part: LineTemplate.Part) -> String? {
    switch part {
    case .text(let text): text
    case .candidate: candidate
    case .organizationName: interviewer.organizationName
    case .organization(let id): interviewer.script.details.first { $0.id == id }?.text
    case .fact(let id): interviewer.script.facts.first { $0.id == id }?.text
    case .remembered(let name): session.memory[name].flatMap { $0.isEmpty ? nil : $0 }
    case .quote(let concept): quote(concept)
    case .recall(let concept): quote(concept, from: session.turns.dropLast())
    case .unknown: nil
    }
  }

  /// The latest words for `concept` in the answers to the open question, or nil.
  func quote(_ concept: String) -> String? {
    quote(concept, from: session.openTurn.map { [$0] } ?? [])
  }

  /// The latest words for `concept` in the turns' answers, spaces folded. Words that only repeat the
  /// question are not the candidate's.
  private func quote(_ concept: String, from turns: some BidirectionalCollection<Turn>) -> String? {
    for turn in turns.reversed() {
      for answer in turn.answers.reversed() {
        let mention = answer.findings.items.last {
          $0.kind == .mention && $0.name == concept && $0.status != .echoed
        }
        guard let mention else { continue }
        let words = mention.span.text(in: answer.text).split(whereSeparator: \.isWhitespace)
        if !words.isEmpty { return words.joined(separator: " ") }
      }
    }
    return nil
  }
}
