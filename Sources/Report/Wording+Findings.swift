// The words for what analysis saw, and for what keeps it from counting.
import Interview

extension Wording {
  /// What a finding is, in a few words.
  func label(_ finding: Finding) -> String {
    switch finding.kind {
    case .mention: "concept: \(names(finding.name))"
    case .storyPart: finding.name
    case .number: "number: \(finding.name)"
    case .change: "change: \(finding.name)"
    case .duration: "length of time"
    case .date: "date"
    case .ownAction: "your own action"
    case .sharedAction: "your group's action"
    case .othersAction: "somebody else's action"
    case .blame: "blame: \(finding.name)"
    case .hedge: "hedge"
    case .filler: "filler"
    case .preamble: "before the answer begins"
    case .jargon: "not explained: \(names(finding.name))"
    case .explanation: "explained: \(names(finding.name))"
    case .identifier: "may identify a patient: \(finding.name)"
    case .misspelling: "taken as: \(names(finding.name))"
    case .echo: finding.name == "answer" ? "said before" : "words of the question"
    case .specific: "named: \(finding.name)"
    case .question: finding.name == "open" ? "an open question" : "a question for yes or no"
    case .recall: "the interviewer's word"
    }
  }
}

extension Explanation.Obstacle {
  /// Why it does not count, after a colon.
  public var words: String {
    switch self {
    case .negated: "it is denied"
    case .hypothetical: "it is wished, planned or supposed"
    case .other: "it is somebody else's doing"
    case .echoed: "the words are the question's own"
    case .repeated: "it was said before, word for word"
    case .notExpected: "the question does not ask for it"
    case .list: "a clause is credited with two concepts"
    case .fragment: "it stands in no clause with a verb"
    case .supposed: "its clause supposes and does not tell"
    case .asked: "its clause asks"
    }
  }
}
