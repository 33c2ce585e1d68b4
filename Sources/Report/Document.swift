// What a report says, without how it looks: the builders make documents, the renderers draw them.
public import Interview

/// A report as blocks, top to bottom.
///
/// Text from people stands in it exactly as it was typed: whoever renders a document makes control
/// characters visible (``Swift/String/visible``) and wraps.
public struct Document: Sendable, Equatable {
  /// In the order of reading.
  public var blocks: [Block]

  /// A document of these blocks.
  public init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }

  /// Adds blocks at the end.
  public mutating func append(_ more: Block...) {
    blocks += more
  }

  /// Adds the blocks of another document at the end.
  public mutating func append(contentsOf other: Document) {
    blocks += other.blocks
  }
}

/// A piece of a document that begins on a line of its own.
public enum Block: Sendable, Equatable {
  /// A title; rank 1 is the document's own, 2 a part's.
  case heading(rank: Int, [Run])
  /// Wrapped text, `indent` columns from the left.
  case paragraph([Run], indent: Int = 0)
  /// Words of an answer, with what they were taken for behind them.
  case quote([Run], note: [Run])
  /// Text exactly as it was typed, with numbers at the places that are spoken of behind it.
  case annotated(String, marks: [Mark])
  /// A list item: `marker` and a space, then text whose further lines hang under its first word.
  case item(marker: String, [Run], indent: Int = 0)
  /// What somebody said: the name, a colon, then the words.
  case speaker(name: Run, words: [Run])
  /// A labelled level, 1...5 (0 for none), drawn as a bar, with its anchor behind or under it.
  case level(label: String, level: Int, anchor: [Run])
  /// Rows under a header; renderers stack the cells of a row where the width does not suffice.
  case table(header: [String], rows: [[Run]])
  /// A line across.
  case rule
  /// An empty line.
  case gap
}

/// A place in an annotated text.
public struct Mark: Sendable, Hashable {
  /// The number by which it is spoken of.
  public var number: Int
  /// UTF-8 offsets into the text; what lies outside is not shown.
  public var span: Span
  /// How its number looks.
  public var role: Role

  /// A mark.
  public init(_ number: Int, _ span: Span, _ role: Role = .plain) {
    self.number = number
    self.span = span
    self.role = role
  }
}

/// Text in one style.
public struct Run: Sendable, Hashable {
  /// The text, as it was typed where people typed it.
  public var text: String
  /// What it is, which decides how it looks.
  public var role: Role

  /// Text in a role.
  public init(_ text: String, _ role: Role = .plain) {
    self.text = text
    self.role = role
  }
}

/// What a run is.
public enum Role: String, Sendable, Hashable, CaseIterable {
  /// Ordinary text.
  case plain
  /// An interviewer's name.
  case name
  /// The candidate's name.
  case candidate
  /// A title or a word that carries weight.
  case strong
  /// Words of an answer.
  case quote
  /// A level.
  case level
  /// Less important: rules, file names, times.
  case dim
  /// Something that worked.
  case good
  /// Something to look at.
  case warning
}

extension Run: ExpressibleByStringLiteral {
  /// Plain text.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
