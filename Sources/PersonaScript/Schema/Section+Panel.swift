// The keys of what concerns several interviewers at once.
import Interview

extension Section {
  private static let spoken = ValueType.wordings(minimum: 1)

  static let panelKeys: [Key] = [
    .optional("hand-over", spoken, or: "plain lines", "giving the word to `{colleague}`"),
    .optional(
      "take-over", spoken, or: "nothing", "what it says when it gets the word for the first time"),
    .optional(
      "probes", .list(.section(.probe)), "follow-ups to answers to a colleague's question"),
    .optional(
      "weighs", .section(.weighing), or: "the rubric's", "what it weighs in place of the rubric"),
  ]

  static let weighingKeys: [Key] = [
    .required("content", .number(0...100), "the weight of what is said"),
    .required("structure", .number(0...100), "the weight of how it is told"),
    .required("evidence", .number(0...100), "the weight of figures and named things"),
    .required("ownership", .number(0...100), "the weight of one's own part"),
    .required("clarity", .number(0...100), "the weight of how easy it is to follow"),
    .required("why", .text, "why it weighs so, in a sentence"),
  ]

  static let panelFileKeys: [Key] = [
    .required("format", .format, "the format's version"),
    .required(
      "tensions", .entries(key: "id", .section(.tension)), "disagreements between two personas"),
  ]

  static let tensionKeys: [Key] = [
    .required("between", .ids, "the two personas; the first speaks first, and asks"),
    .required("first", spoken, "what the first says; `{colleague}` is the second"),
    .required("second", spoken, "what the second says; `{colleague}` is the first"),
    .required("question", .section(.question), "what the first then asks"),
  ]
}
