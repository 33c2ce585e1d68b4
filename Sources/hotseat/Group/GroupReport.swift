// What group list and show write with --json: an interface that docs/group.md documents.

import Interview

/// A saved group, and in `show` who has answered what.
struct GroupReport: Encodable {
  struct Member: Encodable {
    var name: String
    var colour: String
    /// Left out for whoever may answer.
    var role: String?
    /// Left out in a list.
    var questions: Int?
    var topics: [String]?
  }

  var name: String
  var turns: String
  var sessions: Int
  var members: [Member]
  /// Names, whoever has answered least first; left out in a list.
  var next: [String]?
  /// Transcripts that are gone or cannot be read; left out in a list.
  var missing: [String]?

  init(_ group: SavedGroup, _ history: GroupHistory? = nil) {
    name = group.name
    turns = group.turns
    sessions = history?.sessions ?? group.sessions.count
    members = group.seats.map { seat in
      Member(
        name: seat.name, colour: seat.colour, role: seat.role.isEmpty ? nil : seat.role,
        questions: history.map { $0.turnsHad[seat.name, default: 0] },
        topics: history.map { $0.topics(of: seat.name).filter { !$0.isEmpty } })
    }
    next = history.map { group.seats(after: $0.turnsHad).map(\.name) }
    missing = history?.missing
  }
}
