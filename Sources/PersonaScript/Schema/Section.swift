// Which keys each part of a pack's files may have: read by the compiler, and by whatever describes
// the format.

/// A part of a file with a fixed set of keys.
enum Section: String, CaseIterable {
  case pack
  case organization
  case organizationSection
  case lexicon
  case concept
  case examples
  case persona
  case voice
  case pick
  case question
  case probe
  case test
  case reprompts
  case acknowledgement
  case candidateQuestions
  case preparedAnswer
  case closing
  case conversationFile
  case conversation
  case conversationTurn

  /// What a message calls it.
  var noun: String {
    switch self {
    case .pack: "a pack"
    case .organization: "an organization"
    case .organizationSection: "a section"
    case .lexicon: "a lexicon"
    case .concept: "a concept"
    case .examples: "'examples'"
    case .persona: "a persona"
    case .voice: "a voice"
    case .pick: "a pick"
    case .question: "a question"
    case .probe: "a probe"
    case .test: "a test"
    case .reprompts: "'reprompts'"
    case .acknowledgement: "an acknowledgement"
    case .candidateQuestions: "'candidate-questions'"
    case .preparedAnswer: "a prepared answer"
    case .closing: "'closing'"
    case .conversationFile: "a file of tests"
    case .conversation: "a conversation"
    case .conversationTurn: "a turn"
    }
  }

  /// How a message names a value that should be one.
  var subject: String {
    String(noun.split(separator: " ").last ?? "").replacing("'", with: "")
  }

  /// Its keys, in the order in which a file is best written.
  var keys: [Key] {
    switch self {
    case .pack: Self.packKeys
    case .organization: Self.organizationKeys
    case .organizationSection: Self.organizationSectionKeys
    case .lexicon: Self.lexiconKeys
    case .concept: Self.conceptKeys
    case .examples: Self.exampleKeys
    case .persona: Self.personaKeys
    case .voice: Self.voiceKeys
    case .pick: Self.pickKeys
    case .question: Self.questionKeys
    case .probe: Self.probeKeys
    case .test: Self.testKeys
    case .reprompts: Self.repromptKeys
    case .acknowledgement: Self.acknowledgementKeys
    case .candidateQuestions: Self.candidateQuestionKeys
    case .preparedAnswer: Self.preparedAnswerKeys
    case .closing: Self.closingKeys
    case .conversationFile: Self.conversationFileKeys
    case .conversation: Self.conversationKeys
    case .conversationTurn: Self.conversationTurnKeys
    }
  }

  /// The key with this name, or nil.
  func key(_ name: String) -> Key? {
    keys.first { $0.name == name }
  }
}

/// A key that a section may have.
struct Key {
  /// As it is written.
  var name: String
  /// Whether a section without it is refused.
  var isRequired: Bool
  /// What its value is, in a few words.
  var about: String

  static func required(_ name: String, _ about: String) -> Key {
    Key(name: name, isRequired: true, about: about)
  }

  static func optional(_ name: String, _ about: String) -> Key {
    Key(name: name, isRequired: false, about: about)
  }
}

extension Section {
  fileprivate static let packKeys: [Key] = [
    .required("format", "the format's version, 1"),
    .required("id", "the pack's id"),
    .required("name", "what people call the role"),
    .required("description", "what the pack is for, in a sentence"),
    .required("personas", "ids of the personas, in menu order"),
  ]

  fileprivate static let organizationKeys: [Key] = [
    .required("format", "the format's version, 1"),
    .required("id", "the organization's id"),
    .required("name", "its name"),
    .required("summary", "what it is, in a sentence or two"),
    .required("sections", "headed lists of facts"),
    .optional("known-by", "words that show that the dossier was read"),
    .optional("answers", "what any persona can answer about it"),
  ]

  fileprivate static let organizationSectionKeys: [Key] = [
    .required("title", "the section's heading"),
    .required("facts", "texts, one fact each"),
  ]

  fileprivate static let lexiconKeys: [Key] = [
    .required("format", "the format's version, 1"),
    .required("version", "the lexicon's own version; raise it with each change"),
    .optional("parties", "groups of people: id and words for their members"),
    .required("concepts", "what answers are searched for: id and concept"),
  ]

  fileprivate static let conceptKeys: [Key] = [
    .required("name", "what people call it"),
    .optional("forms", "words and phrases for it, any case; a final * stands for any ending"),
    .optional("acronyms", "short forms, matched with their case"),
    .optional("near-misses", "phrases that look like it and are not"),
    .optional("misspellings", "misspellings that count"),
    .optional("jargon", "the trade whose term of art it is"),
    .optional("plain", "what it is, in words for anyone"),
    .required("examples", "sentences that mention it, and sentences that do not"),
  ]

  fileprivate static let exampleKeys: [Key] = [
    .required("matches", "at least two sentences that mention the concept"),
    .required("does-not-match", "at least two sentences that only look as if they did"),
  ]

  fileprivate static let personaKeys: [Key] = [
    .required("format", "the format's version, 1"),
    .required("id", "the persona's id, as in its file's name"),
    .required("name", "the name it introduces itself with"),
    .required("role", "its job"),
    .required("wants", "what it hopes to hear about"),
    .optional("distrusts", "what makes it doubt a candidate"),
    .required("voice", "its manner"),
    .required("opening", "greetings, one of which is said first"),
    .required("agenda", "the order of the interview"),
    .required("questions", "what it asks: id and question"),
    .optional("probes", "follow-ups that any question may use, after its own"),
    .required("reprompts", "what it says when an answer cannot be taken as one"),
    .required("acknowledgements", "what it says when a question is done"),
    .required("candidate-questions", "how it answers the candidate's own questions"),
    .required("closing", "how it ends the interview"),
  ]

  fileprivate static let voiceKeys: [Key] = [
    .required("jargon", "which terms it takes without an explanation"),
    .required("patience", "how many follow-ups a question may get, 0 to 5"),
  ]

  fileprivate static let pickKeys: [Key] = [
    .required("pick", "how many of them to ask"),
    .required("from", "ids of the questions to choose from"),
  ]

  fileprivate static let questionKeys: [Key] = [
    .required("kind", "what sort of answer it asks for"),
    .required("topic", "the topic that it practises"),
    .required("ask", "wordings of the question"),
    .optional("clarify", "the same question in plainer words"),
    .optional("hint", "what to think about"),
    .optional("expects", "what a good answer holds: concept and weight"),
    .optional("terms", "concepts of this question alone: id and words for it"),
    .optional("probes", "its follow-ups"),
    .optional("example", "one example of a good answer"),
    .optional("tests", "answers, and what they should lead to"),
  ]

  fileprivate static let probeKeys: [Key] = [
    .optional("id", "the probe's id"),
    .optional("when", "which answers draw it"),
    .required("say", "wordings of the follow-up"),
    .optional("kind", "what it chases"),
    .optional("priority", "its rank, higher first"),
    .optional("rapport", "how asking it moves the persona's rapport"),
  ]

  fileprivate static let testKeys: [Key] = [
    .required("answer", "what the candidate is supposed to say"),
    .optional("probe", "the follow-up it should draw, none, or reprompt:…"),
    .optional("levels", "the levels it should get: dimension and level"),
  ]

  fileprivate static let repromptKeys: [Key] = [
    .required("non-answer", "at least two wordings for after a non-answer"),
    .required("off-topic", "what it says after an answer to something else"),
    .required("stuffing", "what it says after a list of keywords"),
    .required("patient-details", "what it says after details of a patient"),
    .required("move-on", "what it says when a question is left unanswered"),
  ]

  fileprivate static let acknowledgementKeys: [Key] = [
    .optional("when", "which answers it is for"),
    .required("say", "wordings"),
  ]

  fileprivate static let candidateQuestionKeys: [Key] = [
    .optional("limit", "how many questions the candidate may ask"),
    .required("invite", "invitations to ask"),
    .required("more", "asking for one more question"),
    .optional("answers", "what it can answer"),
    .required("fallback", "what it says when no prepared answer fits"),
    .required("none", "what it says when there are no more questions"),
  ]

  fileprivate static let preparedAnswerKeys: [Key] = [
    .required("id", "the answer's id"),
    .required("about", "words that a question about this is likely to hold"),
    .required("say", "wordings"),
    .optional("at", "ids of the organizations that it is true of"),
  ]

  fileprivate static let closingKeys: [Key] = [
    .required("ask", "asking for a closing statement"),
    .optional("seconds", "how long the statement may take"),
    .required("thanks", "goodbyes"),
  ]

  fileprivate static let conversationFileKeys: [Key] = [
    .required("format", "the format's version, 1"),
    .required("persona", "id of the persona that is talked to"),
    .required("conversations", "what is tried: id and conversation"),
  ]

  fileprivate static let conversationKeys: [Key] = [
    .optional("about", "what it shows, in a sentence"),
    .optional("agenda", "the steps of this interview, in place of the persona's agenda"),
    .optional("level", "how hard the persona presses"),
    .optional("length", "how many questions it asks"),
    .optional("seed", "the number that every chance comes from"),
    .required("turns", "what the candidate says, and what should come of it"),
  ]

  fileprivate static let conversationTurnKeys: [Key] = [
    .optional("answer", "what the candidate says"),
    .optional("command", "what the candidate asks for instead: skip, repeat, clarify or hint"),
    .optional("probe", "the follow-up it should draw, none, or reprompt:…"),
    .optional("reply", "the prepared answer that the candidate's question should get, or none"),
    .optional("levels", "the levels that the question should have so far: dimension and level"),
    .optional("rapport", "the persona's rapport with the candidate afterwards"),
    .optional("outcome", "what should have become of the question"),
    .optional("next", "what should be asked then: the same or another question, or a stage"),
    .optional("says", "words that should be in what the persona says"),
  ]
}
