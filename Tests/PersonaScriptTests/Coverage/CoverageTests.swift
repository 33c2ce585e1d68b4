// What tests reach is counted by target, and every target is found in its line.
import Interview
import Testing

@testable import PersonaScript

@Suite struct CoverageTests {
  private func sample() throws -> (script: Script, map: CoverageMap) {
    let script = try #require(PackCompiler.compile(SamplePack.files).pack?.script("clinician"))
    let file = try #require(SamplePack.files.first { $0.name == "clinician.yaml" })
    return (script, CoverageMap(script, file: file))
  }

  /// The coverage of the sample's conversation with these turns.
  private func coverage(_ turns: [ConversationTest.Act]) throws -> Coverage {
    let (script, _) = try sample()
    let run = ConversationRun(
      script: script, organizationName: "Here", findings: ScriptedFindings.findings)
    let test = ConversationTest(
      id: "talk", persona: "clinician", file: "", line: 1,
      agenda: ["pushback", "candidate-questions", "closing"],
      turns: turns.map { ConversationTest.Turn(act: $0, line: 1) })
    var coverage = Coverage(script)
    coverage.add(run.result(of: test).interview)
    return coverage
  }

  @Test func aConversationReachesWhatItGoesThrough() throws {
    let coverage = try coverage([
      .command(.clarify), .say("The !super-users came."), .say("!result !number"),
      .say("Which door?"), .command(.skip), .say("Thanks."),
    ])
    let reached: [CoverageTarget] = [
      .question("pushback"), .probe("how-many"), .concept("super-users", question: "pushback"),
      .transition(.answered, question: "pushback"), .wording(.opening, 0),
      .wording(.ask(question: "pushback"), 0), .wording(.clarify(question: "pushback"), 0),
      .wording(.probe("how-many"), 0), .wording(.acknowledgement(0), 0), .wording(.invite, 0),
      .wording(.fallback, 0), .wording(.more, 0), .wording(.none, 0), .wording(.closing, 0),
      .wording(.goodbye, 0),
    ]
    for target in reached { #expect(coverage.count(of: target) == 1, "\(target.name)") }
    let levels = (1...5).map { coverage.count(of: .level($0, question: "pushback")) }
    #expect(levels.reduce(0, +) == 1)
    let own = coverage.counts.keys.filter { $0.kind != .levels }
    #expect(Set(own) == Set(reached), "and nothing else")
  }

  @Test func aNonAnswerReachesTheRepromptAndTheWordsForMovingOn() throws {
    let coverage = try coverage([.say("!none"), .say("!none")])
    let said = [0, 1].map { coverage.count(of: .wording(.reprompt(.nonAnswer), $0)) }
    #expect(said.reduce(0, +) == 1, "one of two wordings")
    #expect(coverage.count(of: .wording(.moveOn, 0)) == 1)
    #expect(coverage.count(of: .transition(.unanswered, question: "pushback")) == 1)
    #expect(coverage.count(of: .transition(.answered, question: "pushback")) == 0)
  }

  @Test func aTestBesideAQuestionIsCountedForEachWording() throws {
    var (script, _) = try sample()
    script.questions[1].ask.append("When did anyone say no?")
    let run = InlineTestRun(script: script, organizationName: "Here") { _, context in
      ScriptedFindings.findings(in: "!number", context: context)
    }
    var coverage = Coverage(script)
    for interview in run.results().flatMap(\.interviews) { coverage.add(interview) }
    let wordings = [0, 1].map { coverage.count(of: .wording(.ask(question: "pushback"), $0)) }
    #expect(wordings == [1, 1])
    #expect(coverage.count(of: .probe("pushback#1")) == 2)
  }

  @Test func theOrderOfAddingDoesNotMatter() throws {
    let first = try coverage([.say("!result !number")])
    let second = try coverage([.say("!none")])
    var (one, other) = (first, second)
    one.add(second)
    other.add(first)
    #expect(one.counts == other.counts)
    #expect(one.count(of: .question("pushback")) == 2)
  }

  @Test(
    "A line is known by its wording",
    arguments: [
      ("Good morning, {candidate}. Sit.", "Good morning, Kim. Sit.", true),
      ("Good morning, {candidate}. Sit.", "Good morning, Kim. Stand.", false),
      ("Take your time.", "Take your time. When was it?", true),
      ("Take your time.", "Take your time off.", false), ("Yes.", "Yes.", true),
      ("{quote:training}, you said?", "the training, you said?", true),
      ("A {{brace}}", "A {brace}", true),
    ])
  func aLineIsKnownByItsWording(wording: String, line: String, isIt: Bool) {
    #expect(WordingPattern(wording).matches(line) == isIt)
  }
}
