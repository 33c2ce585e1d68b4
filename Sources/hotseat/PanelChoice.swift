// The interviewers that were named: one, or a panel.
import Interview
import PersonaScript

/// Ids of personas, as they were given.
struct PanelChoice {
  /// More than these leave a candidate no room.
  static let largest = 5

  private let ids: [String]

  /// The personas with these ids; not empty.
  init(_ ids: [String]) {
    self.ids = ids
  }

  /// The pack that has all of them.
  ///
  /// - Throws: a ``Failure`` that says which one is not there, is named twice or is of another pack.
  func pack(among packs: [RolePack]) throws -> RolePack {
    let known = packs.flatMap(\.scripts).map(\.persona.id)
    for (index, id) in ids.enumerated() {
      guard known.contains(id) else { throw Failure(.noInput, unknown(id, among: known)) }
      guard !ids[..<index].contains(id) else {
        throw Failure(.usage, "the interviewer '\(id)' is named twice")
      }
    }
    guard ids.count <= Self.largest else {
      throw Failure(.usage, "a panel has at most \(Self.largest) interviewers, not \(ids.count)")
    }
    let all = packs.first { pack in ids.allSatisfy { pack.script($0) != nil } }
    guard let all else {
      throw Failure(
        .usage, "these interviewers are of different role packs: \(ids.joined(separator: ", "))")
    }
    return all
  }

  private func unknown(_ persona: String, among ids: [String]) -> String {
    let advice =
      Suggestion.nearest(to: persona, among: ids).map { "did you mean '\($0)'?" }
      ?? ids.thereAre
    return "there is no interviewer '\(persona)'\n  help: \(advice)"
  }
}
