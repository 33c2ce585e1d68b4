// The built-in pack has the breadth that docs/coverage.md shows. With RECORD=1 in the environment, as
// script/coverage sets it, the page is written anew.
import Foundation
import Interview
import PersonaScript
import Testing

@Suite struct CoveragePageTests {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  /// The pack at its usual employer, compiled once.
  private static let usual = BuiltInPack.compile().pack

  private func page() throws -> CoveragePage {
    CoveragePage(pack: try #require(Self.usual))
  }

  @Test func thePageShowsThePack() throws {
    let page = try page()
    let url = DocumentationPage.root.appending(path: "docs/coverage.md")
    if Self.isRecording {
      try page.text.write(to: url, atomically: true, encoding: .utf8)
    } else {
      #expect(try String(contentsOf: url, encoding: .utf8) == page.text, "run script/coverage")
    }
  }

  @Test(arguments: CoveragePage.topics.map(\.id))
  func twoInterviewersOfDifferentInterestsAskAboutIt(topic: String) throws {
    let personas = try page().personas(on: topic)
    #expect(personas.count >= 2)
    #expect(Set(personas.map(\.persona.wants)).count == personas.count)
  }

  @Test func everyTopicIsInTheTable() throws {
    let known = Set(CoveragePage.topics.map(\.id))
    for script in try page().pack.scripts {
      for question in script.questions {
        #expect(known.contains(question.topic), "\(script.persona.id)/\(question.id)")
      }
    }
  }

  @Test(arguments: PackCompiler.organizations(in: BuiltInPack.sources).map(\.id))
  func everyInterviewerBringsEnough(employer: String) throws {
    let sources = try #require(PackCompiler.sources(BuiltInPack.sources, at: employer))
    let pack = try #require(PackCompiler.compile(sources).pack)
    for script in pack.scripts {
      let name = script.persona.id
      #expect(script.questions.count { $0.kind != .warmUp } >= 14, "\(name)")
      #expect(script.candidateQuestions.answers.count >= 12, "\(name)")
      for question in script.questions {
        #expect(question.ask.count >= 3, "\(name)/\(question.id)")
        #expect(question.probes.count >= 4, "\(name)/\(question.id)")
        #expect(!question.example.isEmpty, "\(name)/\(question.id)")
      }
    }
  }
}
