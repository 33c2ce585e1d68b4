// Probes: the follow-ups of a question, or of all.
import Interview

/// Reads lists of probes; remembers ids, which are unique in a script.
struct ProbeReader {
  /// What stands for a question in the ids of probes that any question may use.
  static let shared = "shared"

  let sink: DiagnosticSink
  /// The format of the file, which says how a probe without an id is called.
  let format: Int
  /// Where each probe's condition stands, or the probe when it has none; by id. Probes whose
  /// condition or priority could not be read are left out.
  private(set) var places: [String: Place] = [:]
  private var firstLines: [String: Int] = [:]
  private var taken: Set<String> = []

  /// A reader for one script.
  init(format: Int, sink: DiagnosticSink) {
    self.format = format
    self.sink = sink
  }

  /// The probes below `probes`, in file order.
  mutating func probes(
    _ fields: Fields, owner: String, vocabulary: Vocabulary
  ) -> [Probe] {
    var probes: [Probe] = []
    guard let items = fields["probes"]?.items(subject: "probes", sink: sink) else { return [] }
    for (index, item) in items.joined(requiring: "say", of: .probe, sink: sink).enumerated() {
      guard let fields = Fields(item, .probe, sink: sink) else { continue }
      let when = ConditionReader(vocabulary: vocabulary, sink: sink).condition(fields)
      let id = id(fields) ?? name(owner: owner, position: index + 1, when: when.text)
      let priority = fields["priority"]?.number(subject: "priority", in: -100...100, sink: sink)
      if let condition = when.condition, priority != nil || fields["priority"] == nil {
        places[id] = fields["when"]?.place ?? fields.place
        QuotationCheck(sink: sink).run(fields.texts("say"), when: condition)
      }
      probes.append(
        Probe(
          id: id, when: when.condition ?? .always, whenText: when.text,
          say: LineReader(vocabulary: vocabulary, moment: .answer, sink: sink)
            .lines(fields, "say"),
          kind: fields.word("kind", of: ProbeKind.self)
            ?? .inferred(from: when.condition ?? .always),
          priority: priority ?? 0,
          rapport: fields.number("rapport", in: -10...10, fallback: 0),
          remember: MemoryReader(vocabulary: vocabulary, sink: sink).memories(fields)))
    }
    return probes
  }

  /// The author's id, or nil.
  private mutating func id(_ fields: Fields) -> String? {
    let id = fields.id("id", noun: "probe")
    guard !id.isEmpty, let place = fields["id"]?.place else { return nil }
    if id == "none" { sink.report(.reservedID(noun: "probe", id: id), at: place) }
    if let line = firstLines[id] {
      sink.report(.duplicateID(noun: "probe", id: id, firstLine: line), at: place)
    } else {
      firstLines[id] = place.line
    }
    taken.insert(id)
    return id
  }

  private mutating func name(owner: String, position: Int, when: String) -> String {
    let name =
      format == 1
      ? "\(owner)#\(position)"
      : ProbeName.unique(ProbeName.name(owner: owner, when: when), besides: taken)
    taken.insert(name)
    return name
  }
}
