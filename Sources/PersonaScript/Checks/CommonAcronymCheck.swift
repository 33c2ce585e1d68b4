// Acronyms are matched with their case, but people also write everyday words in capitals.

/// Checks that no acronym is a common word.
enum CommonAcronymCheck {
  static func run(_ draft: LexiconDraft, sink: DiagnosticSink) {
    for concept in draft.concepts {
      for acronym in concept.acronyms where commonWords.contains(acronym.value.lowercased()) {
        sink.report(.commonAcronym(acronym.value), at: acronym.place)
      }
    }
  }

  /// Words of two to five letters that are written in capitals for emphasis, or in headings.
  private static let commonWords: Set<String> = [
    "a", "all", "am", "an", "and", "any", "are", "as", "ask", "at", "be", "big", "but", "by", "can",
    "care", "case", "did", "do", "fast", "few", "fit", "for", "go", "had", "has", "he", "her",
    "him",
    "his", "how", "i", "if", "in", "is", "it", "key", "lead", "map", "may", "me", "more", "my",
    "new",
    "no", "not", "now", "of", "off", "ok", "old", "on", "one", "or", "our", "out", "own", "plan",
    "risk", "safe", "she", "so", "soon", "stop", "team", "the", "they", "this", "to", "too", "two",
    "up", "us", "use", "very", "was", "we", "who", "why", "will", "with", "yes", "you",
  ]
}
