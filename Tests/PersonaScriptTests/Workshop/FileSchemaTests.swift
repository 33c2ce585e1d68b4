// The JSON Schemas of a pack's files allow what the compiler takes, and refuse what it refuses for its shape.
import Foundation
import TestSupport
import Testing

@testable import PersonaScript

@Suite struct FileSchemaTests {
  private func violations(_ schema: FileSchema, _ text: String) throws -> [String] {
    let source = SourceText(SourceFile(name: "file.yaml", text: text))
    let root = try #require(YamlReader.read(source, into: DiagnosticSink()))
    return SchemaCheck(root: schema.tree).violations(of: root)
  }

  private func schema(for name: String) -> FileSchema {
    if name.hasSuffix(".test.yaml") { return .tests }
    if name.hasPrefix("shared/") { return .shared }
    if name.hasPrefix("organizations/") { return .organization }
    return FileSchema(rawValue: name.replacing(".yaml", with: "")) ?? .persona
  }

  @Test(arguments: ["Personas/healthcare-it-pm", "Personas/restaurant-manager"])
  func everyFileOfAPackIsAllowed(pack: String) throws {
    let (sources, failures) = try PackFolder(path: ProjectFile.path(pack)).read()
    #expect(failures.isEmpty)
    #expect(sources.count > 5)
    for source in sources {
      #expect(try violations(schema(for: source.name), source.text) == [], "\(source.name)")
    }
  }

  @Test func everySampleOfTheGuideIsAllowed() throws {
    let samples = try DocumentationPage("personas.md").blocks.filter { $0.info.first == "yaml" }
    for sample in samples {
      let name = try #require(sample.info.dropFirst().first)
      // A part of a file lacks keys, and nothing else.
      let found = try violations(schema(for: name), sample.text).filter {
        !$0.hasSuffix(": required")
      }
      #expect(found == [], "the sample at line \(sample.line)")
    }
  }

  @Test(
    "What has the wrong shape is refused",
    arguments: [
      ("a misspelt key", "questions:", "qestions:"),
      ("a missing key", "id: clinician\n", ""),
      ("a word that is none of the few", "kind: behavioural", "kind: behavioral"),
      ("a number out of range", "patience: 2", "patience: 9"),
      ("a number that is none", "seconds: 45", "seconds: a minute"),
      ("an id with a capital", "- id: how-many", "- id: HowMany"),
      ("a question with such an id", "  pushback:\n", "  Push_back:\n"),
      ("a list that is empty", "invite: [ \"What would you like to know?\" ]", "invite: []"),
      ("one wording where two are needed", "\"Take your time.\", ", ""),
      ("a list where keys belong", "{ jargon: plain, patience: 2 }", "[ plain ]"),
      ("a level beyond five", "structure: 3", "structure: 6"),
      ("an unknown format", "format: 1", "format: 3"),
      ("an unknown step", "agenda: [ settle-in,", "agenda: [ { go: settle-in },"),
    ] as [(String, String, String)])
  func whatHasTheWrongShapeIsRefused(what: String, old: String, new: String) throws {
    let text = try #require(SamplePack.files.first { $0.name == "clinician.yaml" }).text
    #expect(try violations(.persona, text) == [])
    let broken = text.replacing(old, with: new, maxReplacements: 1)
    #expect(broken != text, "\(what)")
    #expect(try !violations(.persona, broken).isEmpty, "\(what)")
  }

  @Test(arguments: FileSchema.allCases)
  func everyKeyIsDescribed(schema: FileSchema) throws {
    let text = schema.text
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let definitions = try #require(json?["$defs"] as? [String: [String: Any]])
    for (name, definition) in definitions {
      let section = try #require(Section(rawValue: name))
      let keys = try #require(definition["properties"] as? [String: [String: Any]])
      #expect(Set(keys.keys) == Set(section.keys.map(\.name)))
      for key in section.keys {
        let words = keys[key.name]?["description"] as? String
        #expect(words?.lowercased().hasPrefix(key.about.lowercased() + ".") == true)
      }
    }
  }
}
