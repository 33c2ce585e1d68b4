// What others are quoted as saying is their doing: she said, "I moved the bed."
internal import Interview

/// Gives the "I" and "we" of quoted words to whoever is said to have spoken them.
enum QuotedSpeech {
  /// The longest quotation that is looked for, in tokens.
  private static let longest = 80

  /// Marks the clauses of a passage that stand in somebody else's quotation marks.
  static func attribute(in passage: Passage) {
    for quotation in quotations(in: passage) {
      guard isOthers(quotation, in: passage),
        var number = passage.clause(at: quotation.lowerBound)
      else { continue }
      while number < passage.clauses.count,
        passage.clauses[number].tokens.lowerBound < quotation.upperBound
      {
        let clause = passage.clauses[number]
        if clause.subject != .none, quotation.contains(clause.tokens.lowerBound) {
          passage.clauses[number].subject = .other
        }
        number += 1
      }
    }
  }

  /// Quotations by their tokens, in order.
  private static func quotations(in passage: Passage) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = -1
    for index in 0...passage.tokens.count {
      let isLast = index == passage.tokens.count
      guard (isLast ? passage.ending : passage.tokens[index].gap).contains(.quote) else { continue }
      let (closes, opens) = marks(passage, before: index)
      if closes, start >= 0 {
        if index - start <= longest { found.append(start..<index) }
        start = -1
      }
      if opens, !isLast { start = index }
    }
    return found
  }

  /// Whether a double quotation mark right behind the token before `index` closes, and whether one
  /// right before the token at `index` opens.
  private static func marks(_ passage: Passage, before index: Int) -> (closes: Bool, opens: Bool) {
    let start = index == 0 ? 0 : Int(passage.tokens[index - 1].end)
    let end = index < passage.tokens.count ? Int(passage.tokens[index].start) : passage.bytes.count
    var closes = false
    var place = start
    while place < end, passage.bytes[place] != 0x20, passage.bytes[place] != 0x0A {
      if isMark(passage, place) { closes = index > 0 }
      place += 1
    }
    let opening = index == 0 ? start : place
    return (closes, (opening..<max(opening, end)).contains { isMark(passage, $0) })
  }

  /// A straight or curly double quotation mark.
  private static func isMark(_ passage: Passage, _ place: Int) -> Bool {
    if passage.bytes[place] == 0x22 { return true }
    return place + 2 < passage.bytes.count && passage.bytes[place] == 0xE2
      && passage.bytes[place + 1] == 0x80
      && (passage.bytes[place + 2] == 0x9C || passage.bytes[place + 2] == 0x9D)
  }

  /// Whether a clause right before or right behind says that somebody else speaks.
  private static func isOthers(_ quotation: Range<Int>, in passage: Passage) -> Bool {
    let before = quotation.lowerBound > 0 ? passage.clause(at: quotation.lowerBound - 1) : nil
    let behind =
      quotation.upperBound < passage.tokens.count ? passage.clause(at: quotation.upperBound) : nil
    for number in [before, behind] {
      guard let number, passage.clauses[number].verb >= 0 else { continue }
      let clause = passage.clauses[number]
      guard !quotation.contains(clause.verb), speaks(clause, in: passage) else { continue }
      return clause.subject == .other && clause.isPerson
    }
    return false
  }

  private static func speaks(_ clause: ClauseView, in passage: Passage) -> Bool {
    (["said", "told", "asked", "replied", "answered", "wrote", "shouted", "explained", "says"]
      as [StaticString]).contains { passage.isWord(clause.mainVerb, $0) }
  }
}
