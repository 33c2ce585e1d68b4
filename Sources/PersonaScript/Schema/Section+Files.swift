// The keys of a pack's files beside those of its personas.
import Interview

extension Section {
  static let format = Key.required("format", .format, "the format's version, 2")

  static let packKeys: [Key] = [
    format,
    .required("id", .id, "the pack's id"),
    .required("name", .text, "what people call the role"),
    .required("description", .text, "what the pack is for, in a sentence"),
    .required("personas", .ids, "ids of the personas, in menu order"),
  ]

  static let organizationKeys: [Key] = [
    format,
    .required("id", .id, "the organization's id"),
    .required("name", .text, "its name"),
    .required("summary", .text, "what it is, in a sentence or two"),
    .optional(
      "details", .entries(key: "id", .text), "what lines can say of it: id and words", since: 2),
    .required("sections", .list(.section(.organizationSection)), "headed lists of facts"),
    .optional("known-by", .words, "words that show that the dossier was read"),
    .optional(
      "answers", .list(.section(.preparedAnswer)), "what any persona can answer about it"),
  ]

  static let organizationSectionKeys: [Key] = [
    .required("title", .text, "the section's heading"),
    .required(
      "facts", .oneOrMore(.either([.text, .section(.organizationFact)])), "texts, one fact each"),
  ]

  static let organizationFactKeys: [Key] = [
    .optional("id", .id, "what lines call it", since: 2),
    .required("text", .text, "the fact", since: 2),
    .optional("as-of", .date, "when it was last known to be so", since: 2),
    .optional("source", .text, or: "empty", "where it was read", since: 2),
  ]

  static let lexiconKeys: [Key] = [
    format,
    .required("version", .text, "the lexicon's own version; raise it with each change"),
    .optional(
      "parties", .entries(key: "id", .words), "groups of people: id and words for their members"),
    .required(
      "concepts", .entries(key: "id", .section(.concept)),
      "what answers are searched for: id and concept"),
  ]

  static let conceptKeys: [Key] = [
    .required("name", .text, "what people call it"),
    .optional(
      "forms", .words, "words and phrases for it, any case; a final * stands for any ending"),
    .optional("acronyms", .words, "short forms, matched with their case"),
    .optional(
      "patterns", .words, "words that stand apart: near(nurse refuse*, 6)", since: 2),
    .optional("near-misses", .words, "phrases that look like it and are not"),
    .optional("misspellings", .words, "misspellings that count"),
    .optional(
      "jargon", .word(JargonTolerance.allCases.filter { $0 != .plain }.map(\.rawValue)),
      "the trade whose term of art it is"),
    .optional("plain", .text, or: "empty", "what it is, in words for anyone"),
    .required(
      "examples", .section(.examples), "sentences that mention it, and sentences that do not"),
  ]

  static let exampleKeys: [Key] = [
    .required("matches", .words, "at least two sentences that mention the concept"),
    .required(
      "does-not-match", .words, "at least two sentences that only look as if they did"),
  ]

  static let conversationFileKeys: [Key] = [
    format,
    .required("persona", .id, "id of the persona that is talked to"),
    .required(
      "conversations", .entries(key: "id", .section(.conversation)),
      "what is tried: id and conversation"),
  ]

  static let conversationKeys: [Key] = [
    .optional("about", .text, or: "empty", "what it shows, in a sentence"),
    .optional(
      "agenda", .list(.id), or: "the persona's",
      "the steps of this interview, in place of the persona's agenda"),
    .optional(
      "level", .word(PressureLevel.allCases.map(\.rawValue)), or: "`standard`",
      "how hard the persona presses"),
    .optional(
      "length", .word(InterviewLength.allCases.map(\.rawValue)), or: "`standard`",
      "how many questions it asks"),
    .optional(
      "seed", .number(0...Int(UInt32.max)), or: "1", "the number that every chance comes from"),
    .required(
      "turns", .list(.section(.conversationTurn)),
      "what the candidate says, and what should come of it"),
  ]

  static let conversationTurnKeys: [Key] = [
    .optional("answer", .paragraphs, "what the candidate says"),
    .optional(
      "command", .word(ConversationTest.AskedFor.allCases.map(\.rawValue)),
      "what the candidate asks for instead: skip, repeat, clarify or hint"),
    .optional(
      "probe", .text, or: "not tested", "the follow-up it should draw, none, or reprompt:…"),
    .optional(
      "reply", .text, or: "not tested",
      "the prepared answer that the candidate's question should get, or none"),
    .optional(
      "levels",
      .entriesOf(Dimension.allCases.map(\.rawValue) + ["overall"], key: "dimension", .levels),
      or: "not tested", "the levels that the question should have so far: dimension and level"),
    .optional(
      "rapport", .number(-1000...1000), or: "not tested",
      "the persona's rapport with the candidate afterwards"),
    .optional(
      "outcome", .word(["open", "answered", "partly-answered", "unanswered"]), or: "not tested",
      "what should have become of the question"),
    .optional(
      "next", .text, or: "not tested",
      "what should be asked then: the same or another question, or a stage"),
    .optional(
      "says", .text, or: "not tested", "words that should be in what the persona says"),
  ]

  static let lineKeys: [Key] = [
    .required("format", .format, "the format's version, 2", since: 2),
    .required(
      "lines", .entries(key: "persona", .entries(key: "line", .text)),
      "what is said instead: for each persona, a line's id and its text", since: 2),
  ]
}
