// An agenda asks each question once and ends with the closing.

/// Checks the order of an interview.
enum AgendaCheck {
  static func run(_ draft: PersonaDraft, sink: DiagnosticSink) {
    var firstLines: [String: Int] = [:]
    var isClosed = false
    for step in draft.steps {
      let name = step.value.name
      if let line = firstLines[name] {
        sink.report(.repeatedStep(name, firstLine: line), at: step.place)
        continue
      }
      firstLines[name] = step.place.line
      if isClosed { sink.report(.afterClosing(name), at: step.place) }
      if name == "closing", !step.value.isPicked { isClosed = true }
    }
    if !isClosed, !draft.steps.isEmpty { sink.report(.noClosing, at: draft.agenda) }
  }
}
