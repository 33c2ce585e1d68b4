// What is looked for in a candidate's own questions, closing statement and follow-up email.

/// Something that a question of the candidate's own, a closing statement or an email may hold. Names
/// also stand in ``StageScore/notSeen`` and as labels of ``Evidence``.
public enum StageNeed: String, Sendable, Hashable, Codable, CaseIterable {
  /// Something is asked.
  case question
  /// More than yes or no is asked for.
  case open
  /// It is about success, risk, people or decisions.
  case work
  /// It could only be asked here: the trade's words, a name, the dossier, a word of the interviewer's.
  case specific
  /// It goes on from what was said or read: two of the interviewer's words, or the dossier.
  case builds
  /// A full sentence.
  case statement
  /// Something that the candidate does or did, with something to hold on to.
  case strength
  /// Another one.
  case secondStrength = "second-strength"
  /// A strength in the words of what was asked for.
  case tie
  /// That the candidate wants the job.
  case interest
  /// Thanks.
  case thanks
  /// What comes next.
  case nextStep = "next-step"
  /// It can be said in the time that is given.
  case inTime = "in-time"
  /// An interviewer's name.
  case named
  /// What one of the interviewers talked about.
  case topic
  /// What each of them talked about.
  case everyTopic = "every-topic"
  /// Something put right, or something new.
  case addition
  /// No more words than are read to the end.
  case fewWords = "few-words"
}

/// Something that caps the level of a question, a closing statement or an email.
public enum StageGate: String, Sendable, Hashable, Codable, CaseIterable {
  /// Patient details.
  case patientDetails = "patient-details"
  /// The first question is about pay or leave.
  case payFirst = "pay-first"
  /// The employer's dossier answers it.
  case inDossier = "in-dossier"
}
