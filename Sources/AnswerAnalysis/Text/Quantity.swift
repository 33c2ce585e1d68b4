// Numbers as people write them, and what they count.
internal import Interview

/// A number in an answer with the unit that it counts, if any.
struct Quantity {
  /// Its tokens, number and unit.
  var tokens: Range<Int>
  /// Its bytes; a currency sign before or a percent sign after is inside.
  var span: Span
  /// What it counts; nil when no unit was seen.
  var unit: Unit?
  /// The unit's word for durations: `minutes`.
  var unitToken: Int
  /// Whether it is none or zero.
  var isNone: Bool

  /// Families of units; the names of number findings.
  enum Unit: String {
    case percent
    case time
    case money
    case people
    case count
    case data
  }
}

/// Reads numbers. Years, versions, times of day, phone and list numbers are none.
struct QuantityReader {
  let passage: Passage

  /// Every number, in order.
  func read() -> [Quantity] {
    var found: [Quantity] = []
    var index = 0
    while index < passage.tokens.count {
      let token = passage.tokens[index]
      guard token.shape.contains(.digits) || token.classes.contains(.number), isNumber(index) else {
        if let length = unitAndHalf(at: index) {
          found.append(length)
          index = length.tokens.upperBound
        } else {
          index += 1
        }
        continue
      }
      let quantity = quantity(at: index)
      found.append(quantity)
      index = quantity.tokens.upperBound
    }
    return found
  }

  /// "An hour and a half", "half an hour", "a couple of weeks".
  private func unitAndHalf(at index: Int) -> Quantity? {
    if let length = roughLength(at: index) { return length }
    guard passage.isWord(index, "a") || passage.isWord(index, "an"), passage.isAdjacent(index + 1),
      passage.tokens[index + 1].classes.contains(.timeUnit), let end = andHalf(index + 2)
    else { return nil }
    return Quantity(
      tokens: index..<end, span: passage.span(index..<end), unit: .time, unitToken: index + 1,
      isNone: false)
  }

  /// "Half an hour", "a couple of weeks".
  private func roughLength(at index: Int) -> Quantity? {
    let isHalf =
      passage.isWord(index, "half") && passage.isAdjacent(index + 1)
      && (passage.isWord(index + 1, "a") || passage.isWord(index + 1, "an"))
    let isCouple =
      passage.isWord(index, "couple") && index > 0 && passage.isWord(index - 1, "a")
      && passage.isAdjacent(index)
    guard isHalf || isCouple, passage.isAdjacent(index + 1) else { return nil }
    let unit = isHalf || !passage.isWord(index + 1, "of") ? index + (isHalf ? 2 : 1) : index + 2
    guard passage.isAdjacent(unit), passage.tokens[unit].classes.contains(.timeUnit)
    else { return nil }
    let tokens = (isHalf ? index : index - 1)..<unit + 1
    return Quantity(
      tokens: tokens, span: passage.span(tokens), unit: .time, unitToken: unit, isNone: false)
  }

  /// "Half the staff", "half of our nurses": a share of people or things.
  private func halfOf(_ index: Int) -> Int? {
    guard passage.isWord(index, "half") else { return nil }
    var next = index + 1
    if passage.isAdjacent(next), passage.isWord(next, "of") { next += 1 }
    guard passage.isAdjacent(next), passage.isAdjacent(next + 1),
      !passage.tokens[next].classes.isDisjoint(with: [.possessive, .determiner]),
      !passage.isWord(next, "a"), !passage.isWord(next, "an"), !passage.isWord(next + 1, "time"),
      !passage.tokens[next + 1].classes.isDisjoint(with: [.person, .countUnit])
    else { return nil }
    return index + 1
  }

  /// The end of "and a half" or "and a quarter" at `index`.
  private func andHalf(_ index: Int) -> Int? {
    guard passage.isAdjacent(index), passage.isAdjacent(index + 1), passage.isAdjacent(index + 2),
      passage.isWord(index, "and"), passage.isWord(index + 1, "a"),
      passage.isWord(index + 2, "half") || passage.isWord(index + 2, "quarter")
    else { return nil }
    return index + 3
  }

  /// "Two thirds": a share, whatever of.
  private func isShare(_ index: Int) -> Bool {
    guard passage.isAdjacent(index) else { return false }
    if passage.isWord(index, "quarters") {
      return passage.isAdjacent(index + 1) && passage.isWord(index + 1, "of")
    }
    return (["thirds", "fifths", "tenths"] as [StaticString]).contains { passage.isWord(index, $0) }
  }

  private func gapAfter(_ index: Int) -> Token.Gap {
    index + 1 < passage.tokens.count ? passage.tokens[index + 1].gap : passage.ending
  }

  private func byte(_ offset: Int32) -> UInt8 {
    offset >= 0 && Int(offset) < passage.bytes.count ? passage.bytes[Int(offset)] : 0
  }

  private func isNumber(_ index: Int) -> Bool {
    let token = passage.tokens[index]
    guard token.shape.contains(.digits) else { return isNumberWord(index) }
    let first = byte(token.start)
    guard first >= 0x30, first <= 0x39 else { return false }
    if gapAfter(index).contains(.percent) || token.gap.contains(.dollar) { return true }
    if isListNumber(index) || isTimeOfDay(index) || isVersion(index) || isCode(index) {
      return false
    }
    return !isYear(index)
  }

  /// A four-digit number from 1900 to 2099 without a unit after it.
  func isYear(_ index: Int) -> Bool {
    let token = passage.tokens[index]
    guard token.end - token.start == 4, !token.shape.contains(.letters) else { return false }
    let first = byte(token.start), second = byte(token.start + 1)
    guard first == 0x31 && second == 0x39 || first == 0x32 && second == 0x30 else { return false }
    return !(passage.isAdjacent(index + 1) && isUnit(index + 1))
  }

  private func isUnit(_ index: Int) -> Bool {
    !passage.tokens[index].classes.isDisjoint(with: [
      .timeUnit, .countUnit, .moneyUnit, .dataUnit, .percentUnit,
    ])
  }

  private func isListNumber(_ index: Int) -> Bool {
    let opens = index == 0 || !passage.tokens[index].gap.isDisjoint(with: [.newline, .blankLine])
    let after = byte(passage.tokens[index].end)
    return opens && (after == UInt8(ascii: ".") || after == UInt8(ascii: ")"))
  }

  private func isTimeOfDay(_ index: Int) -> Bool {
    let token = passage.tokens[index]
    if byte(token.end) == UInt8(ascii: ":"), byte(token.end + 1) >= 0x30,
      byte(token.end + 1) <= 0x39
    {
      return true
    }
    if byte(token.start - 1) == UInt8(ascii: ":"), byte(token.start - 2) >= 0x30,
      byte(token.start - 2) <= 0x39
    {
      return true
    }
    if passage.isAdjacent(index + 1) {
      for word in ["am", "pm", "a.m", "p.m", "o'clock"] as [StaticString]
      where passage.isWord(index + 1, word) {
        return true
      }
    }
    return false
  }

  private func isVersion(_ index: Int) -> Bool {
    guard index > 0, passage.isAdjacent(index) else { return false }
    for word in [
      "version", "v", "release", "step", "stage", "phase", "chapter", "cfr", "page", "icd",
    ]
      as [StaticString]
    where passage.isWord(index - 1, word) {
      return true
    }
    return false
  }

  /// Part of a telephone number, a record number or an address: digits joined by hyphens or dots.
  private func isCode(_ index: Int) -> Bool {
    let token = passage.tokens[index]
    let after = byte(token.end), further = byte(token.end + 1)
    if after == UInt8(ascii: "-"), further >= 0x30, further <= 0x39 { return !isRange(index) }
    let before = byte(token.start - 1), earlier = byte(token.start - 2)
    if before == UInt8(ascii: "-"), earlier >= 0x30, earlier <= 0x39 { return !isRange(index - 1) }
    return token.gap.contains(.hash) || token.end - token.start > 12
  }

  /// "10-12 minutes": two short numbers with a unit.
  private func isRange(_ index: Int) -> Bool {
    let next = index + 1
    guard index >= 0, next < passage.tokens.count else { return false }
    let short =
      passage.tokens[index].end - passage.tokens[index].start <= 3
      && passage.tokens[next].end - passage.tokens[next].start <= 3
    return short
      && (gapAfter(next).contains(.percent) || passage.isAdjacent(next + 1) && isUnit(next + 1))
  }

  private func isNumberWord(_ index: Int) -> Bool {
    if passage.isWord(index, "one"), index > 0, passage.isWord(index - 1, "takes") { return true }
    let value = passage.words.entries[Int(passage.tokens[index].word)].value
    if passage.isWord(index, "one") || passage.isWord(index, "half")
      || passage.isWord(index, "quarter")
      || passage.isWord(index, "zero")
    {
      guard passage.isAdjacent(index + 1) else { return false }
      return !passage.tokens[index + 1].classes.isDisjoint(with: [.timeUnit, .countUnit, .number])
        && !passage.isWord(index + 1, "time") && !passage.isWord(index + 1, "day")
        || partOfWhole(index, index + 1) != nil || halfOf(index) != nil
        || goesOn(index + 1) != nil
    }
    // "The third week" counts nothing.
    return value > 1
      || value < 0 && !passage.isWord(index, "none") && !passage.isWord(index, "third")
  }

  private func quantity(at index: Int) -> Quantity {
    var end = index + 1
    while let further = goesOn(end) { end = further }
    if let further = andHalf(end) { end = further }
    var quantity = Quantity(
      tokens: index..<end, span: passage.span(index..<end), unit: nil, unitToken: -1,
      isNone: passage.isWord(index, "zero") || passage.isWord(index, "0"))
    if passage.tokens[index].gap.contains(.dollar), byte(passage.tokens[index].start - 1) != 0x20 {
      quantity.unit = .money
      quantity.span.start = signStart(passage.tokens[index].start)
    } else if gapAfter(end - 1).contains(.percent) {
      quantity.unit = .percent
      quantity.span.end = signEnd(passage.tokens[end - 1].end)
    } else if let unit = suffixUnit(end - 1) {
      quantity.unit = unit
      quantity.unitToken = end - 1
    } else if let half = halfOf(index) {
      quantity.unit = .percent
      quantity.tokens = index..<half
      quantity.span = passage.span(quantity.tokens)
    } else if isShare(end) {
      quantity.unit = .percent
      quantity.tokens = index..<end + 1
      quantity.span = passage.span(quantity.tokens)
    } else if let end = partOfWhole(index, end) {
      quantity.unit = .percent
      quantity.tokens = index..<end
      quantity.span = passage.span(quantity.tokens)
    } else {
      addUnit(&quantity)
      if quantity.unit == nil { addRate(&quantity) }
      if quantity.unit == nil, isSum(quantity) { quantity.unit = .money }
      if quantity.unit == .time, let further = andHalf(quantity.tokens.upperBound) {
        quantity.tokens = index..<further
        quantity.span = passage.span(quantity.tokens)
      }
    }
    return quantity
  }

  /// The end of a number that goes on at `end`: "four hundred", "four hundred and fifty", "a quarter
  /// of a million".
  private func goesOn(_ end: Int) -> Int? {
    guard passage.isAdjacent(end) else { return nil }
    if isPart(end) { return end + 1 }
    let isAnd = passage.isWord(end, "and") && isScale(end - 1)
    if isAnd, passage.isAdjacent(end + 1), isPart(end + 1), !passage.isWord(end + 1, "one") {
      return end + 2
    }
    let isOf =
      passage.isWord(end, "of")
      && (passage.isWord(end - 1, "half") || passage.isWord(end - 1, "quarter"))
      && passage.isAdjacent(end + 1) && passage.isWord(end + 1, "a")
    return isOf && passage.isAdjacent(end + 2) && isScale(end + 2) ? end + 3 : nil
  }

  private func isPart(_ token: Int) -> Bool {
    let classes = passage.tokens[token].classes
    return classes.contains(.number) && !classes.contains(.timeUnit)
      && !passage.isWord(token, "none")
  }

  private func isScale(_ token: Int) -> Bool {
    (["hundred", "thousand", "million", "billion"] as [StaticString]).contains {
      passage.isWord(token, $0)
    }
  }

  /// The end of "one in five", "two nurses in ten", "four out of five" from the number at `index`.
  private func partOfWhole(_ index: Int, _ end: Int) -> Int? {
    guard let of = (end..<end + 3).first(where: { !passage.isAdjacent($0) || isPartWord($0) }),
      passage.isAdjacent(of)
    else { return nil }
    let whole = passage.isWord(of, "out") ? of + 2 : of + 1
    guard passage.isAdjacent(whole), passage.isWord(of, "in") || passage.isWord(of + 1, "of")
    else { return nil }
    let number = value(index), all = value(whole)
    guard number > 0, all > number, all <= 1000 else { return nil }
    let next = whole + 1
    let isCounted = passage.isAdjacent(next) && isCounted(next)
    return isCounted ? nil : next
  }

  private func isPartWord(_ token: Int) -> Bool {
    passage.isWord(token, "in") || passage.isWord(token, "out")
  }

  /// Whether the word at `index` is what a number before it counts: "in five weeks".
  private func isCounted(_ index: Int) -> Bool {
    let classes = passage.tokens[index].classes
    return unit(index, classes) != nil || classes.contains(.number)
      || passage.tokens[index].shape.contains(.digits)
  }

  /// A number's value from its digits or its word; 0 when it has none.
  private func value(_ token: Int) -> Int {
    let word = Int(passage.words.entries[Int(passage.tokens[token].word)].value)
    if word > 0 { return word }
    let start = Int(passage.tokens[token].start), end = Int(passage.tokens[token].end)
    guard end - start <= 4 else { return 0 }
    return Int(String(decoding: passage.bytes[start..<end], as: UTF8.self)) ?? 0
  }

  /// The start of the scalar that ends before `offset`.
  private func signStart(_ offset: Int32) -> Int {
    var start = Int(offset) - 1
    while start > 0, passage.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The end of the percent sign at or right after `offset`.
  private func signEnd(_ offset: Int32) -> Int {
    var end = Int(offset)
    while end < passage.bytes.count, passage.bytes[end] != UInt8(ascii: "%") { end += 1 }
    return min(end + 1, passage.bytes.count)
  }

  /// The unit that is written with the number: 40k, 3x, 12h, 30min.
  private func suffixUnit(_ index: Int) -> Quantity.Unit? {
    let token = passage.tokens[index]
    guard token.shape.contains([.digits, .letters]) else { return nil }
    return passage.words.keys.withBytes(token.word) { bytes in
      var start = 0
      while start < bytes.count, bytes[start] < 0x61 { start += 1 }
      let suffix = bytes[start...]
      if suffix.elementsEqual("x".utf8) { return .count }
      for text in ["h", "hr", "hrs", "min", "mins", "s", "sec", "ms", "d", "wk", "yr", "yrs", "mo"]
      where suffix.elementsEqual(text.utf8) {
        return .time
      }
      for text in ["gb", "tb", "mb", "kb"] where suffix.elementsEqual(text.utf8) { return .data }
      return nil
    }
  }

  /// Looks for the unit among the next words: "40 clinical interfaces", "12 of the nurses".
  private func addUnit(_ quantity: inout Quantity) {
    var index = quantity.tokens.upperBound
    let limit = index + 3
    while index < limit, passage.isAdjacent(index) {
      let classes = passage.tokens[index].classes
      if let unit = unit(index, classes) {
        quantity.unit = unit
        quantity.unitToken = index
        quantity.tokens = quantity.tokens.lowerBound..<index + 1
        quantity.span = passage.span(quantity.tokens)
        return
      }
      let passes =
        passage.isWord(index, "of") || passage.isWord(index, "the")
        || passage.isWord(index, "our") || passage.isWord(index, "more")
        || passage.isWord(index, "other")
        || passage.isWord(index, "different")
      guard passes || classes.isDisjoint(with: [.function, .past, .number]) else { return }
      index += 1
    }
  }

  /// "12 per day", "thirty a night".
  private func addRate(_ quantity: inout Quantity) {
    let index = quantity.tokens.upperBound
    guard passage.isAdjacent(index), passage.isAdjacent(index + 1),
      passage.isWord(index, "per") || passage.isWord(index, "a") || passage.isWord(index, "an"),
      passage.tokens[index + 1].classes.contains(.timeUnit)
    else { return }
    quantity.unit = .count
    quantity.tokens = quantity.tokens.lowerBound..<index + 2
    quantity.span = passage.span(quantity.tokens)
  }

  private func unit(_ index: Int, _ classes: WordClass) -> Quantity.Unit? {
    if classes.contains(.percentUnit) { return .percent }
    if classes.contains(.timeUnit) { return .time }
    if classes.contains(.moneyUnit) { return .money }
    if classes.contains(.dataUnit) { return .data }
    if classes.contains(.person) { return .people }
    if classes.contains(.countUnit) { return .count }
    if passage.isWord(index, "h"), passage.tokens[index - 1].shape.contains(.digits) {
      return .time
    }
    guard classes.isDisjoint(with: [.function, .presentS]) else { return nil }
    guard isPlural(index) else { return nil }
    return isCalling(index) ? .people : .count
  }

  /// "Radiologists", "clinicians", "technicians": people by what they do.
  private func isCalling(_ index: Int) -> Bool {
    passage.words.keys.withBytes(passage.tokens[index].word) { bytes in
      ["ologists", "icians", "apists"].contains {
        bytes.suffix($0.utf8.count).elementsEqual($0.utf8)
      }
    }
  }

  private func isPlural(_ index: Int) -> Bool {
    passage.words.keys.withBytes(passage.tokens[index].word) { bytes in
      bytes.count > 3 && bytes[bytes.count - 1] == UInt8(ascii: "s")
        && bytes[bytes.count - 2] != UInt8(ascii: "s")
    }
  }
}
