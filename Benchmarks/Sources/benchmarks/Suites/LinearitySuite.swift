// Whether twice the text takes twice the time, for texts that were made to be slow.
import AnswerAnalysis
import Interview

/// The ratio of the times for 2 MB and 1 MB of hostile text; 2.3 is the most that is wanted.
enum LinearitySuite {
  static func run(_ report: inout Report) {
    report.begin("linear", "time for 2 MB of hostile text over the time for 1 MB")
    let lexicon = CompiledLexicon(SyntheticTerms.lexicon(SyntheticTerms.list(1_000)))
    var worst = 0.0
    for hostile in HostileText.all {
      let single = milliseconds(hostile.text(bytes: 1_000_000), lexicon)
      let double = milliseconds(hostile.text(bytes: 2_000_000), lexicon)
      worst = max(worst, double / single)
      report.add(hostile.name, double / single, "times")
      report.add("  1 MB", single, "ms")
    }
    report.add("the worst", worst, "times")
  }

  private static func milliseconds(_ text: String, _ lexicon: CompiledLexicon) -> Double {
    let context = AnalysisContext(question: "Tell me about an interface.", kind: .behavioural)
    let sample = Sample(passes: 5) {
      _ = Analyser(lexicon: lexicon).findings(in: text, context: context)
    }
    return sample.processorLeast.milliseconds
  }
}
