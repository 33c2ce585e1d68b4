// The options of group practice at one terminal.
import ArgumentParser
import Console
import Interview

/// Who sits at the table, and how turns go round.
struct GroupOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Somebody at this terminal; two or more make a group. A role may follow: NAME:observer,"
        + " NAME:interviewer or NAME:coach.", valueName: "name"))
  var seat: [String] = []
  @Option(
    name: .customLong("group"),
    help: ArgumentHelp("Practise with a group that 'hotseat group new' saved.", valueName: "name"))
  var saved: String?
  @Option(
    help: ArgumentHelp(
      "How turns go round in a group: rounds, relay, sealed, triad or hands.", valueName: "policy"))
  var turns: TurnPolicy?
  @Option(
    help: ArgumentHelp(
      "In a group: seconds for one seat's question; 0 for no clock.", valueName: "seconds"))
  var turnSeconds = 0
  @Option(
    help: ArgumentHelp(
      "In a triad: seconds until roles move on, 660 unless given; 0 for after each question.",
      valueName: "seconds"))
  var roundSeconds: Int?
  @Option(help: ArgumentHelp("In a group: questions that each may pass on.", valueName: "number"))
  var passes = 2
  @Flag(help: "In a group: nobody rates.")
  var noRatings = false
  @Flag(help: "In a group: begin without the calibration round.")
  var noCalibration = false

  func validate() throws {
    if saved != nil, !seat.isEmpty {
      throw ValidationError("--group knows its seats: leave --seat out.")
    }
    let numbers = [
      ("--turn-seconds", turnSeconds), ("--round-seconds", roundSeconds ?? 0), ("--passes", passes),
    ]
    for (name, number) in numbers where !(0...86_400).contains(number) {
      throw ValidationError("\(name) is a number from 0 to 86400.")
    }
  }

  /// Whether several people practise.
  var isGroup: Bool { !seat.isEmpty || saved != nil }

  /// How the room is run.
  ///
  /// - Parameter usual: the policy without `--turns`.
  func settings(usual: TurnPolicy = .rounds) -> RoomSettings {
    RoomSettings(
      policy: turns ?? usual, turnSeconds: turnSeconds, roundSeconds: roundSeconds,
      passes: passes, rates: !noRatings)
  }

  /// The seats in the order of turns.
  ///
  /// - Throws: as ``seats(of:policy:)``.
  func seats() throws -> [Seat] { try Self.seats(of: seat, policy: settings().policy) }

  /// Seats from what was written for each: `NAME` or `NAME:ROLE`.
  ///
  /// - Throws: a ``Failure`` when a role is unknown or a name empty.
  static func seats(of texts: [String], policy: TurnPolicy) throws -> [Seat] {
    let isTriad = policy == .triad
    let usual: [SeatRole] = isTriad ? [.candidate, .interviewer] : []
    let last: SeatRole = isTriad ? .observer : .candidate
    return try texts.enumerated().map { index, text in
      let (name, role) = try parsed(text)
      return Seat(
        id: "seat-\(index + 1)", name: name,
        role: role ?? (index < usual.count ? usual[index] : last))
    }
  }

  private static func parsed(_ text: String) throws -> (name: String, role: SeatRole?) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !name.isEmpty else {
      throw Failure(
        .usage, "a seat without a name: --seat '\(text)'\n  help: --seat Ana --seat Ben")
    }
    guard parts.count > 1 else { return (String(name.prefix(longestName)), nil) }
    guard let role = SeatRole(rawValue: String(parts[1])) else {
      let known = SeatRole.allCases.map(\.rawValue)
      let near = Suggestion.nearest(to: String(parts[1]), among: known)
      throw Failure(
        .usage,
        "there is no role '\(parts[1])'\n  help: "
          + (near.map { "did you mean '\($0)'?" } ?? known.thereAre))
    }
    return (String(name.prefix(longestName)), role)
  }

  private static let longestName = 40
}
