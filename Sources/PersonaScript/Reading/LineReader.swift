// Lines that a persona says: one line each, with templates that can be filled.

/// Reads spoken lines and checks their templates.
struct LineReader {
  /// What the candidate has said when a line is said.
  enum Moment {
    /// Nothing yet.
    case opening
    /// Something, perhaps: of several wordings one must do without it.
    case anywhere
    /// An answer to the question at hand. A wording with nothing to quote is passed over.
    case answer
  }

  /// How many templates of one line are reported.
  static let problemLimit = 20

  /// What templates may name.
  var vocabulary: Vocabulary
  var moment: Moment
  let sink: DiagnosticSink

  /// The wordings below `key`; reported when fewer than `minimum`.
  func lines(_ fields: Fields, _ key: String, minimum: Int = 1) -> [String] {
    let items = fields.items(key)
    if !items.isEmpty, items.count < minimum, fields[key]?.isWhole == true {
      sink.report(
        .tooFewWordings(subject: key, needed: minimum, found: items.count),
        at: fields.keyPlace(key))
    }
    let lines = items.map { line($0, subject: key) }
    if moment == .anywhere, !lines.isEmpty, lines.allSatisfy(Self.needsEarlierWords) {
      sink.report(.noSafeWording(subject: key), at: fields.keyPlace(key))
    }
    return lines
  }

  /// One line.
  func line(_ item: Item, subject: String) -> String {
    let text = item.text ?? ""
    let problems = Template.all(in: text).lazy.compactMap { template in
      problem(template).map { (template, $0) }
    }
    for (template, problem) in problems.prefix(Self.problemLimit) {
      let place = Spelling(item).place(offset: template.offset, length: template.length)
      sink.report(problem, at: place)
    }
    BracketCheck(sink: sink).run(text, at: item)
    let line = item.line(subject: subject, sink: sink)
    LineLengthCheck(sink: sink).run(line, at: item)
    return line
  }

  /// Whether a line can only be said after certain answers.
  static func needsEarlierWords(_ line: String) -> Bool {
    Template.all(in: line).contains { template in
      switch template.content {
      case .quote, .recall, .remembered: true
      case .candidate, .organizationName, .organization, .fact, .problem: false
      }
    }
  }

  private func problem(_ template: Template) -> Problem? {
    switch template.content {
    case .candidate, .organizationName: nil
    case .organization(let id): detail(id)
    case .fact(let id):
      vocabulary.facts.contains(id)
        ? nil : .unknownDetail("fact:" + id, known: vocabulary.facts.map { "fact:" + $0 })
    case .quote(let concept) where moment == .answer: vocabulary.problem(concept: concept)
    case .quote(let concept): .template(.quoteOutsideProbe("quote:\(concept)"))
    case .recall(let concept) where moment != .opening:
      vocabulary.problem(concept: concept, anywhere: true)
    case .recall(let concept): .template(.recallTooEarly("recall:\(concept)"))
    case .remembered(let name) where moment != .opening:
      vocabulary.problem(memory: name, withWords: true)
    case .remembered(let name): .template(.recallTooEarly("remembered:\(name)"))
    case .problem(let problem): .template(problem)
    }
  }

  private func detail(_ id: String) -> Problem? {
    guard let details = vocabulary.details, !details.contains(id) else { return nil }
    let known = ["organization.name"] + details.map { "organization." + $0 }
    return .unknownDetail("organization." + id, known: known)
  }
}
