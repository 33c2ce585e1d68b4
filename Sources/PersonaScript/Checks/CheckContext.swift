// What some checks need and no file of a pack holds: the day, and the analysis of answers.
public import Interview

/// What is known beside a pack's files. Without it, the checks that need it are left out.
public struct CheckContext: Sendable {
  /// The findings in an answer, seen with the words of a lexicon.
  public typealias Analysis = @Sendable (Lexicon) -> (String) -> Findings

  /// The day of the check; nil where facts are not to be called old.
  public var today: FactDate?
  /// How answers are analysed; nil where a lexicon's words are not to be tried.
  public var analysis: Analysis?

  /// Nothing is known.
  public static let none = CheckContext(today: nil, analysis: nil)

  /// A context.
  public init(today: FactDate?, analysis: Analysis?) {
    self.today = today
    self.analysis = analysis
  }
}
