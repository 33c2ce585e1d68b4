// Answers to what candidates ask: a persona's own, and those of its employer.
import Interview

/// Reads a list of prepared answers.
struct PreparedAnswerReader {
  /// The organization that the interview is for; nil when it could not be read, and all are kept.
  let organization: String?
  /// The organizations that an answer may be true of.
  let known: [String]
  /// What lines may name.
  var vocabulary: Vocabulary
  let sink: DiagnosticSink

  /// A reader of answers that are given at an organization.
  init(
    at organization: String?, known: [String], vocabulary: Vocabulary, sink: DiagnosticSink
  ) {
    self.organization = organization
    self.known = known
    self.vocabulary = vocabulary
    self.sink = sink
  }

  /// The answers below `answers` that are true of the organization; all are checked.
  func answers(_ fields: Fields) -> [PreparedAnswer] {
    guard fields["answers"] != nil else { return [] }
    let lines = LineReader(vocabulary: vocabulary, moment: .anywhere, sink: sink)
    var firstLines: [String: Int] = [:]
    return fields.list("answers").compactMap { item in
      guard let fields = Fields(item, .preparedAnswer, sink: sink) else { return nil }
      let id = fields.id("id", noun: "prepared answer")
      if let place = fields["id"]?.place, !id.isEmpty {
        if let line = firstLines[id] {
          sink.report(.duplicateID(noun: "prepared answer", id: id, firstLine: line), at: place)
        }
        firstLines[id] = firstLines[id] ?? place.line
      }
      let answer = PreparedAnswer(
        id: id, about: fields.words("about").map { $0.line(subject: "about", sink: sink) },
        say: lines.lines(fields, "say"))
      return isTrue(fields) ? answer : nil
    }
  }

  /// Whether the answer is given at the organization: without `at` it is given everywhere.
  private func isTrue(_ fields: Fields) -> Bool {
    let places = fields.items("at").map {
      Located(value: $0.line(subject: "at", sink: sink), place: $0.place)
    }
    for place in places where !place.value.isEmpty && !known.contains(place.value) {
      sink.report(.unknownOrganization(place.value, known: known), at: place.place)
    }
    guard let organization, !places.isEmpty else { return true }
    return places.contains { $0.value == organization }
  }
}
