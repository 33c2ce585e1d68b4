// Sums that are written without a currency.
internal import Interview

extension QuantityReader {
  /// "The budget was 410,000", "it cost two million": a large number behind or before a word of money.
  func isSum(_ quantity: Quantity) -> Bool {
    guard isLarge(quantity.tokens) else { return false }
    let first = quantity.tokens.lowerBound, end = quantity.tokens.upperBound
    var index = first
    while index > 0, index > first - 5, passage.isAdjacent(index) {
      index -= 1
      if isMoneyWord(index) { return true }
    }
    index = end
    while index < end + 3, passage.isAdjacent(index) {
      if isMoneyWord(index) { return true }
      index += 1
    }
    return false
  }

  /// Written with a thousands comma, or in thousands or millions: "40k", "80 thousand".
  private func isLarge(_ tokens: Range<Int>) -> Bool {
    tokens.contains { token in
      if Self.scales.contains(where: { passage.isWord(token, $0) }) { return true }
      let bytes = passage.bytes[Int(passage.tokens[token].start)..<Int(passage.tokens[token].end)]
      guard let first = bytes.first, first >= 0x30, first <= 0x39, let last = bytes.last else {
        return false
      }
      let isScaled = [UInt8(ascii: "k"), UInt8(ascii: "K"), UInt8(ascii: "m"), UInt8(ascii: "M")]
        .contains(last)
      return isScaled || bytes.contains(UInt8(ascii: ",")) || bytes.count >= 5
    }
  }

  private static let scales: [StaticString] = ["thousand", "million", "billion", "millions"]

  private func isMoneyWord(_ token: Int) -> Bool {
    Self.moneyWords.contains { passage.isWord(token, $0) }
  }

  private static let moneyWords: [StaticString] = [
    "budget", "budgeted", "cost", "costs", "costing", "spent", "spend", "spending", "paid", "pay",
    "worth", "price", "priced", "sum", "invoice", "invoiced", "fund", "funded", "funding", "bid",
    "overspend", "overrun", "underspend", "contract", "grant", "funds",
  ]
}
