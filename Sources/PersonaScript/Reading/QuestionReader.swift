// One question: what is asked, what a good answer holds, and checks beside it.
import Interview

/// A question with the places that checks of the whole script report.
struct QuestionDraft {
  var question: Question
  /// The expected follow-up of each inline test that has one.
  var testedProbes: [Located<String>]
}

/// Reads one question.
struct QuestionReader {
  /// The names known to the whole script.
  let vocabulary: Vocabulary
  let sink: DiagnosticSink
  var rubric = Rubric.standard

  /// The question of an entry of `questions`, or nil when it has no keys.
  func question(_ entry: Item.Entry, _ probes: inout ProbeReader) -> QuestionDraft? {
    guard let fields = Fields(entry.value, .question, at: entry.key.place, sink: sink) else {
      return nil
    }
    let terms = terms(fields)
    var vocabulary = vocabulary
    vocabulary.terms = terms.map(\.id)
    let lines = LineReader(vocabulary: vocabulary, moment: .anywhere, sink: sink)
    let kind = fields.word("kind", of: QuestionKind.self)
    let tests = tests(fields, kind)
    let question = Question(
      id: entry.name, kind: kind ?? .warmUp,
      topic: fields.text("topic"), ask: lines.lines(fields, "ask"),
      clarify: lines.lines(fields, "clarify"),
      hint: hint(fields, lines),
      expects: expectations(fields, vocabulary), terms: terms,
      probes: probes.probes(fields, owner: entry.name, vocabulary: vocabulary),
      reprompts: RepromptReader(vocabulary: vocabulary, sink: sink)
        .reprompts(fields, as: .ownReprompts),
      remember: MemoryReader(vocabulary: vocabulary, sink: sink).memories(fields),
      example: fields.text("example"), tests: tests.map(\.test))
    check(question, fields, isKindKnown: kind != nil)
    // What a test expects may be one of those that could not be read.
    let expected = fields.areProbesRead ? tests.compactMap(\.probe) : []
    return QuestionDraft(question: question, testedProbes: expected)
  }

  /// There is one hint only, so it must be one that can always be given.
  private func hint(_ fields: Fields, _ lines: LineReader) -> String {
    guard let item = fields["hint"] else { return "" }
    let hint = lines.line(item, subject: "hint")
    if LineReader.needsEarlierWords(hint) {
      sink.report(.noSafeWording(subject: "hint"), at: item.place)
    }
    return hint
  }

  private func check(_ question: Question, _ fields: Fields, isKindKnown: Bool) {
    var forms: [String: [FormWords]] = [:]
    for expectation in question.expects {
      let term = question.terms.first { $0.id == expectation.concept }
      forms[expectation.concept] =
        term?.forms.map(FormWords.init) ?? vocabulary.forms[expectation.concept]
    }
    let expected = question.expects.map { ($0.concept, forms[$0.concept] ?? []) }
    if case .mapping(let entries) = fields["expects"]?.value {
      ExpectationCheck(question: question, forms: forms, sink: sink).run(entries)
    }
    LeadingQuestionCheck(expected: expected, sink: sink).run(fields.texts("ask"))
    guard isKindKnown, fields["expects"] == nil else { return }
    ReachableLevelCheck(sink: sink, rubric: rubric).run(question, at: fields.place)
  }

  private func terms(_ fields: Fields) -> [Term] {
    fields.entriesByID("terms", noun: "term").map { entry in
      LexiconReader(sink: sink).checkReserved(entry.key, noun: "term")
      if vocabulary.isConcept(entry.name) {
        sink.report(.termHidesConcept(entry.name), at: entry.key.place)
      }
      let forms = entry.value.words(subject: entry.name, sink: sink)
      return Term(
        id: entry.name, forms: forms.map { $0.line(subject: entry.name, sink: sink) })
    }
  }

  private func expectations(_ fields: Fields, _ vocabulary: Vocabulary) -> [Expectation] {
    fields.entriesByID("expects", noun: "concept").map { entry in
      if let problem = vocabulary.problem(concept: entry.name) {
        sink.report(problem, at: entry.key.place)
      }
      let weight = entry.value.number(subject: entry.name, in: 1...5, sink: sink)
      return Expectation(concept: entry.name, weight: weight ?? 1)
    }
  }

  // MARK: - Inline tests

  private func tests(
    _ fields: Fields, _ kind: QuestionKind?
  ) -> [(test: InlineTest, probe: Located<String>?)] {
    guard let items = fields["tests"]?.items(subject: "tests", sink: sink) else { return [] }
    return items.joined(requiring: "answer", of: .test, sink: sink).compactMap { item in
      guard let fields = Fields(item, .test, sink: sink) else { return nil }
      if let kind { ReachableLevelCheck(sink: sink).run(levelsOf: fields, kind) }
      return test(fields)
    }
  }

  private func test(_ fields: Fields) -> (test: InlineTest, probe: Located<String>?) {
    if fields["probe"] == nil, fields["levels"] == nil {
      sink.report(.missingKey("probe", section: .test), at: fields.place)
    }
    let probe = fields.text("probe")
    let test = InlineTest(
      answer: fields["answer"]?.paragraphs(subject: "answer", sink: sink) ?? "", probe: probe,
      levels: Self.levels(fields), line: fields.item.line)
    guard let place = fields["probe"]?.place, !probe.isEmpty else { return (test, nil) }
    return (test, Located(value: probe, place: place))
  }

  /// The levels that a test expects.
  static func levels(_ fields: Fields) -> [ExpectedLevel] {
    fields.entries("levels").compactMap { level($0, sink: fields.sink) }
  }

  private static func level(_ entry: Item.Entry, sink: DiagnosticSink) -> ExpectedLevel? {
    if entry.reportMissingSpace(to: sink) { return nil }
    let known = Dimension.allCases.map(\.rawValue) + ["overall"]
    guard known.contains(entry.name) else {
      sink.report(
        .unknownWord(subject: "levels", found: entry.name, allowed: known), at: entry.key.place)
      return nil
    }
    let text = entry.value.line(subject: entry.name, sink: sink)
    guard !text.isEmpty else { return nil }
    let bounds = text.split(separator: "-", omittingEmptySubsequences: false)
      .map { Int(SpokenText.trimmed(String($0))) }
    guard bounds.count <= 2, let lowest = bounds.first ?? nil, let highest = bounds.last ?? nil,
      1 <= lowest, lowest <= highest, highest <= 5
    else {
      sink.report(
        .badNumber(subject: entry.name, range: 1...5, found: text), at: entry.value.place)
      return nil
    }
    return ExpectedLevel(name: entry.name, lowest: lowest, highest: highest)
  }
}

extension Fields {
  /// Whether every probe of a question stands where it should and has an id that can be one.
  fileprivate var areProbesRead: Bool {
    guard let probes = self["probes"] else {
      guard case .mapping(let terms) = self["terms"]?.value else { return true }
      return !terms.contains { $0.name == "probes" }
    }
    guard case .list(let items) = probes.value else { return false }
    return items.allSatisfy { item in
      guard case .mapping(let entries) = item.value else { return false }
      return entries.first { $0.name == "id" }?.value.text.map(Identifier.isValid) ?? true
    }
  }
}
