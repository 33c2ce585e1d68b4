// What a question expects must be something that an answer can hold, and weigh what it does for a reason.
import Interview

/// Checks the expectations of one question.
struct ExpectationCheck {
  let question: Question
  /// The question's words for each concept that it expects; none for those that are not known.
  let forms: [String: [FormWords]]
  let sink: DiagnosticSink

  /// Weights from this on call for a reason.
  static let heavy = 4

  /// Looks at the entries of `expects`.
  func run(_ entries: [Item.Entry]) {
    for entry in entries {
      if isGivenAway(entry.name) {
        sink.report(.onlyEchoes(entry.name), at: entry.key.place)
      }
      if let weight = entry.value.text.flatMap(Int.init), weight >= Self.heavy, weight <= 5,
        !hasReason(entry.value)
      {
        sink.report(.weightWithoutReason(entry.name, weight: weight), at: entry.value.place)
      }
    }
  }

  /// Whether every wording of the question says every form: what repeats the question never counts.
  private func isGivenAway(_ concept: String) -> Bool {
    guard let forms = forms[concept], !forms.isEmpty, !question.ask.isEmpty else { return false }
    return question.ask.allSatisfy { wording in
      let line = FormWords(wording)
      return forms.allSatisfy(line.holds)
    }
  }

  /// Whether a comment stands in the line, or in the one above.
  private func hasReason(_ value: Item) -> Bool {
    let line = value.source.line(value.line)
    if line.contains(" #") { return true }
    return value.line > 1
      && value.source.line(value.line - 1).drop { $0 == " " }.hasPrefix("#")
  }
}
