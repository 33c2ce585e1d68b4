// The predicates of conditions: one row each, read by the parser and its suggestions.
package import Interview

/// A word that a condition applies to another: `lacks(result)`.
package enum Predicate: String, CaseIterable, Sendable {
  case has
  case lacks
  case mentions
  case asserts
  case negates
  case blames
  case form
  case asked
  case earlier
  case contradicts
  case answered
  case remembered

  /// The words that `has` and `lacks` know beside concepts.
  package static let features: [String: Feature] = {
    var features: [String: Feature] = [
      "number": .number, "change": .change, "ownership": .ownership,
    ]
    for part in StoryPart.allCases { features[part.rawValue] = .part(part) }
    return features
  }()

  /// The words of ``features``, in the order in which they are explained.
  package static let featureWords =
    StoryPart.allCases.map(\.rawValue) + ["number", "change", "ownership"]
}

extension Predicate {
  /// The condition for an argument, or why there is none.
  func condition(_ word: String, in vocabulary: Vocabulary) -> (Condition, Problem?) {
    switch self {
    case .has: has(word, vocabulary)
    case .lacks: lacks(word, vocabulary)
    case .mentions: (.mentions(word), vocabulary.problem(concept: word))
    case .asserts: (.asserts(word), vocabulary.problem(concept: word))
    case .negates: (.negates(word), vocabulary.problem(concept: word))
    case .blames where word == "anyone": (.blames(nil), nil)
    case .blames: (.blames(word), vocabulary.problem(party: word))
    case .form: form(word)
    case .asked: (.asked(word), vocabulary.problem(question: word))
    case .earlier: (.earlier(word), vocabulary.problem(concept: word, anywhere: true))
    case .contradicts: (.contradicts(word), vocabulary.problem(concept: word, anywhere: true))
    case .answered: (.answered(word), vocabulary.problem(question: word))
    case .remembered: (.remembered(word), vocabulary.problem(memory: word))
    }
  }

  /// Whether it is about the answers to one question, so that `in:` can say which.
  package var isAboutAnswers: Bool {
    switch self {
    case .has, .lacks, .mentions, .asserts, .negates, .blames, .form: true
    case .asked, .earlier, .contradicts, .answered, .remembered: false
    }
  }

  private func has(_ word: String, _ vocabulary: Vocabulary) -> (Condition, Problem?) {
    if let feature = Self.features[word] { return (.has(feature), nil) }
    guard case .unknownConcept(_, let known, let owner) = vocabulary.problem(concept: word) else {
      return (.has(.concept(word)), nil)
    }
    return (
      .has(.concept(word)),
      .unknownConcept(word, known: Self.featureWords + known, termOf: owner)
    )
  }

  private func lacks(_ word: String, _ vocabulary: Vocabulary) -> (Condition, Problem?) {
    let (condition, problem) = has(word, vocabulary)
    return (.not(condition), problem)
  }

  private func form(_ word: String) -> (Condition, Problem?) {
    if let form = AnswerForm(rawValue: word) { return (.form(form), nil) }
    let known = AnswerForm.allCases.map(\.rawValue)
    return (.always, .unknownArgument(word, predicate: rawValue, known: known))
  }
}
