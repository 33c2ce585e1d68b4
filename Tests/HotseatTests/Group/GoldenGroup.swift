// Golden sessions of groups: one for each way of taking turns, typed by three people of the test's.
import AnswerAnalysis
import Interview
import PersonaScript
import TestSupport
import Testing

/// A group's session under Transcripts/examples.
struct GoldenGroup: CustomTestStringConvertible {
  let policy: TurnPolicy
  let persona: String
  let seed: UInt64

  static let all = [
    GoldenGroup(policy: .rounds, persona: "clinician", seed: 3),
    GoldenGroup(policy: .relay, persona: "cto", seed: 4),
    GoldenGroup(policy: .sealed, persona: "hr", seed: 5),
    GoldenGroup(policy: .triad, persona: "clinician", seed: 6),
    GoldenGroup(policy: .hands, persona: "cto", seed: 7),
  ]

  var testDescription: String { policy.rawValue }

  var transcriptName: String { "Transcripts/examples/group-\(policy.rawValue).hotseat.jsonl" }
  var replayName: String { "Transcripts/examples/group-\(policy.rawValue).replay.txt" }

  /// 24 November 2026, 18:00 UTC.
  private static let openedAt = "1795543200"
  static let names = ["Ana", "Ben", "Cy"]

  /// The arguments of the session.
  var arguments: [String] {
    ["practice", "--persona", persona, "--turns", policy.rawValue, "--seed", String(seed)]
      + ["--length", "short"] + Self.names.flatMap { ["--seat", $0] }
  }

  /// Holds the session with the real program, its lines in a pipe.
  func record() throws -> (transcript: [UInt8], replay: [UInt8]) {
    let home = try Home()
    let run = try ProgramUnderTest.hotseat.run(
      arguments, input: try lines().map { $0 + "\n" }.joined(),
      environment: home.environment.merging(["HOTSEAT_RECORDED_AT": Self.openedAt]) { $1 },
      folder: home.folder.path)
    guard run.exitCode == 0 else { throw TestFailure(run.errorText) }
    let replay = try home.run(["replay", try home.onlyTranscript()])
    guard replay.exitCode == 0 else { throw TestFailure(replay.errorText) }
    return (try home.transcriptBytes(), replay.output)
  }

  /// The lines to type: what comes next is known by holding the session in this process.
  func lines() throws -> [String] {
    let (pack, diagnostics) = PackCompiler.compile(BuiltInPack.sources)
    guard let pack, let script = pack.script(persona) else {
      throw TestFailure("the built-in pack has errors: \(diagnostics)")
    }
    let host = RoomHost(
      interviewer: Interviewer(
        script: script, settings: SessionSettings(length: .short),
        organizationName: pack.organization.name, seed: seed),
      settings: RoomSettings(policy: policy))
    var people = GroupPeople(
      host: host, analyser: Analyser(lexicon: CompiledLexicon(pack.lexicon)))
    return try people.hold()
  }
}

/// Three people who answer from the persona's test answers: each question finds them in another order
/// of strength. Ana rates high, Cy low.
struct GroupPeople {
  let host: RoomHost
  let analyser: Analyser
  private var room = Room()
  private var lines: [String] = []

  init(host: RoomHost, analyser: Analyser) {
    self.host = host
    self.analyser = analyser
  }

  /// Holds the whole session; the lines that were typed.
  mutating func hold() throws -> [String] {
    let isTriad = host.settings.policy == .triad
    let roles: [SeatRole] = isTriad ? [.candidate, .interviewer, .observer] : []
    let seats = GoldenGroup.names.enumerated().map { index, name in
      Seat(id: "seat-\(index + 1)", name: name, role: isTriad ? roles[index] : .candidate)
    }
    try wish(.open(seats: seats), by: Room.program)
    try wish(.begin, by: Room.program)
    while let floor = room.floor, room.session.stage != .over, lines.count < 400 {
      try act(floor)
    }
    return lines
  }

  private mutating func act(_ floor: Room.Floor) throws {
    switch floor.task {
    case .rating:
      let line = rating(by: floor.seat)
      lines.append(line.text)
      try wish(line.wish, by: floor.seat)
    case .followUp:
      lines.append(host.followUps(in: room).isEmpty ? "/next" : "1")
      let first = host.followUps(in: room).first
      try wish(first.map { .pick(probe: $0.probe) } ?? .moveOn, by: floor.seat)
    case .answer, .sealedAnswer:
      if host.settings.policy == .hands, try raiseHand() { return }
      let text = answer(by: floor.seat)
      lines.append(text)
      let findings = analyser.findings(in: text, context: host.analysisContext(in: room))
      try wish(.interview(.answer(text: text, findings: findings)), by: floor.seat)
    }
  }

  /// Cy asks for every question that comes after the present one.
  private mutating func raiseHand() throws -> Bool {
    guard room.floor?.seat != "seat-3", !room.hands.contains("seat-3"),
      room.session.openTurn?.answers.isEmpty ?? false, room.session.turns.count % 2 == 0
    else { return false }
    lines.append("/hand cy")
    try wish(.raiseHand, by: "seat-3")
    return true
  }

  private func answer(by seat: String) -> String {
    let place = Int(seat.suffix(1)) ?? 0
    switch room.session.stage {
    case .candidateQuestions: return "What would make the first three months a success for you?"
    case .closing:
      return "I bring calm go-lives and plain numbers, and I would like this job. Thank you."
    default: break
    }
    guard let turn = room.session.openTurn,
      let question = host.interviewer.script.question(turn.question)
    else { return "" }
    if !turn.answers.isEmpty {
      return Self.followUps[(turn.answers.count + place) % Self.followUps.count]
    }
    let tests = question.tests.map(\.answer).filter { !$0.isEmpty && !$0.contains("\n") }
    guard !tests.isEmpty else { return question.example.replacing("\n", with: " ") }
    return tests[(place + turn.number) % tests.count]
  }

  private static let followUps = [
    "The charge nurse on nights told me first, on the ward, and I wrote down what she showed me.",
    "It went from nine minutes to four within two weeks, counted from the audit log.",
    "I would ask them earlier next time, before the build and not after it.",
  ]

  private static let notes = [
    ("You said what you did yourself.", "Give one number."),
    ("The end was clear.", "Begin with the answer, then the background."),
    ("Plain words throughout.", "Say who decided, and why."),
  ]

  private func rating(by seat: String) -> (text: String, wish: RoomWish) {
    let place = Int(seat.suffix(1)) ?? 0
    let turn = room.ratingRound?.turn ?? 0
    let levels = Dimension.allCases.enumerated().map { index, dimension in
      DimensionLevel(dimension, min(5, max(1, 3 + (turn + index) % 2 + 2 - place)))
    }
    let (strength, suggestion) =
      room.ratingRound?.next?.answerer == seat
      ? ("", "") : Self.notes[(turn + place) % Self.notes.count]
    let numbers = levels.map { "\($0.level)" }.joined(separator: " ")
    let text = strength.isEmpty ? numbers : "\(numbers) | \(strength) | \(suggestion)"
    return (text, .rate(levels: levels, strength: strength, suggestion: suggestion))
  }

  private mutating func wish(_ wish: RoomWish, by seat: String) throws {
    let facts = try host.decide(
      RoomCommand(seat: seat, elapsedMilliseconds: 0, wish: wish), in: room)
    for fact in facts { _ = room.apply(fact, at: 0) }
  }
}
