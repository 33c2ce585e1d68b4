// What a replay shows of a room: names at their answers, and what is sealed only at its reveal.
public import Interview

/// A room's records, as a replay shows them.
public struct RoomReplay: Sendable {
  /// Everybody's name, by seat.
  private let names: [String: String]
  private let records: [Record]
  /// The turn that each record belongs to; 0 before the first.
  private let turns: [Int]
  /// The only seat that is shown; nil for all.
  private let seat: String?
  /// The turns that the seat took part in.
  private let ownTurns: Set<Int>
  /// Sequence numbers of answers that a clock took before they were finished.
  private let unfinished: Set<Int>
  /// Indices of the records as everybody at the table saw them come: a question that was asked while the
  /// one before it was still rated was said after the reveal. One that nobody has heard is left out.
  let order: [Int]

  /// The room in `records`; nil when they are of an interview of one.
  ///
  /// - Parameter seat: the id of the only seat to show; nil for all.
  public init?(_ records: [Record], seat: String? = nil) {
    guard case .known(.room(.roomOpened(_, let seats))) = records.first?.event else { return nil }
    names = Dictionary(seats.map { ($0.id, $0.name) }) { first, _ in first }
    self.records = records
    self.seat = seat
    var turn = 0
    var turns: [Int] = []
    var own: Set<Int> = []
    for record in records {
      if case .known(.asked(let number, _, _, _)) = record.event { turn = number }
      turns.append(turn)
      if let seat, Self.answers(record, seat) { own.insert(turn) }
    }
    self.turns = turns
    ownTurns = own
    unfinished = Self.unfinished(in: records)
    order = Self.order(of: records)
  }

  private static func unfinished(in records: [Record]) -> Set<Int> {
    var taken: Set<Int> = []
    for (record, next) in zip(records, records.dropFirst()) {
      if case .known(.room(.tookUnfinished)) = record.event { taken.insert(next.sequence) }
    }
    return taken
  }

  private static func order(of records: [Record]) -> [Int] {
    var order: [Int] = []
    var held: [Int] = []
    for (index, record) in records.enumerated() {
      switch record.event {
      case .known(.asked), .known(.invitedQuestions), .known(.invitedClosing):
        held.append(index)
        continue
      case .known(.room(.gaveFloor(_, let task))) where task != .rating:
        order += held
        held = []
      default: break
      }
      order.append(index)
    }
    return order
  }

  private static func answers(_ record: Record, _ seat: String) -> Bool {
    switch record.event {
    case .known(.answered): record.seat == seat
    case .known(.room(.sealedAnswer(let who, _, _, _))): who == seat
    default: false
    }
  }

  /// What somebody in `seat` is called; nil for the persona and the program.
  func name(_ seat: String) -> String? { names[seat] }

  /// Whether the record at `index` is shown: not an answer that its reveal has just shown, and only one
  /// seat's part where only that is wanted.
  func shows(_ index: Int) -> Bool {
    let record = records[index]
    if case .known(.answered) = record.event, index > 0,
      case .known(.room(.revealedAnswers)) = records[index - 1].event
    {
      return false
    }
    guard let seat else { return true }
    switch record.event {
    case .known(.answered), .known(.skipped): return record.seat == seat
    case .known(.room(.revealedRatings)), .known(.room(.revealedAnswers)), .known(.asked),
      .known(.probed), .known(.acknowledged), .known(.reprompted), .known(.leftUnanswered),
      .known(.repeated), .known(.clarified), .known(.hinted):
      return ownTurns.contains(turns[index])
    case .known(.room(.roomOpened)): return true
    case .known(.room(.calibrated)), .known(.room): return false
    default: return true
    }
  }

  /// An answer, with what a listener must know of it.
  func answer(_ text: String, in record: Record, by name: String) -> [Block] {
    [.speaker(name: Run(name, .candidate), words: [Run(text)])]
      + (unfinished.contains(record.sequence) ? [.unfinishedAnswer] : [])
  }

  /// What happened at the table.
  func blocks(_ event: RoomEvent) -> [Block] {
    switch event {
    case .roomOpened(let settings, let seats): opened(settings, seats)
    case .gaveFloor(let seat, .followUp): [note("\(shown(seat)) asks.")]
    case .gaveFloor, .sealedAnswer, .rated, .ratedCalibration, .tookUnfinished: []
    case .passed(let seat): [note("\(shown(seat)) passes.")]
    case .missed(let seat): [note("Nothing came from \(shown(seat)).")]
    case .yielded(let from, let to): [note("\(shown(from)) gives the floor to \(shown(to)).")]
    case .swapped(let one, let other):
      [note("\(shown(one)) and \(shown(other)) change places.")]
    case .wentAway(let seat): [note("\(shown(seat)) is away.")]
    case .cameBack(let seat): [note("\(shown(seat)) is back.")]
    case .raisedHand(let seat): [note("\(shown(seat)) wants the next question.")]
    case .loweredHand(let seat): [note("\(shown(seat)) no longer wants it.")]
    case .tookRole(let seat, let role): [note("\(shown(seat)): \(role.rawValue) from now on.")]
    case .revealedAnswers(let turn): answers(to: turn)
    case .revealedRatings(let turn): ratings(of: turn)
    case .calibrated(let calibration):
      CalibrationDocument(calibration, seats: seatsInOrder).document.blocks
    case .clockRanOut(.turn): [note("Time was up.")]
    case .clockRanOut(.round): [note("The round's time was over.")]
    }
  }

  private func opened(_ settings: RoomSettings, _ seats: [Seat]) -> [Block] {
    let list = seats.map { "\($0.name) (\($0.role.rawValue))" }.joined(separator: ", ")
    return [note("At the table: \(list). Turns: \(settings.policy.rawValue).")]
  }

  private func answers(to turn: Int) -> [Block] {
    [note(seat == nil ? "Everybody's answers:" : "Shown with the others' answers:")]
      + sealedAnswers(to: turn)
  }

  private func sealedAnswers(to turn: Int) -> [Block] {
    records.flatMap { record -> [Block] in
      guard case .known(.room(.sealedAnswer(let who, turn, let text, _))) = record.event,
        seat == nil || seat == who
      else { return [] }
      return answer(text, in: record, by: shown(who))
    }
  }

  private func ratings(of turn: Int) -> [Block] {
    let ratings = records.compactMap { record -> Rating? in
      guard case .known(.room(.rated(let rating))) = record.event, rating.turn == turn else {
        return nil
      }
      return rating
    }
    return RatingsDocument.documents(of: ratings, turn: turn, names: shown) { _ in nil }
      .filter { seat == nil || seat == $0.answerer }
      .flatMap { $0.others.blocks + $0.own.blocks }
  }

  private var seatsInOrder: [Seat] {
    guard case .known(.room(.roomOpened(_, let seats))) = records.first?.event else { return [] }
    return seats
  }

  private func shown(_ seat: String) -> String { names[seat] ?? seat }

  private func note(_ text: String) -> Block { .paragraph([Run(text, .dim)]) }
}

extension Block {
  /// What stands below an answer that a clock took before it was finished.
  public static var unfinishedAnswer: Block {
    .paragraph([Run("The time was up: this is as far as it got.", .dim)], indent: 2)
  }
}
