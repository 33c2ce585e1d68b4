// Words for what a room refused: what happened, and what to try.
import Interview

extension RoomRefusal {
  /// What the people at the prompt read; `name` gives a seat's name by its id.
  func words(_ name: (String) -> String) -> String {
    switch self {
    case .notYourTurn(let holder?): "It is \(name(holder))'s turn."
    case .notYourTurn(nil): "Nobody has a turn now. /back NAME for whoever is here again."
    case .interview(let refusal): refusal.words
    case .noSuchSeat(let seat): "Nobody here is called \(name(seat)). /board lists the seats."
    case .unfitSeats(let problem): problem.words
    case .notInThisRole(let role): "Not as \(role.words): candidates answer, others rate."
    case .noPassLeft: "Every pass is used. /skip leaves the question for everybody."
    case .nobodyElse: "There is nobody else who could take it."
    case .wrongPresence: "That is so already, or the seat is away. /board shows who is here."
    case .noSuchFollowUp: "That follow-up does not fit now."
    case .emptyLine: "There is no word in that."
    case .unfitRating: "A level from 1 to 5 for at least one dimension."
    case .notYourAnswer: "That is somebody else's answer: everybody disputes their own."
    case .notNow: "That is not possible now. /help lists the commands."
    }
  }
}

extension SeatProblem {
  /// What the one who started the program reads.
  package var words: String {
    switch self {
    case .tooFew: "a group needs two seats or more: --seat Ana --seat Ben"
    case .duplicate: "two seats have the same name"
    case .noCandidate: "nobody answers: one seat at least must be a candidate"
    case .noTriad: "a triad needs three seats: one who answers, one who asks, one who observes"
    }
  }
}

extension SeatRole {
  /// "the candidate", "an observer".
  var words: String {
    switch self {
    case .candidate: "the candidate"
    case .observer: "an observer"
    case .interviewer: "the interviewer"
    case .coach: "a coach"
    }
  }
}
