// What a check of packs knows on this machine, today.
import AnswerAnalysis
import Interview
import PersonaScript

extension CheckContext {
  /// Today's date in UTC, and the analysis that answers meet.
  static var current: CheckContext {
    CheckContext(today: FactDate(String(WallClock.now.prefix(10)))) { lexicon in
      let analyser = Analyser(lexicon: CompiledLexicon(lexicon))
      return { analyser.findings(in: $0, context: AnalysisContext()) }
    }
  }
}
