// What the analyser looks for in a candidate's own question: the cues of the prepared answers.

/// The prepared answers of a script as terms, and back from findings to the answer that fits.
struct OwnQuestionCues {
  private static let prefix = "answer:"
  private static let nothing = "nothing-to-ask"
  /// Ways to say that there is no question.
  private static let nothingForms = [
    "no", "nope", "none", "no questions", "no more questions", "no further questions", "nothing",
    "that is all", "that's all", "i'm good", "all good", "not really", "i think that's it",
    "you covered everything", "you answered everything",
  ]
  /// A line longer than this that says "no" is more than a no.
  private static let longestNo = 12

  let answers: [PreparedAnswer]

  init(_ script: Script) {
    answers = script.candidateQuestions.answers
  }

  /// Terms for the analyser, the answers' in file order.
  var terms: [Term] {
    answers.map { Term(id: Self.prefix + $0.id, forms: $0.about) }
      + [Term(id: Self.nothing, forms: Self.nothingForms)]
  }

  /// The answer whose cues the question holds most of, the first in the file among equals, or nil.
  func answer(to findings: Findings) -> PreparedAnswer? {
    var best: (answer: PreparedAnswer, cues: Int)?
    for answer in answers {
      let name = Self.prefix + answer.id
      let cues = findings.items.count { $0.kind == .mention && $0.name == name }
      if cues > (best?.cues ?? 0) { best = (answer, cues) }
    }
    return best?.answer
  }

  /// Whether the candidate says that there is nothing to ask.
  func isNothing(_ text: String, _ findings: Findings) -> Bool {
    if findings.nonAnswer == .doesNotKnow || findings.nonAnswer == .declines { return true }
    return findings.measures.words <= Self.longestNo && !text.contains("?")
      && findings.items.contains { $0.kind == .mention && $0.name == Self.nothing }
  }
}
