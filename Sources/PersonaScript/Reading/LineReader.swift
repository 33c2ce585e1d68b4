// Lines that a persona says: one line each, with templates that can be filled.

/// Reads spoken lines and checks their templates.
struct LineReader {
  /// What `{quote:…}` and `{recall:…}` may name; nil where lines cannot quote.
  var vocabulary: Vocabulary?
  let sink: DiagnosticSink

  /// The wordings below `key`; reported when fewer than `minimum`.
  func lines(_ fields: Fields, _ key: String, minimum: Int = 1) -> [String] {
    let items = fields.items(key)
    if !items.isEmpty, items.count < minimum {
      sink.report(
        .tooFewWordings(subject: key, needed: minimum, found: items.count),
        at: fields.keyPlace(key))
    }
    return items.map { line($0, subject: key) }
  }

  /// One line.
  func line(_ item: Item, subject: String) -> String {
    let text = item.text ?? ""
    for template in Template.all(in: text) {
      guard let problem = problem(template) else { continue }
      let place = Spelling(item).place(offset: template.offset, length: template.length)
      sink.report(problem, at: place)
    }
    return item.line(subject: subject, sink: sink)
  }

  private func problem(_ template: Template) -> Problem? {
    switch template.content {
    case .candidate, .organizationName: nil
    case .quote(let concept):
      vocabulary.map { $0.problem(concept: concept) }
        ?? .template(.quoteOutsideProbe("quote:\(concept)"))
    case .recall(let concept):
      vocabulary.map { $0.problem(concept: concept, anywhere: true) }
        ?? .template(.quoteOutsideProbe("recall:\(concept)"))
    case .problem(let problem): .template(problem)
    }
  }
}
