// The benchmarks: prints figures, asserts nothing. script/bench builds and calls it.
import Foundation

/// `benchmarks [--json] [--python FILE] [--scripts DIR] [--program FILE] [--answers FILE] [SUITE…]`
@main
struct Benchmarks {
  private static let suites = [
    "analysis", "matcher", "reply", "memory", "linear", "packs", "terminal",
  ]

  static func main() throws {
    var options: [String: String] = [:]
    var chosen: [String] = []
    var arguments = CommandLine.arguments.dropFirst()
    while let argument = arguments.popFirst() {
      switch argument {
      case "--json": options[argument] = ""
      case "--python", "--scripts", "--program", "--answers":
        options[argument] = arguments.popFirst()
      case _ where suites.contains(argument): chosen.append(argument)
      default:
        let advice = "benchmarks: unknown argument '\(argument)'; suites: "
        FileHandle.standardError.write(Data((advice + suites.joined(separator: " ") + "\n").utf8))
        exit(64)
      }
    }
    var report = Report(isJSON: options["--json"] != nil)
    do {
      for suite in chosen.isEmpty ? suites : chosen { try run(suite, options, &report) }
      try report.finish()
    } catch let failure as PythonProgram.Failure {
      report.note("\(failure.path) failed: what it says is above")
      exit(1)
    }
  }

  private static func run(
    _ suite: String, _ options: [String: String], _ report: inout Report
  ) throws {
    switch suite {
    case "analysis":
      try AnalysisSuite.run(
        &report, realAnswers: options["--answers"].map(RealAnswers.read) ?? [])
    case "matcher": try MatcherSuite.run(&report, peers: script("peers.py", options))
    case "reply": try ReplySuite.run(&report)
    case "memory": MemorySuite.run(&report)
    case "linear": LinearitySuite.run(&report)
    case "packs": PackSuite.run(&report)
    default:
      guard let program = options["--program"], let terminal = script("terminal.py", options) else {
        return report.note("terminal: no program was named: skipped")
      }
      try TerminalSuite.run(&report, terminal: terminal, program: program)
    }
  }

  private static func script(_ name: String, _ options: [String: String]) -> PythonProgram? {
    guard let python = options["--python"], let folder = options["--scripts"] else { return nil }
    return PythonProgram(python: python, path: folder + "/" + name)
  }
}
