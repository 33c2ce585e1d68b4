// The words for what the core names: the one place where reports choose how to say it.
public import Interview

/// Words for dimensions, needs, changes, gates and verdicts. `names` gives the name of a concept.
struct Wording {
  let names: (String) -> String

  /// "I did not see a result or a number.", or nil for nothing.
  func notSeen(_ missing: [String]) -> String? {
    let things = missing.compactMap { Need(rawValue: $0).map(thing) ?? names($0) }
      .filter { !$0.isEmpty }
    return things.isEmpty ? nil : "I did not see \(things.joined(last: "or"))."
  }

  /// "To reach level 4: say how it ended."
  func advice(_ step: NextStep) -> String {
    "To reach level \(step.level): \(step.changes.map(change).joined(last: "and"))."
  }

  /// What a quote was taken for.
  func label(_ evidence: Evidence) -> String {
    switch evidence.label {
    case "hedge": "hedge"
    case "filler": "filler"
    case "preamble": "before the answer begins"
    default:
      Need(rawValue: evidence.label)?.rawValue.replacingHyphens ?? names(evidence.label)
    }
  }

  private func thing(_ need: Need) -> String {
    switch need {
    case .statement: "a full sentence"
    case .situation: "where and when it was"
    case .task: "what had to be done"
    case .setting, .scene: "the situation"
    case .occasion: "a particular occasion"
    case .action: "what was done"
    case .result, .plainResult: "a result"
    case .resultAfterAction: "a result after what you did"
    case .reason: "a reason"
    case .measuredResult: "a measured result"
    case .number: "a number with its unit"
    case .detail: "a named system, role or date"
    case .ownAction: "an action of your own"
    case .ownRole: "your role"
    case .sharedAction: "what your group did"
    case .step, .furtherStep: "a step that you would take"
    case .explanation: "an explanation"
    case .example: "an example from your own work"
    case .ownReason: "a reason of your own"
    case .tie: "a link to this job or employer"
    case .proof, .substance: "anything concrete"
    case .someContent, .mostContent, .fullContent, .enoughWords, .fewerWords: ""
    }
  }

  private func change(_ change: AnswerChange) -> String {
    switch change {
    case .tell(let need): telling(need)
    case .tellAnother(let need): tellingAnother(need)
    case .measureResult: "put a number on the result"
    case .claim(let concept): "say what you did about \(names(concept))"
    case .explain(let concept): "say in plain words what \(names(concept)) means"
    case .fewerHedges: "say it without hedges; one is fine"
    case .fewerFillers: "leave out the filler words"
    case .noPreamble: "begin with the answer itself"
    case .atLeastWords(let words): "say more, \(words) words or so"
    case .atMostWords(let words): "say it in \(words) words or fewer"
    }
  }

  private func telling(_ need: Need) -> String {
    switch need {
    case .statement, .explanation: "explain one thing in a full sentence"
    case .situation: "say where and when it was"
    case .task: "say what had to be done"
    case .occasion: "tell one particular occasion, as it happened"
    case .setting, .scene: "say what the situation was"
    case .action: "say what was done"
    case .result, .plainResult: "say how it ended"
    case .resultAfterAction: "tell the result after what you did"
    case .reason: "say why, or what you learnt"
    case .measuredResult: "give a result with a number in it"
    case .number: "give a number with its unit"
    case .detail: "name a system, a role or a date"
    case .ownAction: "name one thing that you did yourself"
    case .ownRole: "say what your role was"
    case .sharedAction: "say what your group did"
    case .step: "name a step that you would take"
    case .furtherStep: "name the step after that"
    case .example: "give an example from your own work"
    case .ownReason: "give a reason of your own"
    case .tie: "tie it to this job or employer"
    case .proof, .substance: "add something concrete: a number, a name, an example"
    case .someContent, .mostContent, .fullContent: "say more of what the question is after"
    case .enoughWords: "say more"
    case .fewerWords: "say it in fewer words"
    }
  }
}

extension Wording {
  /// The same for what was seen already.
  private func tellingAnother(_ need: Need) -> String {
    switch need {
    case .measuredResult: "give one more result with a number in it"
    case .number: "give one more number with its unit"
    case .detail: "name one more system, role or date"
    case .ownAction: "name one more thing that you did yourself"
    case .step, .furtherStep: "name the step after that"
    case .explanation: "explain one more thing in a full sentence"
    case .example: "give one more example from your own work"
    case .ownReason: "give one more reason of your own"
    default: telling(need)
    }
  }
}

// MARK: - Words that need no concept names

extension Dimension {
  /// Its name as a label.
  public var title: String {
    switch self {
    case .content: "Content"
    case .structure: "Structure"
    case .evidence: "Evidence"
    case .ownership: "Ownership"
    case .clarity: "Clarity"
    }
  }

  /// What worked, when this dimension was the best.
  var praise: String {
    switch self {
    case .content: "you spoke to what was asked."
    case .structure: "the story has its parts, and they build on each other."
    case .evidence: "what you said could be checked."
    case .ownership: "it is clear what you did yourself."
    case .clarity: "it was easy to follow."
    }
  }
}

extension Gate {
  /// What the candidate should know about it.
  var warning: String {
    switch self {
    case .nonAnswer: "I did not see an answer to this question."
    case .patientDetails:
      "This answer holds details that may identify a patient. That alone keeps the level at 2; "
        + "leave them out, here and in a real interview."
    case .offTopic: "This reads like the answer to another question, so the level stops at 2."
    case .stuffed:
      "This reads like a list of terms or repeated words rather than an answer, so the level "
        + "stops at 2."
    }
  }
}

extension FollowUpVerdict {
  /// Why the probe lost, after its name and a colon.
  var explanation: String {
    switch self {
    case .chosen: "asked"
    case .lowerPriority: "its author ranks it lower"
    case .lessUrgent: "another one was more urgent"
    case .lessSpecific: "another one fits more closely"
    case .usedMoreRecently: "another one has waited longer"
    case .laterInFile: "it stands later in the file"
    case .conditionFalse: "it does not fit this answer"
    case .spent: "it was asked already"
    case .nothingToQuote: "there were no words of yours to quote"
    case .patienceSpent: "it fits, but the follow-ups to this question were used up"
    }
  }
}

extension RepromptReason {
  /// Why the question was put again.
  var explanation: String {
    switch self {
    case .nonAnswer: "no answer was seen"
    case .offTopic: "the answer was about something else"
    case .stuffing: "the answer read like a list of terms or the question itself"
    case .patientDetails: "the answer held patient details"
    }
  }
}

// MARK: - Joining

extension [String] {
  /// "a", "a or b", "a, b or c".
  func joined(last: String) -> String {
    guard count > 1, let final = self.last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(last) " + final
  }
}

extension String {
  fileprivate var replacingHyphens: String {
    split(separator: "-", omittingEmptySubsequences: false).joined(separator: " ")
  }
}
