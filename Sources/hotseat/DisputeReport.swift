// What dispute and disputes write with --json: interfaces that docs/guide.md documents.
import Interview
import Report

/// The worklist of many transcripts.
struct DisputesReport: Encodable {
  struct Group: Encodable {
    var kind: FindingKind
    var name: String
    var rule: String
    var count: Int
    var disputes: [DisputeReport]
  }

  var disputes: Int
  var groups: [Group]

  init(_ worklist: DisputeWorklist) {
    groups = worklist.groups.map { group in
      Group(
        kind: group.kind, name: group.name, rule: group.rule, count: group.entries.count,
        disputes: group.entries.map(DisputeReport.init))
    }
    disputes = groups.reduce(0) { $0 + $1.count }
  }
}

/// One dispute, with the words that it is about.
struct DisputeReport: Encodable {
  var transcript: String
  var turn: Int
  var answer: Int
  var kind: FindingKind
  var name: String
  var rule: String
  var status: MentionStatus?
  var start: Int
  var end: Int
  var text: String
  var clause: String
  var note: String

  init(_ entry: DisputeWorklist.Entry) {
    let finding = entry.dispute.finding
    transcript = entry.transcript
    turn = entry.dispute.turn
    answer = entry.dispute.answer
    kind = finding.kind
    name = finding.name
    rule = finding.rule
    status = finding.status
    start = finding.span.start
    end = finding.span.end
    text = entry.words
    clause = entry.clause
    note = entry.dispute.note
  }
}

/// The disputes of one transcript, with both scores.
struct DisputedTranscriptReport: Encodable {
  struct Level: Encodable {
    var computed: Int?
    var accepted: Int?
  }

  struct Turn: Encodable {
    var turn: Int
    var question: String
    var overall: Level
    var dimensions: [String: Level]
  }

  var transcript: String
  var disputes: [DisputeReport]
  var overall: Level
  var turns: [Turn]
  /// Of a group: the levels of those who dispute something. Left out for one person's interview.
  var seats: [SeatLevels]?

  /// One person's levels.
  struct SeatLevels: Encodable {
    var seat: String
    var name: String
    var overall: Level
    var turns: [Turn]
  }

  init(_ session: Session, _ table: (room: Room, host: RoomHost), transcript: String) {
    self.transcript = transcript
    disputes = DisputeWorklist.entries(of: session, transcript: transcript)
      .map(DisputeReport.init)
    (overall, turns) = (Level(), [])
    var room = table.room
    room.takeDisputes(of: session)
    seats = room.seats.compactMap { seat in
      guard let scores = table.host.disputedScores(of: seat.id, in: room) else { return nil }
      return SeatLevels(
        seat: seat.id, name: seat.name,
        overall: Level(computed: scores.computed.overall, accepted: scores.accepted.overall),
        turns: Self.turns(scores))
    }
  }

  private static func turns(_ scores: DisputedScores) -> [Turn] {
    scores.computed.turns.compactMap { computed in
      guard scores.disputes.contains(where: { $0.turn == computed.turn }),
        let accepted = scores.accepted.turns.first(where: { $0.turn == computed.turn })
      else { return nil }
      return Turn(computed, accepted)
    }
  }

  init(_ session: Session, scores: DisputedScores?, transcript: String) {
    self.transcript = transcript
    disputes = DisputeWorklist.entries(of: session, transcript: transcript)
      .map(DisputeReport.init)
    overall = Level(
      computed: session.scorecard?.overall,
      accepted: (scores?.accepted ?? session.scorecard)?.overall)
    turns = scores.map(Self.turns) ?? []
  }
}

extension DisputedTranscriptReport.Turn {
  fileprivate init(_ computed: TurnScore, _ accepted: TurnScore) {
    turn = computed.turn
    question = computed.question
    overall = .init(computed: computed.overall, accepted: accepted.overall)
    dimensions = Dimension.allCases.reduce(into: [:]) { levels, dimension in
      levels[dimension.rawValue] = .init(
        computed: computed[dimension]?.level, accepted: accepted[dimension]?.level)
    }
  }
}
