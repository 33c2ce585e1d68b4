// The words of a lexicon on the analysis that answers meet, with and without what hides them.
import Interview

/// A lexicon at work.
struct LexiconTrial {
  private let lexicon: Lexicon
  private let analysis: CheckContext.Analysis
  private let findings: (String) -> Findings

  init(_ lexicon: Lexicon, _ analysis: @escaping CheckContext.Analysis) {
    self.lexicon = lexicon
    self.analysis = analysis
    findings = analysis(lexicon)
  }

  /// The words of a text that count as a concept, whatever is said about it; nil when none do.
  func words(for concept: String, in text: String) -> String? {
    mentions(in: text).first { $0.name == concept }.map { $0.span.text(in: text) }
  }

  /// The concepts that all of a text counts as.
  func concepts(meantBy text: String) -> [String] {
    mentions(in: text).filter { $0.span.start == 0 && $0.span.end == text.utf8.count }.map(\.name)
  }

  /// The same lexicon as if it had no near-misses.
  var withoutNearMisses: LexiconTrial {
    var lexicon = lexicon
    for index in lexicon.concepts.indices { lexicon.concepts[index].nearMisses = [] }
    return LexiconTrial(lexicon, analysis)
  }

  /// The lexicon as if it had one concept.
  func only(_ concept: String) -> LexiconTrial {
    var lexicon = lexicon
    lexicon.concepts.removeAll { $0.id != concept }
    return LexiconTrial(lexicon, analysis)
  }

  /// The lexicon as if it had one concept, known by one pattern alone.
  func only(_ concept: String, by pattern: WordPattern) -> LexiconTrial {
    let bare = Concept(id: concept, name: concept, forms: [], patterns: [pattern])
    return LexiconTrial(
      Lexicon(version: lexicon.version, concepts: [bare], parties: lexicon.parties), analysis)
  }

  private func mentions(in text: String) -> [Finding] {
    findings(text).items.filter { $0.kind == .mention }
  }
}
