// Wishes: what a shell asks the core to do. Event.swift holds what came of them.

/// A wish, with who has it and when.
public struct Command: Sendable, Equatable {
  /// Milliseconds since the session opened, pauses left out; never less than the session's own.
  public var elapsedMilliseconds: Int
  /// What is wished.
  public var wish: Wish

  /// A command.
  public init(elapsedMilliseconds: Int, wish: Wish) {
    self.elapsedMilliseconds = elapsedMilliseconds
    self.wish = wish
  }
}

/// What the person at the prompt, or the shell for them, wants.
public enum Wish: Sendable, Equatable {
  /// Begin the interview.
  case open(candidate: String)
  /// Say this: an answer, an own question or a closing statement, by stage.
  case answer(text: String, findings: Findings)
  /// Hear the last question again.
  case `repeat`
  /// Hear what the question means.
  case clarify
  /// Hear what to think about.
  case hint
  /// Leave the question, the follow-up or the stage.
  case skip
  /// Stop the clock.
  case pause
  /// Start the clock again after a pause.
  case resume
  /// Go on with an interview that was left unfinished.
  case takeUp
  /// Rate the interview, 1...5, or decline to (nil).
  case rateSelf(level: Int?)
  /// Call a finding wrong, once the interview is over; a new note replaces an old one.
  case dispute(Dispute)
  /// Take that back; the dispute's note plays no part.
  case withdrawDispute(Dispute)
  /// Put scores of other versions beside the recorded ones, once the interview is over.
  case rescore(versions: TranscriptHeader.Versions, scorecard: Scorecard)
  /// Keep this follow-up email, once the interview is over; what was seen is of its
  /// ``FollowUpEmail/body(of:)``.
  case email(text: String, findings: Findings)
}

/// Why a wish was not granted; nothing changed.
public enum Refusal: Error, Sendable, Hashable {
  /// The interview has not begun.
  case notOpen
  /// The interview has begun already.
  case alreadyOpen
  /// The interview is over.
  case over
  /// The interview is not over yet.
  case notOver
  /// The clock stands: resume first.
  case paused
  /// The clock runs.
  case notPaused
  /// An answer without a single word.
  case emptyAnswer
  /// There is nothing to repeat, clarify, hint at or skip now.
  case nothingAsked
  /// The question has no hint.
  case noHint
  /// No rating is being asked for.
  case noRatingAsked
  /// A rating outside 1...5.
  case ratingOutOfRange(Int)
  /// A rating is being asked for, and nothing else.
  case ratingExpected
  /// No answer holds the finding that is called wrong.
  case noSuchFinding
  /// A finding is called wrong without a word why.
  case noNote
  /// The finding is not called wrong.
  case noSuchDispute
  /// A card of another interview's turns.
  case foreignScorecard
  /// An email without a single word.
  case emptyEmail
  /// A time before the session's latest.
  case timeWentBackwards(latest: Int)
}
