// Dates as people write them.

/// A date or a part of one.
struct DateSpan {
  /// Its tokens.
  var tokens: Range<Int>
  /// How much of a date it is: `day` tells a day, `month` a month, `year` a year alone.
  var name: String
}

/// Reads dates: "April 12, 2023", "3/15/23", "2023-04-12", "March 2021", "12 May", "in 2021".
struct DateReader {
  let passage: Passage
  private let quantities: QuantityReader

  init(passage: Passage) {
    self.passage = passage
    quantities = QuantityReader(passage: passage)
  }

  /// Every date, in order.
  func read() -> [DateSpan] {
    var dates: [DateSpan] = []
    var index = 0
    while index < passage.tokens.count {
      let token = passage.tokens[index]
      let mayOpen =
        token.shape.contains(.digits) || token.classes.contains(.month)
        || token.classes.contains(.number) || isOrdinal(index)
      guard mayOpen, let date = date(at: index) else {
        index += 1
        continue
      }
      dates.append(date)
      index = date.tokens.upperBound
    }
    return dates
  }

  private func date(at index: Int) -> DateSpan? {
    if passage.tokens[index].classes.contains(.month) { return monthFirst(index) }
    if let numeric = numeric(index) { return numeric }
    if let spoken = SpokenYear(passage: passage).end(at: index) {
      return DateSpan(tokens: index..<spoken, name: "year")
    }
    if isShortYear(index), SpokenYear(passage: passage).isDated(index) {
      return DateSpan(tokens: index..<index + 1, name: "year")
    }
    if isDay(index) || isOrdinal(index), index + 1 < passage.tokens.count,
      passage.isAdjacent(index + 1)
    {
      let month = passage.isWord(index + 1, "of") ? index + 2 : index + 1
      if month < passage.tokens.count, isMonth(month) {
        return DateSpan(tokens: index..<withYear(month + 1), name: "day")
      }
    }
    if isYear(index), !isNumbered(index) {
      return DateSpan(tokens: index..<index + 1, name: "year")
    }
    return nil
  }

  /// "May" and "March" are verbs too, "may" mostly: they need a capital and a number beside them.
  private func isMonth(_ index: Int) -> Bool {
    let token = passage.tokens[index]
    guard token.classes.contains(.month) else { return false }
    return !token.classes.contains(.modal) || token.shape.contains(.capitalised)
  }

  private func monthFirst(_ index: Int) -> DateSpan? {
    guard isMonth(index) else { return nil }
    let next = index + 1
    if next < passage.tokens.count, follows(next) {
      if isDay(next) { return DateSpan(tokens: index..<withYear(next + 1), name: "day") }
      if isYear(next) { return DateSpan(tokens: index..<next + 1, name: "month") }
    }
    let isAmbiguous =
      passage.tokens[index].classes.contains(.modal)
      || passage.isWord(index, "march") || passage.isWord(index, "mar")
      || passage.isWord(index, "dec") || passage.isWord(index, "sun")
    return isAmbiguous ? nil : DateSpan(tokens: index..<next, name: "month")
  }

  /// Whether nothing but a space, a comma or an abbreviation's stop stands before `index`.
  private func follows(_ index: Int) -> Bool {
    passage.tokens[index].gap.isDisjoint(with: [
      .opening, .closing, .colon, .semicolon, .dash, .question, .exclamation, .blankLine,
    ])
  }

  /// The end of a date that may go on with a year: ", 2023", " '24".
  private func withYear(_ next: Int) -> Int {
    guard next < passage.tokens.count, follows(next) else { return next }
    return isYear(next) || isShortYear(next) ? next + 1 : next
  }

  /// "'24": two digits behind an apostrophe.
  private func isShortYear(_ index: Int) -> Bool {
    let token = passage.tokens[index]
    return token.end - token.start == 2 && !token.shape.contains(.letters)
      && token.shape.contains(.digits) && token.gap.contains(.quote)
  }

  /// "Room 2019": the number of a thing rather than a year.
  private func isNumbered(_ index: Int) -> Bool {
    guard passage.isAdjacent(index), index > 0 else { return false }
    return Self.numbered.contains { passage.isWord(index - 1, $0) }
  }

  private static let numbered: [StaticString] = [
    "room", "suite", "ward", "unit", "bed", "building", "office", "ticket", "line", "number",
    "form",
    "extension", "gate", "floor", "model", "code", "order", "page", "port",
  ]

  /// "The first of March": a day of the month in words.
  private func isOrdinal(_ index: Int) -> Bool {
    guard index + 1 < passage.tokens.count, passage.isAdjacent(index + 1),
      passage.isWord(index + 1, "of")
    else { return false }
    return Self.ordinals.contains { passage.isWord(index, $0) }
  }

  private static let ordinals: [StaticString] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth", "thirtieth",
  ]

  private func isYear(_ index: Int) -> Bool {
    quantities.isYear(index)
  }

  /// 1...31, with or without an ordinal's ending.
  private func isDay(_ index: Int) -> Bool {
    passage.words.keys.withBytes(passage.tokens[index].word) { bytes in
      var value = 0
      var place = 0
      while place < bytes.count, place < 3, bytes[place] >= 0x30, bytes[place] <= 0x39 {
        value = value * 10 + Int(bytes[place] - 0x30)
        place += 1
      }
      guard place > 0, value >= 1, value <= 31 else { return false }
      let rest = bytes[place...]
      return rest.isEmpty
        || ["st", "nd", "rd", "th"].contains { rest.elementsEqual($0.utf8) }
    }
  }

  /// Three numbers joined by slashes, hyphens or stops; or two with a slash, the second a year.
  private func numeric(_ index: Int) -> DateSpan? {
    var end = index
    var separators = 0
    var slashes = 0
    while end < passage.tokens.count, isPlainNumber(end), end - index < 3 {
      if end > index {
        guard isTight(end) else { break }
        separators += 1
        if passage.bytes[Int(passage.tokens[end].start) - 1] == UInt8(ascii: "/") { slashes += 1 }
      }
      end += 1
    }
    let isLonger =
      end < passage.tokens.count && separators == 2 && isTight(end) && isPlainNumber(end)
    if separators == 2, !isLonger, hasDateShape(index..<end) {
      return DateSpan(tokens: index..<end, name: "day")
    }
    if separators >= 1, slashes >= 1, isDay(index), isYear(index + 1) {
      return DateSpan(tokens: index..<index + 2, name: "month")
    }
    return nil
  }

  private func isPlainNumber(_ index: Int) -> Bool {
    let token = passage.tokens[index]
    return token.shape.contains(.digits) && !token.shape.contains(.letters)
      && token.end - token.start <= 4
  }

  private func isTight(_ index: Int) -> Bool {
    let token = passage.tokens[index]
    guard token.start - passage.tokens[index - 1].end == 1 else { return false }
    let mark = passage.bytes[Int(token.start) - 1]
    return mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: ".")
  }

  private func hasDateShape(_ range: Range<Int>) -> Bool {
    let lengths = range.map { passage.tokens[$0].end - passage.tokens[$0].start }
    if lengths[0] == 4 { return lengths[1] <= 2 && lengths[2] <= 2 }
    return lengths[0] <= 2 && lengths[1] <= 2 && (lengths[2] == 2 || lengths[2] == 4)
      && (isDay(range.lowerBound) || isDay(range.lowerBound + 1))
  }
}
