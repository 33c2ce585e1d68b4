// Looks for the slip of the hand behind a file that is not YAML.

/// Looks through the lines before a failure.
struct SlipSearch {
  let source: SourceText
  let first: Int
  let last: Int
  let failure: SyntaxFailure

  var cause: Located<SyntaxCause>? {
    for line in first...last {
      if let tab = tab(in: line) ?? strangeSpace(in: line) { return tab }
    }
    if let bullet = (first...last).lazy.compactMap(bullet).first { return bullet }
    if let section { return section }
    if let alias { return alias }
    if failure.remark.contains("quoted scalar") { return escape ?? openQuotation }
    if let itemBelowValue { return itemBelowValue }
    for line in [last, lineBefore(last)].compactMap(\.self) {
      if let slip = slip(in: line) { return slip }
    }
    return bracket ?? indentation ?? line
  }

  func writing(_ line: Int) -> LineWriting { LineWriting(source.line(line)) }

  func located(
    _ cause: SyntaxCause, _ line: Int, _ column: Int, length: Int = 1
  ) -> Located<SyntaxCause> {
    let place = Place(source: source, line: line, column: column + 1, length: max(1, length))
    return Located(value: cause, place: place)
  }

  func lineBefore(_ line: Int) -> Int? {
    guard line > first else { return nil }
    return (first..<line).last { !writing($0).isBlank }
  }

  func tab(in line: Int) -> Located<SyntaxCause>? {
    let scalars = source.line(line).unicodeScalars
    guard scalars.contains("\t") else { return nil }
    let column = scalars.prefix { $0 == " " }.count
    let next = scalars.dropFirst(column).first
    return next == "\t" ? located(.tab, line, column) : nil
  }

  /// A space from a web page or a word processor, in the indentation or after a key's ':'.
  func strangeSpace(in line: Int) -> Located<SyntaxCause>? {
    let scalars = writing(line).scalars
    let indent = scalars.prefix { $0 == " " || Self.isStrangeSpace($0) }.count
    if let column = scalars[..<indent].firstIndex(where: Self.isStrangeSpace) {
      return located(.strangeSpace(scalars[column]), line, column)
    }
    guard let colon = scalars.firstIndex(of: ":"), colon + 1 < scalars.count,
      Self.isStrangeSpace(scalars[colon + 1]),
      scalars[indent..<colon].allSatisfy(LineWriting.isWord)
    else { return nil }
    return located(.strangeSpace(scalars[colon + 1]), line, colon + 1)
  }

  static func isStrangeSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar != " " && scalar.properties.generalCategory == .spaceSeparator
  }

  /// An item of a list as another program writes it, below a key or another one.
  func bullet(in line: Int) -> Located<SyntaxCause>? {
    let writing = writing(line)
    guard let sign = writing.bullet,
      let above = (1..<line).reversed().lazy.map({ self.writing($0) }).first(where: { !$0.isBlank })
    else { return nil }
    guard above.hasKeyAlone || above.bullet != nil || above.isDash else { return nil }
    return located(.bullet(sign), line, writing.indent, length: sign.unicodeScalars.count)
  }

  /// A key without its ':' with what belongs to it below.
  var section: Located<SyntaxCause>? {
    guard let line = (first...last).first(where: { !writing($0).isBlank }),
      source.isSectionWithoutColon(line), let word = writing(line).bareWord
    else { return nil }
    return located(.noColon(key: word), line, writing(line).indent, length: word.count)
  }

  /// A text that begins with the sign of an alias or an anchor.
  var alias: Located<SyntaxCause>? {
    guard failure.remark.contains("scanning an a"), let (line, column) = failure.beginning,
      let sign = source.line(line).unicodeScalars.dropFirst(column - 1).first,
      sign == "*" || sign == "&"
    else { return nil }
    return located(.sign(sign), line, column - 1)
  }

  var openQuotation: Located<SyntaxCause>? {
    let (line, column) = failure.position
    let text = source.line(line).unicodeScalars.dropFirst(column - 1)
    guard let quote = text.first, quote == "\"" || quote == "'" else { return nil }
    let isTypographic = text.contains { "“”„‘’".unicodeScalars.contains($0) }
    return located(
      .openQuotation(quote, isTypographic: isTypographic), line, column - 1, length: text.count)
  }

  /// The first backslash of a quotation that stands before something that it cannot.
  var escape: Located<SyntaxCause>? {
    guard failure.remark.contains("escape") || failure.remark.contains("hexdec") else { return nil }
    let line = failure.position.line
    let scalars = Array(source.line(line).unicodeScalars)
    var index = failure.position.column
    while index < scalars.count - 1 {
      guard scalars[index] == "\\" else {
        index += 1
        continue
      }
      let digits = Self.escapes[scalars[index + 1]]
      let following = scalars.dropFirst(index + 2).prefix(digits ?? 0)
      guard let digits, following.count(where: \.properties.isHexDigit) == digits else {
        let sign = writing(line).text(index..<index + 2)
        return located(.escape(sign), line, index, length: 2)
      }
      index += 2 + digits
    }
    return nil
  }

  /// What a backslash can stand before, and how many digits follow.
  private static let escapes: [Unicode.Scalar: Int] = {
    var escapes: [Unicode.Scalar: Int] = ["x": 2, "u": 4, "U": 8]
    for sign in "0abt\tnvfre \"/\\N_LP".unicodeScalars { escapes[sign] = 0 }
    return escapes
  }()
}

extension SourceText {
  /// A line with a key and a bare value, or nil.
  func plainValue(_ number: Int) -> LineWriting? {
    let writing = LineWriting(line(number))
    let start = writing.valueStart
    guard writing.key != nil, !writing.hasKeyAlone, start < writing.scalars.count,
      !"|>[{\"'&*!#".unicodeScalars.contains(writing.scalars[start])
    else { return nil }
    return writing
  }
}
