// Probes: the follow-ups of a question, or of all.
import Interview

/// Reads lists of probes; remembers ids, which are unique in a script.
struct ProbeReader {
  /// What stands for a question in the ids of probes that any question may use.
  static let shared = "shared"

  let sink: DiagnosticSink
  /// Where each probe's condition stands, or the probe when it has none; by id. Probes whose
  /// condition could not be read are left out.
  private(set) var places: [String: Place] = [:]
  private var firstLines: [String: Int] = [:]

  /// A reader for one script.
  init(sink: DiagnosticSink) {
    self.sink = sink
  }

  /// The probes below `probes`, in file order.
  mutating func probes(
    _ fields: Fields, owner: String, vocabulary: Vocabulary
  ) -> [Probe] {
    var probes: [Probe] = []
    guard let items = fields["probes"]?.items(subject: "probes", sink: sink) else { return [] }
    for (index, item) in items.enumerated() {
      guard let fields = Fields(item, .probe, sink: sink) else { continue }
      let id = id(fields, fallback: "\(owner)#\(index + 1)")
      let when = ConditionReader(vocabulary: vocabulary, sink: sink).condition(fields)
      if when.condition != nil { places[id] = fields["when"]?.place ?? fields.place }
      probes.append(
        Probe(
          id: id, when: when.condition ?? .always, whenText: when.text,
          say: LineReader(vocabulary: vocabulary, sink: sink).lines(fields, "say"),
          kind: fields.word("kind", of: ProbeKind.self)
            ?? .inferred(from: when.condition ?? .always),
          priority: fields.number("priority", in: -100...100, fallback: 0),
          rapport: fields.number("rapport", in: -10...10, fallback: 0)))
    }
    return probes
  }

  private mutating func id(_ fields: Fields, fallback: String) -> String {
    let id = fields.id("id", noun: "probe")
    guard !id.isEmpty, let place = fields["id"]?.place else { return fallback }
    if id == "none" { sink.report(.reservedID(noun: "probe", id: id), at: place) }
    if let line = firstLines[id] {
      sink.report(.duplicateID(noun: "probe", id: id, firstLine: line), at: place)
    } else {
      firstLines[id] = place.line
    }
    return id
  }
}
