// What an interview is made of, put together by the program from a pack or a transcript.
package import AnswerAnalysis
package import Interview

/// Everything but the screen and the store.
package struct PracticeSetup {
  /// Finds things in answers.
  package var analyser: Analyser
  /// The concepts, for explanations and names.
  package var lexicon: Lexicon
  /// The employer, for `/dossier`.
  package var organization: Organization
  /// What the persona calls the candidate.
  package var candidate: String
  /// What moves the interview's clock.
  package var pace: SessionClock.Pace
  /// Says where the interview can be taken up: `hotseat practice --resume …`.
  package var resumeCommand: (String) -> String

  /// A setup.
  package init(
    analyser: Analyser, lexicon: Lexicon, organization: Organization, candidate: String,
    pace: SessionClock.Pace = .time, resumeCommand: @escaping (String) -> String
  ) {
    self.analyser = analyser
    self.lexicon = lexicon
    self.organization = organization
    self.candidate = candidate
    self.pace = pace
    self.resumeCommand = resumeCommand
  }
}

/// How a practice session ended.
package enum PracticeOutcome: Equatable {
  /// The interview came to its end.
  case finished
  /// The candidate left it, or the input ended; it can be resumed.
  case unfinished
  /// Ctrl-C or a signal; it can be resumed.
  case interrupted
}
