// UTF-8 whatever the environment says about languages.
import TestSupport
import Testing

struct LocaleTests {
  static let environments: [[String: String]] = [
    ["LANG": "C"], ["LANG": ""], ["LANG": "xx_YY.UTF-8"], ["LC_ALL": "POSIX"],
    ["LC_ALL": "C", "LC_CTYPE": "C"], ["LANG": "C.UTF-8"],
  ]

  @Test(arguments: environments) func wideCharactersWork(_ environment: [String: String]) throws {
    let terminal = try Probe.start(environment: environment)
    try terminal.type("é日本\u{1B}[D-")
    try terminal.wait(for: "the line") { $0.cursorLine == "you> é日-本" && $0.cursorColumn == 9 }
    try terminal.type("\r")
    try terminal.expectLine("é日-本")
  }
}
