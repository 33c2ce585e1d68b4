// What is said when a question is done.
import Interview

/// Acknowledgements with the places that checks report.
struct AcknowledgementDraft {
  var items: [Acknowledgement] = []
  /// Each `when`, or the acknowledgement when it has none.
  var places: [Place] = []
}

/// Reads lists of acknowledgements.
struct AcknowledgementReader {
  let vocabulary: Vocabulary
  let sink: DiagnosticSink

  /// The acknowledgements below `acknowledgements`, in file order.
  func acknowledgements(_ fields: Fields) -> AcknowledgementDraft {
    guard fields["acknowledgements"] != nil else { return AcknowledgementDraft() }
    var draft = AcknowledgementDraft()
    var firstLines: [String: Int] = [:]
    let items = fields.list("acknowledgements")
      .joined(requiring: "say", of: .acknowledgement, sink: sink)
    for item in items {
      guard let fields = Fields(item, .acknowledgement, sink: sink) else { continue }
      let id = fields.id("id", noun: "acknowledgement")
      if let place = fields["id"]?.place, !id.isEmpty {
        if let line = firstLines[id] {
          sink.report(.duplicateID(noun: "acknowledgement", id: id, firstLine: line), at: place)
        }
        firstLines[id] = firstLines[id] ?? place.line
      }
      draft.items.append(acknowledgement(fields, id: id))
      draft.places.append(fields["when"]?.place ?? fields.place)
    }
    return draft
  }

  private func acknowledgement(_ fields: Fields, id: String) -> Acknowledgement {
    // One that could not be read is neither the last resort nor in the way of those after it.
    let when =
      ConditionReader(vocabulary: vocabulary, sink: sink).condition(fields).condition
      ?? .not(.always)
    // A wording with nothing to quote is passed over, but the last resort must always be there.
    let lines = LineReader(
      vocabulary: vocabulary, moment: when == .always ? .anywhere : .answer, sink: sink)
    return Acknowledgement(
      id: id, when: when, say: lines.lines(fields, "say"),
      remember: MemoryReader(vocabulary: vocabulary, sink: sink).memories(fields))
  }
}
