// The vocabulary of what an answer may hold: scales are written in it, and "I did not see" speaks it.

/// Something that a scale looks for in an answer. Names also stand in ``DimensionScore/notSeen`` and
/// as labels of ``Evidence``, beside ids of concepts.
public enum Need: String, Sendable, Hashable, Codable, CaseIterable {
  /// A clause with a verb.
  case statement
  /// Where and when.
  case situation
  /// What had to be done.
  case task
  /// A situation or a task.
  case setting
  /// A setting, in a clause of its own or inside what was done.
  case scene
  /// A scene in an answer that is told in the past.
  case occasion
  /// What was done, by whomever.
  case action
  /// What came of it.
  case result
  /// A result that stands after an action.
  case resultAfterAction = "result-after-action"
  /// Why, or what was learnt.
  case reason
  /// A result with a number or a change in the same clause.
  case measuredResult = "measured-result"
  /// A result without one.
  case plainResult = "plain-result"
  /// A number with a unit, or a change, elsewhere.
  case number
  /// A named system, role, place, date or length of time.
  case detail
  /// An action of the candidate's own.
  case ownAction = "own-action"
  /// A statement about the candidate that is no action: a role, a habit, a trait.
  case ownRole = "own-role"
  /// An action of a group that the candidate belongs to.
  case sharedAction = "shared-action"
  /// Something that the candidate does or would do.
  case step
  /// A second step.
  case furtherStep = "further-step"
  /// A claim about something that the question is after.
  case explanation
  /// Something that happened to the candidate, told in an answer that need not be a story.
  case example
  /// Why the candidate, in the first person.
  case ownReason = "own-reason"
  /// A link to this employer or this job: an expected concept or a named fact.
  case tie
  /// Content at level 3 or above.
  case someContent = "some-content"
  /// Content at level 4 or above.
  case mostContent = "most-content"
  /// Content at level 5.
  case fullContent = "full-content"
  /// Something concrete: a quantity, a named thing or, where no story is asked for, an own example.
  case proof
  /// What lifts a step above a slogan.
  case substance
  /// Enough words to be followed.
  case enoughWords = "enough-words"
  /// Few enough words to be followed.
  case fewerWords = "fewer-words"
}
