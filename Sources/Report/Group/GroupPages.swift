// What people take home from a group's session: a page each, and one for the group.
public import Interview

/// Makes the pages of a room.
public struct GroupPages {
  let room: Room
  let host: RoomHost
  let conceptNames: (String) -> String

  /// The pages of `room` as it stands; `names` gives the name of a concept by its id.
  public init(room: Room, host: RoomHost, names: @escaping (String) -> String) {
    self.room = room
    self.host = host
    conceptNames = names
  }

  /// The group's page: who answered what, and how alike people rated.
  public var group: Document {
    var document = Document([
      .heading(rank: 1, [Run("Group practice", .strong)]), .gap,
      .table(header: ["", "Questions", "Others' mean", "Hotseat"], rows: room.seats.map(row)),
      .gap, .heading(rank: 2, ["Questions"]),
    ])
    for turn in room.session.turns where turn.outcome != .open {
      document.append(questionLine(turn))
    }
    document.append(contentsOf: agreement)
    document.append(.gap, .paragraph([Run(ScorecardDocument.limits, .dim)]))
    return document
  }

  private func row(_ seat: Seat) -> [Run] {
    let received = room.ratings.filter { $0.answerer == seat.id && $0.rater != seat.id }
    let mean = LevelMean(received.flatMap { $0.levels.map(\.level) })
    let card = host.scorecard(of: seat.id, in: room)
    let count = room.leads.values.count { $0 == seat.id }
    return [
      Run(seat.name, .candidate), Run("\(count)"), Run(mean.text, .level),
      Run(isHidden ? "-" : card.overall.map { "\($0) of 5" } ?? "-", .level),
    ]
  }

  /// Whether the program's levels are kept back, as was asked for.
  var isHidden: Bool { host.interviewer.settings.scores == .hidden }

  private func questionLine(_ turn: Turn) -> Block {
    let seats = answerers(of: turn).map(name).joined(separator: ", ")
    let who = seats.isEmpty ? "left unanswered" : seats
    return .item(marker: "\(turn.number).", [Run(turn.line), Run(" (\(who))", .dim)])
  }

  private func answerers(of turn: Turn) -> [String] {
    room.seats.map(\.id).filter { !room.answers(of: $0, to: turn).isEmpty }
  }

  private var agreement: Document {
    let words = AgreementWords(room.ratings, names: name)
    guard let agreement = words.agreement else { return Document() }
    var document = Document([
      .gap, .heading(rank: 2, ["How alike you rate"]), .paragraph([Run(agreement)]),
    ])
    for line in words.leniency(ofAll: room.seats.map(\.id)) {
      document.append(.paragraph([Run(line)]))
    }
    return document
  }

  func name(_ seat: String) -> String { room.seat(seat)?.name ?? seat }
}
