// Words for what the core refused: what happened, and what to try.
package import Interview

extension Refusal {
  /// What a person at the prompt reads.
  package var words: String {
    switch self {
    case .notOpen: "The interview has not begun."
    case .alreadyOpen: "The interview has begun already."
    case .over: "The interview is over."
    case .notOver: "The interview is not over yet."
    case .paused: "The clock stands. Press Enter to go on."
    case .notPaused: "The clock is running."
    case .emptyAnswer: "There is no word in that. Type your answer, or /skip to leave the question."
    case .nothingAsked: "There is no question open now."
    case .noHint: "There is no hint for this question. /clarify puts it in other words."
    case .noRatingAsked: "No rating is being asked for now."
    case .ratingOutOfRange(let level): "\(level) is not a rating: it goes from 1 to 5."
    case .ratingExpected: "Only your rating is open: 1 to 5, or Enter for none."
    case .noSuchFinding: "No answer of this interview holds that finding."
    case .noNote: "Say what is wrong with it: without a note nobody can mend it."
    case .noSuchDispute: "That finding is not disputed."
    case .emptyEmail: "There is no word in that."
    case .foreignScorecard: "These scores belong to another interview."
    case .timeWentBackwards: "The clock went backwards; try again."
    }
  }
}
