// A simulation on every core, with a line that says how far it is.
import AnswerAnalysis
import Foundation
import Interview
import PersonaScript

/// Holds the interviews of a simulation in parts.
struct SimulationRun {
  /// Interviews in a part: some of each sort of candidate.
  private static let part = 3 * CandidateKind.allCases.count

  let pack: RolePack
  var settings = SessionSettings()
  let seed: UInt64
  let interviews: Int

  /// What came of the interviews with one persona; the same on any number of cores.
  func tally(of script: Script) async -> SimulationTally {
    let lexicon = CompiledLexicon(pack.lexicon)
    let simulation = Simulation(
      script: script, lexicon: pack.lexicon, organizationName: pack.organization.name,
      settings: settings, seed: seed)
    var line = ProgressLine()
    defer { line.clear() }
    return await withTaskGroup(of: SimulationTally.self) { group in
      var next = 0
      var done = 0
      var whole = simulation.empty
      func addPart() {
        guard next < interviews else { return }
        let numbers = next..<min(interviews, next + Self.part)
        next = numbers.upperBound
        group.addTask {
          let analyser = Analyser(lexicon: lexicon)
          return simulation.tally(of: numbers) { analyser.findings(in: $0, context: $1) }
        }
      }
      for _ in 0..<max(1, ProcessInfo.processInfo.activeProcessorCount) { addPart() }
      while let tally = await group.next() {
        whole.add(tally)
        done = min(interviews, done + Self.part)
        line.show("\(script.persona.id): \(done) of \(interviews) interviews")
        addPart()
      }
      return whole
    }
  }
}
