// How a persona behaves in a panel, and the pack's file of disagreements.
import Interview

/// Reads what concerns several interviewers at once.
struct PanelReader {
  /// What stands for a question in the ids of follow-ups to colleagues' questions.
  static let owner = "panel"
  /// Stands for the name of the other one.
  static let colleague = "{colleague}"

  let vocabulary: Vocabulary
  let sink: DiagnosticSink

  /// The `panel` of a persona; plain manners where it has none.
  func manner(_ fields: Fields, _ probes: inout ProbeReader) -> PanelManner {
    guard let panel = fields.section("panel", .panel) else { return PanelManner() }
    let handOver = lines(panel, "hand-over")
    return PanelManner(
      handOver: handOver.isEmpty ? PanelManner.plainHandOver : handOver,
      takeOver: lines(panel, "take-over"),
      interjections: probes.probes(
        panel, owner: Self.owner, vocabulary: vocabulary),
      weighing: weighing(panel))
  }

  private func weighing(_ panel: Fields) -> PanelWeighing? {
    guard let fields = panel.section("weighs", .weighing) else { return nil }
    let weights = Dimension.allCases.map {
      fields.number($0.rawValue, in: 0...100, fallback: 0)
    }
    let sum = weights.reduce(0, +)
    guard sum == 100 else {
      if Section.weighing.keys.allSatisfy({ fields[$0.name] != nil }) {
        sink.report(.weightsSum(sum), at: panel.keyPlace("weighs"))
      }
      return nil
    }
    return PanelWeighing(weights: weights, why: fields.text("why"))
  }

  /// The disagreements of `panel.yaml` between personas of `known`.
  func tensions(_ root: Item, known: [String]) -> [Tension] {
    guard let fields = Fields(root, .panelFile, sink: sink) else { return [] }
    let format = fields.checkFormat()
    FormatCheck.run(root, as: .panelFile, format: format, sink: sink)
    var probes = ProbeReader(format: format, sink: sink)
    return fields.entriesByID("tensions", noun: "tension").compactMap {
      tension($0, known: known, &probes)
    }
  }

  private func tension(
    _ entry: Item.Entry, known: [String], _ probes: inout ProbeReader
  ) -> Tension? {
    guard let fields = Fields(entry.value, .tension, at: entry.key.place, sink: sink) else {
      return nil
    }
    let sides = fields.items("between").map {
      Located(value: $0.line(subject: "between", sink: sink), place: $0.place)
    }
    for side in sides where !known.contains(side.value) && !side.value.isEmpty {
      sink.report(.unknownPersona(side.value, known: known), at: side.place)
    }
    if fields["between"] != nil, sides.count != 2 || sides[0].value == sides[1].value {
      sink.report(.tensionNeedsTwo, at: fields.keyPlace("between"))
    }
    let (opening, reply) = (lines(fields, "first"), lines(fields, "second"))
    guard let item = fields["question"] else { return nil }
    let questionEntry = Item.Entry(key: entry.key, value: item)
    var names = vocabulary
    names.questions = [entry.name]
    let reader = QuestionReader(vocabulary: names, sink: sink)
    guard let draft = reader.question(questionEntry, &probes), sides.count == 2 else { return nil }
    return Tension(
      first: sides[0].value, second: sides[1].value, opening: opening, reply: reply,
      question: draft.question)
  }

  /// Lines in which a colleague may be named.
  private func lines(_ fields: Fields, _ key: String) -> [String] {
    let reader = LineReader(vocabulary: vocabulary, moment: .anywhere, sink: sink)
    return fields.items(key).map { item in
      guard case .text(let text, let style) = item.value, text.contains(Self.colleague) else {
        return reader.line(item, subject: key)
      }
      let plain = Item(
        source: item.source, line: item.line, column: item.column,
        value: .text(text.replacing(Self.colleague, with: "a colleague"), style))
      _ = reader.line(plain, subject: key)
      return item.line(subject: key, sink: DiagnosticSink())
    }
  }
}
