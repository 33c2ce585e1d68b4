// The question and the model answers, read once for all answers to them.
internal import Interview

/// What the analyser needs to know of the moment in which an answer is given.
struct AskedQuestion {
  /// The question's words.
  private(set) var words: [WordID] = []
  /// Stems of the question's content words, without what any question is built of.
  private(set) var contentStems: Set<Int32> = []
  /// For each stem known when the question was read its place among the content stems; -1 for none.
  private var slots: [Int32] = []
  /// Stems of all the question's content words.
  private(set) var allStems: Set<Int32> = []
  /// The model answers.
  private(set) var models = ModelAnswers()
  /// The families of ``Topics`` that the question's content words stand in, a bit each.
  private(set) var topics: UInt64 = 0
  /// Stems of what was heard before, as far as they carry meaning.
  private(set) var heard: Set<Int32> = []
  /// Runs of five words, by their hash: where each first stands in the question.
  private(set) var runs: [UInt64: Int] = [:]
  /// The terms of the context.
  let terms: AskedTerms

  /// How many words in a row make an echo; scoring.md's threshold for repeating the question.
  static let runLength = 5

  /// No question.
  init() { terms = AskedTerms() }

  /// A question whose `terms` have been read already: they stay while its follow-ups change.
  init(
    _ context: AnalysisContext, terms: AskedTerms, words table: inout WordTable, stemmer: Stemmer
  ) {
    self.terms = terms
    var tokens: [Token] = []
    Self.read(context.question, &table, stemmer, &tokens)
    words = tokens.map(\.word)
    for token in tokens where !token.classes.contains(.function) {
      let stem = table.entries[Int(token.word)].stem
      allStems.insert(stem)
      guard !token.classes.contains(.scaffold) else { continue }
      if contentStems.insert(stem).inserted { addSlot(stem, of: table.stems.count) }
      topics |= table.entries[Int(token.word)].topics
    }
    if words.count >= Self.runLength {
      for start in 0...(words.count - Self.runLength) {
        let hash = Self.runHash { words[start + $0] }
        if runs[hash] == nil { runs[hash] = start }
      }
    }
    for text in context.heard {
      var said: [Token] = []
      Self.read(text, &table, stemmer, &said)
      for token in said where RecallDetector.carriesMeaning(token) {
        heard.insert(table.entries[Int(token.word)].stem)
      }
    }
    let asked = AskedCount.of(tokens, table)
    for text in context.references {
      Self.read(text, &table, stemmer, &tokens)
      models.add(
        tokens, table, question: allStems, asked: asked,
        hasAlternatives: context.references.count > 1)
    }
  }

  private mutating func addSlot(_ stem: Int32, of stemCount: Int) {
    guard stem >= 0 else { return }
    if slots.isEmpty { slots = Array(repeating: -1, count: stemCount) }
    slots[Int(stem)] = Int32(contentStems.count - 1)
  }

  /// The place of `stem` among the question's content stems, in order of first use; nil for others.
  @inline(__always)
  func slot(of stem: Int32) -> Int? {
    guard stem >= 0, Int(stem) < slots.count, slots[Int(stem)] >= 0 else { return nil }
    return Int(slots[Int(stem)])
  }

  private static func read(
    _ text: String, _ table: inout WordTable, _ stemmer: Stemmer, _ tokens: inout [Token]
  ) {
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer {
      _ = Tokeniser.tokenise($0, words: &table, stemmer: stemmer, into: &tokens)
    }
  }

  /// The hash of a run of words.
  @inline(__always)
  static func runHash(_ word: (Int) -> WordID) -> UInt64 {
    hash(of: runLength, word)
  }

  /// The hash of `count` words in their order.
  @inline(__always)
  static func hash(of count: Int, _ word: (Int) -> WordID) -> UInt64 {
    var hash: UInt64 = 0
    for offset in 0..<count {
      hash = (hash ^ UInt64(UInt32(bitPattern: word(offset)))) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return hash
  }
}
