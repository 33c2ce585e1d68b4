// Scores the catalogue's answers as anyone's would be.
internal import AnswerAnalysis
internal import BatchScoring
package import Interview

/// What one answer got.
package struct AnswerScore: Sendable {
  /// Its score.
  package let score: TurnScore
  /// What was seen in it.
  package let findings: Findings

  /// Whether a misspelt term was taken and said so.
  var notesMisspelling: Bool { !findings.items(.misspelling).isEmpty }
}

/// Analyses and scores answers. Holds an analyser, so it stays on one thread.
package final class AnswerScorer {
  private let analyser: Analyser
  private let rubric: Rubric
  /// The lexicon that answers are searched by.
  let lexicon: Lexicon

  /// A scorer with a lexicon of its own.
  package init(lexicon: Lexicon, rubric: Rubric = .standard) {
    analyser = Analyser(lexicon: CompiledLexicon(lexicon))
    self.rubric = rubric
    self.lexicon = lexicon
  }

  /// The score of `text` as the only answer to `asked`.
  func score(_ text: String, to asked: Asked) -> AnswerScore {
    let plain = asked.plain
    var context = plain.context
    context.jargon = asked.listener
    let findings = analyser.findings(in: text, context: context)
    let score = rubric.score(turn: 1, question: plain.question, answers: [findings])
    return AnswerScore(score: score, findings: findings)
  }
}
