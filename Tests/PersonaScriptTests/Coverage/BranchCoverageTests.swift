// What only some interviews come to is counted too: ways of an agenda, levels, shared files, own reprompts.
import Interview
import Testing

@testable import PersonaScript

@Suite struct BranchCoverageTests {
  private static let persona = """
    format: 2
    extends: manner
    agenda:
      - settle-in
      - { goto: the-end, when: words(in settle-in) < 4 }
      - { ask: pushback, when: level != gentle }
      - { ask: closing, label: the-end }
    questions:
      settle-in: { kind: warm-up, topic: opening, ask: How was your journey? }
      pushback:
        kind: behavioural
        topic: collaboration
        ask: "Tell me about a time clinicians pushed back."
        reprompts: { non-answer: "Not even once?", move-on: "Then not." }
    levels:
      tough:
        opening: "I have ten minutes, {candidate}."
        tries: 1
        probes: [ { id: by-how-much, when: has(result), priority: 9, say: "By how much?" } ]
        acknowledgements: [ { id: curt, when: lacks(number), say: "No number, then." } ]

    """
  private static let shared = """
    format: 2
    probes:
      - { id: who-else, when: lacks(ownership), say: "And your own part?", priority: 8 }
    """

  private func sample() throws -> (script: Script, maps: [CoverageMap]) {
    let sources = SamplePack.overlaying([
      ("clinician.yaml", Self.persona), ("shared/manner.yaml", Self.shared),
    ])
    let compiled = PackCompiler.compile(sources)
    let pack = try #require(compiled.pack, "\(compiled.diagnostics.map { $0.text() })")
    let script = try #require(pack.script("clinician"))
    return (script, CoverageMap.maps(of: script, in: pack.sources))
  }

  private func coverage(
    _ level: PressureLevel, agenda: [String] = [], _ answers: [String]
  ) throws -> Coverage {
    let (script, _) = try sample()
    let run = ConversationRun(
      script: script, organizationName: "Here", findings: ScriptedFindings.findings)
    let test = ConversationTest(
      id: "talk", persona: "clinician", file: "", line: 1, agenda: agenda,
      settings: SessionSettings(level: level),
      turns: answers.map { ConversationTest.Turn(act: .say($0), line: 1) })
    var coverage = Coverage(script)
    coverage.add(run.result(of: test).interview)
    return coverage
  }

  private func branches(_ coverage: Coverage) -> Set<AgendaBranch> {
    Set(
      coverage.counts.keys.compactMap { if case .branch(let branch) = $0 { branch } else { nil } })
  }

  @Test func theWaysThatAnAgendaTakesAreCounted() throws {
    let long = "It was long and dull, but I came."
    #expect(
      branches(try coverage(.standard, [long])) == [
        AgendaBranch(step: 1, isTaken: false), AgendaBranch(step: 2, isTaken: true),
      ])
    #expect(
      branches(try coverage(.gentle, [long])) == [
        AgendaBranch(step: 1, isTaken: false), AgendaBranch(step: 2, isTaken: false),
      ])
    #expect(branches(try coverage(.standard, ["It was"])) == [AgendaBranch(step: 1, isTaken: true)])
    let another = try coverage(.standard, agenda: ["settle-in", "closing"], [long])
    #expect(branches(another).isEmpty, "a conversation's own agenda is another one")
  }

  @Test func whatOneLevelHasIsCountedThere() throws {
    let tough = try coverage(
      .tough, ["It was long and dull, but I came.", "!result !ownership", "!result !ownership"])
    for target in [
      CoverageTarget.wording(.levelOpening(.tough), 0), .probe("by-how-much"),
      .wording(.probe("by-how-much"), 0), .wording(.levelAcknowledgement(0, .tough), 0),
    ] {
      #expect(tough.count(of: target) == 1, "\(target.name)")
    }
    #expect(tough.count(of: .wording(.opening, 0)) == 0)
  }

  @Test func aQuestionsOwnRepromptsAreCountedAsItsOwn() throws {
    let coverage = try coverage(.standard, ["It was long and dull, but I came.", "!none", "!none"])
    #expect(
      coverage.count(of: .wording(.ownReprompt(.nonAnswer, question: "pushback"), 0)) == 1)
    #expect(coverage.count(of: .wording(.ownMoveOn(question: "pushback"), 0)) == 1)
    #expect(coverage.count(of: .wording(.moveOn, 0)) == 0)
  }

  @Test func everythingHasItsLineAlsoInSharedFiles() throws {
    let (script, maps) = try sample()
    #expect(maps.map(\.file) == ["clinician.yaml", "shared/manner.yaml"])
    let known = Set(maps.flatMap { $0.places.map(\.target) })
    #expect(script.coverageTargets.filter { !known.contains($0) }.map(\.name) == [])
    let shared = try #require(maps.last)
    #expect(
      Set(shared.places.map(\.target)) == [.probe("who-else"), .wording(.probe("who-else"), 0)])
    #expect(shared.places.allSatisfy { $0.line == 3 })
    let own = try #require(maps.first)
    let lines = own.places.filter { if case .branch = $0.target { true } else { false } }
    #expect(lines.map(\.line) == [5, 5, 6, 6])
  }
}
