// Facts with a date and a source.
import Interview

/// Reads dated facts.
struct FactReader {
  let sink: DiagnosticSink

  /// The facts below `facts`, in file order, each with the place of its date.
  func facts(_ fields: Fields) -> [Located<DatedFact>] {
    fields.entriesByID("facts", noun: "fact").compactMap { entry in
      guard let fields = Fields(entry.value, .fact, at: entry.key.place, sink: sink) else {
        return nil
      }
      let fact = DatedFact(
        id: entry.name, text: fields.text("text"), asOf: date(fields),
        source: fields.text("source"))
      return Located(value: fact, place: fields["as-of"]?.place ?? entry.key.place)
    }
  }

  /// The date below `as-of`; nil when it is not there or could not be read.
  func date(_ fields: Fields) -> FactDate? {
    guard let item = fields["as-of"] else { return nil }
    let text = item.line(subject: "as-of", sink: sink)
    guard !text.isEmpty else { return nil }
    let date = FactDate(text)
    if date == nil { sink.report(.badDate(text), at: item.place) }
    return date
  }
}
