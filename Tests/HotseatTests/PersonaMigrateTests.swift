// hotseat persona migrate: what it says, what it writes, and that it writes all or nothing.
import TestSupport
import Testing

@Suite struct PersonaMigrateTests {
  private func pack() throws -> (home: Home, folder: String) {
    let home = try Home()
    let personas = try SmallPack.write(to: home.folder)
    return (home, personas + "/small")
  }

  private func text(_ home: Home, _ name: String) throws -> String {
    try home.folder.text(of: "personas/small/" + name)
  }

  @Test func aDryRunShowsWhatWouldChangeAndWritesNothing() throws {
    let (home, folder) = try pack()
    let before = try text(home, "porter.yaml")
    let run = try home.run(["persona", "migrate", folder, "--dry-run"])
    #expect(run.exitCode == 0)
    #expect(run.outputText.contains("\(folder)/porter.yaml: would change from format 1\n"))
    #expect(run.outputText.contains("  1 - format: 1\n  1 + format: 2\n"))
    #expect(run.outputText.hasSuffix("\(folder): 4 files would be written; nothing was\n"))
    #expect(try text(home, "porter.yaml") == before)
  }

  @Test func filesAreWrittenOnceAndThePackStaysUsable() throws {
    let (home, folder) = try pack()
    let before = try text(home, "porter.yaml")
    let run = try home.run(["persona", "migrate", folder])
    #expect(run.exitCode == 0)
    #expect(run.outputText.hasSuffix("\(folder): 4 files written\n"))
    #expect(try text(home, "porter.yaml") == before.replacing("format: 1", with: "format: 2"))
    #expect(try home.run(["persona", "check", folder]).exitCode == 0)
    let again = try home.run(["persona", "migrate", folder])
    #expect(again.outputText == "\(folder): nothing to do, it is in the current format\n")
  }

  @Test func aPackWithErrorsIsLeftAsItIs() throws {
    let (home, folder) = try pack()
    try home.folder.write("format: 1\nid: porter\n", to: "personas/small/porter.yaml")
    let run = try home.run(["persona", "migrate", folder])
    #expect(run.exitCode == 65)
    #expect(run.errorText.contains("mend its errors first; nothing was written"))
    #expect(try text(home, "pack.yaml").contains("format: 1"))
  }

  @Test func whatCannotBeMigratedSaysWhy() throws {
    let (home, folder) = try pack()
    let file = try home.run(["persona", "migrate", folder + "/porter.yaml"])
    #expect(file.exitCode == 64)
    #expect(file.errorText.contains("a pack is migrated as a whole"))
    let none = try home.run(["persona", "migrate", folder + "/nowhere"])
    #expect(none.exitCode == 66)
    let builtIn = try home.run(["persona", "migrate"])
    #expect(builtIn.exitCode == 64)
    #expect(builtIn.errorText.contains("name the folder of a pack"))
  }
}
