// What must hold for every answer, tried on answers drawn from a seed.
import Interview
import Testing

@Suite struct ScoringLawTests {
  static let kinds: [QuestionKind] = [.behavioural, .situational, .knowledge, .motivation]
  static let seeds: [UInt64] = [1, 2]
  static let rounds = 150

  /// Clauses that a random answer is drawn from.
  static let pool: [Sketch] = [
    .situation, .task, .action, .groupAction, .othersAction, .result, .measuredResult, .reason,
    .trait, .opinion, .plan, .number, .detail, .hedge, .identifier, .mention("training"),
    .mention("audit", .negated), .mention("audit", .hypothetical), .mention("other"),
    Sketch.mention("training").with(.mention, "audit", .asserted).withoutVerb(),
    Sketch.action.with(mood: .hypothetical), Sketch.mention("audit").with(mood: .question),
    Sketch.mention("training").with(.jargon, "training"),
  ]

  /// Clauses that claim something relevant as the candidate's own.
  static let asserted: [Sketch] = [
    .situation, .task, .action, .groupAction, .result, .measuredResult, .reason, .number, .detail,
    .mention("training"), .mention("audit"), Sketch.action.with(.mention, "audit", .asserted),
  ]

  static func answer(_ random: inout SplitMix64) -> [Sketch] {
    (0..<random.next(below: 12)).map { _ in pool[random.next(below: pool.count)] }
  }

  static func score(_ kind: QuestionKind, _ answers: [[Sketch]]) -> TurnScore {
    Rubric.standard.score(
      turn: 1, question: .sample(kind), answers: answers.map { Findings.of($0) })
  }

  /// Plays ``rounds`` rounds and returns those that break the law.
  static func breaches(
    _ law: String, _ kind: QuestionKind, _ seed: UInt64,
    _ holds: (inout SplitMix64) -> Bool
  ) -> [String] {
    var random = SplitMix64(seed: seed, key: "\(law) \(kind.rawValue)")
    return (0..<rounds).compactMap { holds(&random) ? nil : "\(law): seed \(seed), round \($0)" }
  }

  /// Whether no dimension but those in `spared` is better in `right` than in `left`.
  static func isAtLeast(_ left: TurnScore, _ right: TurnScore, sparing spared: Dimension?) -> Bool {
    Dimension.allCases.allSatisfy {
      $0 == spared
        || (left.points($0) >= right.points($0) && left.level($0) >= right.level($0))
    }
  }

  @Test(arguments: kinds, seeds)
  func addingARelevantAssertedClauseLowersNothingButClarity(kind: QuestionKind, seed: UInt64) {
    let breaches = Self.breaches("add", kind, seed) { random in
      let before = Self.answer(&random)
      var after = before
      let clause = Self.asserted[random.next(below: Self.asserted.count)]
      after.insert(clause, at: random.next(below: before.count + 1))
      return Self.isAtLeast(
        Self.score(kind, [after]), Self.score(kind, [before]), sparing: .clarity)
    }
    #expect(breaches == [])
  }

  @Test(arguments: kinds, seeds)
  func deletingTheResultRaisesNothing(kind: QuestionKind, seed: UInt64) {
    let breaches = Self.breaches("delete", kind, seed) { random in
      var before = Self.answer(&random)
      before.insert(.measuredResult, at: random.next(below: before.count + 1))
      let after = before.filter { sketch in !sketch.seen.contains { $0.name == "result" } }
      let (old, new) = (Self.score(kind, [before]), Self.score(kind, [after]))
      return Self.isAtLeast(old, new, sparing: nil) && old.overall >= new.overall
    }
    #expect(breaches == [])
  }

  @Test(arguments: kinds, seeds)
  func levelsAndPointsStayInTheirRanges(kind: QuestionKind, seed: UInt64) {
    let breaches = Self.breaches("range", kind, seed) { random in
      let answers = (0..<random.next(below: 4)).map { _ in Self.answer(&random) }
      let score = Self.score(kind, answers)
      let levels = [score.overall] + score.dimensions.map(\.level)
      let points = [score.points, score.content] + score.dimensions.map(\.points)
      return levels.allSatisfy { (1...5).contains($0) }
        && points.allSatisfy { (0...1000).contains($0) }
        && score.dimensions.map(\.dimension) == Dimension.allCases
        && score.points / 200 == score.overall - 1 && score == Self.score(kind, answers)
    }
    #expect(breaches == [])
  }

  @Test(arguments: kinds, seeds)
  func everyGateCaps(kind: QuestionKind, seed: UInt64) {
    let breaches = Self.breaches("gates", kind, seed) { random in
      let answer = Findings.of([.opinion] + Self.answer(&random))
      let capped = [
        answer.changing { $0.isOffTopic = true }, answer.changing { $0.isStuffed = true },
      ]
      return capped.allSatisfy {
        let score = Rubric.standard.score(turn: 1, question: .sample(kind), answers: [$0])
        return !score.gates.isEmpty && score.overall <= 2
      }
    }
    #expect(breaches == [])
  }

  @Test(arguments: kinds)
  func earnsContentAndStoryPartsOnce(kind: QuestionKind) {
    let once: [Sketch] = [.situation, .action, .mention("training"), .measuredResult]
    let score = Self.score(kind, [once])
    let thrice = Self.score(kind, [once + once + once])
    #expect(thrice.points(.content) == score.points(.content))
    if kind == .behavioural { #expect(thrice.points(.structure) == score.points(.structure)) }
  }
}
