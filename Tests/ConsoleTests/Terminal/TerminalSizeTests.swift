// A size in every case.
import Testing

@testable import Console

struct TerminalSizeTests {
  static let cases: [(environment: [String: String], columns: Int, rows: Int)] = [
    ([:], 80, 24), (["COLUMNS": "100", "LINES": "50"], 100, 50), (["COLUMNS": "0"], 80, 24),
    (["COLUMNS": "-3", "LINES": "x"], 80, 24), (["COLUMNS": "1"], 2, 24),
    (["COLUMNS": "99999999999999999999"], 80, 24),
  ]

  @Test(arguments: cases) func theEnvironmentDecidesWithoutATerminal(
    _ example: (environment: [String: String], columns: Int, rows: Int)
  ) {
    let size = TerminalSize.fallback { example.environment[$0] }
    #expect(size == TerminalSize(columns: example.columns, rows: example.rows))
    #expect((size.columns, size.rows) == (example.columns, example.rows))
  }
}
