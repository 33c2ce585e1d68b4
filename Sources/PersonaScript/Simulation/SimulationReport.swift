// A simulation in words: two narrow tables, what is wrong, and what was never reached.
public import Interview

/// Words a simulation of one persona.
public struct SimulationReport {
  private let tally: SimulationTally
  private let script: Script

  /// A report.
  public init(_ tally: SimulationTally, script: Script) {
    self.tally = tally
    self.script = script
  }

  /// How long the interviews were, then how they scored.
  public var tables: [String] { lengths + [""] + scores }

  private var lengths: [String] {
    let heading = [
      Self.row("", ["answers", "follow-ups"], width: 15),
      Self.row("", ["low", "mid", "high", "low", "mid", "high"], width: 5),
    ]
    return heading
      + groups.map { kind, group in
        let spreads = [group.answers.range, group.followUps.range].compactMap(\.self)
        return Self.row(
          kind.rawValue, spreads.flatMap { [$0.low, $0.middle, $0.high] }.map(String.init), width: 5
        )
      }
  }

  private var scores: [String] {
    let heading = [
      Self.row("", ["level", "percent of the questions"], width: 7),
      Self.row("", ["mean  "] + ["none", "1", "2", "3", "4", "5"], width: 4),
    ]
    return heading
      + groups.map { kind, group in
        let all = max(1, group.levels.reduce(0, +))
        let percents = group.levels.map { "\(($0 * 100 + all / 2) / all)" }
        let mean = group.meanHundredths.map(Self.level) ?? "-"
        return Self.row(kind.rawValue, [mean + "  "] + percents, width: 4)
      }
  }

  private var groups: [(CandidateKind, SimulationTally.Group)] {
    CandidateKind.allCases.compactMap { kind in tally.groups[kind].map { (kind, $0) } }
  }

  /// What is wrong, a line each.
  public var problems: [String] {
    tally.problems(script).map { problem in
      switch problem {
      case .unfinished(let kind, let count):
        "error: \(count) interviews with \(Self.article(kind)) candidate did not end"
      case .outscores(let kind, let mean, let better, let betterMean):
        "error: \(Self.article(kind)) candidate (\(Self.level(mean))) outscores "
          + "\(Self.article(better)) one (\(Self.level(betterMean)))"
      case .outscoresIn(let question, let kind, let mean, let better, let betterMean):
        "warning: \(question): \(Self.article(kind)) candidate (\(Self.level(mean))) outscores "
          + "\(Self.article(better)) one (\(Self.level(betterMean)))"
      }
    }
  }

  private static func article(_ kind: CandidateKind) -> String {
    ([.evasive, .offTopic].contains(kind) ? "an " : "a ") + kind.rawValue
  }

  private static func level(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
  }

  private static func row(_ title: String, _ cells: [String], width: Int) -> String {
    "  " + title + String(repeating: " ", count: max(0, 9 - title.count))
      + cells.map { String(repeating: " ", count: max(1, width - $0.count)) + $0 }.joined()
  }
}
