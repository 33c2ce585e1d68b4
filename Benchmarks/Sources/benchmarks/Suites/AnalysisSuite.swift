// How fast whole answers are analysed, and what a larger lexicon costs.
import AnswerAnalysis
import Interview

/// Megabytes of answers a second on one core, with 100, 1,000 and 10,000 terms.
enum AnalysisSuite {
  static func run(passes: Int) -> [Figure] {
    let answers = SyntheticAnswers.list(bytes: 1_000_000)
    let bytes = answers.reduce(0) { $0 + $1.utf8.count }
    var figures: [Figure] = []
    var medians: [Double] = []
    for count in [100, 1_000, 10_000] {
      let analyser = Analyser(
        lexicon: CompiledLexicon(SyntheticTerms.lexicon(SyntheticTerms.list(count))))
      var mentions = 0
      let sample = Sample(passes: passes) { mentions = analyse(answers, analyser) }
      medians.append(sample.processorMedian.milliseconds)
      let speed = Double(bytes) / sample.processorMedian.microseconds
      figures.append(figure("analysis, \(count) terms", speed, "MB/s a core"))
      let byClock = Double(bytes) / sample.median.microseconds
      figures.append(figure("  by the clock, on this machine as busy as it was", byClock, "MB/s"))
      figures.append(figure("  mentions", Double(mentions), "found"))
    }
    figures.append(figure("10,000 terms over 100", medians[2] / medians[0], "times"))
    return figures
  }

  /// Analyses every answer, each twenty to one question, and counts the mentions.
  private static func analyse(_ answers: [String], _ analyser: Analyser) -> Int {
    var mentions = 0
    for (index, answer) in answers.enumerated() {
      let findings = analyser.findings(in: answer, context: contexts[index / 20 % contexts.count])
      for item in findings.items where item.kind == .mention { mentions += 1 }
    }
    return mentions
  }

  private static let contexts = [
    "Tell me about a time when a cutover went wrong.",
    "Tell me about a change that nurses did not want, and what you did.",
    "How would you plan a migration of records between two systems?",
    "When did you last tell a sponsor something that they did not want to hear?",
  ].map { AnalysisContext(question: $0, kind: .behavioural, expected: ["term-1", "term-2"]) }

  private static func figure(_ name: String, _ value: Double, _ unit: String) -> Figure {
    Figure(suite: "analysis", name: name, value: value, unit: unit)
  }
}
