// A persona's file: who asks, in which order, and what is said around the questions.
import Interview

/// Reads one persona.
struct PersonaReader {
  let sink: DiagnosticSink
  /// How the pack scores answers.
  var rubric = Rubric.standard
  private var vocabulary: Vocabulary
  private let answers: PreparedAnswerReader
  private var questionPlaces: [String: Place] = [:]
  private var areQuestionsUnread = false
  private var testedProbes: [String: [Located<String>]] = [:]

  /// A reader that knows the names of the lexicon and what candidates are told about the employer.
  init(vocabulary: Vocabulary, answers: PreparedAnswerReader, sink: DiagnosticSink) {
    self.vocabulary = vocabulary
    self.answers = answers
    self.sink = sink
  }

  /// The persona of a file, or nil when it has no keys.
  ///
  /// - Parameters:
  ///   - own: The file.
  ///   - root: The file with the parts of those that it extends.
  mutating func persona(_ own: Item, extended root: Item) -> PersonaDraft? {
    guard let fields = Fields(root, .persona, sink: sink) else { return nil }
    let format = fields.checkFormat()
    FormatCheck.run(own, as: .persona, format: format, sink: sink)
    let entries = questionEntries(fields)
    let facts = FactReader(sink: sink).facts(fields)
    learnNames(entries, root, facts)
    var probes = ProbeReader(format: format, sink: sink)
    let questions = entries.compactMap { question($0, &probes) }
    let shared = probes.probes(fields, owner: ProbeReader.shared, vocabulary: vocabulary)
    let levels = LevelReader(vocabulary: vocabulary, format: format, sink: sink)
      .levels(fields, &probes)
    var agendaReader = AgendaReader(vocabulary: vocabulary, sink: sink)
    let agenda = agendaReader.agenda(fields)
    let acknowledgements = AcknowledgementReader(vocabulary: vocabulary, sink: sink)
      .acknowledgements(fields)
    var script = Script(
      persona: person(fields), opening: lines(.opening).lines(fields, "opening"),
      agenda: agenda.items, questions: questions, probes: shared,
      reprompts: RepromptReader(vocabulary: vocabulary, sink: sink)
        .reprompts(fields, as: .reprompts),
      acknowledgements: acknowledgements.items, candidateQuestions: candidateQuestions(fields),
      closing: closing(fields), levels: levels, facts: facts.map(\.value))
    script.manner = PanelReader(vocabulary: vocabulary, sink: sink).manner(fields, &probes)
    script.rubric = rubric
    script.weightings = WeightingReader(sink: sink).weightings(fields, over: rubric)
    return PersonaDraft(
      script: script, start: fields.place, agenda: fields.keyPlace("agenda"), steps: agenda.steps,
      agendaPlaces: agenda.places, questions: questionPlaces, probes: probes.places,
      acknowledgements: acknowledgements.places, testedProbes: testedProbes, facts: facts)
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
    areQuestionsUnread = fields.areQuestionsUnread(besides: entries.count)
    for entry in entries {
      questionPlaces[entry.name] = entry.key.place
      if AgendaStep.reserved.contains(entry.name) || entry.name == ProbeReader.shared {
        sink.report(.reservedID(noun: "question", id: entry.name), at: entry.key.place)
      }
    }
    return entries
  }

  /// Conditions and lines may name what comes later in the file.
  private mutating func learnNames(
    _ entries: [Item.Entry], _ root: Item, _ facts: [Located<DatedFact>]
  ) {
    vocabulary.questions = entries.map(\.name)
    vocabulary.areQuestionsUnread = areQuestionsUnread
    vocabulary.memories = MemoryReader.names(below: root)
    vocabulary.facts = facts.map(\.value.id)
    for question in entries {
      if question.value.isUnread { vocabulary.isPartial = true }
      guard case .mapping(let keys) = question.value.value,
        let terms = keys.first(where: { $0.name == "terms" })
      else { continue }
      if terms.value.isUnread { vocabulary.isPartial = true }
      guard case .mapping(let entries) = terms.value.value
      else { continue }
      vocabulary.termsByQuestion[question.name] = entries.map(\.name)
      for term in entries where vocabulary.termOwners[term.name] == nil {
        vocabulary.termOwners[term.name] = question.name
      }
    }
  }

  private mutating func question(_ entry: Item.Entry, _ probes: inout ProbeReader) -> Question? {
    let reader = QuestionReader(vocabulary: vocabulary, sink: sink, rubric: rubric)
    guard let draft = reader.question(entry, &probes) else { return nil }
    testedProbes[entry.name] = draft.testedProbes
    return draft.question
  }

  // MARK: - Lines around the questions

  private func lines(_ moment: LineReader.Moment) -> LineReader {
    LineReader(vocabulary: vocabulary, moment: moment, sink: sink)
  }

  private func candidateQuestions(_ fields: Fields) -> CandidateQuestions {
    let section = fields.section("candidate-questions", .candidateQuestions)
    let lines = lines(.anywhere)
    func list(_ key: String) -> [String] { section.map { lines.lines($0, key) } ?? [] }
    var answers = answers
    answers.vocabulary = vocabulary
    return CandidateQuestions(
      invite: list("invite"), more: list("more"), answers: section.map(answers.answers) ?? [],
      fallback: list("fallback"), none: list("none"), noticed: list("noticed"),
      limit: section?.number("limit", in: 1...20, fallback: 3) ?? 3)
  }

  private func closing(_ fields: Fields) -> Closing {
    let section = fields.section("closing", .closing)
    let lines = lines(.anywhere)
    return Closing(
      ask: section.map { lines.lines($0, "ask") } ?? [],
      seconds: section?.number("seconds", in: 10...900, fallback: 60) ?? 60,
      thanks: section.map { lines.lines($0, "thanks") } ?? [])
  }
}

extension Fields {
  /// Whether any question stands elsewhere or under no id, so that other places may name it.
  ///
  /// - Parameter count: How many were read.
  fileprivate func areQuestionsUnread(besides count: Int) -> Bool {
    guard let questions = self["questions"] else { return true }
    guard case .mapping(let entries) = questions.value, entries.count == count,
      case .mapping(let sections) = item.value
    else { return true }
    let strays = entries.contains { entry in
      guard case .mapping(let keys) = entry.value.value else { return false }
      return keys.contains(where: \.looksLikeQuestion)
    }
    return strays || sections.contains(where: \.looksLikeQuestion)
  }
}
