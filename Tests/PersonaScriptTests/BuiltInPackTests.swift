// The pack in the program is the pack in the repository, and has no fault.
import Foundation
import Interview
import PersonaScript
import Testing

@Suite struct BuiltInPackTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Personas/healthcare-it-pm").path

  @Test func theEmbeddedFilesAreThoseOfTheFolder() throws {
    let (sources, failures) = try PackFolder(path: Self.folder).read()
    #expect(failures == [])
    #expect(
      BuiltInPack.sources.map(\.name) == [
        "pack.yaml", "lexicon.yaml", "rubric.yaml", "organization.yaml",
        "organizations/calder-point.yaml",
        "clinician.yaml",
        "nurse-manager.yaml",
        "cto.yaml",
        "ciso.yaml",
        "cfo.yaml",
        "pmo-director.yaml",
        "compliance-officer.yaml",
        "hr.yaml",
        "panel.yaml",
      ])
    let own = sources.filter { !PackCompiler.isTest($0.name) }
    #expect(BuiltInPack.sources.sorted { $0.name < $1.name } == own.sorted { $0.name < $1.name })
  }

  @Test func theBuiltInPackCompilesWithoutRemarks() {
    let (pack, diagnostics) = BuiltInPack.compile()
    #expect(diagnostics.map { $0.text() } == [])
    #expect(
      pack?.scripts.map(\.persona.id) == [
        "clinician", "nurse-manager", "cto", "ciso", "cfo", "pmo-director", "compliance-officer",
        "hr",
      ])
  }

  @Test(arguments: ["healthcare-it-pm", "restaurant-manager"])
  func itsWordsDoWhatItsExamplesSay(pack: String) throws {
    let folder = URL(filePath: Self.folder).deletingLastPathComponent().appending(path: pack)
    let (sources, _) = try PackFolder(path: folder.path).read()
    let remarks = PackCompiler.compile(sources, context: .forTests).diagnostics
    #expect(remarks.map { $0.text() } == [])
  }

  @Test(arguments: PackCompiler.organizations(in: BuiltInPack.sources).map(\.id))
  func itCompilesWithoutRemarksForEachEmployer(id: String) throws {
    let sources = try #require(PackCompiler.sources(BuiltInPack.sources, at: id))
    let (pack, diagnostics) = PackCompiler.compile(sources)
    #expect(diagnostics.map { $0.text() } == [])
    #expect(pack?.organization.id == id)
  }
}
