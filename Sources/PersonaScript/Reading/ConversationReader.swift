// Files of tests: conversations with one persona, and what should come of each turn.
import Interview

/// Reads one file of conversations.
struct ConversationReader {
  /// The ending that tells a file of tests from a persona's.
  static let fileEnding = ".test.yaml"

  let scripts: [Script]
  /// Ids of the pack's personas, also of those that could not be read.
  let personas: [String]
  let sink: DiagnosticSink

  /// The conversations of a file.
  func conversations(_ root: Item) -> [ConversationTest] {
    guard let fields = Fields(root, .conversationFile, sink: sink) else { return [] }
    fields.checkFormat()
    let persona = fields.id("persona", noun: "persona")
    if let place = fields["persona"]?.place, !persona.isEmpty, !personas.contains(persona) {
      sink.report(
        .unknownWord(subject: "persona", found: persona, allowed: personas), at: place)
    }
    // What a persona with errors lacks may stand in what could not be read of it.
    let isSound = !sink.hasErrors(in: persona + ".yaml")
    let names =
      isSound ? scripts.first { $0.persona.id == persona }.map(ScriptNames.init) : nil
    return fields.entriesByID("conversations", noun: "conversation").compactMap { entry in
      conversation(entry, persona: persona, names: names)
    }
  }

  private func conversation(
    _ entry: Item.Entry, persona: String, names: ScriptNames?
  ) -> ConversationTest? {
    guard let fields = Fields(entry.value, .conversation, at: entry.key.place, sink: sink) else {
      return nil
    }
    if fields["about"] != nil { _ = fields.text("about") }
    let turns = fields.list("turns").compactMap { item in
      Fields(item, .conversationTurn, sink: sink).map { turn($0, names) }
    }
    let settings = SessionSettings(
      level: fields.word("level", of: PressureLevel.self) ?? .standard,
      length: fields.word("length", of: InterviewLength.self) ?? .standard)
    return ConversationTest(
      id: entry.name, persona: persona, file: entry.key.source.name, line: entry.key.line,
      agenda: agenda(fields, names), settings: settings,
      seed: UInt64(fields.number("seed", in: 0...Int(UInt32.max), fallback: 1)), turns: turns)
  }

  private func agenda(_ fields: Fields, _ names: ScriptNames?) -> [String] {
    fields.items("agenda").map { item in
      let step = item.line(subject: "agenda", sink: sink)
      check(step, among: names?.agendaSteps, at: item.place)
      return step
    }
  }

  private func turn(_ fields: Fields, _ names: ScriptNames?) -> ConversationTest.Turn {
    ConversationTest.Turn(
      act: act(fields), expected: expectations(fields, names), line: fields.item.line)
  }

  /// One of `answer` and `command`; an empty answer after reporting.
  private func act(_ fields: Fields) -> ConversationTest.Act {
    if let answer = fields["answer"] {
      if fields["command"] != nil {
        sink.report(.twoActs, at: fields.keyPlace("command"))
      }
      return .say(answer.paragraphs(subject: "answer", sink: sink))
    }
    if fields["command"] == nil {
      sink.report(.missingKey("answer", section: .conversationTurn), at: fields.place)
    }
    let command = fields.word("command", of: ConversationTest.AskedFor.self)
    return command.map { .command($0) } ?? .say("")
  }

  private func expectations(
    _ fields: Fields, _ names: ScriptNames?
  ) -> ConversationTest.Expectations {
    func word(_ key: String, among known: [String]?) -> String? {
      guard let item = fields[key] else { return nil }
      let text = item.line(subject: key, sink: sink)
      if let known, !text.isEmpty, !known.contains(text) {
        sink.report(.unknownWord(subject: key, found: text, allowed: known), at: item.place)
      }
      return text
    }
    let probe = fields["probe"].map { item in
      let text = item.line(subject: "probe", sink: sink)
      if let known = names?.probes, !text.isEmpty, !known.contains(text) {
        sink.report(.unknownProbe(text, known: known), at: item.place)
      }
      return text
    }
    let next = fields["next"].map { item in
      let text = item.line(subject: "next", sink: sink)
      check(text, among: names?.nextSteps, at: item.place)
      return text
    }
    return ConversationTest.Expectations(
      probe: probe, reply: word("reply", among: names?.replies),
      levels: QuestionReader.levels(fields), rapport: rapport(fields),
      outcome: word("outcome", among: Turn.Outcome.testNames), next: next,
      says: fields["says"]?.line(subject: "says", sink: sink))
  }

  private func rapport(_ fields: Fields) -> Int? {
    guard fields["rapport"] != nil else { return nil }
    return fields.number("rapport", in: -1000...1000, fallback: 0)
  }

  private func check(_ step: String, among known: [String]?, at place: Place) {
    guard let known, !step.isEmpty, !known.contains(step) else { return }
    sink.report(.unknownQuestion(step, known: known), at: place)
  }
}

/// What the tests of a script may name.
private struct ScriptNames {
  let agendaSteps: [String]
  let nextSteps: [String]
  let probes: [String]
  let replies: [String]

  init(_ script: Script) {
    let questions = script.questions.map(\.id)
    let own =
      script.questions.flatMap(\.probes) + script.probes + script.levels.flatMap(\.probes)
    agendaSteps = questions + AgendaStep.reserved
    nextSteps = questions + ConversationStage.allCases.map(\.rawValue)
    probes =
      InlineTestResult.FollowUp.expectableNames + own.map(\.id) + own.map(\.whenText)
    replies = script.candidateQuestions.answers.map(\.id) + ["none"]
  }
}
