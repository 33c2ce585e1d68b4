// The state of a room: a fold over its facts, and nothing else. The interview in it is a Session.

/// A fact with the seat whose it is, as a record holds them.
public struct RoomFact: Sendable, Equatable {
  /// A seat's id; ``Room/persona`` for what the interviewer did.
  public var seat: String
  /// What happened.
  public var event: Event

  /// A fact.
  public init(seat: String, event: Event) {
    self.seat = seat
    self.event = event
  }
}

/// Several people and one interview.
///
/// A room changes only through ``apply(_:at:)``; the same facts give the same room everywhere.
public struct Room: Sendable, Equatable {
  /// The seat of records that are the interviewer's.
  public static let persona = "interviewer"
  /// The seat of wishes that are the program's: opening, clocks.
  public static let program = "room"

  /// The interview.
  public private(set) var session = Session()
  /// How the room is run.
  public private(set) var settings = RoomSettings(policy: .rounds)
  /// Everybody at the table, in the order of turns.
  public private(set) var seats: [Seat] = []
  /// Who may act now; nil when nobody is there to act, or nothing is to be done.
  public private(set) var floor: Floor?
  /// Turns that each seat has had, passes included.
  public private(set) var turnsHad: [String: Int] = [:]
  /// Passes that each seat has used.
  public private(set) var passesUsed: [String: Int] = [:]
  /// Seats that want the next question, first come first.
  public private(set) var hands: [String] = []
  /// By turn number the seat that got the question.
  public private(set) var leads: [Int: String] = [:]
  /// By turn number the seats of its answers, in the order of ``Turn/answers``.
  public private(set) var answerers: [Int: [String]] = [:]
  /// Answers that were given unseen, in order.
  public private(set) var sealedAnswers: [SealedAnswer] = []
  /// The ratings that are being collected; nil when none are.
  public private(set) var ratingRound: RatingRound?
  /// Ratings that were shown, in order.
  public private(set) var ratings: [Rating] = []
  /// The calibration round's answers, in order.
  public private(set) var calibrations: [Calibration] = []
  /// Ratings of the answer that follows ``calibrations``; unseen until all are in.
  public private(set) var calibrationRatings: [Rating] = []
  /// Milliseconds at which roles last rotated.
  public private(set) var roundBeganMilliseconds = 0
  /// Whether the round's time was over in the middle of the present question.
  public private(set) var hasRoundEnded = false
  /// Seats that passed on the open question.
  public private(set) var passedOnTurn: Set<String> = []
  /// Answers that a clock took before they were finished.
  private var unfinished: Set<AnswerPlace> = []
  /// The seat whose half-typed answer a clock takes next; nil when none does.
  private(set) var takenFrom: String?
  /// Lines that are said when the next seat has sat down.
  private var held: [Effect] = []

  /// Who may act, at what, and since when.
  public struct Floor: Sendable, Hashable {
    /// The seat.
    public var seat: String
    /// What it is to do.
    public var task: FloorTask
    /// Milliseconds since the session opened.
    public var sinceMilliseconds: Int
  }

  /// An answer that was given unseen.
  public struct SealedAnswer: Sendable, Equatable {
    /// Whose it is.
    public var seat: String
    /// The turn's number.
    public var turn: Int
    /// As typed, with what was seen in it.
    public var answer: Turn.Answer
    /// Whether everybody may see it.
    public var isRevealed: Bool
  }

  /// Where an answer stands: among its turn's, or nowhere yet when it was given unseen.
  private struct AnswerPlace: Sendable, Hashable {
    var turn: Int
    var seat: String
    var place: Int?
  }

  /// A room that has not opened.
  public init() {}

  /// The seat with this id.
  public func seat(_ id: String) -> Seat? { seats.first { $0.id == id } }

  /// Whether a clock took a seat's answer before it was finished; `place` is among the turn's answers,
  /// nil for one that was given unseen.
  public func isUnfinished(answerOf seat: String, inTurn turn: Int, place: Int?) -> Bool {
    // What was given unseen and is taken in after the reveal is the turn's first.
    unfinished.contains(AnswerPlace(turn: turn, seat: seat, place: place))
      || place == 0 && unfinished.contains(AnswerPlace(turn: turn, seat: seat, place: nil))
  }

  /// The seats that may answer and are there, in the order of turns.
  public var presentCandidates: [Seat] { seats.filter { $0.role == .candidate && !$0.isAway } }

  /// The candidates that are there, in the order in which new questions come to them as things stand:
  /// raised hands first, then whoever has had the fewest turns.
  public var nextUp: [Seat] {
    let candidates = presentCandidates
    let raised = hands.compactMap { id in candidates.first { $0.id == id } }
    let others = candidates.enumerated().filter { !hands.contains($0.element.id) }
    let ordered = others.sorted { left, right in
      (turnsHad[left.element.id, default: 0], left.offset)
        < (turnsHad[right.element.id, default: 0], right.offset)
    }
    return raised + ordered.map(\.element)
  }

  /// The next candidate after `seat` in the order of turns who is there and did not pass; nil if none. In a
  /// relay the next follow-up is theirs.
  public func candidate(after seat: String) -> Seat? {
    guard let place = seats.firstIndex(where: { $0.id == seat }) else { return nil }
    let around = seats[(place + 1)...] + seats[..<place]
    return around.first {
      $0.role == .candidate && !$0.isAway && !passedOnTurn.contains($0.id)
    }
  }

  /// The candidates that have still to answer the open question unseen, in the order of turns.
  public var waitingUnseen: [Seat] {
    let turn = session.turns.count
    let done = Set(sealedAnswers.filter { $0.turn == turn }.map(\.seat))
    return presentCandidates.filter { !done.contains($0.id) && !passedOnTurn.contains($0.id) }
  }

  /// Takes in a fact and returns what a shell should do about it. Never fails: facts are facts.
  public mutating func apply(_ fact: RoomFact, at elapsedMilliseconds: Int) -> [RoomEffect] {
    guard case .room(let event) = fact.event else {
      return applyInterview(fact, at: elapsedMilliseconds)
    }
    _ = session.apply(fact.event, at: elapsedMilliseconds)
    return apply(event, at: elapsedMilliseconds)
  }

  // MARK: the interview

  private mutating func applyInterview(_ fact: RoomFact, at time: Int) -> [RoomEffect] {
    let before = session.turns.last
    let effects = session.apply(fact.event, at: time)
    attribute(to: fact.seat, before: before)
    switch fact.event {
    case .answered: takenFrom = nil
    case .asked, .invitedQuestions, .invitedClosing:
      passedOnTurn = []
      floor = nil
      held += effects
      return []
    case .ended: floor = nil
    default: break
    }
    return effects.map(RoomEffect.interview)
  }

  /// Notes whose an answer is that the session took in, or gives up one that it set aside.
  private mutating func attribute(to seat: String, before: Turn?) {
    guard let turn = session.turns.last else { return }
    let had = before?.number == turn.number ? before?.answers.count ?? 0 : 0
    if turn.answers.count > had {
      answerers[turn.number, default: []].append(seat)
      noteUnfinished(seat, turn.number, place: had)
    }
    if turn.answers.count < had, let seat = answerers[turn.number]?.popLast() {
      unfinished.remove(AnswerPlace(turn: turn.number, seat: seat, place: turn.answers.count))
    }
  }

  private mutating func noteUnfinished(_ seat: String, _ turn: Int, place: Int?) {
    guard takenFrom == seat else { return }
    unfinished.insert(AnswerPlace(turn: turn, seat: seat, place: place))
  }

  // MARK: the table

  private mutating func apply(_ event: RoomEvent, at time: Int) -> [RoomEffect] {
    switch event {
    case .roomOpened(let settings, let seats):
      (self.settings, self.seats) = (settings, seats)
      roundBeganMilliseconds = time
    case .gaveFloor(let seat, let task): return give(seat, task, at: time)
    case .passed(let seat):
      passesUsed[seat, default: 0] += 1
      passedOnTurn.insert(seat)
    case .missed(let seat):
      guard ratingRound != nil else {
        passedOnTurn.insert(seat)
        return []
      }
      ratingRound?.strike(seat)
    case .yielded: break
    case .swapped(let first, let second): swap(first, second)
    case .wentAway(let seat): setAway(seat, true)
    case .cameBack(let seat): setAway(seat, false)
    case .raisedHand(let seat): hands.append(seat)
    case .loweredHand(let seat): hands.removeAll { $0 == seat }
    case .tookRole(let seat, let role):
      edit(seat) { $0.role = role }
      (roundBeganMilliseconds, hasRoundEnded) = (time, false)
    case .sealedAnswer(let seat, let turn, let text, let findings):
      let answer = Turn.Answer(text: text, findings: findings)
      sealedAnswers.append(
        SealedAnswer(seat: seat, turn: turn, answer: answer, isRevealed: false))
      noteUnfinished(seat, turn, place: nil)
      takenFrom = nil
    case .revealedAnswers(let turn):
      for index in sealedAnswers.indices where sealedAnswers[index].turn == turn {
        sealedAnswers[index].isRevealed = true
      }
      return [.revealAnswers(turn: turn)]
    case .rated(let rating):
      ratingRound?.ratings.append(rating)
      ratingRound?.strike(rating.rater)
    case .revealedRatings(let turn):
      ratings += ratingRound?.ratings ?? []
      (ratingRound, floor) = (nil, nil)
      return [.revealRatings(turn: turn)]
    case .ratedCalibration(let rating): calibrationRatings.append(rating)
    case .calibrated(let calibration):
      calibrations.append(calibration)
      calibrationRatings = []
    case .tookUnfinished(let seat, _): takenFrom = seat
    case .clockRanOut(let clock):
      takenFrom = nil
      if clock == .round, let turn = session.openTurn, leads[turn.number] != nil {
        hasRoundEnded = true
      }
      return [.clockRanOut(clock)]
    }
    return []
  }

  private mutating func give(_ seat: String, _ task: FloorTask, at time: Int) -> [RoomEffect] {
    let isSameSeat = floor?.seat == seat
    floor = Floor(seat: seat, task: task, sinceMilliseconds: time)
    takenFrom = nil
    if task == .rating { beginRatings() }
    if task == .answer || task == .sealedAnswer { countTurn(of: seat) }
    let said = task == .rating ? [] : held
    if task != .rating { held = [] }
    let arrival: RoomEffect = .handOver(to: seat, task: task)
    let next: [RoomEffect] = task == .rating ? [.rateNext(seat)] : []
    return (isSameSeat ? next : [arrival]) + said.map(RoomEffect.interview)
  }

  /// A turn counts once for each seat that gets it first hand: by rotation or because another passed.
  private mutating func countTurn(of seat: String) {
    hands.removeAll { $0 == seat }
    guard session.stage == .question, let turn = session.turns.last else {
      turnsHad[seat, default: 0] += 1
      return
    }
    let isNew = leads[turn.number] == nil
    let isPassedOn = passedOnTurn.contains(leads[turn.number] ?? "")
    let isSealed = floor?.task == .sealedAnswer
    if isNew { hasRoundEnded = false }
    guard isNew || isPassedOn && turn.answers.isEmpty && !isSealed else { return }
    leads[turn.number] = seat
    turnsHad[seat, default: 0] += 1
  }

  private mutating func beginRatings() {
    guard ratingRound == nil, let turn = session.turns.last(where: { $0.outcome != .open }) else {
      return
    }
    let duties = ratingDuties(of: turn.number)
    guard !duties.isEmpty else { return }
    ratingRound = RatingRound(turn: turn.number, waiting: duties, ratings: [])
  }

  private mutating func swap(_ first: String, _ second: String) {
    guard let one = seats.firstIndex(where: { $0.id == first }),
      let other = seats.firstIndex(where: { $0.id == second })
    else { return }
    seats.swapAt(one, other)
  }

  private mutating func setAway(_ id: String, _ isAway: Bool) {
    edit(id) { $0.isAway = isAway }
    hands.removeAll { $0 == id }
    ratingRound?.waiting.removeAll { isAway && $0.rater == id }
    if isAway {
      if floor?.seat == id { floor = nil }
    } else {
      // Nobody has to make up for the turns that went by.
      let others = presentCandidates.filter { $0.id != id }.map { turnsHad[$0.id, default: 0] }
      turnsHad[id] = max(turnsHad[id, default: 0], others.min() ?? 0)
    }
  }

  private mutating func edit(_ id: String, _ change: (inout Seat) -> Void) {
    guard let index = seats.firstIndex(where: { $0.id == id }) else { return }
    change(&seats[index])
  }
}

/// Something for a shell to do because of a room's fact, in order.
public enum RoomEffect: Sendable, Equatable {
  /// As in an interview of one.
  case interview(Effect)
  /// Another seat is to act: hide what it must not see, and wait until it sits there.
  case handOver(to: String, task: FloorTask)
  /// The same seat rates another answer.
  case rateNext(String)
  /// Show everybody's answers to a turn.
  case revealAnswers(turn: Int)
  /// Show everybody's ratings of a turn: the spread, then the candidate's own, then the program's.
  case revealRatings(turn: Int)
  /// Say that a clock ran out.
  case clockRanOut(RoomClock)
}
