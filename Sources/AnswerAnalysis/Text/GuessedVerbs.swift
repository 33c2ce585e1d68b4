// Verbs that no list holds, told by where they stand.

/// Marks unknown words that can only be verbs: "I wroe it down", "we dogfooded the tool".
enum GuessedVerbs {
  /// Gives the class of a past verb to each word of no class right behind "I" or "we" and before an
  /// object or a particle. What people did in the past is what they are asked for.
  static func mark(_ tokens: inout [Token]) {
    guard tokens.count >= 3 else { return }
    for index in 1..<tokens.count - 1 where tokens[index].classes.isEmpty {
      let subject = tokens[index - 1].classes
      guard subject.contains(.subject), !subject.isDisjoint(with: [.own, .shared]),
        subject.isDisjoint(with: .contraction), tokens[index].shape.contains(.letters),
        tokens[index].gap.isDisjoint(with: Token.Gap.barriers),
        tokens[index + 1].gap.isDisjoint(with: Token.Gap.barriers),
        !tokens[index + 1].classes.isDisjoint(with: [
          .determiner, .object, .thing, .number, .preposition,
        ])
      else { continue }
      // "Can we skip it" asks, and tells of nothing past.
      if index > 1, !tokens[index - 2].classes.isDisjoint(with: .auxiliaries) { continue }
      tokens[index].classes.insert(.past)
    }
  }
}
