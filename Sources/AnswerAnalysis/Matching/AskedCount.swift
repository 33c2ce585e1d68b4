// How many things a question asks for: "name two", "state at least 4".
internal import Interview

/// Reads the number of points that a question asks for.
enum AskedCount {
  private static let verbs: [StaticString] = [
    "name", "state", "list", "give", "describe", "mention", "identify", "explain", "tell",
  ]
  /// How many words may stand between the verb and the number: "name and describe at least the two".
  private static let distance = 5
  /// Larger numbers are no longer a count of points.
  private static let most = 12

  /// The number, or nil where the question asks for no number of things.
  static func of(_ tokens: [Token], _ table: WordTable) -> Int? {
    var verb: Int?
    for (index, token) in tokens.enumerated() {
      if token.gap.contains(.sentence) { verb = nil }
      if verbs.contains(where: { table.isWord(token.word, $0) }) { verb = index }
      guard let verb, index - verb <= distance, let value = value(token, table),
        (1...most).contains(value), !isPartOfRange(index, tokens),
        index + 1 < tokens.count, !tokens[index + 1].gap.contains(.sentence)
      else { continue }
      return value
    }
    return nil
  }

  private static func value(_ token: Token, _ table: WordTable) -> Int? {
    let known = table.entries[Int(token.word)].value
    if known >= 0 { return Int(known) }
    guard token.shape.contains(.digits), !token.shape.contains(.letters) else { return nil }
    return table.keys.withBytes(token.word) { Int(String(decoding: $0, as: UTF8.self)) }
  }

  /// "In 2-5 sentences" says how long, not how many.
  private static func isPartOfRange(_ index: Int, _ tokens: [Token]) -> Bool {
    let joints: Token.Gap = [.hyphen, .dash]
    return !tokens[index].gap.isDisjoint(with: joints)
      || index + 1 < tokens.count && !tokens[index + 1].gap.isDisjoint(with: joints)
  }
}
