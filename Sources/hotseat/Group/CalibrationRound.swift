// The recorded answers of a calibration round: the persona's own test answers, scored by its rubric.
import AnswerAnalysis
import Interview
import PersonaScript

/// Picks answers whose levels lie far apart.
enum CalibrationRound {
  /// How many answers a round has.
  static let count = 3

  /// The answers without ratings, or none where the persona's file has too few tests.
  ///
  /// They are of behavioural questions, whose anchors are shown. The weakest, the middle and the
  /// strongest are taken, in an order that gives nothing away: middle, strongest, weakest.
  static func answers(of script: Script, organizationName: String, analyser: Analyser)
    -> [Calibration]
  {
    let run = InlineTestRun(script: script, organizationName: organizationName) {
      analyser.findings(in: $0, context: $1)
    }
    let scored = script.questions.filter { $0.kind == .behavioural }
      .flatMap { run.results(question: $0.id) }.compactMap(Scored.init)
      .sorted { ($0.points, $0.text) < ($1.points, $1.text) }
    guard scored.count >= count else { return [] }
    let picks = [scored[scored.count / 2], scored[scored.count - 1], scored[0]]
    return picks.enumerated().map { index, pick in
      Calibration(
        number: index + 1, question: pick.line, answer: pick.text, known: pick.levels, ratings: [])
    }
  }

  private struct Scored {
    let line: String
    let text: String
    let levels: [DimensionLevel]
    let points: Int

    /// Nil for an answer that was refused, or that the interviewer would not take as one.
    init?(_ result: InlineTestResult) {
      guard let reading = result.reading, let score = reading.score, score.gates.isEmpty else {
        return nil
      }
      switch reading.followUp {
      case .probe, .none: break
      case .reprompt, .noAnswer: return nil
      }
      line = reading.asked
      text = result.test.answer
      levels = score.dimensions.map { DimensionLevel($0.dimension, $0.level) }
      points = score.dimensions.reduce(0) { $0 + $1.points }
    }
  }
}
