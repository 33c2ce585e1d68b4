// What is said when an answer does not move the interview on: a persona's, a question's, a level's.
import Interview

/// Reads reprompts.
struct RepromptReader {
  private let lines: LineReader

  /// A reader of lines that may hold what `vocabulary` names.
  init(vocabulary: Vocabulary, sink: DiagnosticSink) {
    lines = LineReader(vocabulary: vocabulary, moment: .anywhere, sink: sink)
  }

  /// The reprompts below `reprompts`; those of a persona hold two wordings after a non-answer.
  func reprompts(_ fields: Fields, as section: Section) -> Reprompts {
    guard let section = fields.section("reprompts", section) else { return Reprompts() }
    let minimum = section.section == .reprompts ? 2 : 1
    return Reprompts(
      nonAnswer: lines.lines(section, "non-answer", minimum: minimum),
      offTopic: lines.lines(section, "off-topic"), stuffing: lines.lines(section, "stuffing"),
      patientDetails: lines.lines(section, "patient-details"),
      moveOn: lines.lines(section, "move-on"))
  }
}
