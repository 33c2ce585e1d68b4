// Colours only where they are wanted and seen.
import Glibc
import TestSupport
import Testing

@testable import Console

struct StyleTests {
  @Test func plainTextStaysAsItIs() {
    for role in Style.Role.allCases {
      #expect(Style.plain("text", as: role) == "text")
    }
  }

  @Test func everyLineIsStyledOnItsOwn() {
    #expect(Style.coloured("a\n\nb", as: .quiet) == "\u{1B}[2ma\u{1B}[0m\n\n\u{1B}[2mb\u{1B}[0m")
    #expect(Style.coloured("", as: .quiet) == "")
  }

  @Test func styledTextIsTextWithoutItsSequences() {
    for role in Style.Role.allCases {
      let cells = Cell.cells(of: Style.coloured("text", as: role))
      #expect(cells.filter { !$0.isStyle }.map(\.text).joined() == "text")
    }
  }

  static let cases: [(environment: [String: String], plain: Bool, isOn: Bool)] = [
    (["TERM": "xterm"], false, true),
    (["TERM": "xterm"], true, false),
    (["TERM": "dumb"], false, false),
    ([:], false, false),
    (["TERM": "xterm", "NO_COLOR": "1"], false, false),
    (["TERM": "xterm", "NO_COLOR": "0"], false, false),
  ]

  @Test(arguments: cases) func theEnvironmentDecides(
    _ example: (environment: [String: String], plain: Bool, isOn: Bool)
  ) throws {
    let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(terminal >= 0)
    defer { close(terminal) }
    let style = Style.suitable(
      for: FileDescriptor(terminal), plain: example.plain
    ) { example.environment[$0] }
    #expect(style.isOn == example.isOn)
  }

  @Test func aFileIsNeverColoured() throws {
    let file = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { close(file) }
    let style = Style.suitable(for: FileDescriptor(file)) { $0 == "TERM" ? "xterm" : nil }
    #expect(style == .plain)
  }
}
