// A persona's file: who asks, in which order, and what is said around the questions.
import Interview

/// Reads one persona.
struct PersonaReader {
  let sink: DiagnosticSink
  private var vocabulary: Vocabulary
  private let lines: LineReader
  private let answers: PreparedAnswerReader
  private var questionPlaces: [String: Place] = [:]
  private var testedProbes: [String: [Located<String>]] = [:]

  /// A reader that knows the names of the lexicon and what candidates are told about the employer.
  init(vocabulary: Vocabulary, answers: PreparedAnswerReader, sink: DiagnosticSink) {
    self.vocabulary = vocabulary
    self.answers = answers
    self.sink = sink
    lines = LineReader(vocabulary: nil, sink: sink)
  }

  /// The persona of a file, or nil when it has no keys.
  mutating func persona(_ root: Item) -> PersonaDraft? {
    guard let fields = Fields(root, .persona, sink: sink) else { return nil }
    fields.checkFormat()
    let entries = questionEntries(fields)
    learnNames(entries)
    var probes = ProbeReader(sink: sink)
    let questions = entries.compactMap { question($0, &probes) }
    let shared = probes.probes(fields, owner: ProbeReader.shared, vocabulary: vocabulary)
    let agenda = agenda(fields)
    let acknowledgements = acknowledgements(fields)
    let script = Script(
      persona: person(fields), opening: lines.lines(fields, "opening"), agenda: agenda.items,
      questions: questions, probes: shared, reprompts: reprompts(fields),
      acknowledgements: acknowledgements.items, candidateQuestions: candidateQuestions(fields),
      closing: closing(fields))
    return PersonaDraft(
      script: script, start: fields.place, agenda: fields.keyPlace("agenda"), steps: agenda.steps,
      questions: questionPlaces, probes: probes.places, acknowledgements: acknowledgements.places,
      testedProbes: testedProbes)
  }

  private func person(_ fields: Fields) -> Persona {
    let voice = fields.section("voice", .voice)
    return Persona(
      id: fields.id("id", noun: "persona"), name: fields.text("name"), role: fields.text("role"),
      wants: fields.text("wants"), distrusts: fields.text("distrusts"),
      voice: Voice(
        jargon: voice?.word("jargon", of: JargonTolerance.self) ?? .plain,
        patience: voice?.number("patience", in: 0...5, fallback: 0) ?? 0))
  }

  // MARK: - Questions

  private mutating func questionEntries(_ fields: Fields) -> [Item.Entry] {
    let entries = fields.entriesByID("questions", noun: "question")
    for entry in entries {
      questionPlaces[entry.name] = entry.key.place
      if AgendaStep.reserved.contains(entry.name) || entry.name == ProbeReader.shared {
        sink.report(.reservedID(noun: "question", id: entry.name), at: entry.key.place)
      }
    }
    return entries
  }

  /// Conditions may name questions and terms that come later in the file.
  private mutating func learnNames(_ entries: [Item.Entry]) {
    vocabulary.questions = entries.map(\.name)
    for question in entries {
      guard case .mapping(let keys) = question.value.value,
        let terms = keys.first(where: { $0.name == "terms" }),
        case .mapping(let entries) = terms.value.value
      else { continue }
      for term in entries where vocabulary.termOwners[term.name] == nil {
        vocabulary.termOwners[term.name] = question.name
      }
    }
  }

  private mutating func question(_ entry: Item.Entry, _ probes: inout ProbeReader) -> Question? {
    let reader = QuestionReader(vocabulary: vocabulary, sink: sink)
    guard let draft = reader.question(entry, &probes) else { return nil }
    testedProbes[entry.name] = draft.testedProbes
    return draft.question
  }

  // MARK: - Agenda

  private func agenda(
    _ fields: Fields
  ) -> (items: [AgendaItem], steps: [Located<AgendaStep>]) {
    var items: [AgendaItem] = []
    var steps: [Located<AgendaStep>] = []
    for item in fields.list("agenda") {
      switch item.value {
      case .text: items.append(contentsOf: step(item, &steps))
      case .mapping: items.append(contentsOf: pick(item, &steps))
      case .list:
        sink.report(
          .wrongType(expected: .textOrMapping, found: .list, subject: "agenda"), at: item.place)
      }
    }
    return (items, steps)
  }

  private func step(_ item: Item, _ steps: inout [Located<AgendaStep>]) -> [AgendaItem] {
    let name = item.line(subject: "agenda", sink: sink)
    guard !name.isEmpty else { return [] }
    steps.append(Located(value: AgendaStep(name: name, isPicked: false), place: item.place))
    switch name {
    case "candidate-questions": return [.candidateQuestions]
    case "closing": return [.closing]
    default:
      check(question: name, orElse: AgendaStep.reserved, at: item.place)
      return [.question(name)]
    }
  }

  private func pick(_ item: Item, _ steps: inout [Located<AgendaStep>]) -> [AgendaItem] {
    guard let fields = Fields(item, .pick, sink: sink) else { return [] }
    let count = fields.number("pick", in: 1...1000, fallback: 1)
    let choices = fields.items("from").map {
      Located(value: $0.line(subject: "from", sink: sink), place: $0.place)
    }
    for choice in choices where !choice.value.isEmpty {
      check(question: choice.value, orElse: [], at: choice.place)
      steps.append(
        Located(value: AgendaStep(name: choice.value, isPicked: true), place: choice.place))
    }
    if let place = fields["pick"]?.place, !choices.isEmpty, count > choices.count {
      sink.report(.pickTooMany(count: count, available: choices.count), at: place)
    }
    return [.pick(count: count, from: choices.map(\.value))]
  }

  private func check(question id: String, orElse words: [String], at place: Place) {
    guard questionPlaces[id] == nil else { return }
    sink.report(.unknownQuestion(id, known: vocabulary.questions + words), at: place)
  }

  // MARK: - Lines around the questions

  private func reprompts(_ fields: Fields) -> Reprompts {
    let section = fields.section("reprompts", .reprompts)
    func list(_ key: String, minimum: Int = 1) -> [String] {
      section.map { lines.lines($0, key, minimum: minimum) } ?? []
    }
    return Reprompts(
      nonAnswer: list("non-answer", minimum: 2), offTopic: list("off-topic"),
      stuffing: list("stuffing"), patientDetails: list("patient-details"),
      moveOn: list("move-on"))
  }

  private func acknowledgements(
    _ fields: Fields
  ) -> (items: [Acknowledgement], places: [Place]) {
    var items: [Acknowledgement] = []
    var places: [Place] = []
    let conditions = ConditionReader(vocabulary: vocabulary, sink: sink)
    for item in fields.list("acknowledgements") {
      guard let fields = Fields(item, .acknowledgement, sink: sink) else { continue }
      // One that could not be read is neither the last resort nor in the way of those after it.
      let when = conditions.condition(fields).condition ?? .not(.always)
      // A wording with nothing to quote is passed over, but the last resort must always be there.
      let lines = LineReader(vocabulary: when == .always ? nil : vocabulary, sink: sink)
      items.append(Acknowledgement(when: when, say: lines.lines(fields, "say")))
      places.append(fields["when"]?.place ?? fields.place)
    }
    return (items, places)
  }

  private func candidateQuestions(_ fields: Fields) -> CandidateQuestions {
    let section = fields.section("candidate-questions", .candidateQuestions)
    func list(_ key: String) -> [String] { section.map { lines.lines($0, key) } ?? [] }
    return CandidateQuestions(
      invite: list("invite"), more: list("more"), answers: section.map(answers.answers) ?? [],
      fallback: list("fallback"), none: list("none"),
      limit: section?.number("limit", in: 1...20, fallback: 3) ?? 3)
  }

  private func closing(_ fields: Fields) -> Closing {
    let section = fields.section("closing", .closing)
    return Closing(
      ask: section.map { lines.lines($0, "ask") } ?? [],
      seconds: section?.number("seconds", in: 10...900, fallback: 60) ?? 60,
      thanks: section.map { lines.lines($0, "thanks") } ?? [])
  }
}
