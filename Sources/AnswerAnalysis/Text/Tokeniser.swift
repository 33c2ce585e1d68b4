// Cuts an answer into tokens and sentences in one pass over its bytes.

/// Cuts text into tokens. Linear in the number of bytes; allocates only when the arrays grow.
struct Tokeniser {
  /// The longest word that is looked up, in bytes; longer ones are nobody's word.
  static let longestWord = 64

  private let bytes: UnsafeBufferPointer<UInt8>
  private let stemmer: Stemmer
  private var sinceNewline = false
  /// The next byte to be read.
  private(set) var index = 0
  /// What stands after the last token that was read.
  private(set) var gap: Token.Gap = [.sentence]

  /// A tokeniser that stands before the first byte of `bytes`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ stemmer: Stemmer) {
    self.bytes = bytes
    self.stemmer = stemmer
  }

  /// Fills `tokens` with those of `bytes`, words looked up in `words`.
  ///
  /// - Returns: what stands after the last token.
  @discardableResult
  static func tokenise(
    _ bytes: UnsafeBufferPointer<UInt8>, words: inout WordTable, stemmer: Stemmer,
    into tokens: inout [Token]
  ) -> Token.Gap {
    var tokeniser = Tokeniser(bytes, stemmer)
    tokens.removeAll(keepingCapacity: true)
    tokeniser.read(upTo: .max, words: &words, tokens: &tokens)
    return tokeniser.gap
  }

  /// Goes to `start`, where a token begins, as if nothing stood before it.
  mutating func move(to start: Int) {
    self = Tokeniser(bytes, stemmer)
    index = start
  }

  /// Adds the next tokens to `tokens` until there are `limit`, or the text ends.
  mutating func read(upTo limit: Int, words: inout WordTable, tokens: inout [Token]) {
    while index < bytes.count, tokens.count < limit {
      if LetterRun.isLetter(bytes[index]) {
        let count = plainLength()
        if count > 0 {
          plainWord(count, words: &words, tokens: &tokens)
        } else {
          word(words: &words, tokens: &tokens)
        }
      } else if bytes[index] == 0x20 {
        gap.insert(.space)
        index += 1
      } else {
        step(words: &words, tokens: &tokens)
      }
    }
  }

  /// How long the word at `index` is, if it is ASCII letters and no more than one apostrophe between
  /// them, and fits a ``ByteKey``; 0 for any other word.
  @inline(__always)
  private func plainLength() -> Int {
    var count = LetterRun.count(bytes, from: index)
    if index + count + 1 < bytes.count, bytes[index + count] == 0x27,
      LetterRun.isLetter(bytes[index + count + 1])
    {
      count += 1 + LetterRun.count(bytes, from: index + count + 1)
    }
    guard count <= ByteKey.longest else { return 0 }
    guard index + count < bytes.count else { return count }
    let next = bytes[index + count]
    return Self.ends(before: next) && (next != 0x2E || count > 1) ? count : 0
  }

  /// Whether letters that stand before `byte` end a word, whatever follows it: not before a further
  /// letter, a digit, an underscore, an apostrophe or a byte beyond ASCII.
  @inline(__always)
  private static func ends(before byte: UInt8) -> Bool {
    byte < 0x80 && byte != 0x27 && byte != 0x5F && !(byte >= 0x30 && byte <= 0x39)
      && !LetterRun.isLetter(byte)
  }

  /// Takes a word of ``plainLength()``, sixteen bytes at once.
  @inline(__always)
  private mutating func plainWord(
    _ count: Int, words: inout WordTable, tokens: inout [Token]
  ) {
    let written = ByteKey(bytes, at: index, count: count)
    let key = written.lowercased
    var shape: Token.Shape = [.ascii, .letters]
    if count == 1 { shape.insert(.single) }
    let start = index
    index += count
    if written.low & 0x20 == 0 {
      shape.insert(.capitalised)
      if count > 1, !bytes[start..<index].contains(where: { $0 >= 0x61 }) {
        shape.insert(.allCapitals)
      }
    }
    append(words.word(key, resolve: stemmer), from: start, shape, words, &tokens)
  }

  private mutating func step(words: inout WordTable, tokens: inout [Token]) {
    let (value, length) = Scalars.decode(bytes, at: index)
    switch Scalars.kind(value) {
    case .letter, .digit: word(words: &words, tokens: &tokens)
    case .ideograph:
      append(from: index, to: index + length, key: [.letters], words: &words, tokens: &tokens)
    case .space:
      gap.insert(.space)
      index += length
    case .newline: newline(length)
    case .apostrophe:
      gap.insert(.quote)
      index += length
    case .extending: index += length
    case .other:
      punctuation(value, length)
      index += length
    }
  }

  private mutating func newline(_ length: Int) {
    gap.insert(gap.contains(.newline) && sinceNewline ? .blankLine : .newline)
    gap.insert(.space)
    sinceNewline = true
    index += length
    if length == 1, bytes[index - 1] == 0x0D, index < bytes.count, bytes[index] == 0x0A {
      index += 1
    }
  }

  private mutating func punctuation(_ value: UInt32, _ length: Int) {
    let lineStart = gap.contains(.newline) || index == 0
    switch value {
    case 0x2C, 0x3001, 0xFF0C: gap.insert(.comma)
    case 0x2E: gap.formUnion(gap.contains(.stop) ? [.stop, .ellipsis] : .stop)
    case 0x2026: gap.formUnion([.stop, .ellipsis])
    // The next sentence follows these without a space.
    case 0x3002: gap.formUnion([.stop, .space])
    case 0x21: gap.insert(.exclamation)
    case 0x3F: gap.insert(.question)
    case 0xFF01: gap.formUnion([.exclamation, .space])
    case 0xFF1F: gap.formUnion([.question, .space])
    case 0x3B: gap.insert(.semicolon)
    case 0x3A, 0xFF1A: gap.insert(.colon)
    case 0x28, 0x5B, 0x7B: gap.insert(.opening)
    case 0x29, 0x5D, 0x7D: gap.insert(.closing)
    case 0x22, 0x201C, 0x201D, 0xAB, 0xBB: gap.insert(.quote)
    case 0x2F: gap.insert(.slash)
    case 0x2D, 0x2010, 0x2011: gap.insert(lineStart ? .bullet : isDash(length) ? .dash : .hyphen)
    case 0x2012...0x2015: gap.insert(.dash)
    case 0x2022, 0x25CF, 0xB7: gap.insert(.bullet)
    case 0x2A: gap.insert(lineStart ? .bullet : .symbol)
    case 0x24, 0xA3, 0x20AC: gap.insert(.dollar)
    case 0x23: gap.insert(.hash)
    case 0x40: gap.insert(.at)
    case 0x25: gap.insert(.percent)
    case 0x2B: gap.insert(.plus)
    default: gap.insert(.symbol)
    }
    sinceNewline = false
  }

  /// Whether the hyphen at `index` stands between spaces or beside another, as a dash does.
  private func isDash(_ length: Int) -> Bool {
    let next = index + length < bytes.count ? bytes[index + length] : 0x20
    return next == 0x20 && gap.contains(.space) || next == 0x2D || gap.contains(.hyphen)
  }

  /// Reads a word: letters, digits and what UAX #29 lets stand inside one.
  private mutating func word(words: inout WordTable, tokens: inout [Token]) {
    let start = index
    var shape: Token.Shape = [.ascii]
    var capitals = 0
    var smalls = 0
    var letters = 0
    var wasDigit = false
    words.beginKey()
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte >= 0x61, byte <= 0x7A {
          words.appendKey(byte)
          smalls += 1
          letters += 1
          wasDigit = false
        } else if byte >= 0x41, byte <= 0x5A {
          words.appendKey(byte | 0x20)
          if index == start { shape.insert(.capitalised) }
          capitals += 1
          letters += 1
          wasDigit = false
        } else if byte >= 0x30, byte <= 0x39 {
          words.appendKey(byte)
          shape.insert(.digits)
          wasDigit = true
        } else if joins(byte, letters: letters, start: start, wasDigit: wasDigit) {
          words.appendKey(byte)
        } else {
          break
        }
        index += 1
      } else if !foreign(start: start, &shape, &letters, words: &words) {
        break
      }
    }
    if letters > 0 { shape.insert(.letters) }
    if capitals > 1, smalls == 0 { shape.insert(.allCapitals) }
    if index - start == 1, letters == 1 { shape.insert(.single) }
    finish(start: start, shape: shape, words: &words, tokens: &tokens)
  }

  /// Whether the ASCII mark at `index` stands inside the word that began at `start`.
  @inline(__always)
  private func joins(_ byte: UInt8, letters: Int, start: Int, wasDigit: Bool) -> Bool {
    guard index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    let digitNext = next >= 0x30 && next <= 0x39
    let letterNext = (next | 0x20) >= 0x61 && (next | 0x20) <= 0x7A || next >= 0xC2
    switch byte {
    case 0x27: return letterNext && !wasDigit
    case 0x5F: return digitNext || letterNext
    case 0x2C: return wasDigit && digitNext && threeDigitsFollow()
    case 0x2E:
      if wasDigit { return digitNext }
      return letterNext && (index - start == 1 || bytes[index - 2] == 0x2E)
    default: return false
    }
  }

  /// Whether a comma at `index` groups thousands: exactly three digits follow.
  private func threeDigitsFollow() -> Bool {
    var digits = 0
    var place = index + 1
    while place < bytes.count, digits < 4, bytes[place] >= 0x30, bytes[place] <= 0x39 {
      digits += 1
      place += 1
    }
    return digits == 3
  }

  /// Takes the scalar beyond ASCII at `index` into the word, or says that the word ends before it.
  private mutating func foreign(
    start: Int, _ shape: inout Token.Shape, _ letters: inout Int, words: inout WordTable
  ) -> Bool {
    let (value, length) = Scalars.decode(bytes, at: index)
    switch Scalars.kind(value) {
    case .letter, .digit:
      let base = Scalars.baseLetter(value)
      if base != 0 {
        words.appendKey(base)
      } else {
        for offset in 0..<length { words.appendKey(bytes[index + offset]) }
      }
      letters += 1
    case .extending: break
    case .apostrophe:
      guard index + length < bytes.count, letters > 0 else { return false }
      let next = Scalars.kind(Scalars.decode(bytes, at: index + length).value)
      guard next == .letter else { return false }
      words.appendKey(0x27)
    default: return false
    }
    shape.remove(.ascii)
    index += length
    return true
  }

  private mutating func append(
    from start: Int, to end: Int, key: Token.Shape, words: inout WordTable, tokens: inout [Token]
  ) {
    words.beginKey()
    for place in start..<end { words.appendKey(bytes[place]) }
    index = end
    finish(start: start, shape: key, words: &words, tokens: &tokens)
  }

  private mutating func finish(
    start: Int, shape: Token.Shape, words: inout WordTable, tokens: inout [Token]
  ) {
    append(words.finishKey(resolve: stemmer), from: start, shape, words, &tokens)
  }

  /// Appends the token of `word`, which ends at `index`.
  @inline(__always)
  private mutating func append(
    _ word: WordID, from start: Int, _ shape: Token.Shape, _ words: borrowing WordTable,
    _ tokens: inout [Token]
  ) {
    var word = word
    var shape = shape
    // "I lerned" is read as "I learned". A capital may begin a name, and names are not corrected.
    let meant = words.entries[Int(word)].meant
    if meant >= 0, !shape.contains(.capitalised) {
      word = meant
      shape.insert(.misspelt)
    }
    var token = Token(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index), word: word,
      shape: shape, begins: words.entries[Int(word)].begins, gap: gap,
      classes: words.entries[Int(word)].classes)
    if gap != .space, let last = tokens.last, Sentences.begins(token, after: last) {
      token.gap.insert(.sentence)
    }
    if token.classes.contains([.month, .modal]), shape.contains(.capitalised),
      !token.gap.contains(.sentence)
    {
      token.classes.subtract([.modal, .supposing, .function])
    }
    tokens.append(token)
    gap = []
    sinceNewline = false
  }
}
