// What simulated candidates can say about each question: the author's own texts, because a simulation
// has no words of its own for a trade.
import Interview

/// The texts of a script and a lexicon, sorted by how good an answer they make.
struct CandidateMaterial: Sendable {
  /// What can be said to one question.
  struct Answers: Sendable {
    /// Answers that should score 4 or more, and the example.
    var good: [String] = []
    /// Answers that should score 2 at most.
    var poor: [String] = []
    /// Sentences that assert the concepts that a good answer holds.
    var sentences: [String] = []
    /// The words for those concepts.
    var keywords: [String] = []
    /// Good answers to questions about something else.
    var elsewhere: [String] = []
  }

  /// By question.
  let answers: [String: Answers]
  /// What the candidate may ask, by the prepared answers' words.
  let ownQuestions: [String]
  /// Words for people who can be blamed.
  let others: [String]

  init(_ script: Script, _ lexicon: Lexicon) {
    ownQuestions = script.candidateQuestions.answers.compactMap(\.about.first)
    others = lexicon.parties.compactMap(\.forms.first)
    var answers: [String: Answers] = [:]
    for question in script.questions { answers[question.id] = Answers(question, lexicon) }
    for question in script.questions {
      let others = script.questions.filter { $0.topic != question.topic && $0.id != question.id }
      let elsewhere = others.flatMap { answers[$0.id]?.good ?? [] }
      answers[question.id]?.elsewhere = elsewhere
    }
    self.answers = answers
  }
}

extension CandidateMaterial.Answers {
  fileprivate init(_ question: Question, _ lexicon: Lexicon) {
    for test in question.tests {
      guard let overall = test.levels.first(where: { $0.name == "overall" }) else { continue }
      if overall.highest >= 4, overall.lowest >= 3 { good.append(test.answer) }
      if overall.highest <= 2 { poor.append(test.answer) }
    }
    if !question.example.isEmpty { good.append(question.example) }
    let concepts = question.expects.compactMap { lexicon.concept($0.concept) }
    sentences = concepts.flatMap(\.positiveExamples)
    keywords =
      concepts.map(\.name)
      + question.terms.filter { term in question.expects.contains { $0.concept == term.id } }
      .compactMap(\.forms.first)
  }
}
