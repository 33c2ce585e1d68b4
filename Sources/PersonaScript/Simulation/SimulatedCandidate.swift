// A candidate of some sort, who answers by chance from a seed.
import Interview

/// A simulated candidate in one interview.
struct SimulatedCandidate {
  let kind: CandidateKind
  private let material: CandidateMaterial
  private var chance: SplitMix64
  private var said: Set<String> = []

  init(_ kind: CandidateKind, material: CandidateMaterial, seed: UInt64) {
    self.kind = kind
    self.material = material
    chance = SplitMix64(seed: seed, key: "candidate#" + kind.rawValue)
  }

  /// What is said to a question, or to the follow-up that is open; empty for nothing.
  mutating func answer(to question: String, followUp: Probe?) -> String {
    let texts = material.answers[question] ?? CandidateMaterial.Answers()
    switch kind {
    case .strong: return followUp.map { elaboration(of: $0, texts) } ?? good(texts)
    case .weak: return followUp == nil ? pick(texts.poor) ?? stock(StockPhrases.vague) : vague()
    case .rambling: return drowned(followUp.map { elaboration(of: $0, texts) } ?? good(texts))
    case .terse: return followUp == nil ? beginning(good(texts)) : stock(StockPhrases.short)
    case .evasive: return stock(StockPhrases.evasions)
    case .hostile: return hostile(followUp == nil ? pick(texts.poor) : nil)
    case .offTopic: return stock(StockPhrases.elsewhere)
    case .rehearsed: return pick(texts.elsewhere) ?? stock(StockPhrases.deeds)
    case .stuffing: return stuffing(texts)
    case .silent: return ""
    }
  }

  /// What the candidate asks; empty for nothing.
  mutating func ownQuestion(asked: Int) -> String {
    switch kind {
    case .silent: return ""
    case .terse, .evasive, .hostile: return "No, that was all."
    default:
      if asked > chance.next(below: 3) { return "No, that was all, thank you." }
      guard chance.next(below: 4) > 0, let words = pick(material.ownQuestions) else {
        return "Which way does the front door open?"
      }
      return "What can you tell me about \(words)?"
    }
  }

  /// The closing statement; empty for none.
  mutating func closing() -> String {
    kind == .silent ? "" : stock(StockPhrases.statements)
  }

  // MARK: - Sorts of answers

  private mutating func good(_ texts: CandidateMaterial.Answers) -> String {
    if let text = pick(texts.good) {
      // Nobody says everything: one time in three a sentence is forgotten, which draws a follow-up.
      var sentences = Sentences.split(text)
      if sentences.count > 2, chance.next(below: 3) == 0 {
        sentences.remove(at: chance.next(below: sentences.count))
      }
      return sentences.joined(separator: " ")
    }
    let parts = [pick(texts.sentences), pick(texts.sentences)].compactMap(\.self)
    return (parts + [stock(StockPhrases.deeds), stock(StockPhrases.results)])
      .joined(separator: " ")
  }

  /// What a probe is after, and something of another good answer.
  private mutating func elaboration(
    of probe: Probe, _ texts: CandidateMaterial.Answers
  ) -> String {
    let own =
      switch probe.kind {
      case .missingPart: stock(StockPhrases.results)
      case .vague: stock(StockPhrases.numbers)
      case .contradiction: stock(StockPhrases.corrections)
      case .concept, .generic: stock(StockPhrases.deeds)
      }
    let more = pick(texts.good).flatMap { pick(Sentences.split($0)) } ?? pick(texts.sentences)
    return more.map { own + " " + $0 } ?? own
  }

  private mutating func vague() -> String { stock(StockPhrases.vague) }

  private mutating func drowned(_ text: String) -> String {
    var result: [String] = []
    for sentence in Sentences.split(text) {
      result.append(stock(StockPhrases.fillers))
      result.append(sentence)
    }
    return (result + [stock(StockPhrases.fillers)]).joined(separator: " ")
  }

  private mutating func beginning(_ text: String) -> String {
    let words = text.split(separator: " ").prefix(3 + chance.next(below: 5))
    return words.joined(separator: " ") + "."
  }

  private mutating func hostile(_ more: String?) -> String {
    let other = pick(material.others) ?? "colleague"
    let others = "The " + (other.hasSuffix("s") ? other : other + "s") + " "
    let parts = [stock(StockPhrases.protests), others + stock(StockPhrases.blame), more ?? ""]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private mutating func stuffing(_ texts: CandidateMaterial.Answers) -> String {
    var words = texts.keywords.isEmpty ? ["leadership", "quality", "teamwork"] : texts.keywords
    var list: [String] = []
    while !words.isEmpty { list.append(words.remove(at: chance.next(below: words.count))) }
    return list.joined(separator: ", ") + "."
  }

  // MARK: - Chance

  /// One of some texts, rather one that was not said yet; nil when there is none.
  private mutating func pick(_ texts: [String]) -> String? {
    guard !texts.isEmpty else { return nil }
    let first = chance.next(below: texts.count)
    let turned = texts[first...] + texts[..<first]
    let text = turned.first { !said.contains($0) } ?? texts[first]
    said.insert(text)
    return text
  }

  private mutating func stock(_ phrases: [String]) -> String {
    let number = 4 + chance.next(below: 60)
    return (pick(phrases) ?? "").replacing("#", with: String(number))
  }
}

/// Sentences of a text.
enum Sentences {
  /// `text` behind each full stop, question or exclamation mark that a space follows.
  static func split(_ text: String) -> [String] {
    var sentences: [String] = []
    var words: [Substring] = []
    // By the byte: a simulation splits the same long answers thousands of times.
    for bytes in text.utf8.split(whereSeparator: { $0 == 0x20 || (0x09...0x0D).contains($0) }) {
      words.append(Substring(bytes))
      guard let last = bytes.last, ".?!".utf8.contains(last) else { continue }
      sentences.append(words.joined(separator: " "))
      words = []
    }
    return words.isEmpty ? sentences : sentences + [words.joined(separator: " ")]
  }
}
