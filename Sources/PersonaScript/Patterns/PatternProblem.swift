// Why a pattern cannot be read.

/// What a pattern lacks, or has too much of.
enum PatternProblem: Equatable {
  /// A word or a phrase was expected; nil at the end.
  case expectedWord(found: String?)
  case expectedClosing(found: String?)
  /// `near` without how many words may stand between.
  case expectedCount(found: String?)
  case countOutOfRange(String, range: ClosedRange<Int>)
  case unknownRelation(String, known: [String])
  /// A relation of fewer than two parts, or of none that must stand there.
  case tooFewParts(String)
  /// `not` outside `all`.
  case misplacedNot
  /// A pattern that says only what must not stand there.
  case lonelyNot
  /// `answer` around a part of a pattern.
  case innerAnswer
  /// A single word or phrase, which a form says.
  case onlyWord
  /// `..6` outside `seq`, or twice.
  case strayGap
  case unclosedQuote
  case trailing(String)
  case tooDeep
  case tooLong(limit: Int)
}
