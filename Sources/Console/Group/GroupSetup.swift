// What a group's practice is made of, put together by the program from a pack or a transcript.
package import AnswerAnalysis
package import Interview

/// Everything but the screen and the store.
package struct GroupSetup {
  /// Who sits at the table, in the order of turns.
  package var seats: [Seat]
  /// The colours of their names, by seat; those without one are shown plainly.
  package var colours: [String: SeatColour]
  /// The answers of the calibration round, without ratings; empty for no round.
  package var calibration: [Calibration]
  /// Finds things in answers.
  package var analyser: Analyser
  /// The concepts, for explanations and names.
  package var lexicon: Lexicon
  /// The employer, for `/dossier`.
  package var organization: Organization
  /// What moves the session's clock.
  package var pace: SessionClock.Pace
  /// Says where the session can be taken up: `hotseat practice --resume …`.
  package var resumeCommand: (String) -> String
  /// Says how everybody's page is written: `hotseat group pages …`.
  package var pagesCommand: (String) -> String

  /// A setup.
  package init(
    seats: [Seat], colours: [String: SeatColour] = [:], calibration: [Calibration] = [],
    analyser: Analyser, lexicon: Lexicon, organization: Organization,
    pace: SessionClock.Pace = .time, resumeCommand: @escaping (String) -> String,
    pagesCommand: @escaping (String) -> String
  ) {
    self.seats = seats
    self.colours = colours
    self.calibration = calibration
    self.analyser = analyser
    self.lexicon = lexicon
    self.organization = organization
    self.pace = pace
    self.resumeCommand = resumeCommand
    self.pagesCommand = pagesCommand
  }
}

/// The colour of somebody's name: those of the 16 that every theme defines and that stand apart.
package enum SeatColour: String, Sendable, CaseIterable {
  case cyan, magenta, yellow, green, blue, red

  /// The colour for the seat at this place, from 0.
  package static func usual(at place: Int) -> SeatColour { allCases[place % allCases.count] }
}
