// The order of an interview: steps, choices and jumps, each perhaps with a condition.
import Interview

/// An agenda with the places that checks report.
struct AgendaDraft {
  /// The steps, file order.
  var items: [AgendaItem] = []
  /// Where each of `items` stands.
  var places: [Place] = []
  /// Every question and reserved word that is named, in order.
  var steps: [Located<AgendaStep>] = []
}

/// Reads an agenda.
struct AgendaReader {
  /// What conditions may name between two questions.
  let vocabulary: Vocabulary
  let sink: DiagnosticSink
  private var draft = AgendaDraft()
  private var firstLabels: [String: Int] = [:]

  /// A reader for one script.
  init(vocabulary: Vocabulary, sink: DiagnosticSink) {
    self.vocabulary = vocabulary.betweenQuestions
    self.sink = sink
  }

  /// The agenda of a persona.
  mutating func agenda(_ fields: Fields) -> AgendaDraft {
    for item in fields.list("agenda") {
      guard let step = step(item) else { continue }
      draft.items.append(step)
      draft.places.append(item.place)
    }
    checkJumps()
    return draft
  }

  private mutating func step(_ item: Item) -> AgendaItem? {
    switch item.value {
    case .text: return named(item, isPicked: false)
    case .mapping(let entries):
      let names = Set(entries.map(\.name))
      if names.contains("goto") { return jump(item) }
      return names.contains("ask") ? asking(item) : picking(item)
    case .list:
      sink.report(
        .wrongType(expected: .textOrMapping, found: .list, subject: "agenda"), at: item.place)
      if case .list(let items) = item.value {
        for item in items where item.text != nil { _ = named(item, isPicked: true) }
      }
      return nil
    case .unread: return nil
    }
  }

  /// A question or a reserved word.
  private mutating func named(_ item: Item, isPicked: Bool) -> AgendaItem? {
    let name = item.line(subject: isPicked ? "from" : "agenda", sink: sink)
    guard !name.isEmpty else { return nil }
    draft.steps.append(
      Located(value: AgendaStep(name: name, isPicked: isPicked), place: item.place))
    switch name {
    case "candidate-questions" where !isPicked: return .candidateQuestions
    case "closing" where !isPicked: return .closing
    default:
      if !vocabulary.questions.contains(name), !vocabulary.areQuestionsUnread {
        let known = vocabulary.questions + (isPicked ? [] : AgendaStep.reserved)
        sink.report(.unknownQuestion(name, known: known), at: item.place)
      }
      return .question(name)
    }
  }

  private mutating func asking(_ item: Item) -> AgendaItem? {
    guard let fields = Fields(item, .step, sink: sink), let question = fields["ask"],
      let step = named(question, isPicked: false)
    else { return nil }
    return guarded(step, fields)
  }

  private mutating func picking(_ item: Item) -> AgendaItem? {
    guard let fields = Fields(item, .pick, sink: sink) else { return nil }
    return guarded(pick(fields), fields)
  }

  private mutating func pick(_ fields: Fields) -> AgendaItem {
    let count = fields.number("pick", in: 1...1000, fallback: 1)
    var choices: [AgendaItem] = []
    let items = fields["from"].map(choiceItems) ?? []
    for item in items {
      if case .mapping = item.value {
        guard let inner = Fields(item, .choice, sink: sink) else { continue }
        choices.append(pick(inner))
      } else if let question = named(item, isPicked: true) {
        choices.append(question)
      }
    }
    if let place = fields["pick"]?.place, !items.isEmpty, count > items.count {
      sink.report(.pickTooMany(count: count, available: items.count), at: place)
    }
    return .pick(count: count, from: choices)
  }

  /// One, or a list of questions and choices.
  private func choiceItems(_ item: Item) -> [Item] {
    guard case .list(let items) = item.value, items.contains(where: { $0.shape == .mapping })
    else { return item.wordings(subject: "from", sink: sink) }
    return items
  }

  private mutating func jump(_ item: Item) -> AgendaItem? {
    guard let fields = Fields(item, .jump, sink: sink) else { return nil }
    let target = fields.text("goto")
    return target.isEmpty ? nil : guarded(.goto(target), fields)
  }

  private mutating func guarded(_ item: AgendaItem, _ fields: Fields) -> AgendaItem {
    let label = label(fields)
    guard fields["when"] != nil || !label.isEmpty else { return item }
    let when = ConditionReader(vocabulary: vocabulary, sink: sink).condition(fields)
    return .step(
      GuardedStep(
        label: label, when: when.condition ?? .always, whenText: when.text, item: item))
  }

  private mutating func label(_ fields: Fields) -> String {
    let label = fields.id("label", noun: "step")
    guard !label.isEmpty, let place = fields["label"]?.place else { return "" }
    if vocabulary.questions.contains(label) || AgendaStep.reserved.contains(label) {
      sink.report(.reservedID(noun: "step", id: label), at: place)
    }
    if let line = firstLabels[label] {
      sink.report(.duplicateID(noun: "step", id: label, firstLine: line), at: place)
    }
    firstLabels[label] = firstLabels[label] ?? place.line
    return label
  }

  /// Jumps may lead forward, so they are looked at when every step is known.
  private func checkJumps() {
    let known = draft.items.flatMap(\.names)
    for (item, place) in zip(draft.items, draft.places) {
      guard case .goto(let target) = item.action, !known.contains(target) else { continue }
      sink.report(.unknownTarget(target, known: known), at: place)
    }
  }
}
