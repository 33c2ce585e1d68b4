// How fast whole answers are analysed, and what a larger lexicon costs.
import AnswerAnalysis
import Interview

/// Megabytes of answers a second on one core, with 100, 1,000 and 10,000 terms.
enum AnalysisSuite {
  static func run(_ report: inout Report, realAnswers: [String]) {
    report.begin("analysis", "every finding of 1 MB of answers of about 100 words")
    measure(SyntheticAnswers.list(bytes: 1_000_000), "", &report)
    guard !realAnswers.isEmpty else {
      return report.note("no file of real answers was named: skipped")
    }
    measure(realAnswers, ", real answers", &report)
  }

  private static func measure(_ answers: [String], _ suffix: String, _ report: inout Report) {
    let bytes = Double(answers.reduce(0) { $0 + $1.utf8.count })
    var times: [Double] = []
    for count in [100, 1_000, 10_000] {
      let analyser = Analyser(
        lexicon: CompiledLexicon(SyntheticTerms.lexicon(SyntheticTerms.list(count))))
      var mentions = 0
      let sample = Sample(passes: 9) { mentions = analyse(answers, analyser) }
      times.append(sample.processorMedian.milliseconds)
      report.add(
        "\(count) terms\(suffix)", bytes / sample.processorMedian.microseconds, "MB/s a core")
      report.add("  by the clock", bytes / sample.median.microseconds, "MB/s")
      report.add("  mentions", Double(mentions), "found")
    }
    report.add("10,000 terms over 100\(suffix)", times[2] / times[0], "times")
  }

  /// Analyses every answer, twenty to a question, and counts the mentions.
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
}
