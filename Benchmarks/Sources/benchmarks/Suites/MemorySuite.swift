// What a larger lexicon costs in memory.
import AnswerAnalysis
import Interview

/// Heap in use by compiled lexicons and their analysers.
enum MemorySuite {
  static func run(_ report: inout Report) {
    report.begin("memory", "heap of a compiled lexicon and one analyser")
    _ = kilobytes(100)
    let small = kilobytes(1_000)
    let large = kilobytes(10_000)
    report.add("1,000 terms", small, "KB")
    report.add("10,000 terms", large, "KB")
    report.add("each 1,000 terms more", (large - small) / 9, "KB")
  }

  private static func kilobytes(_ terms: Int) -> Double {
    let lexicon = SyntheticTerms.lexicon(SyntheticTerms.list(terms))
    let answer = SyntheticAnswers.answer(words: 100)
    let before = HeapInUse.bytes
    let analyser = Analyser(lexicon: CompiledLexicon(lexicon))
    _ = analyser.findings(in: answer, context: AnalysisContext())
    let after = withExtendedLifetime(analyser) { HeapInUse.bytes }
    return Double(after - before) / 1000
  }
}
