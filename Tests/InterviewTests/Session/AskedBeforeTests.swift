// Sessions of people who meet again: what was answered before makes room for what was not.
import Testing

@testable import Interview

@Suite struct AskedBeforeTests {
  private static let fixed = ["f1", "f2"]
  private static let choices = (0..<5).map { choice in (0..<3).map { "c\(choice)\($0)" } }

  /// An agenda as the built-in ones are: a warm-up, questions that always come, choices of one.
  private static func script() -> Script {
    var script = Fixture.script()
    let template = script.questions[1]
    script.agenda =
      [.question("settle")] + fixed.map { .question($0) }
      + choices.map { .pick(count: 1, from: $0.map { .question($0) }) }
      + [.candidateQuestions, .closing]
    script.questions =
      [script.questions[0]]
      + (fixed + choices.flatMap { $0 }).map { id in
        var question = template
        question.id = id
        return question
      }
    return script
  }

  private static func plan(
    seed: UInt64, _ length: InterviewLength, asked: Set<String>
  ) throws -> [String] {
    let plan = AgendaPlan(script: script(), seed: seed, length: length, asked: asked)
    var talk = Conversation(Fixture.interviewer(script(), seed: seed))
    try talk.wish(.open(candidate: "Sam"))
    let facts = SessionFacts(
      script: script(), settings: SessionSettings(), turns: [], earlierTurns: [],
      memory: talk.session.memory, rapport: 0)
    return plan.rest(after: [], facts)
  }

  @Test(arguments: UInt64(0)..<50)
  func nothingComesAgainWhileFourChoicesHaveNewOnes(seed: UInt64) throws {
    var asked: Set<String> = []
    for session in UInt64(0)..<3 {
      let steps = try Self.plan(seed: seed &+ session &* 1000, .short, asked: asked)
      let scored = steps.filter { $0.hasPrefix("f") || $0.hasPrefix("c") && $0.count == 3 }
      #expect(scored.count == 4, "seed \(seed), session \(session): \(steps)")
      #expect(asked.isDisjoint(with: scored), "seed \(seed), session \(session): \(steps)")
      #expect(steps.first == "settle" && steps.suffix(2) == ["candidate-questions", "closing"])
      asked.formUnion(scored)
    }
  }

  @Test(arguments: UInt64(0)..<50)
  func aLongerSessionLeavesOutWhatWasAnswered(seed: UInt64) throws {
    let first = try Self.plan(seed: seed, .standard, asked: [])
    let second = try Self.plan(seed: seed &+ 7, .standard, asked: Set(first))
    #expect(first.count == 10 && second.count == 8, "\(first) \(second)")
    #expect(
      Set(first).intersection(second) == ["settle", "candidate-questions", "closing"])
  }

  @Test func whereAllWereAnsweredFourComeAgainInTheAgendasOrder() throws {
    let all = Set(Self.fixed + Self.choices.flatMap { $0 })
    let steps = try Self.plan(seed: 3, .standard, asked: all)
    #expect(steps.count == 7)
    #expect(Array(steps[1...2]) == Self.fixed)
    let lone = try Self.plan(seed: 3, .short, asked: all.subtracting(["c42"]))
    #expect(lone.contains("c42") && lone.count == 7, "\(lone)")
  }

  @Test func anInterviewOfNobodysEarlierSessionsIsAsItWas() throws {
    for seed in UInt64(0)..<20 {
      for length in InterviewLength.allCases {
        let new = try Self.plan(seed: seed, length, asked: [])
        #expect(new == (try Self.plan(seed: seed, length, asked: ["no-such-question"])))
      }
    }
  }
}
