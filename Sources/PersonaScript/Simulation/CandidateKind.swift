// The sorts of candidates that a simulation sends to an interviewer, and which should score better.

/// How a simulated candidate answers.
public enum CandidateKind: String, Sendable, CaseIterable {
  /// With the good answers that the author wrote, and to the point when asked further.
  case strong
  /// With the weak answers that the author wrote, or vaguely.
  case weak
  /// With good answers, drowned in words.
  case rambling
  /// In a few words.
  case terse
  /// Around the question.
  case evasive
  /// Against the question, and against others.
  case hostile
  /// With stories of something else altogether.
  case offTopic = "off-topic"
  /// With good answers, but to other questions of the interview.
  case rehearsed
  /// With a list of the words that are hoped for.
  case stuffing
  /// Not at all.
  case silent

  /// Whether an interview that scores `other` higher than this one is not fair.
  ///
  /// Only pairs that nobody would argue about are compared: a good answer to the question beats
  /// everything else, and whatever answers the question beats what does not even try.
  public func isBetter(than other: CandidateKind) -> Bool {
    switch self {
    case .strong: other != .strong
    case .rambling: [.weak, .evasive, .hostile, .offTopic, .stuffing, .silent].contains(other)
    case .weak, .rehearsed: [.evasive, .offTopic, .stuffing, .silent].contains(other)
    case .terse: [.stuffing, .silent].contains(other)
    case .evasive, .hostile, .offTopic, .stuffing, .silent: false
    }
  }
}
