// What an author did that made a file unreadable. The parser says where it stopped; this looks at the
// lines there for the slips that people make.

/// A slip that makes a file unreadable.
enum SyntaxCause: Equatable {
  /// A tab in the indentation.
  case tab
  /// `kind:behavioural`.
  case noSpaceAfterColon(key: String)
  /// `-item`.
  case noSpaceAfterDash
  /// `kind behavioural`.
  case noColon(key: String)
  /// A line that is neither a key with a value nor an item.
  case noKey(String)
  /// A quotation without its end; whether a typographic mark stands where the end should.
  case openQuotation(Unicode.Scalar, isTypographic: Bool)
  /// Text after the end of a quotation that begins a value.
  case textAfterQuotation(String, Unicode.Scalar)
  /// `'It's fine'`.
  case apostrophe
  /// `say: Now: what happened?`.
  case bareColon
  /// Text after a list or mapping in brackets: `{candidate}, hello`.
  case textAfterBracket(Unicode.Scalar)
  /// A bracket that is not closed.
  case openBracket(Unicode.Scalar)
  /// Text beside a `|` or `>`.
  case textAfterBlockSign(Unicode.Scalar)
  /// A sign that no text can begin with unless it is in quotes.
  case sign(Unicode.Scalar)
  /// A line between two levels of indentation.
  case indentation(found: Int, expected: Int)
  /// A line below one that has a value of its own already.
  case belowValue(found: Int, expected: Int)
  /// `• item`, `1. item`: the sign of a list in another program.
  case bullet(String)
  /// A space that YAML does not take for one.
  case strangeSpace(Unicode.Scalar)
  /// `“Two things: calm”`: marks that quote nothing.
  case typographicQuotation(Unicode.Scalar)
  /// `<<<<<<<`: two versions of the file in one.
  case mergeMark
  /// Three backticks, as in Markdown.
  case codeFence
  /// `---` or `...` in the middle of a file.
  case documentMark(String)
  /// `"C:\Users"`: a backslash before something that it cannot stand before.
  case escape(String)
  /// `"kind": "warm-up",`: a comma at the end of a line, as in other formats.
  case trailingComma
  /// `// note`: the sign of a comment in another language.
  case foreignComment(String)
  /// `- item` beside keys.
  case itemAmongKeys
  /// `- when: …` below `- id: …`, where both are one probe's.
  case splitItem(key: String, noun: String)
  /// `- item` below `key: value`.
  case itemBelowValue
  /// `key: value` beside items.
  case keyAmongItems

  /// The slip that explains a failure, with its place; nil when none is recognized.
  ///
  /// - Parameter lines: Those of the part of the file that could not be read.
  static func find(
    _ failure: SyntaxFailure, in lines: Range<Int>, of source: SourceText
  ) -> Located<SyntaxCause>? {
    let stop = min(max(lines.lowerBound, failure.position.line), lines.upperBound - 1)
    let last = (lines.lowerBound...stop).last { !LineWriting(source.line($0)).isBlank }
    guard let last else { return nil }
    return SlipSearch(source: source, first: lines.lowerBound, last: last, failure: failure).cause
  }
}

/// Looks through the lines before a failure.
private struct SlipSearch {
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

  private func writing(_ line: Int) -> LineWriting { LineWriting(source.line(line)) }

  private func located(
    _ cause: SyntaxCause, _ line: Int, _ column: Int, length: Int = 1
  ) -> Located<SyntaxCause> {
    let place = Place(source: source, line: line, column: column + 1, length: max(1, length))
    return Located(value: cause, place: place)
  }

  private func lineBefore(_ line: Int) -> Int? {
    guard line > first else { return nil }
    return (first..<line).last { !writing($0).isBlank }
  }

  private func tab(in line: Int) -> Located<SyntaxCause>? {
    let scalars = source.line(line).unicodeScalars
    guard scalars.contains("\t") else { return nil }
    let column = scalars.prefix { $0 == " " }.count
    let next = scalars.dropFirst(column).first
    return next == "\t" ? located(.tab, line, column) : nil
  }

  /// A space from a web page or a word processor, in the indentation or after a key's ':'.
  private func strangeSpace(in line: Int) -> Located<SyntaxCause>? {
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

  private static func isStrangeSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar != " " && scalar.properties.generalCategory == .spaceSeparator
  }

  /// An item of a list as another program writes it, below a key or another one.
  private func bullet(in line: Int) -> Located<SyntaxCause>? {
    let writing = writing(line)
    guard let sign = writing.bullet,
      let above = (1..<line).reversed().lazy.map({ self.writing($0) }).first(where: { !$0.isBlank })
    else { return nil }
    guard above.hasKeyAlone || above.bullet != nil || above.isDash else { return nil }
    return located(.bullet(sign), line, writing.indent, length: sign.unicodeScalars.count)
  }

  /// A key without its ':' with what belongs to it below.
  private var section: Located<SyntaxCause>? {
    guard let line = (first...last).first(where: { !writing($0).isBlank }),
      source.isSectionWithoutColon(line), let word = writing(line).bareWord
    else { return nil }
    return located(.noColon(key: word), line, writing(line).indent, length: word.count)
  }

  /// A text that begins with the sign of an alias or an anchor.
  private var alias: Located<SyntaxCause>? {
    guard failure.remark.contains("scanning an a"), let (line, column) = failure.beginning,
      let sign = source.line(line).unicodeScalars.dropFirst(column - 1).first,
      sign == "*" || sign == "&"
    else { return nil }
    return located(.sign(sign), line, column - 1)
  }

  private var openQuotation: Located<SyntaxCause>? {
    let (line, column) = failure.position
    let text = source.line(line).unicodeScalars.dropFirst(column - 1)
    guard let quote = text.first, quote == "\"" || quote == "'" else { return nil }
    let isTypographic = text.contains { "“”„‘’".unicodeScalars.contains($0) }
    return located(
      .openQuotation(quote, isTypographic: isTypographic), line, column - 1, length: text.count)
  }

  /// The first backslash of a quotation that stands before something that it cannot.
  private var escape: Located<SyntaxCause>? {
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

  /// A slip that can be seen in one line.
  private func slip(in line: Int) -> Located<SyntaxCause>? {
    let writing = writing(line)
    guard !writing.isBlank else { return nil }
    let scalars = writing.scalars
    let content = writing.contentStart
    guard content < scalars.count else { return nil }
    if isDashWithoutSpace(writing, line) { return located(.noSpaceAfterDash, line, content) }
    if let slip = colonSlip(writing, line) { return slip }
    let start = writing.valueStart
    guard start < scalars.count else { return nil }
    switch scalars[start] {
    case "\"", "'": return quotationSlip(writing, line, start)
    case "[", "{": return bracketSlip(writing, line, start)
    case "|", ">": return blockSlip(writing, line, start)
    case "%", "@", "`", "!", "&", "*", "?", ",", "]", "}":
      return located(.sign(scalars[start]), line, start)
    default: return bareColon(writing, line, start)
    }
  }

  /// `-item`, where a list is or can begin.
  private func isDashWithoutSpace(_ writing: LineWriting, _ line: Int) -> Bool {
    let (scalars, content) = (writing.scalars, writing.contentStart)
    guard scalars[content] == "-", !writing.isSpace(content + 1), scalars[content + 1] != "-",
      scalars[content + 1].properties.numericType == nil, let before = lineBefore(line)
    else { return false }
    let above = self.writing(before)
    return above.hasKeyAlone || above.isDash || failure.remark.contains("block")
  }

  /// `key:value`, where no address is meant.
  private func colonSlip(_ writing: LineWriting, _ line: Int) -> Located<SyntaxCause>? {
    let (scalars, content) = (writing.scalars, writing.contentStart)
    let end = scalars[content...].firstIndex { !LineWriting.isWord($0) } ?? scalars.count
    guard end > content, end + 1 < scalars.count, scalars[end] == ":", scalars[end + 1] != " ",
      scalars[end + 1] != "/"
    else { return nil }
    let key = writing.text(content..<end)
    return located(.noSpaceAfterColon(key: key), line, content, length: end + 1 - content)
  }

  private func quotationSlip(
    _ writing: LineWriting, _ line: Int, _ start: Int
  ) -> Located<SyntaxCause>? {
    let (scalars, quote) = (writing.scalars, writing.scalars[start])
    guard let end = Self.quotationEnd(scalars, from: start) else { return nil }
    let rest = writing.afterSpaces(end + 1)
    guard rest < scalars.count, scalars[rest] != "#" else { return nil }
    if isFlowSign(scalars[rest]) {
      let isLast = writing.afterSpaces(rest + 1) == scalars.count
      guard scalars[rest] == ",", isLast, failure.remark.contains("expected key") else {
        return nil
      }
      return located(.trailingComma, line, rest)
    }
    if scalars[rest] == ":" { return nil }
    if quote == "'", rest == end + 1 { return located(.apostrophe, line, end) }
    let text = writing.text(start..<end + 1)
    return located(
      .textAfterQuotation(text, quote), line, rest, length: scalars.count - rest)
  }

  private func isFlowSign(_ scalar: Unicode.Scalar) -> Bool {
    ",]}".unicodeScalars.contains(scalar)
  }

  /// Where the quotation that begins at `start` ends in its line.
  static func quotationEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    let quote = scalars[start]
    var index = start + 1
    while index < scalars.count {
      if scalars[index] == "\\", quote == "\"" {
        index += 1
      } else if scalars[index] == quote {
        guard quote == "'", index + 1 < scalars.count, scalars[index + 1] == quote else {
          return index
        }
        index += 1
      }
      index += 1
    }
    return nil
  }

  private func bracketSlip(
    _ writing: LineWriting, _ line: Int, _ start: Int
  ) -> Located<SyntaxCause>? {
    guard let end = Self.bracketEnd(writing.scalars, from: start) else { return nil }
    let rest = writing.afterSpaces(end + 1)
    guard rest < writing.scalars.count, writing.scalars[rest] != "#" else { return nil }
    return located(
      .textAfterBracket(writing.scalars[start]), line, start,
      length: writing.scalars.count - start)
  }

  private static func bracketEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var depth = 0
    var index = start
    while index < scalars.count {
      switch scalars[index] {
      case "[", "{": depth += 1
      case "]", "}":
        depth -= 1
        if depth == 0 { return index }
      case "\"", "'":
        let before = scalars[index - 1]
        if before == " " || before == "[" || before == "{" || before == "," {
          guard let end = quotationEnd(scalars, from: index) else { return nil }
          index = end
        }
      default: break
      }
      index += 1
    }
    return nil
  }

  private func blockSlip(
    _ writing: LineWriting, _ line: Int, _ start: Int
  ) -> Located<SyntaxCause>? {
    let rest = writing.scalars[(start + 1)...].drop { "+-0123456789 ".unicodeScalars.contains($0) }
    guard let sign = rest.first, sign != "#" else { return nil }
    return located(.textAfterBlockSign(writing.scalars[start]), line, start)
  }

  private func bareColon(
    _ writing: LineWriting, _ line: Int, _ start: Int
  ) -> Located<SyntaxCause>? {
    guard failure.remark.contains("mapping values"), start > writing.contentStart else {
      return nil
    }
    let scalars = writing.scalars
    if "“”„«‘".unicodeScalars.contains(scalars[start]) {
      let length = scalars.count - start
      return located(.typographicQuotation(scalars[start]), line, start, length: length)
    }
    let colon = scalars.indices[start...].first {
      scalars[$0] == ":" && writing.isSpace($0 + 1)
    }
    return colon.map { located(.bareColon, line, $0) }
  }

  /// A bracket that the parser was still reading.
  private var bracket: Located<SyntaxCause>? {
    guard failure.remark.contains("expected ',' or"), let (line, column) = failure.beginning,
      let sign = source.line(line).unicodeScalars.dropFirst(column - 1).first,
      sign == "[" || sign == "{"
    else { return nil }
    return quotation(insideBracket: column - 1, line)
      ?? located(.openBracket(sign), line, column - 1)
  }

  /// A quoted item of a list in brackets that goes on after its end: `[ 'It's fine.' ]`.
  private func quotation(insideBracket start: Int, _ line: Int) -> Located<SyntaxCause>? {
    let scalars = writing(line).scalars
    var index = start + 1
    var isItemNext = true
    while index < scalars.count {
      let scalar = scalars[index]
      guard isItemNext, scalar == "\"" || scalar == "'" else {
        isItemNext = scalar == "," || scalar == "[" || (isItemNext && scalar == " ")
        index += 1
        continue
      }
      guard let end = Self.quotationEnd(scalars, from: index) else { return nil }
      let rest = writing(line).afterSpaces(end + 1)
      if rest < scalars.count, !isFlowSign(scalars[rest]),
        !":#".unicodeScalars.contains(scalars[rest])
      {
        if scalar == "'", rest == end + 1 { return located(.apostrophe, line, end) }
        let text = writing(line).text(index..<end + 1)
        return located(.textAfterQuotation(text, scalar), line, rest)
      }
      (index, isItemNext) = (end + 1, false)
    }
    return nil
  }

  /// A line that is neither in line with one before it nor below one that is open.
  private var indentation: Located<SyntaxCause>? {
    if let mixture { return mixture }
    guard let before = lineBefore(last) else { return nil }
    let (found, above) = (writing(last).indent, writing(before))
    let base = above.contentStart
    let isOpen = above.hasKeyAlone || base == above.scalars.count || holdsKeyAlone(above)
    if found > base, !isOpen, writing(last).key != nil {
      return located(.belowValue(found: found, expected: base), last, 0, length: found)
    }
    guard found < base else { return nil }
    let lines = (first..<last).map { writing($0) }.filter { !$0.isBlank }
    // A key belongs beside keys; only an item belongs beside dashes.
    let levels = Set(writing(last).isDash ? lines.map(\.indent) : lines.map(\.contentStart))
    guard !levels.contains(found),
      let nearest = levels.min(by: { (abs($0 - found), $0) < (abs($1 - found), $1) })
    else { return nil }
    return located(.indentation(found: found, expected: nearest), last, 0, length: found)
  }

  /// The first item of a list below a key that has a value.
  private var itemBelowValue: Located<SyntaxCause>? {
    guard failure.remark.contains("mapping values"), writing(last).isDash else { return nil }
    var line = last
    while let before = lineBefore(line), writing(before).isDash { line = before }
    guard let above = lineBefore(line), let beginning = source.plainValue(above),
      writing(line).indent > beginning.indent
    else { return nil }
    return located(.itemBelowValue, line, writing(line).indent)
  }

  /// An item beside keys, or a key beside items.
  private var mixture: Located<SyntaxCause>? {
    for line in [last, lineBefore(last)].compactMap(\.self) {
      let writing = writing(line)
      guard let neighbour = neighbour(of: line) else { continue }
      if writing.isDash, neighbour.key != nil, !isListBelow(neighbour, before: line) {
        return located(.itemAmongKeys, line, writing.indent)
      }
      if writing.key != nil, neighbour.isDash, !neighbourMayEnd(line) {
        return located(.keyAmongItems, line, writing.indent, length: writing.key?.count ?? 1)
      }
    }
    return nil
  }

  /// Whether the items of a list that is indented below a key stand before a line.
  private func isListBelow(_ key: LineWriting, before line: Int) -> Bool {
    key.hasKeyAlone && lineBefore(line).map { writing($0).isDash } == true
  }

  /// The nearest line before one with the same indentation and nothing less indented in between.
  private func neighbour(of line: Int) -> LineWriting? {
    let indent = writing(line).indent
    for number in (1..<line).reversed() {
      let other = writing(number)
      guard !other.isBlank, other.indent <= indent else { continue }
      return other.indent == indent ? other : nil
    }
    return nil
  }

  /// Whether a key beside dashes belongs to the mapping above the list: keys and their dashes may be in
  /// line.
  private func neighbourMayEnd(_ line: Int) -> Bool {
    let indent = writing(line).indent
    for number in (1..<line).reversed() where !writing(number).isBlank {
      let other = writing(number)
      if other.indent == indent, other.key != nil { return other.hasKeyAlone }
      if other.indent < indent { return false }
    }
    return false
  }

  /// Whether the key after the dashes has no value in the line.
  private func holdsKeyAlone(_ writing: LineWriting) -> Bool {
    writing.valueStart >= writing.scalars.count || writing.scalars[writing.valueStart] == "#"
  }

  /// A line without a key.
  private var line: Located<SyntaxCause>? {
    for line in [last, lineBefore(last)].compactMap(\.self) {
      let writing = writing(line)
      let content = writing.contentStart
      guard !writing.isBlank, content < writing.scalars.count,
        LineWriting.keyEnd(writing.scalars, from: content) == nil
      else { continue }
      let end =
        writing.scalars[content...].firstIndex { !LineWriting.isWord($0) }
        ?? writing.scalars.count
      let word = writing.text(content..<end)
      if end > content, Section.allKeyNames.contains(word) {
        return located(.noColon(key: word), line, content, length: end - content)
      }
      guard failure.remark.contains("expected ':'") || failure.remark.contains("expected key")
      else { continue }
      let rest = writing.text(content..<writing.scalars.count)
      if let sign = Self.commentSigns.first(where: rest.hasPrefix) {
        return located(.foreignComment(sign), line, content, length: sign.count)
      }
      return located(.noKey(rest), line, content, length: writing.scalars.count - content)
    }
    return nil
  }

  /// What comments begin with in other languages.
  private static let commentSigns = ["//", "/*", "--", "<!--", ";", "% "]
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
