// What checks know in tests: a day that does not move, and the analysis that answers meet.
import AnswerAnalysis
import Interview
import PersonaScript

extension CheckContext {
  /// The day alone.
  static let dated = CheckContext(today: FactDate("2026-11-26"), analysis: nil)

  /// Everything. Slow where analysis is not optimised: for files whose words are at stake.
  static let forTests = CheckContext(today: dated.today) { lexicon in
    let analyser = Analyser(lexicon: CompiledLexicon(lexicon))
    return { analyser.findings(in: $0, context: AnalysisContext()) }
  }
}
