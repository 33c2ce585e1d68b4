// Sentences for patterns that cannot be read.

/// Words for ``PatternProblem``.
enum PatternWording {
  /// What is wrong: one line, no full stop.
  static func message(_ problem: PatternProblem) -> String {
    switch problem {
    case .expectedWord(let found): "a word was expected\(ConditionWording.instead(found))"
    case .expectedClosing(let found): "')' was expected\(ConditionWording.instead(found))"
    case .expectedCount(let found):
      "'near' needs the number of words that may stand between\(ConditionWording.instead(found))"
    case .countOutOfRange(let text, let range):
      "\(Wording.quoted(text)) is no number of words from \(range.lowerBound) to "
        + "\(range.upperBound)"
    case .unknownRelation(let name, _): "no relation is named \(Wording.quoted(name))"
    case .tooFewParts(let name): "\(Wording.quoted(name)) needs two words or more to join"
    case .misplacedNot: "'not' can stand only in 'all'"
    case .lonelyNot: "a pattern cannot say only what must not be there"
    case .innerAnswer: "'answer' can stand only around a whole pattern"
    case .onlyWord: "a pattern joins two words or more"
    case .strayGap: "a gap can stand only between two words of 'seq'"
    case .unclosedQuote: "the quotation mark has no second"
    case .trailing(let found): "\(Wording.quoted(found)) follows a pattern that is complete"
    case .tooDeep: "the parts are nested more than \(PatternParser.depthLimit) deep"
    case .tooLong(let limit): "the pattern has more than \(limit) words and signs"
    }
  }

  /// What to try.
  static func help(_ problem: PatternProblem) -> String? {
    switch problem {
    case .expectedWord: "write words, or phrases in double quotes: near(nurse \"go live\", 6)"
    case .expectedClosing(nil), .expectedCount(nil):
      "close what was opened; in a list in [ ], put the whole pattern in quotes"
    case .expectedClosing: "close what was opened: near(nurse refuse*, 6)"
    case .expectedCount: "write it last, after a comma: near(nurse refuse*, 6)"
    case .countOutOfRange: "write it in digits: near(nurse refuse*, 6) or seq(nurse ..6 refuse*)"
    case .unknownRelation(let name, let known): Wording.choice(name, among: known)
    case .tooFewParts: "write all(pilot rollback), or a single word under 'forms'"
    case .misplacedNot, .lonelyNot: "write all(pilot not failed)"
    case .innerAnswer: "put it first: answer(all(pilot rollback))"
    case .onlyWord: "write it under 'forms'"
    case .strayGap: "write seq(nurse ..6 refuse*)"
    case .unclosedQuote: "close it: near(nurse \"go live\", 6)"
    case .trailing: "put them together: all(pilot rollback)"
    case .tooDeep, .tooLong: "make two patterns of it"
    }
  }
}
