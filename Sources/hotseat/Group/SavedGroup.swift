// A group that meets again: its people, its way of taking turns, and the sessions it had.
import Console
import Foundation
import Interview

/// A saved group, as its file holds it.
struct SavedGroup: Codable, Equatable {
  /// The file's format: 1.
  var format = 1
  /// Lower-case letters, digits and hyphens: the file's name.
  var name: String
  /// How turns go round.
  var turns: String
  /// Who belongs to it, in the order in which they were named.
  var seats: [Member]
  /// The names of its transcripts, oldest first.
  var sessions: [String] = []

  /// Somebody of the group.
  struct Member: Codable, Equatable {
    var name: String
    /// One of ``SeatColour``.
    var colour: String
    /// `coach` for who never answers; empty for everybody else, who take roles in turn.
    var role = ""
  }

  /// The format that this version writes.
  static let format = 1

  var policy: TurnPolicy { TurnPolicy(rawValue: turns) ?? .rounds }

  /// The seats of the next session: whoever has answered the fewest questions comes first.
  ///
  /// - Parameter turnsHad: questions that each has answered, by name.
  func seats(after turnsHad: [String: Int], policy: TurnPolicy? = nil) -> [Seat] {
    let policy = policy ?? self.policy
    let order = seats.enumerated().sorted { left, right in
      (turnsHad[left.element.name, default: 0], left.offset)
        < (turnsHad[right.element.name, default: 0], right.offset)
    }
    let roles: [SeatRole] = policy == .triad ? [.candidate, .interviewer] : []
    let last: SeatRole = policy == .triad ? .observer : .candidate
    var place = 0
    return order.map { index, member in
      if member.role == SeatRole.coach.rawValue {
        return Seat(id: "seat-\(index + 1)", name: member.name, role: .coach)
      }
      defer { place += 1 }
      return Seat(
        id: "seat-\(index + 1)", name: member.name,
        role: place < roles.count ? roles[place] : last)
    }
  }

  /// The colours of names, by seat.
  var colours: [String: SeatColour] {
    let pairs = seats.enumerated().compactMap { index, member in
      SeatColour(rawValue: member.colour).map { ("seat-\(index + 1)", $0) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// Whether a name can be a file's: lower-case letters, digits and hyphens, 40 at most.
  static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.count <= 40 && !name.hasPrefix("-")
      && name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
  }
}
