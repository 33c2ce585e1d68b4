// hotseat persona simulate: candidates of every sort hold interviews that nobody types in.
import ArgumentParser
import Foundation
import Interview
import PersonaScript

/// Simulates interviews. Exits with 0 when nothing is wrong, 1 when an interview does not end or a
/// candidate outscores a better one, 65 when a pack has an error, 66 when there is nothing to read.
struct PersonaSimulate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate", abstract: "Hold many interviews with made-up candidates.",
    discussion: """
      Candidates of many sorts (\(CandidateKind.allCases.map(\.rawValue).joined(separator: ", "))) \
      are interviewed in turn. What they say is made of the pack's own tests, examples and lexicon. \
      The same seed gives the same interviews.
      """)

  @OptionGroup var arguments: PackArguments

  @Option(help: ArgumentHelp("Only this persona.", valueName: "id"))
  var persona: String?

  @Option(help: ArgumentHelp("How many interviews each persona holds.", valueName: "n"))
  var interviews = 1000

  @Option(help: ArgumentHelp("The number that every chance comes from.", valueName: "n"))
  var seed: UInt64 = 1

  @Option(help: "gentle, standard or tough.")
  var level: PressureLevel = .standard

  @Option(help: "short, standard or full.")
  var length: InterviewLength = .standard

  @Option(help: "text or json.")
  var format: ReportFormat = .text

  func validate() throws {
    guard (1...1_000_000).contains(interviews) else {
      throw ValidationError("--interviews must be 1 to 1000000")
    }
  }

  func run() async throws {
    let packs = try WorkshopPacks(arguments).packs(persona: persona)
    var records: [SimulationRecord] = []
    var isWrong = false
    for pack in packs {
      for script in pack.scripts {
        let run = SimulationRun(
          pack: pack.pack, settings: SessionSettings(level: level, length: length), seed: seed,
          interviews: interviews)
        let tally = await run.tally(of: script)
        isWrong = isWrong || tally.problems(script).contains(where: \.isError)
        switch format {
        case .text: printText(tally, script, pack)
        case .json: records.append(SimulationRecord(tally, script: script, seed: seed))
        }
      }
    }
    if format == .json { try printJSON(["personas": records]) }
    if isWrong { throw ExitCode(1) }
  }

  private func printText(_ tally: SimulationTally, _ script: Script, _ pack: TestedPack) {
    let report = SimulationReport(tally, script: script)
    show("\(script.persona.name) (\(script.persona.id)): \(interviews) interviews, seed \(seed)")
    for line in report.tables { show(line) }
    // What only other levels have cannot be reached at this one.
    var held = script
    held.levels.removeAll { $0.level != level }
    for map in pack.maps(of: held) {
      let coverage = CoverageReport(
        map, columns: [CoverageReport.Column(title: "reached", coverage: tally.coverage)])
      show("")
      if map.file != script.persona.id + ".yaml" { show("  " + pack.input.shownPath(map.file)) }
      for line in coverage.table { show(line) }
      let gaps = coverage.gaps([.questions, .probes], path: pack.input.shownPath(map.file))
      if !gaps.isEmpty { show("  never reached:") }
      for line in gaps { show("  " + line) }
    }
    let problems = report.problems
    show("")
    if problems.isEmpty { show("  no candidate outscores a better one") }
    for line in problems { show("  " + line) }
    show("")
  }
}
