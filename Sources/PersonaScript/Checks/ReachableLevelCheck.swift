// Levels that no answer can reach.
import Interview

/// Checks that what is demanded of answers to a question can be had.
struct ReachableLevelCheck {
  let sink: DiagnosticSink
  var rubric = Rubric.standard

  /// Looks at a question without `expects`, whose content can only be measured by the question's words.
  func run(_ question: Question, at place: Place) {
    guard question.kind != .warmUp, question.expects.isEmpty else { return }
    let content: Set<Need> = [.someContent, .mostContent, .fullContent, .tie]
    let rungs = rubric.scale(for: question.kind).rungs
    guard let rung = rungs.first(where: { !content.isDisjoint(with: $0.needs) }) else { return }
    sink.report(.levelWithoutContent(question.kind.rawValue, level: rung.level), at: place)
  }

  /// Looks at a test of a question that is not scored.
  func run(levelsOf fields: Fields, _ kind: QuestionKind) {
    guard kind == .warmUp, fields["levels"] != nil else { return }
    sink.report(.levelsOfWarmUp, at: fields.keyPlace("levels"))
  }
}
