// Pictures of an interview: whatever an interview does is a way that its graph shows.
import Foundation
import Interview
import TestSupport
import Testing

@testable import PersonaScript

@Suite struct DialogueGraphTests {
  private static let branching = """
    format: 2
    agenda:
      - settle-in
      - { goto: the-end, when: words(in settle-in) < 4 }
      - { ask: pushback, when: not remembered(in-a-hurry) }
      - { pick: 1, from: [ rollout, { pick: 1, from: [ delay, budget ] } ] }
      - { goto: closing, when: rapport < 0 }
      - candidate-questions
      - { ask: closing, label: the-end }
    questions:
      settle-in:
        kind: warm-up
        topic: opening
        ask: How was your journey?
        remember: { as: in-a-hurry, when: words < 12 }
      pushback:
        kind: behavioural
        topic: collaboration
        ask: "When did “clinicians” push <back> & why?"
        probes:
          - { when: lacks(result), say: "How did it end?" }
          - { id: many, when: mentions(super-users), say: "How many?", rapport: -1, priority: 1 }
      rollout: { kind: behavioural, topic: rollout, ask: "Tell me about a rollout." }
      delay: { kind: behavioural, topic: delay, ask: "Tell me about a delay." }
      budget: { kind: behavioural, topic: budget, ask: "Tell me about a budget." }
    levels:
      tough:
        patience: 4
        probes: [ { when: hedges > 2, say: "Is that so?" } ]

    """

  private func branchingPack() throws -> RolePack {
    let sources = SamplePack.overlaying("clinician.yaml", with: Self.branching)
    let compiled = PackCompiler.compile(sources)
    return try #require(compiled.pack, "\(compiled.diagnostics.map { $0.text() })")
  }

  private func graph(_ level: PressureLevel = .standard) throws -> DialogueGraph {
    DialogueGraph(try #require(branchingPack().scripts.first), level: level)
  }

  /// The steps of an interview as the graph names them.
  private func steps(_ events: [Event]) -> [String] {
    var steps = ["opening"]
    for event in events {
      switch event {
      case .asked(_, let question, _, _): steps.append(question)
      case .invitedQuestions where steps.last != "candidate-questions":
        steps.append("candidate-questions")
      case .invitedClosing: steps.append("closing")
      case .saidGoodbye: steps.append("goodbye")
      default: break
      }
    }
    return steps
  }

  /// The steps that can follow each step, past what is only decided and not said.
  private func ways(_ graph: DialogueGraph) -> [String: Set<String>] {
    let titles = Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0.id, $0) })
    func next(_ id: String, _ seen: Set<String>) -> Set<String> {
      graph.edges.filter { $0.from == id && !seen.contains($0.to) }.reduce(into: []) {
        guard let node = titles[$1.to] else { return }
        switch node.kind {
        case .pick, .condition: $0.formUnion(next(node.id, seen.union([node.id])))
        default: $0.insert(node.title)
        }
      }
    }
    return Dictionary(
      graph.nodes.map { ($0.title, next($0.id, [])) }, uniquingKeysWith: { $0.union($1) })
  }

  @Test func anInterviewOnlyTakesWaysThatTheGraphShows() throws {
    let pack = try branchingPack()
    let script = try #require(pack.scripts.first)
    let ways = ways(try graph())
    var taken: Set<[String]> = []
    for number in 0..<200 {
      let kind = CandidateKind.allCases[number % CandidateKind.allCases.count]
      let interviewer = Interviewer(
        script: script, organizationName: "Here", seed: UInt64(number))
      var interview = SimulatedInterview(
        interviewer,
        candidate: SimulatedCandidate(
          kind, material: CandidateMaterial(script, pack.lexicon), seed: UInt64(number))
      ) { ScriptedFindings.findings(in: $0, context: $1) }
      interview.hold()
      let steps = steps(interview.events)
      #expect(steps.last == "goodbye")
      for (from, to) in zip(steps, steps.dropFirst()) {
        #expect(ways[from]?.contains(to) == true, "\(from) to \(to)")
        taken.insert([from, to])
      }
    }
    #expect(taken.contains(["settle-in", "closing"]), "the jump was made")
    #expect(taken.contains(["settle-in", "pushback"]), "the condition held")
    #expect(taken.contains { $0[0] == "settle-in" && $0[1] == "rollout" }, "it did not")
    #expect(ways["pushback"]?.contains("settle-in") == false)
  }

  @Test func followUpsStandInTheOrderInWhichTheyAreLookedAt() throws {
    let graph = try graph()
    let question = try #require(graph.nodes.first { $0.title == "pushback" }?.question)
    #expect(
      graph.followUpLines(of: question) == [
        "At most 2, the first that fits:", "1. mentions(super-users)", "    “How many?”",
        "2. lacks(result)", "    “How did it end?”",
      ])
  }

  @Test func aLevelHasItsPatienceAndItsFollowUps() throws {
    let (standard, tough) = (try graph(), try graph(.tough))
    #expect((standard.patience, tough.patience) == (2, 4))
    #expect(!standard.dot.contains("Is that so?"))
    #expect(tough.dot.contains("Is that so?"))
    #expect(tough.scxml.contains("followUps &lt; 4"))
  }

  @Test func textsAreEscaped() throws {
    let graph = try graph()
    #expect(graph.mermaid.contains("push #lt;back#gt; #amp; why?"))
    #expect(graph.scxml.contains("push &lt;back&gt; &amp; why?"))
    #expect(graph.dot.contains("push\\n<back> & why?") || graph.dot.contains("push <back> & why?"))
  }

  /// xmllint of libxml2, wherever a system keeps it; nil without one.
  private static let xmllint = ["/usr/bin/xmllint", "/usr/local/bin/xmllint"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: xmllint != nil, "xmllint is not installed"))
  func stateChartsHaveTheStructureOfSCXML() throws {
    let folder = try TemporaryFolder()
    let lint = ProgramUnderTest(path: try #require(Self.xmllint))
    func check(_ text: String) throws -> FinishedRun {
      try folder.write(text, to: "chart.scxml")
      return try lint.run([
        "--noout", "--relaxng", ProjectFile.path("Tests/scxml.rng"), folder.file("chart.scxml"),
      ])
    }
    let built = try PackFolder(path: ProjectFile.path("Personas/healthcare-it-pm")).read().sources
    let scripts = try #require(PackCompiler.compile(built).pack).scripts
    for chart in scripts.map({ DialogueGraph($0).scxml }) + [try graph().scxml] {
      let run = try check(chart)
      #expect(run.exitCode == 0, "\(run.errorText)")
    }
    for (old, new) in [
      ("target=\"goodbye\"", "target=\"nowhere\""),
      ("<final id=\"goodbye\"", "<final id=\"opening\""),
      ("<onentry>", "<onentry when=\"now\">"), ("<log ", "<say "),
    ] {
      let broken = try graph().scxml.replacing(old, with: new, maxReplacements: 1)
      #expect(try check(broken).exitCode != 0, "\(new)")
    }
  }
}
