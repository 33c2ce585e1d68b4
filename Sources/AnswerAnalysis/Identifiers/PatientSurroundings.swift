// Where an answer speaks of one patient rather than of patients.
internal import Interview

/// Which sentences speak of one patient: by an age, or by something that happened to a patient.
struct PatientSurroundings {
  /// Sentence numbers by token.
  private let sentenceOfToken: [Int32]
  /// Sentences with a person's age.
  private var aged: Set<Int> = []
  /// Sentences in which something happens to one patient: admitted, diagnosed, seen.
  private var events: Set<Int> = []
  /// The tokens of ages of ninety and more.
  private var old: [Range<Int>] = []
  /// Whether any word of the answer puts a patient before the reader.
  private(set) var isClinical = false

  init(_ passage: Passage) {
    var numbers = [Int32](repeating: 0, count: passage.tokens.count)
    for (number, sentence) in passage.sentences.enumerated() {
      for token in sentence { numbers[token] = Int32(number) }
    }
    sentenceOfToken = numbers
    for (number, sentence) in passage.sentences.enumerated() {
      read(sentence, number, passage)
    }
  }

  private mutating func read(_ sentence: Range<Int>, _ number: Int, _ passage: Passage) {
    var hasPatient = false
    var hasEvent = false
    var isProject = false
    let tokens = passage.tokens
    for token in sentence {
      if tokens[token].shape.contains(.digits), let age = Self.age(at: token, passage) {
        aged.insert(number)
        isClinical = true
        if age.years >= 90 { old.append(age.tokens) }
      }
      let classes = tokens[token].classes
      guard !classes.isDisjoint(with: [.project, .event, .clinical]) else { continue }
      if classes.contains(.project) { isProject = true }
      if classes.contains(.event) { hasEvent = true }
      guard classes.contains(.clinical) else { continue }
      isClinical = true
      if Self.isOnePatient(token, passage) { hasPatient = true } else { hasEvent = true }
    }
    if hasPatient, hasEvent, !isProject { events.insert(number) }
  }

  /// "Patient", but not "patients" and not "patient portal".
  private static func isOnePatient(_ token: Int, _ passage: Passage) -> Bool {
    if token > 0, passage.isWord(token - 1, "every") || passage.isWord(token - 1, "each") {
      return false
    }
    return passage.isWord(token, "patient") || passage.isWord(token, "pt")
      || passage.isWord(token, "mrn") || passage.isWord(token, "dob")
  }

  /// "64-year-old", "67yo", "aged 45", "age 60", "60 yo".
  private static func age(
    at token: Int, _ passage: Passage
  ) -> (tokens: Range<Int>, years: Int)? {
    guard passage.tokens[token].shape.contains(.digits),
      let (years, suffix) = passage.leadingNumber(token), years <= 120
    else { return nil }
    if ["yo", "yr", "y"].contains(suffix) { return (token..<token + 1, years) }
    guard suffix.isEmpty else { return nil }
    let next = token + 1
    if next < passage.tokens.count, passage.isAdjacent(next) {
      if passage.isWord(next, "yo") { return (token..<next + 1, years) }
      if next + 1 < passage.tokens.count, passage.isWord(next + 1, "old"),
        passage.tokens[next].classes.contains(.timeUnit) || passage.isWord(next, "yr")
      {
        return (token..<next + 2, years)
      }
      if next + 1 < passage.tokens.count, passage.isWord(next, "y"), passage.isWord(next + 1, "o") {
        return (token..<next + 2, years)
      }
    }
    if token > 0, passage.isWord(token - 1, "aged") || passage.isWord(token - 1, "age") {
      return (token..<next, years)
    }
    return nil
  }

  /// The sentence of a token.
  func sentence(of token: Int) -> Int { Int(sentenceOfToken[token]) }

  /// Whether a token's sentence is at most two from one of `sentences`.
  func isNear(_ token: Int, to sentences: Set<Int>) -> Bool {
    let number = sentence(of: token)
    return (number - 2...number + 2).contains { sentences.contains($0) }
  }

  /// Whether the sentence or one beside it tells a person's age.
  func isPatient(_ token: Int) -> Bool { isNear(token, to: aged) }

  /// Whether something happens to one patient in the sentence.
  func isEvent(_ token: Int) -> Bool { events.contains(sentence(of: token)) }

  /// Ages of ninety and more, which identify (Safe Harbor: over 89).
  func oldAges(_ passage: Passage) -> [Identifier] {
    old.map {
      Identifier(tokens: $0, span: passage.span($0), name: "age", rule: "identifier.age-over-89")
    }
  }
}

extension Passage {
  /// The number that a word begins with and the rest of the word; nil for none or a very long one.
  func leadingNumber(_ token: Int) -> (value: Int, suffix: String)? {
    words.keys.withBytes(tokens[token].word) { bytes in
      var value = 0
      var place = 0
      while place < bytes.count, place < 6, bytes[place] >= 0x30, bytes[place] <= 0x39 {
        value = value * 10 + Int(bytes[place] - 0x30)
        place += 1
      }
      guard place > 0 else { return nil }
      return (value, String(decoding: bytes[place...], as: UTF8.self))
    }
  }
}
