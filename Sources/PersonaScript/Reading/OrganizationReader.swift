// organization.yaml and organizations/*.yaml: the dossiers of employers.
import Interview

/// A dossier with what it adds to scripts, and the places that checks report.
struct OrganizationDraft {
  var organization: Organization
  /// Where its id stands, or its file when it has none.
  var place: Place
  /// Words that show that a candidate has read it: the concept `dossier`.
  var knownBy: [String]
  /// What any persona can answer about it, after its own answers.
  var answers: [PreparedAnswer]
  /// Each dated fact with the place of its date, in file order.
  var datedFacts: [Located<DatedFact>]
}

/// Reads a dossier.
struct OrganizationReader {
  let sink: DiagnosticSink
  private var details: [OrganizationDetail] = []
  private var datedFacts: [Located<DatedFact>] = []
  private var firstLines: [String: Int] = [:]

  /// A reader for one dossier.
  init(sink: DiagnosticSink) {
    self.sink = sink
  }

  /// The organization of a file, or nil when it has no keys.
  mutating func organization(_ root: Item) -> OrganizationDraft? {
    guard let fields = Fields(root, .organization, sink: sink) else { return nil }
    FormatCheck.run(root, as: .organization, format: fields.checkFormat(), sink: sink)
    for entry in fields.entriesByID("details", noun: "detail") {
      let text = entry.value.line(subject: entry.name, sink: sink)
      add(entry.name, text, at: entry.key.place)
    }
    var sections: [Organization.Section] = []
    for item in fields.list("sections") {
      if let section = section(item) { sections.append(section) }
    }
    let organization = Organization(
      id: fields.id("id", noun: "organization"), name: fields.text("name"),
      summary: fields.text("summary"), sections: sections, details: details,
      datedFacts: datedFacts.map(\.value))
    return OrganizationDraft(
      organization: organization, place: fields["id"]?.place ?? fields.place,
      knownBy: fields.words("known-by").map { $0.line(subject: "known-by", sink: sink) },
      answers: answers(fields, at: organization.id),
      datedFacts: datedFacts)
  }

  /// Their lines may hold what the dossier itself tells.
  private func answers(_ fields: Fields, at id: String) -> [PreparedAnswer] {
    var vocabulary = Vocabulary(concepts: nil, parties: nil)
    vocabulary.details = details.map(\.id)
    return PreparedAnswerReader(at: id, known: [id], vocabulary: vocabulary, sink: sink)
      .answers(fields)
  }

  private mutating func section(_ item: Item) -> Organization.Section? {
    guard let fields = Fields(item, .organizationSection, sink: sink) else { return nil }
    var facts: [String] = []
    switch fields["facts"]?.value {
    case .list(let items) where items.contains { $0.shape == .mapping }:
      for item in items { facts.append(fact(item)) }
    case .mapping:
      if let item = fields["facts"] { facts.append(fact(item)) }
    case .text, .list, .unread, nil: facts = fields.lines("facts")
    }
    return Organization.Section(title: fields.text("title"), facts: facts)
  }

  private mutating func fact(_ item: Item) -> String {
    if item.isUnread { return "" }
    if item.shape == .text { return item.line(subject: "facts", sink: sink) }
    guard let fields = Fields(item, .organizationFact, sink: sink) else { return "" }
    let text = fields.text("text")
    let id = fields["id"] == nil ? "" : fields.id("id", noun: "fact")
    if !id.isEmpty { add(id, text, at: fields["id"]?.place ?? fields.place) }
    if let date = FactReader(sink: sink).date(fields), let place = fields["as-of"]?.place {
      let fact = DatedFact(id: id, text: text, asOf: date, source: fields.text("source"))
      datedFacts.append(Located(value: fact, place: place))
    }
    return text
  }

  private mutating func add(_ id: String, _ text: String, at place: Place) {
    if id == "name" { sink.report(.reservedID(noun: "detail", id: id), at: place) }
    if let line = firstLines[id] {
      sink.report(.duplicateID(noun: "detail", id: id, firstLine: line), at: place)
    }
    firstLines[id] = firstLines[id] ?? place.line
    details.append(OrganizationDetail(id: id, text: text))
  }
}
