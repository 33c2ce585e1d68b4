// Sees numbers with units, lengths of time, and dates.
internal import Interview

/// Numbers that count something. A number without a unit is none.
enum QuantityDetector: Detector {
  static func detect(_ passage: Passage, into found: inout [Finding]) {
    for quantity in passage.quantities {
      guard let unit = quantity.unit else { continue }
      let clause = passage.clause(at: quantity.tokens.lowerBound)
      found.append(
        Finding(
          kind: .number, name: unit.rawValue, span: quantity.span, rule: "number.unit",
          clause: clause))
      guard unit == .time, quantity.unitToken >= 0 else { continue }
      found.append(
        Finding(
          kind: .duration, name: passage.singular(quantity.unitToken), span: quantity.span,
          rule: "duration.unit", clause: clause))
    }
    for date in DateReader(passage: passage).read() {
      found.append(
        Finding(
          kind: .date, name: date.name, span: passage.span(date.tokens), rule: "date.\(date.name)",
          clause: passage.clause(at: date.tokens.lowerBound)))
    }
  }
}

extension Passage {
  /// A unit's name: lower case, without its plural s.
  func singular(_ token: Int) -> String {
    words.keys.withBytes(tokens[token].word) { bytes in
      let letters = bytes.drop { $0 < 0x61 }
      let isPlural = letters.count > 3 && letters.last == UInt8(ascii: "s")
      return String(decoding: isPlural ? letters.dropLast() : letters, as: UTF8.self)
    }
  }
}
