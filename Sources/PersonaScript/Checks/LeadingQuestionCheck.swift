// A question that says what it wants to hear.
import Interview

/// Checks that wordings of a question do not give its answer away.
struct LeadingQuestionCheck {
  /// What is expected, with the words for each.
  let expected: [(concept: String, forms: [FormWords])]
  let sink: DiagnosticSink

  /// Looks at the wordings of a question.
  func run(_ wordings: [Item]) {
    for wording in wordings {
      guard let text = wording.text else { continue }
      let line = FormWords(text)
      let named = expected.filter { $0.forms.contains(where: line.holds) }
      if !named.isEmpty, 2 * named.count >= expected.count {
        sink.report(.namesExpected(named.map(\.concept)), at: wording.place)
      } else if let words = Self.suggestion(in: text) {
        sink.report(.leadingWords(words), at: wording.place)
      }
    }
  }

  /// Words that ask for agreement: at the beginning of a sentence, or as a tag at the end of one.
  private static func suggestion(in text: String) -> String? {
    let sentences = text.split { $0 == "." || $0 == "!" || $0 == "?" }
    let isQuestion = text.hasSuffix("?")
    for sentence in sentences {
      let small = sentence.lowercased()
      let plain = small.utf8.contains(0xE2) ? small.replacing("’", with: "'") : small
      let words = plain.split { $0 == " " || $0 == "\n" }.map(String.init)
      guard let first = words.first else { continue }
      if isQuestion, first == "surely" || openers.contains(first) { return first }
      let tag = words.suffix(2).joined(separator: " ")
      if isQuestion, words.count > 3, words[words.count - 3].hasSuffix(","), isTag(words.suffix(2))
      {
        return tag
      }
    }
    return nil
  }

  private static func isTag(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    return openers.contains(first) && ["you", "it", "they", "we", "that", "there"].contains(last)
  }

  private static let openers: Set<String> = [
    "isn't", "aren't", "wasn't", "weren't", "don't", "doesn't", "didn't", "wouldn't", "shouldn't",
    "couldn't", "won't", "can't", "haven't", "hasn't",
  ]
}
