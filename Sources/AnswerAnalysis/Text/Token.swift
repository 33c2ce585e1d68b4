// One word of an answer: where it stands, what stands before it, and which word it is.
internal import Interview

/// A word or number, by its bytes.
struct Token {
  /// The first byte.
  var start: Int32
  /// The byte after the last.
  var end: Int32
  /// Which word it is, in the analyser's ``WordTable``.
  var word: WordID
  /// How it is written.
  var shape: Shape
  /// Which tries have a phrase that begins with it, copied from the table.
  var begins: Word.Tries
  /// What stands between the token before and this one.
  var gap: Gap
  /// What the word is, copied from the table because every detector asks.
  var classes: WordClass

  /// Where it stands.
  var span: Span { Span(Int(start), Int(end)) }

  /// How a word is written.
  struct Shape: OptionSet {
    let rawValue: UInt8
    /// Begins with a capital letter.
    static let capitalised = Shape(rawValue: 1)
    /// Has two or more capital letters and no small one.
    static let allCapitals = Shape(rawValue: 2)
    /// Holds a digit.
    static let digits = Shape(rawValue: 4)
    /// Holds a letter.
    static let letters = Shape(rawValue: 8)
    /// Holds nothing but ASCII.
    static let ascii = Shape(rawValue: 16)
    /// Is one letter long.
    static let single = Shape(rawValue: 32)
    /// Is read as the word that it is a slip of the keys from.
    static let misspelt = Shape(rawValue: 64)
  }

  /// What stands between two tokens.
  struct Gap: OptionSet {
    let rawValue: UInt32
    static let space = Gap(rawValue: 1)
    static let comma = Gap(rawValue: 1 << 1)
    static let opening = Gap(rawValue: 1 << 2)
    static let closing = Gap(rawValue: 1 << 3)
    static let colon = Gap(rawValue: 1 << 4)
    static let semicolon = Gap(rawValue: 1 << 5)
    static let dash = Gap(rawValue: 1 << 6)
    static let hyphen = Gap(rawValue: 1 << 7)
    static let slash = Gap(rawValue: 1 << 8)
    static let quote = Gap(rawValue: 1 << 9)
    static let stop = Gap(rawValue: 1 << 10)
    static let exclamation = Gap(rawValue: 1 << 11)
    static let question = Gap(rawValue: 1 << 12)
    static let newline = Gap(rawValue: 1 << 13)
    static let blankLine = Gap(rawValue: 1 << 14)
    static let bullet = Gap(rawValue: 1 << 15)
    static let dollar = Gap(rawValue: 1 << 16)
    static let hash = Gap(rawValue: 1 << 17)
    static let at = Gap(rawValue: 1 << 18)
    static let percent = Gap(rawValue: 1 << 19)
    static let symbol = Gap(rawValue: 1 << 20)
    static let plus = Gap(rawValue: 1 << 21)
    /// The first token of a sentence.
    static let sentence = Gap(rawValue: 1 << 22)
    /// Several stops in a row: a pause as often as an end.
    static let ellipsis = Gap(rawValue: 1 << 23)

    /// Where no phrase goes on.
    static let barriers: Gap = [
      .comma, .opening, .closing, .colon, .semicolon, .dash, .stop, .exclamation, .question,
      .blankLine, .bullet, .sentence,
    ]
  }
}

/// A word's place in a ``WordTable``.
typealias WordID = Int32
