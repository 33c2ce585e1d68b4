// Made-up candidates in both packs of the repository: better ones come out better.
import Foundation
import TestSupport
import Testing

@Suite struct PackSimulationTests {
  private struct Report: Decodable {
    struct Tally: Decodable { var meanHundredths: Int }
    struct Persona: Decodable {
      var persona: String
      var candidates: [String: Tally]
    }
    var personas: [Persona]
  }

  /// Six interviews with each sort of candidate.
  private static func report(_ pack: String) throws -> Report {
    let run = try ProgramUnderTest.hotseat.run([
      "persona", "simulate", ProjectFile.path("Personas/\(pack)"), "--interviews", "60",
      "--format", "json",
    ])
    // 1 says that a sort came out above a better one by a little, as may be in few interviews.
    try #require(run.exitCode == 0 || run.exitCode == 1, "\(run.errorText)")
    return try JSONDecoder().decode(Report.self, from: Data(run.output))
  }

  @Test(arguments: TriedPack.names)
  func whoIsStrongComesOutBestAndWhoIsSilentWorst(pack: String) throws {
    let personas = try Self.report(pack).personas
    #expect(personas.count == (pack == "healthcare-it-pm" ? 8 : 3))
    for persona in personas {
      let means = persona.candidates.mapValues(\.meanHundredths)
      let strong = try #require(means["strong"])
      for (kind, mean) in means where kind != "strong" {
        #expect(strong > mean, "\(persona.persona): \(kind) \(mean), strong \(strong)")
      }
      for (kind, mean) in means where kind != "silent" {
        #expect(mean >= means["silent"] ?? 500, "\(persona.persona): \(kind) \(mean)")
      }
      for kind in ["weak", "evasive", "off-topic", "stuffing", "terse"] {
        // A level and a half: nobody would take one for the other.
        #expect(strong - (means[kind] ?? 500) >= 150, "\(persona.persona): \(kind)")
      }
      let rambling = try #require(means["rambling"])
      #expect(rambling > means["stuffing"] ?? 500, "\(persona.persona)")
      #expect(rambling > means["evasive"] ?? 500, "\(persona.persona)")
    }
  }
}
