// What the built-in pack promises in number: enough that a second practice is not the first again.
import Interview
import PersonaScript
import Testing

@Suite struct BuiltInPackBreadthTests {
  private static let scripts = BuiltInPack.compile().pack?.scripts ?? []
  private static let personas = scripts.map(\.persona.id)

  private func script(_ id: String) throws -> Script {
    try #require(Self.scripts.first { $0.persona.id == id })
  }

  @Test func thereAreEightPersonas() {
    #expect(Self.personas.count == 8)
  }

  @Test(arguments: personas)
  func eachHasQuestionsEnough(id: String) throws {
    let script = try script(id)
    #expect(script.questions.count >= 14)
    #expect(script.questions.contains { $0.kind == .warmUp })
    #expect(script.opening.count >= 3 && script.acknowledgements.count >= 8)
    #expect(script.acknowledgements.count { $0.when != .always } >= 7)
    #expect(script.closing.ask.count >= 2 && script.closing.thanks.count >= 2)
  }

  @Test(arguments: personas)
  func eachQuestionHasWordingsHelpAndFollowUps(id: String) throws {
    for question in try script(id).questions {
      #expect(question.ask.count >= 3, "\(question.id)")
      #expect(!question.clarify.isEmpty && !question.hint.isEmpty, "\(question.id)")
      #expect(!question.example.isEmpty, "\(question.id)")
      #expect(question.probes.count >= 4, "\(question.id)")
    }
  }

  @Test(arguments: PackCompiler.organizations(in: BuiltInPack.sources).map(\.id))
  func eachAnswersTwelveThingsAtEachEmployer(organization: String) throws {
    let sources = try #require(PackCompiler.sources(BuiltInPack.sources, at: organization))
    for script in try #require(PackCompiler.compile(sources).pack).scripts {
      #expect(script.candidateQuestions.answers.count >= 12, "\(script.persona.id)")
      #expect(!script.candidateQuestions.fallback.isEmpty)
    }
  }

  @Test(arguments: personas)
  func eachScoredQuestionIsTriedByStrongMiddlingWeakAndListedWords(id: String) throws {
    for question in try script(id).questions where question.kind != .warmUp {
      let tests = question.tests.map { test in
        (answer: test.answer, level: test.levels.first { $0.name == "overall" })
      }
      #expect(tests.contains { Self.within($0.level, 3...5) && $0.level?.highest ?? 0 >= 4 })
      #expect(tests.contains { $0.level?.lowest == 2 && $0.level?.highest ?? 0 >= 3 })
      #expect(tests.contains { Self.within($0.level, 1...3) && !Self.isList($0.answer) })
      let lists = tests.filter { Self.within($0.level, 1...2) && Self.isList($0.answer) }
      #expect(!lists.isEmpty, "\(question.id)")
    }
  }

  @Test func eachTopicIsAskedByTwo() {
    var personas: [String: Set<String>] = [:]
    for script in Self.scripts {
      for question in script.questions where question.kind != .warmUp {
        personas[question.topic, default: []].insert(script.persona.id)
      }
    }
    #expect(personas.count >= 20)
    for (topic, who) in personas.sorted(by: { $0.key < $1.key }) {
      #expect(who.count >= 2, "\(topic): \(who.sorted())")
    }
  }

  private static func within(_ level: ExpectedLevel?, _ range: ClosedRange<Int>) -> Bool {
    level.map { range.contains($0.lowest) && range.contains($0.highest) } ?? false
  }

  /// Whether an answer is a list of words: seven or more parts of five words at most.
  private static func isList(_ answer: String) -> Bool {
    let parts = answer.split(separator: ",")
    return parts.count >= 7 && parts.allSatisfy { $0.split(separator: " ").count <= 5 }
  }
}
