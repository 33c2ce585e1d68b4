// Dates of facts: which texts are dates, and when a fact is old.
import Interview
import Testing

@Suite struct DatedFactTests {
  @Test(arguments: ["2026-01", "2026-01-15", "2024-02-29", "2026-12-31", "1000-01"])
  func readsMonthsAndDays(text: String) throws {
    #expect(try #require(FactDate(text)).description == text)
  }

  @Test(arguments: [
    "", "2026", "2026-13", "2026-00", "2026-1", "2026-01-32", "2025-02-29", "2026-04-31", "26-01",
    "2026-01-15-01", "2026/01", "January 2026", "2026-0１", "-026-01", "2026--1", "0999-01",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(FactDate(text) == nil)
  }

  struct Age: Sendable, CustomTestStringConvertible {
    var date: String
    var today: String
    var isOld: Bool
    var testDescription: String { "\(date) on \(today)" }
  }

  @Test(arguments: [
    Age(date: "2025-11-26", today: "2026-11-26", isOld: false),
    Age(date: "2025-11-26", today: "2026-11-27", isOld: true),
    Age(date: "2025-11", today: "2026-11-30", isOld: false),
    Age(date: "2025-11", today: "2026-12-01", isOld: true),
    Age(date: "2024-02-29", today: "2025-02-28", isOld: false),
    Age(date: "2024-02-29", today: "2025-03-01", isOld: true),
    Age(date: "2027-01", today: "2026-11-26", isOld: false),
  ])
  func aFactIsOldWhenMoreThanAYearHasPassed(age: Age) throws {
    let date = try #require(FactDate(age.date))
    #expect(date.isOlderThanAYear(on: try #require(FactDate(age.today))) == age.isOld)
  }

  @Test func aMonthComesBeforeItsDays() throws {
    let dates = ["2025-12-31", "2026-01", "2026-01-01", "2026-02"].compactMap { FactDate($0) }
    #expect(dates.count == 4)
    #expect(dates == dates.reversed().sorted())
  }
}
