// hotseat persona lines: what is printed is a file of lines that changes nothing.
import TestSupport
import Testing

@Suite struct PersonaLinesTests {
  @Test func whatIsPrintedIsAFileOfLines() throws {
    let home = try Home()
    let folder = try SmallPack.write(to: home.folder) + "/small"
    let run = try home.run(["persona", "lines", folder])
    #expect(run.exitCode == 0)
    #expect(run.outputText.hasPrefix("format: 2\nlines:\n  porter:\n    name: "))
    try home.folder.write(run.outputText, to: "personas/small/lines.yaml")
    let check = try home.run(["persona", "check", folder])
    #expect(check.exitCode == 0)
    for code in ["P069", "P070", "P120"] { #expect(!check.outputText.contains(code)) }
    #expect(try home.run(["persona", "lines", folder]).outputText == run.outputText)
  }

  @Test func whereThereIsNoPackItSaysSo() throws {
    let home = try Home()
    #expect(try home.run(["persona", "lines", home.folder.file("none")]).exitCode == 66)
  }
}
