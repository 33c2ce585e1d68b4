// Slips with colons, dashes, quotation marks, brackets and indentation.

extension SlipSearch {
  /// A slip that can be seen in one line.
  func slip(in line: Int) -> Located<SyntaxCause>? {
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
  func isDashWithoutSpace(_ writing: LineWriting, _ line: Int) -> Bool {
    let (scalars, content) = (writing.scalars, writing.contentStart)
    guard scalars[content] == "-", !writing.isSpace(content + 1), scalars[content + 1] != "-",
      scalars[content + 1].properties.numericType == nil, let before = lineBefore(line)
    else { return false }
    let above = self.writing(before)
    return above.hasKeyAlone || above.isDash || failure.remark.contains("block")
  }

  /// `key:value`, where no address is meant.
  func colonSlip(_ writing: LineWriting, _ line: Int) -> Located<SyntaxCause>? {
    let (scalars, content) = (writing.scalars, writing.contentStart)
    let end = scalars[content...].firstIndex { !LineWriting.isWord($0) } ?? scalars.count
    guard end > content, end + 1 < scalars.count, scalars[end] == ":", scalars[end + 1] != " ",
      scalars[end + 1] != "/"
    else { return nil }
    let key = writing.text(content..<end)
    return located(.noSpaceAfterColon(key: key), line, content, length: end + 1 - content)
  }

  func quotationSlip(
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

  func isFlowSign(_ scalar: Unicode.Scalar) -> Bool {
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

  func bracketSlip(
    _ writing: LineWriting, _ line: Int, _ start: Int
  ) -> Located<SyntaxCause>? {
    guard let end = Self.bracketEnd(writing.scalars, from: start) else { return nil }
    let rest = writing.afterSpaces(end + 1)
    guard rest < writing.scalars.count, writing.scalars[rest] != "#" else { return nil }
    return located(
      .textAfterBracket(writing.scalars[start]), line, start,
      length: writing.scalars.count - start)
  }

  static func bracketEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
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

  func blockSlip(
    _ writing: LineWriting, _ line: Int, _ start: Int
  ) -> Located<SyntaxCause>? {
    let rest = writing.scalars[(start + 1)...].drop { "+-0123456789 ".unicodeScalars.contains($0) }
    guard let sign = rest.first, sign != "#" else { return nil }
    return located(.textAfterBlockSign(writing.scalars[start]), line, start)
  }

  func bareColon(
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
  var bracket: Located<SyntaxCause>? {
    guard failure.remark.contains("expected ',' or"), let (line, column) = failure.beginning,
      let sign = source.line(line).unicodeScalars.dropFirst(column - 1).first,
      sign == "[" || sign == "{"
    else { return nil }
    return quotation(insideBracket: column - 1, line)
      ?? located(.openBracket(sign), line, column - 1)
  }

  /// A quoted item of a list in brackets that goes on after its end: `[ 'It's fine.' ]`.
  func quotation(insideBracket start: Int, _ line: Int) -> Located<SyntaxCause>? {
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
  var indentation: Located<SyntaxCause>? {
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
  var itemBelowValue: Located<SyntaxCause>? {
    guard failure.remark.contains("mapping values"), writing(last).isDash else { return nil }
    var line = last
    while let before = lineBefore(line), writing(before).isDash { line = before }
    guard let above = lineBefore(line), let beginning = source.plainValue(above),
      writing(line).indent > beginning.indent
    else { return nil }
    return located(.itemBelowValue, line, writing(line).indent)
  }

  /// An item beside keys, or a key beside items.
  var mixture: Located<SyntaxCause>? {
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
  func isListBelow(_ key: LineWriting, before line: Int) -> Bool {
    key.hasKeyAlone && lineBefore(line).map { writing($0).isDash } == true
  }

  /// The nearest line before one with the same indentation and nothing less indented in between.
  func neighbour(of line: Int) -> LineWriting? {
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
  func neighbourMayEnd(_ line: Int) -> Bool {
    let indent = writing(line).indent
    for number in (1..<line).reversed() where !writing(number).isBlank {
      let other = writing(number)
      if other.indent == indent, other.key != nil { return other.hasKeyAlone }
      if other.indent < indent { return false }
    }
    return false
  }

  /// Whether the key after the dashes has no value in the line.
  func holdsKeyAlone(_ writing: LineWriting) -> Bool {
    writing.valueStart >= writing.scalars.count || writing.scalars[writing.valueStart] == "#"
  }

  /// A line without a key.
  var line: Located<SyntaxCause>? {
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
