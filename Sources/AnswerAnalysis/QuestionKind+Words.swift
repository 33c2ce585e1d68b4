// What sort of answer a question asks for, told by its words: for questions that no persona asks.
public import Interview

extension QuestionKind {
  /// The kind that `question` asks for by its words. The first rule that holds decides:
  ///
  /// 1. Behavioural, when it asks for an occasion: "a time", "a situation", "an instance", "have you
  ///    ever"; or for an example, an experience or a story of yours. Not when a question of the
  ///    second rule stands before that.
  /// 2. Situational, when it asks what would be done: "what would you", "how will you", "imagine",
  ///    "suppose", "what if". "What would you say" and the like ask for a view.
  /// 3. Motivation, when a sentence with "why" names a job, an employer, a wish or a leaving, and when
  ///    it asks what interests, attracts or motivates you.
  /// 4. Knowledge, when a sentence begins with "explain", "define", "name", "list" or "state", or asks
  ///    "what is", "how does", "why are", "which" and the like without a word about you.
  /// 5. Behavioural otherwise: most interview questions are.
  public init(askedBy question: String) {
    let sentences = QuestionSentence.sentences(of: question)
    let isPersonal = sentences.contains { $0.holds(anyOf: QuestionPhrases.all.you) }
    let occasion = sentences.firstIndex { $0.asksForOccasion(isPersonal: isPersonal) }
    let plan = sentences.firstIndex { $0.asksForPlan }
    if let occasion, occasion <= plan ?? occasion {
      self = .behavioural
    } else if plan != nil {
      self = .situational
    } else if sentences.contains(where: \.asksForMotive) {
      self = .motivation
    } else if sentences.contains(where: { $0.asksForKnowledge(isPersonal: isPersonal) }) {
      self = .knowledge
    } else {
      self = .behavioural
    }
  }
}

/// One sentence of a question, its words as ``QuestionPhrases`` numbers them.
private struct QuestionSentence {
  let words: [Int]

  /// What is read of a question, in bytes: the time to look for phrases stays small.
  private static let longest = 4096

  /// The sentences of a question, empty ones left out. Case and the kind of apostrophe do not matter.
  static func sentences(of text: String) -> [QuestionSentence] {
    let bytes = Array(text.utf8.prefix(longest))
    var sentences: [[Int]] = [[]]
    var word: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if bytes[index...].starts(with: "’".utf8) {
        word.append(UInt8(ascii: "'"))
        index += 2
      } else if isLetter(byte), !beginsPunctuation(bytes[index...]) {
        word.append(byte < 0x80 ? byte | 0x20 : byte)
      } else {
        QuestionPhrases.all.add(word, to: &sentences[sentences.count - 1])
        word = []
        if endsSentence(byte) { sentences.append([]) }
        if beginsPunctuation(bytes[index...]) { index += 2 }
      }
      index += 1
    }
    QuestionPhrases.all.add(word, to: &sentences[sentences.count - 1])
    return sentences.filter { !$0.isEmpty }.map { QuestionSentence(words: $0) }
  }

  /// Letters, digits and apostrophes stand in words; so does all beyond ASCII, which no phrase has.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "'"), 0x80...:
      true
    default: false
    }
  }

  /// Whether a dash, a quotation mark or the like of U+2000...U+207F begins here: three bytes.
  private static func beginsPunctuation(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: [0xE2, 0x80]) || bytes.starts(with: [0xE2, 0x81])
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"),
      UInt8(ascii: ":"), 0x0A:
      true
    default: false
    }
  }

  // MARK: rules

  func asksForOccasion(isPersonal: Bool) -> Bool {
    let phrases = QuestionPhrases.all
    return !opensWithImagining
      && (holds(anyOf: phrases.occasions) || isPersonal && holds(anyOf: phrases.stories))
  }

  var asksForPlan: Bool {
    let phrases = QuestionPhrases.all
    if opensWithImagining { return true }
    for place in words.indices where phrases.plans.contains(where: words[place...].starts) {
      let next = words[(place + 2)...]
      let isView =
        phrases.views.contains(where: next.starts)
        || phrases.portrait.contains(where: next.dropFirst().starts)
      let asksWhy = words[..<place].contains { phrases.why.contains([$0]) }
      // "Would you explain…?" is a courtesy, "why would you…?" asks for a motive.
      if place > 0, !asksWhy, !isView { return true }
    }
    return false
  }

  private var opensWithImagining: Bool {
    QuestionPhrases.all.imagining.contains(where: words.starts)
  }

  var asksForMotive: Bool {
    let phrases = QuestionPhrases.all
    return holds(anyOf: phrases.draws)
      || holds(anyOf: phrases.why) && holds(anyOf: phrases.ties)
  }

  func asksForKnowledge(isPersonal: Bool) -> Bool {
    let phrases = QuestionPhrases.all
    let asking = withoutCourtesy
    if phrases.commands.contains(where: asking.starts) {
      return !phrases.ownWays.contains(where: asking.dropFirst().starts)
    }
    return !isPersonal
      && (holds(anyOf: phrases.factual) || phrases.which.contains(where: asking.starts))
  }

  /// The words without "please", "and then", "can you" and the like before them.
  private var withoutCourtesy: ArraySlice<Int> {
    let phrases = QuestionPhrases.all
    var rest = words.drop { phrases.courtesies.contains([$0]) }
    if phrases.requests.contains(where: rest.starts) {
      rest = rest.dropFirst(2).drop { phrases.courtesies.contains([$0]) }
    }
    return rest
  }

  /// Whether the words of a phrase stand in a row.
  func holds(anyOf phrases: [[Int]]) -> Bool {
    words.indices.contains { place in
      // No phrase begins with a word that none has.
      words[place] != QuestionPhrases.unknown && phrases.contains(where: words[place...].starts)
    }
  }
}
