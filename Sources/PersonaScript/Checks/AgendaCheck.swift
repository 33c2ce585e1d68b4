// An agenda asks each question once, leads to every step and ends with the closing.
import Interview

/// Checks the order of an interview.
enum AgendaCheck {
  static func run(_ draft: PersonaDraft, sink: DiagnosticSink) {
    reportRepetitions(draft, sink)
    let agenda = draft.script.agenda
    guard agenda.count == draft.agendaPlaces.count, !agenda.isEmpty else { return }
    let reached = reached(agenda)
    for index in agenda.indices where !reached.contains(index) {
      report(index, agenda, draft.agendaPlaces, sink)
    }
    let isClosed = agenda.indices.contains { reached.contains($0) && agenda[$0].action == .closing }
    if !isClosed { sink.report(.noClosing, at: draft.agenda) }
    for index in agenda.indices where isIdleJump(index, agenda) {
      guard case .goto(let name) = agenda[index].action else { continue }
      sink.report(.idleJump(name), at: draft.agendaPlaces[index])
    }
  }

  private static func reportRepetitions(_ draft: PersonaDraft, _ sink: DiagnosticSink) {
    var firstLines: [String: Int] = [:]
    for step in draft.steps {
      let name = step.value.name
      if let line = firstLines[name] {
        sink.report(.repeatedStep(name, firstLine: line), at: step.place)
      } else {
        firstLines[name] = step.place.line
      }
    }
  }

  /// Every step that some interview can come to, whatever its conditions say.
  private static func reached(_ agenda: [AgendaItem]) -> Set<Int> {
    var reached: Set<Int> = []
    var left = [0]
    while let index = left.popLast() {
      guard agenda.indices.contains(index), reached.insert(index).inserted else { continue }
      if case .goto(let name) = agenda[index].action {
        left += agenda.firstIndex { $0.names.contains(name) }.map { [$0] } ?? [index + 1]
      }
      // A jump is made once: where it leads back, what follows it comes after the second time.
      if !endsTheWay(agenda[index]) || goal(of: index, agenda).map({ $0 <= index }) == true {
        left.append(index + 1)
      }
    }
    return reached
  }

  /// The step that a jump leads to; nil for another step.
  private static func goal(of index: Int, _ agenda: [AgendaItem]) -> Int? {
    guard case .goto(let name) = agenda[index].action else { return nil }
    return agenda.firstIndex { $0.names.contains(name) }
  }

  /// Whether a jump leads back over steps that were all taken on the way to it.
  private static func isIdleJump(_ index: Int, _ agenda: [AgendaItem]) -> Bool {
    guard let goal = goal(of: index, agenda), goal <= index else { return false }
    let between = goal..<index
    return between.allSatisfy { agenda[$0].when == .always && self.goal(of: $0, agenda) == nil }
      && !agenda.indices.contains { other in
        self.goal(of: other, agenda).map { between.contains($0 - 1) && other < goal } ?? false
      }
  }

  /// Whether the step after it is not the next one in any interview.
  private static func endsTheWay(_ item: AgendaItem) -> Bool {
    guard item.when == .always else { return false }
    return switch item.action {
    case .closing, .goto: true
    case .question, .pick, .candidateQuestions, .step: false
    }
  }

  /// A step is named with what keeps interviews from it: the last jump or closing before it.
  private static func report(
    _ index: Int, _ agenda: [AgendaItem], _ places: [Place], _ sink: DiagnosticSink
  ) {
    guard let barrier = agenda[..<index].lastIndex(where: endsTheWay) else { return }
    guard case .closing = agenda[barrier].action else {
      return sink.report(.neverReached(after: places[barrier].line), at: places[index])
    }
    let name = agenda[index].names.last ?? agenda[index].questions.first ?? "goto"
    sink.report(.afterClosing(name), at: places[index])
  }
}
