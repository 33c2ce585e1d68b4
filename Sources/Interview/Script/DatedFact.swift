// Facts that a persona states, with the day they were true: what is true of the world changes.

/// A statement about the world that lines can make.
public struct DatedFact: Sendable, Equatable {
  /// What lines call it.
  public var id: String
  /// The statement, as it is said.
  public var text: String
  /// When it was last known to be so; nil when it has no date, as a fact of an invented employer has.
  public var asOf: FactDate?
  /// Where it was read; may be empty.
  public var source: String

  /// A fact.
  public init(id: String, text: String, asOf: FactDate? = nil, source: String = "") {
    self.id = id
    self.text = text
    self.asOf = asOf
    self.source = source
  }
}

/// A month, or a day, of the Gregorian calendar.
public struct FactDate: Sendable, Equatable, Comparable {
  /// 1000...9999.
  public let year: Int
  /// 1...12.
  public let month: Int
  /// 1...31; nil for a whole month.
  public let day: Int?

  /// The date of `2026-01` or `2026-01-15`; nil when it is written otherwise or there is no such day.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({
        $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers[0] >= 1000, (1...12).contains(numbers[1]) else { return nil }
    (year, month) = (numbers[0], numbers[1])
    day = numbers.count == 3 ? numbers[2] : nil
    guard day.map({ (1...Self.days(in: numbers[1], of: numbers[0])).contains($0) }) ?? true else {
      return nil
    }
  }

  /// By year, month and day; a whole month comes before its days.
  public static func < (left: FactDate, right: FactDate) -> Bool {
    (left.year, left.month, left.day ?? 0) < (right.year, right.month, right.day ?? 0)
  }

  /// Whether more than a year has passed by `today`: a month is over with its last day.
  public func isOlderThanAYear(on today: FactDate) -> Bool {
    let end = day ?? Self.days(in: month, of: year)
    let now = today.day ?? 1
    return (today.year, today.month, now) > (year + 1, month, end)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension FactDate: CustomStringConvertible {
  /// As it is written in files.
  public var description: String {
    ([year, month] + (day.map { [$0] } ?? [])).map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: "-")
  }
}
