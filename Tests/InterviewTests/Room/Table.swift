// A room without a screen: commands in, facts kept.
import Interview

struct Table {
  let host: RoomHost
  private(set) var room = Room()
  private(set) var log: [(fact: RoomFact, elapsedMilliseconds: Int)] = []
  private(set) var effects: [RoomEffect] = []
  var time = 0

  init(_ settings: RoomSettings, script: Script = Table.script(), seed: UInt64 = 7) {
    host = RoomHost(interviewer: Fixture.interviewer(script, seed: seed), settings: settings)
  }

  /// Three scored questions after the warm-up, so that everybody gets one.
  static func script() -> Script {
    var script = Fixture.script()
    script.agenda = [
      .question("settle"), .question("past"), .question("plan"), .question("facts"),
    ]
    return script
  }

  static let roles: [SeatRole] = [.candidate, .candidate, .candidate]

  static func seats(_ roles: [SeatRole] = roles) -> [Seat] {
    zip(["Ana", "Ben", "Cy", "Dee", "Eve"], roles).map { name, role in
      Seat(id: name.lowercased(), name: name, role: role)
    }
  }

  @discardableResult
  mutating func wish(_ wish: RoomWish, by seat: String) throws(RoomRefusal) -> [RoomFact] {
    let facts = try host.decide(
      RoomCommand(seat: seat, elapsedMilliseconds: time, wish: wish), in: room)
    for fact in facts {
      effects += room.apply(fact, at: time)
      log.append((fact, time))
    }
    return facts
  }

  mutating func open(_ roles: [SeatRole] = roles) throws {
    try wish(.open(seats: Self.seats(roles)), by: Room.program)
    try wish(.begin, by: Room.program)
  }

  /// The seat with the floor answers; whole stories draw no follow-up but the generic one.
  @discardableResult
  mutating func answer(
    _ text: String = "training was done", _ findings: Findings = Fixture.findings()
  ) throws(RoomRefusal) -> [RoomFact] {
    try wish(.interview(.answer(text: text, findings: findings)), by: room.floor?.seat ?? "")
  }

  /// Answers until another question is open, or none.
  mutating func finishQuestion() throws {
    let open = room.session.openTurn?.number
    while room.session.openTurn?.number == open, room.floor?.task == .answer { try answer() }
  }

  /// Everybody who is asked rates all dimensions with `level`.
  mutating func rateAll(_ level: Int = 3) throws {
    while room.floor?.task == .rating {
      try wish(
        .rate(
          levels: Dimension.allCases.map { DimensionLevel($0, level) }, strength: "",
          suggestion: ""),
        by: room.floor?.seat ?? "")
    }
  }
}
