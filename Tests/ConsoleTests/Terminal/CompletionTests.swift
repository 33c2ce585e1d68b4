// Tab: what it inserts, what it lists.
import TestSupport
import Testing

@testable import Console

struct CompletionTests {
  static let commands = ["/help", "/hint", "/persona clinician", "/persona cto", "/quit"]

  static let cases: [(text: String, result: Completion)] = [
    ("/q", .insert("uit ")),
    ("/quit", .insert(" ")),
    ("/persona cl", .insert("inician ")),
    ("/p", .insert("ersona c")),
    ("/h", .list(["/help", "/hint"])),
    ("/x", .none),
    ("/quit now", .none),
  ]

  @Test(arguments: cases) func candidatesDecide(_ example: (text: String, result: Completion)) {
    #expect(Completion(of: example.text, among: Self.commands) == example.result)
  }

  @Test func tabCompletesAndListsAboveTheLine() throws {
    let terminal = try Probe.start()
    try terminal.type("/pe\t")
    try terminal.wait(for: "what both share") { $0.cursorLine == "you> /persona c" }
    try terminal.type("\t")
    try terminal.wait(for: "both") {
      $0.text.contains("/persona clinician  /persona cto\nyou> /persona c")
    }
    try terminal.type("l\t!\r")
    try terminal.expectLine("/persona clinician !")
  }
}
