// What lines and conditions may name beside concepts: memories, facts, details of the employer.
import Interview
import Testing

@testable import PersonaScript

@Suite struct MemoryAndFactTests {
  private func compile(
    _ fragment: String, organization: String = ""
  ) -> (pack: RolePack?, remarks: [String]) {
    var fragments = [(name: "clinician.yaml", text: "format: 2\n" + fragment)]
    if !organization.isEmpty {
      fragments.append((name: "organization.yaml", text: "format: 2\n" + organization))
    }
    let (pack, diagnostics) = PackCompiler.compile(SamplePack.overlaying(fragments))
    return (
      pack, diagnostics.map { "\($0.line):\($0.column) \($0.code.rawValue) \($0.message)" }
    )
  }

  @Test func memoriesAreReadInEachOfTheirForms() throws {
    let (pack, remarks) = compile(
      """
      probes:
        - id: a
          when: remembered(both)
          say: "You said {remembered:words}."
          remember: one
        - id: b
          say: "Well?"
          remember: [ both, { as: words, words: training, when: has(number) } ]

      """)
    #expect(remarks == [])
    let probes = try #require(pack?.script("clinician")?.probes)
    #expect(
      probes.map(\.remember) == [
        [Memory(name: "one")],
        [
          Memory(name: "both"),
          Memory(name: "words", words: "training", when: .has(.number)),
        ],
      ])
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var fragment: String
    var remark: String

    init(_ description: String, _ fragment: String, _ remark: String) {
      (testDescription, self.fragment, self.remark) = (description, fragment, remark)
    }
  }

  @Test(arguments: [
    Bad(
      "an unknown memory", "probes: [ { id: a, when: remembered(x), say: Why? } ]\n",
      "2:37 P062 nothing is remembered as 'x'"),
    Bad(
      "a memory without words",
      "probes: [ { id: a, say: \"Oh, {remembered:x}.\", remember: x } ]\n",
      "2:31 P062 'x' is remembered without words, so there is nothing to say"),
    Bad(
      "words of an unknown concept",
      "probes: [ { id: a, say: Why?, remember: { as: x, words: trainin } } ]\n",
      "2:57 P012 no concept is named 'trainin'"),
    Bad(
      "a greeting that recalls", "opening: \"Hello. {recall:training}?\"\n",
      "2:19 P017 {recall:training} cannot stand here"),
    Bad(
      "nothing that can always be said",
      "closing: { ask: \"Sum up.\", thanks: \"{recall:training}, as you said. Bye.\" }\n",
      "2:28 P063 every wording of 'thanks' needs words that may not be there"),
    Bad(
      "an unknown fact", "opening: \"Hello. {fact:x}\"\n", "2:19 P065 there is no {fact:x}"),
    Bad(
      "an unknown detail", "opening: \"Hello. {organization.beds}\"\n",
      "2:19 P065 there is no {organization.beds}"),
    Bad(
      "a fact without a day", "facts: { a: { text: So., as-of: spring 2026, source: A page } }\n",
      "2:33 P066 'spring 2026' is no month and no day"),
    Bad(
      "a setting that is none", "probes: [ { id: a, when: level == hard, say: Why? } ]\n",
      "2:35 P061 'level' cannot be compared with 'hard'"),
  ])
  func refuses(_ bad: Bad) {
    let remarks = compile(bad.fragment).remarks
    #expect(remarks == [bad.remark])
  }

  @Test func oneWordingThatCanAlwaysBeSaidIsEnough() {
    let (pack, remarks) = compile(
      "closing: { ask: \"Sum up.\", thanks: [ \"{recall:training}, then. Bye.\", \"Bye.\" ] }\n")
    #expect(remarks == [])
    #expect(pack != nil)
  }

  @Test func factsAndDetailsAreSaid() throws {
    let (pack, remarks) = compile(
      """
      opening: "Hello. We have {organization.beds} and {organization.lab}. {fact:rule}"
      facts: { rule: { text: "The rule is new.", as-of: 2026-01, source: "A page" } }

      """,
      organization: """
        details: { beds: 400 beds }
        sections:
          - title: Technology
            facts: [ "One.", { id: lab, text: "a lab of its own", as-of: 2026-02-03 } ]

        """)
    #expect(remarks == [])
    let sample = try #require(pack)
    let script = try #require(sample.script("clinician"))
    #expect(sample.organization.sections[0].facts == ["One.", "a lab of its own"])
    #expect(sample.organization.datedFacts.map(\.asOf) == [FactDate("2026-02-03")])
    let interviewer = Interviewer(script: script, organizationName: "X", seed: 1)
    let opening = Command(elapsedMilliseconds: 0, wish: .open(candidate: "Kim"))
    guard case .opened(_, _, _, let line) = try interviewer.decide(opening, in: Session()).first
    else { return #expect(Bool(false), "no opening") }
    #expect(line == "Hello. We have 400 beds and a lab of its own. The rule is new.")
  }

  @Test func aDetailMustBeTrueOfEveryEmployer() {
    let other = """
      format: 1
      id: other
      name: Other
      summary: "Another."
      sections: [ { title: A, facts: [ "One." ] } ]

      """
    let fragments = [
      (name: "organization.yaml", text: "format: 2\ndetails: { beds: 400 beds }\n"),
      (name: "clinician.yaml", text: "opening: \"We have {organization.beds}.\"\n"),
      (name: "organizations/other.yaml", text: other),
    ]
    let codes = PackCompiler.compile(SamplePack.overlaying(fragments)).diagnostics.map(\.code)
    #expect(codes == [.unknownDetail])
  }

  @Test func levelsAndOwnRepromptsAreRead() throws {
    let (pack, remarks) = compile(
      """
      levels:
        tough:
          patience: 4
          tries: 0
          opening: "Sit."
          probes: [ { when: lacks(number), say: "How many?" } ]
          reprompts: { move-on: "Next." }
          acknowledgements: [ { when: has(number), say: "Hm." } ]

      """)
    #expect(remarks == [])
    let rules = try #require(pack?.script("clinician")?.rules(at: .tough))
    #expect(rules.patience == 4)
    #expect(rules.tries == 0)
    #expect(rules.opening == ["Sit."])
    #expect(rules.probes.map(\.id) == ["tough#lacks-number"])
    #expect(rules.reprompts == Reprompts(moveOn: ["Next."]))
    #expect(rules.acknowledgements.map(\.say) == [["Hm."]])
  }
}
