// The keys of a persona's file, and of a file that personas share.
import Interview

extension Section {
  private static let wordings = ValueType.wordings(minimum: 1)

  static let personaKeys: [Key] =
    [
      format,
      .required("id", .id, "the persona's id, as in its file's name"),
      .optional("extends", .ids, "shared files whose parts it takes over", since: 2),
      .required("name", .text, "the name it introduces itself with"),
      .required("role", .text, "its job"),
      .required("wants", .text, "what it hopes to hear about"),
      .optional("distrusts", .text, or: "empty", "what makes it doubt a candidate"),
      .required("voice", .section(.voice), "its manner"),
      .optional("levels", levels, "what is different at some levels", since: 2),
      .required("opening", wordings, "greetings, one of which is said first"),
      .required("agenda", agenda, "the order of the interview"),
      .required(
        "questions", .entries(key: "id", .section(.question)), "what it asks: id and question"),
      .optional("probes", probes, "follow-ups that any question may use, after its own"),
      .required(
        "reprompts", .section(.reprompts), "what it says when an answer cannot be taken as one"),
      .required(
        "acknowledgements", acknowledgements, "what it says when a question is done"),
      .required(
        "candidate-questions", .section(.candidateQuestions),
        "how it answers the candidate's own questions"),
      .required("closing", .section(.closing), "how it ends the interview"),
      .optional("facts", facts, "facts that lines can state: id and fact", since: 2),
      .optional(
        "panel", .section(.panel), or: "plain manners", "how it behaves beside colleagues"),
      .optional(
        "scoring",
        .entriesOf(QuestionKind.scored.map(\.rawValue), key: "kind", .section(.weighting)),
        or: "the rubric's", "other weights for some kinds of questions: kind and weighting",
        since: 2),
    ]

  static let sharedKeys: [Key] =
    [
      .required("format", .format, "the format's version, 2", since: 2),
      .optional("extends", .ids, "shared files whose parts it takes over", since: 2),
      .optional("voice", .section(.voice), "a manner", since: 2),
      .optional("levels", levels, "what is different at some levels", since: 2),
      .optional("probes", probes, "follow-ups that any question may use", since: 2),
      .optional("reprompts", .section(.ownReprompts), "reprompts", since: 2),
      .optional("acknowledgements", acknowledgements, "acknowledgements", since: 2),
      .optional(
        "candidate-questions", .section(.candidateQuestions), "answers to questions", since: 2),
      .optional("closing", .section(.closing), "how interviews end", since: 2),
      .optional("facts", facts, "facts that lines can state: id and fact", since: 2),
    ]

  private static let levels = ValueType.entriesOf(
    PressureLevel.allCases.map(\.rawValue), key: "level", .section(.level))
  private static let agenda = ValueType.list(
    .either([.id, .section(.step), .section(.pick), .section(.jump)]))
  private static let probes = ValueType.list(.section(.probe))
  private static let acknowledgements = ValueType.list(.section(.acknowledgement))
  private static let facts = ValueType.entries(key: "id", .section(.fact))

  static let voiceKeys: [Key] = [
    .required(
      "jargon", .word(JargonTolerance.allCases.map(\.rawValue)),
      "which terms it takes without an explanation"),
    .required("patience", .number(0...5), "how many follow-ups a question may get, 0 to 5"),
  ]

  static let levelKeys: [Key] = [
    .optional(
      "patience", .number(0...8), or: "the voice's, one less or one more",
      "how many follow-ups a question may get", since: 2),
    .optional(
      "tries", .number(0...3), or: "2 at `gentle`, else 1",
      "how often a question is put again after a non-answer", since: 2),
    .optional("opening", wordings, or: "the persona's", "greetings", since: 2),
    .optional("probes", probes, "more follow-ups, after all others", since: 2),
    .optional(
      "reprompts", .section(.ownReprompts), or: "the persona's", "other wordings", since: 2),
    .optional(
      "acknowledgements", acknowledgements, "more acknowledgements, before all others", since: 2),
  ]

  static let stepKeys: [Key] = [
    .required("ask", .id, "the question, candidate-questions or closing", since: 2),
    .optional("when", .condition, or: "`always`", "when it is taken", since: 2),
    .optional("label", .id, "what jumps call it", since: 2),
  ]

  static let pickKeys: [Key] = [
    .required("pick", .number(1...1000), "how many of them to ask"),
    .required(
      "from", .list(.either([.id, .section(.choice)])), "ids of the questions to choose from"),
    .optional("when", .condition, or: "`always`", "when it is taken", since: 2),
    .optional("label", .id, "what jumps call it", since: 2),
  ]

  static let jumpKeys: [Key] = [
    .required("goto", .id, "the label or the step to go on with", since: 2),
    .optional("when", .condition, or: "`always`", "when the jump is made", since: 2),
    .optional("label", .id, "what other jumps call it", since: 2),
  ]

  static let choiceKeys: [Key] = [
    .required("pick", .number(1...1000), "how many of them to ask", since: 2),
    .required(
      "from", .list(.either([.id, .section(.choice)])), "ids of the questions to choose from",
      since: 2),
  ]

  static let questionKeys: [Key] = [
    .required(
      "kind", .word(QuestionKind.allCases.map(\.rawValue)), "what sort of answer it asks for"),
    .required("topic", .text, "the topic that it practises"),
    .required("ask", wordings, "wordings of the question"),
    .optional("clarify", wordings, "the same question in plainer words"),
    .optional("hint", .text, or: "empty", "what to think about"),
    .optional(
      "expects", .entries(key: "concept", .number(1...5)),
      "what a good answer holds: concept and weight"),
    .optional(
      "terms", .entries(key: "id", .words), "concepts of this question alone: id and words for it"),
    .optional("probes", probes, "its follow-ups"),
    .optional(
      "reprompts", .section(.ownReprompts), or: "the persona's", "reprompts of its own", since: 2),
    .optional("remember", memories, "what is kept in mind when it is done", since: 2),
    .optional("example", .text, or: "empty", "one example of a good answer"),
    .optional("tests", .list(.section(.test)), "answers, and what they should lead to"),
  ]

  private static let memories = ValueType.oneOrMore(.either([.id, .section(.memory)]))

  static let probeKeys: [Key] = [
    .optional("id", .id, or: "from its condition: `pushback#lacks-result`", "the probe's id"),
    .optional("when", .condition, or: "`always`", "which answers draw it"),
    .required("say", wordings, "wordings of the follow-up"),
    .optional(
      "kind", .word(ProbeKind.allCases.map(\.rawValue)), or: "from `when`", "what it chases"),
    .optional("priority", .number(-100...100), or: "0", "its rank, higher first"),
    .optional(
      "rapport", .number(-10...10), or: "0", "how asking it moves the persona's rapport"),
    .optional("remember", memories, "what is kept in mind when it is asked", since: 2),
  ]

  static let memoryKeys: [Key] = [
    .required("as", .id, "what conditions and lines call it", since: 2),
    .optional("words", .id, "the concept whose words are kept", since: 2),
    .optional("when", .condition, or: "`always`", "when it is kept in mind", since: 2),
  ]

  static let testKeys: [Key] = [
    .required("answer", .paragraphs, "what the candidate is supposed to say"),
    .optional(
      "probe", .text, or: "not tested", "the follow-up it should draw, none, or reprompt:…"),
    .optional(
      "levels",
      .entriesOf(Dimension.allCases.map(\.rawValue) + ["overall"], key: "dimension", .levels),
      or: "not tested", "the levels it should get: dimension and level"),
  ]

  static let repromptKeys: [Key] = [
    .required(
      "non-answer", .wordings(minimum: 2), "at least two wordings for after a non-answer"),
    .required("off-topic", wordings, "what it says after an answer to something else"),
    .required("stuffing", wordings, "what it says after a list of keywords"),
    .required("patient-details", wordings, "what it says after details of a patient"),
    .required("move-on", wordings, "what it says when a question is left unanswered"),
  ]

  static let ownRepromptKeys: [Key] = [
    .optional(
      "non-answer", wordings, or: "the persona's", "what it says after a non-answer", since: 2),
    .optional(
      "off-topic", wordings, or: "the persona's", "what it says after an answer to something else",
      since: 2),
    .optional(
      "stuffing", wordings, or: "the persona's", "what it says after a list of keywords", since: 2),
    .optional(
      "patient-details", wordings, or: "the persona's", "what it says after details of a patient",
      since: 2),
    .optional(
      "move-on", wordings, or: "the persona's", "what it says when a question is left unanswered",
      since: 2),
  ]

  static let acknowledgementKeys: [Key] = [
    .optional("id", .id, or: "its place in the list", "the acknowledgement's id", since: 2),
    .optional("when", .condition, or: "`always`", "which answers it is for"),
    .required("say", wordings, "wordings"),
    .optional("remember", memories, "what is kept in mind when it is said", since: 2),
  ]

  static let candidateQuestionKeys: [Key] = [
    .optional("limit", .number(1...20), or: "3", "how many questions the candidate may ask"),
    .required("invite", wordings, "invitations to ask"),
    .required("more", wordings, "asking for one more question"),
    .optional("answers", .list(.section(.preparedAnswer)), "what it can answer"),
    .required("fallback", wordings, "what it says when no prepared answer fits"),
    .required("none", wordings, "what it says when there are no more questions"),
    .optional(
      "noticed", wordings, "what it remarks when the employer's dossier answers a question",
      since: 2),
  ]

  static let preparedAnswerKeys: [Key] = [
    .required("id", .id, "the answer's id"),
    .required("about", .words, "words that a question about this is likely to hold"),
    .required("say", wordings, "wordings"),
    .optional(
      "at", .ids, or: "everywhere", "ids of the organizations that it is true of"),
  ]

  static let closingKeys: [Key] = [
    .required("ask", wordings, "asking for a closing statement"),
    .optional("seconds", .number(10...900), or: "60", "how long the statement may take"),
    .required("thanks", wordings, "goodbyes"),
  ]

  static let factKeys: [Key] = [
    .required("text", .text, "the fact, as it is said", since: 2),
    .required("as-of", .date, "the month or day when it was last known to be so", since: 2),
    .required("source", .text, "where it was read", since: 2),
  ]
}
