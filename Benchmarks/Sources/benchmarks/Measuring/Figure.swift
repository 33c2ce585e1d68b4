// One line of the results, for people and for programs.

/// A measured value with its name and unit.
struct Figure: Encodable {
  /// The suite that measured it.
  var suite: String
  /// What was measured, in words.
  var name: String
  /// How much.
  var value: Double
  /// Of what: `ms`, `MB/s`, `times`, …
  var unit: String

  /// The line that is printed.
  var line: String {
    "  " + name.padded(to: 58) + rounded.leftPadded(to: 10) + " " + unit
  }

  /// Three significant digits, or all digits of a whole number.
  private var rounded: String {
    if value == value.rounded() { return String(Int(value)) }
    let digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3
    var factor = 1.0
    for _ in 0..<digits { factor *= 10 }
    let number = (value * factor).rounded() / factor
    return digits == 0 ? String(Int(number)) : String(number)
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
