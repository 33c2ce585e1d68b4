// What a probe is called whose author gave it no id: its owner and its condition, in words.

/// Names probes after their conditions, so that one that is added or moved renames no other.
enum ProbeName {
  private static let signs = [
    "<": "under", "<=": "at-most", "==": "is", "!=": "is-not", ">=": "at-least", ">": "over",
  ]

  /// `pushback#mentions-super-users-and-lacks-number`.
  static func name(owner: String, when: String) -> String {
    var words: [String] = []
    for token in ConditionToken.all(in: when) {
      switch token.kind {
      case .word, .number: words.append(token.text.lowercased())
      case .comparison(let sign): words.append(signs[sign] ?? "")
      case .open, .close, .comma, .colon, .problem, .end: break
      }
    }
    return owner + "#" + words.filter { !$0.isEmpty }.joined(separator: "-")
  }

  /// `name`, or with the first number after it that no other in `taken` has.
  static func unique(_ name: String, besides taken: Set<String>) -> String {
    guard taken.contains(name) else { return name }
    var number = 2
    while taken.contains("\(name)-\(number)") { number += 1 }
    return "\(name)-\(number)"
  }
}
