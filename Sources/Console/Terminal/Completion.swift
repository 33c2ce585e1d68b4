// What Tab does with the candidates for the text before the cursor.

/// The answer to a Tab.
enum Completion: Equatable {
  /// Insert this at the cursor.
  case insert(String)
  /// Several candidates, and nothing more that all of them share: show them.
  case list([String])
  /// Nothing fits.
  case none

  /// - Parameters:
  ///   - text: What stands before the cursor.
  ///   - candidates: Texts that could stand there instead; those that do not begin with `text` are
  ///     ignored. The only one is completed with a space.
  init(of text: String, among candidates: [String]) {
    let fitting = candidates.filter { $0.hasPrefix(text) }
    guard let first = fitting.first else {
      self = .none
      return
    }
    let shared = fitting.dropFirst().reduce(first) { shared, candidate in
      String(zip(shared, candidate).prefix { $0 == $1 }.map(\.0))
    }
    let rest = String(shared.dropFirst(text.count)) + (fitting.count == 1 ? " " : "")
    self = rest.isEmpty ? .list(fitting) : .insert(rest)
  }
}
