// Whether a line holds a form of a concept, closely enough for a warning: the analysis of answers,
// which knows inflections, is not part of the compiler.

/// The words of a text without their endings.
struct FormWords {
  private let stems: [String]

  /// Splits a text.
  init(_ text: String) {
    stems = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }
      .map { Self.stem(String($0)) }
  }

  /// Whether these words stand here one after the other.
  func holds(_ form: FormWords) -> Bool {
    guard let first = form.stems.first, form.stems.count <= stems.count else { return false }
    for start in 0...stems.count - form.stems.count where stems[start] == first {
      if stems[start...].starts(with: form.stems) { return true }
    }
    return false
  }

  private static func stem(_ word: String) -> String {
    for ending in ["ations", "ation", "ings", "ing", "ied", "ies", "ed", "es", "s", "e"]
    where word.hasSuffix(ending) && word.count >= ending.count + 4 {
      return String(word.dropLast(ending.count))
    }
    return word
  }
}
