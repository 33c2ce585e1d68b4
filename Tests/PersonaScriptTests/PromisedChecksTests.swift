// What `persona check` promises to find, mistake by mistake, in files other than those of the pages.
import Interview
import PersonaScript
import Testing

@Suite struct PromisedChecksTests {
  /// A mistake, the file and section that holds it, and the code that names it.
  struct Mistake: Sendable, CustomStringConvertible {
    let description: String
    let code: DiagnosticCode
    let file: String
    let text: String

    init(
      _ description: String, _ code: DiagnosticCode, in file: String = "clinician.yaml",
      _ text: String
    ) {
      self.description = description
      self.code = code
      self.file = file
      self.text = text
    }

    /// One in a question that stands beside a warm-up, so that nothing else is wrong.
    static func question(
      _ description: String, _ code: DiagnosticCode, _ lines: String
    ) -> Mistake {
      Mistake(
        description, code,
        """
        agenda: [ settle-in, delay, candidate-questions, closing ]
        questions:
          settle-in: { kind: warm-up, topic: opening, ask: "How was your journey?" }
          delay:
            kind: behavioural
            topic: delays

        """ + lines.split(separator: "\n").map { "    \($0)\n" }.joined())
    }
  }

  private static let ask = "ask: \"When was something late?\"\nexpects: { super-users: 1 }\n"

  static let mistakes = [
    Mistake("syntax", .notYAML, "wants: \"Calm\nrole: x\n"),
    Mistake("a misspelt key", .unknownKey, "wnats: calm\n"),
    Mistake("a type", .wrongType, "role: [ nurse ]\n"),
    Mistake(
      "a duplicate id", .duplicateID,
      """
      probes:
        - { id: what, when: lacks(number), say: "How many were there?" }
        - { id: what, when: lacks(change), say: "From what to what?" }

      """),
    .question(
      "an unknown reference", .unknownConcept,
      "ask: \"When was something late?\"\nexpects: { super-user: 1 }"),
    Mistake(
      "a question out of reach", .neverAsked,
      """
      agenda: [ settle-in, closing ]
      questions:
        settle-in: { kind: warm-up, topic: opening, ask: "How was your journey?" }
        delay: { kind: warm-up, topic: delays, ask: "Were you late?" }

      """),
    Mistake("a dead end", .noClosing, "agenda: [ settle-in, pushback, candidate-questions ]\n"),
    .question(
      "a probe whose condition nothing fits", .impossibleCondition,
      ask + "probes: [ { when: has(result) and lacks(result), say: \"And then?\" } ]"),
    .question(
      "a probe behind one with the same condition", .shadowedProbe,
      ask
        + """
        probes:
          - { id: one, when: lacks(result), say: "And then?" }
          - { id: two, when: lacks(result), say: "How did it end?" }
        """),
    .question(
      "a probe that others always go before", .outrankedProbe,
      ask
        + """
        probes:
          - { id: one, when: words < 30, priority: 4, say: "And then?" }
          - { id: two, when: words < 60, priority: 4, say: "Who knew?" }
          - { id: three, when: words < 90, priority: 4, say: "How long did it take?" }
          - { id: four, when: words < 10, priority: 3, say: "How did it end?" }
        """),
    Mistake(
      "a jump in a circle", .idleJump,
      "format: 2\nagenda: [ settle-in, { goto: settle-in }, pushback, closing ]\n"),
    Mistake(
      "no fallback", .noFallback, "acknowledgements: [ { when: has(result), say: \"Ah.\" } ]\n"),
    Mistake(
      "a reprompt with one wording", .tooFewWordings,
      """
      reprompts:
        non-answer: [ "Take your time." ]
        off-topic: [ "That is something else." ]
        stuffing: [ "In sentences, please." ]
        patient-details: [ "Leave out who it was." ]
        move-on: [ "Let us go on." ]

      """),
    .question(
      "a concept that no wording can elicit", .onlyEchoes,
      """
      ask: "How did the rota and the roster come about?"
      expects: { rota: 1, super-users: 1, training: 1 }
      terms: { rota: [ rota, roster ] }
      """),
    .question(
      "a concept in two statuses at once", .twoStatuses,
      ask
        + """
        probes:
          - { when: asserts(super-users) and negates(super-users), say: "Were there any?" }
        """),
    .question(
      "a weight without a reason", .weightWithoutReason,
      "ask: \"When was something late?\"\nexpects: { super-users: 4, training: 1 }"),
    .question(
      "a leading question", .leadingQuestion,
      "ask: \"Don't you think that planning matters?\"\nexpects: { super-users: 1 }"),
    Mistake(
      "a fact older than a year", .staleFact,
      """
      format: 2
      facts:
        rule: { text: "The rule names eighteen identifiers.", as-of: 2025-11-25, source: "HHS" }

      """),
    Mistake(
      "a line too long for 40 columns", .longLine,
      "opening: \"" + String(repeating: "It is a long story, {candidate}. ", count: 10) + "\"\n"),
    .question(
      "a template of something that may be absent", .absentQuotation,
      ask + "probes: [ { when: lacks(result), say: \"You said {quote:super-users}?\" } ]"),
    .question(
      "a level that no answer can reach", .unreachableLevel,
      "ask: \"What is a rota?\"\nkind: knowledge"
    ).replacing("kind: behavioural\n    ", with: ""),
  ]

  @Test(arguments: mistakes)
  func theMistakeIsNamedWhereItStands(mistake: Mistake) throws {
    let sources = SamplePack.overlaying(mistake.file, with: mistake.text)
    let diagnostics = PackCompiler.compile(sources, context: .dated).diagnostics
    let report = diagnostics.map { $0.text() }.joined(separator: "\n")
    let named = try #require(diagnostics.first { $0.code == mistake.code }, "\(report)")
    #expect(diagnostics.allSatisfy { $0.code == mistake.code }, "\(report)")
    let lines = mistake.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(named.line <= lines.count && named.file == mistake.file, "\(report)")
    #expect(named.column + named.length <= named.sourceLine.unicodeScalars.count + 2)
    #expect(named.help?.isEmpty == false, "\(report)")
  }

  @Test func aSentenceOfTwoPersonasIsNamed() throws {
    let twin = try #require(SamplePack.files.first { $0.name == "clinician.yaml" })
    let sources =
      SamplePack.overlaying([("pack.yaml", "personas: [ clinician, twin ]\n")])
      + [
        SourceFile(name: "twin.yaml", text: twin.text.replacing("id: clinician", with: "id: twin"))
      ]
    let diagnostics = PackCompiler.compile(sources).diagnostics
    #expect(diagnostics.map(\.code).contains(.repeatedWording))
    #expect(diagnostics.allSatisfy { $0.file == "twin.yaml" && $0.code == .repeatedWording })
  }

  @Test(
    "A fact is old when a year has passed, and never where no day is known",
    arguments: [("2026-11-25", false), ("2026-11-26", true), (nil, false)])
  func aFactGrowsOld(today: String?, isOld: Bool) {
    let facts =
      "format: 2\nfacts:\n  rule: { text: \"So it is.\", source: HHS, as-of: 2025-11-25 }\n"
    let context = CheckContext(today: today.flatMap { .init($0) }, analysis: nil)
    let sources = SamplePack.overlaying("clinician.yaml", with: facts)
    let codes = PackCompiler.compile(sources, context: context).diagnostics.map(\.code)
    #expect(codes == (isOld ? [.staleFact] : []))
  }

  @Test(
    "A jump back is idle only where everything in between was taken",
    arguments: [
      ("[ settle-in, pushback, { goto: settle-in }, closing ]", [DiagnosticCode.idleJump]),
      (
        "[ settle-in, { goto: late, when: level == tough }, pushback, "
          + "{ ask: candidate-questions, label: late }, { goto: pushback }, closing ]", []
      ),
      (
        "[ { ask: settle-in, when: level == tough }, pushback, { goto: settle-in }, closing ]", []
      ),
    ])
  func jumpsBack(agenda: String, codes: [DiagnosticCode]) {
    let sources = SamplePack.overlaying("clinician.yaml", with: "format: 2\nagenda: \(agenda)\n")
    let found = PackCompiler.compile(sources).diagnostics.map(\.code)
    #expect(found.filter { $0 == .idleJump } == codes)
    #expect(!found.contains(.neverReached) && !found.contains(.noClosing), "\(found)")
  }
}

extension PromisedChecksTests.Mistake {
  fileprivate func replacing(_ old: String, with new: String) -> Self {
    Self(description, code, in: file, text.replacing(old, with: new))
  }
}
