// The keys of a rubric's file, and of the weights that a persona may change.
import Interview

extension Section {
  private static let points = ValueType.entriesOf(
    Need.allCases.map(\.rawValue), key: "need", .oneOrMore(.number(0...1000)))

  static let rubricKeys: [Key] = [
    .required("format", .format, "the format's version, 2", since: 2),
    .required("version", .text, "the rubric's own version; raise it with each change", since: 2),
    .optional(
      "caps", .entriesOf(Gate.allCases.map(\.rawValue), key: "gate", .number(1...5)),
      or: "the program's", "the highest level of answers that a gate holds: gate and level",
      since: 2),
    .optional(
      "scales",
      .entriesOf(QuestionKind.scored.map(\.rawValue), key: "kind", .section(.scale)),
      or: "the program's", "how answers to each kind of question are scored: kind and scale",
      since: 2),
  ]

  static let scaleKeys: [Key] = [
    .optional(
      "counts", .word(["facts", "plans"]), or: "the program's",
      "whether what somebody would do counts like what was done", since: 2),
    .optional(
      "length", .section(.band), or: "the program's", "how long an answer should be", since: 2),
    .optional(
      "dimensions",
      .entriesOf(Dimension.allCases.map(\.rawValue), key: "dimension", .section(.dimension)),
      or: "the program's", "how points become levels: dimension and its scale", since: 2),
    .optional(
      "structure", points, or: "the program's",
      "points for the parts of a whole answer, the first sighting, the second, …: need and points",
      since: 2),
    .optional(
      "evidence", points, or: "the program's",
      "points for what makes it concrete: need and points", since: 2),
    .optional(
      "needs", .entriesOf(["2", "3", "4", "5"], key: "level", .words), or: "the program's",
      "what an answer must hold to reach an overall level: level and needs", since: 2),
    .optional(
      "anchors", .list(.text), or: "the program's", "what the overall levels 1 to 5 mean",
      since: 2),
    .optional("source", .text, or: "required with numbers", "where the points come from", since: 2),
  ]

  static let dimensionKeys: [Key] = [
    .optional(
      "weight", .number(0...100), or: "the program's", "per cent of the whole", since: 2),
    .optional(
      "thresholds", .list(.number(0...1000)), or: "the program's",
      "the fewest points for the levels 2, 3, 4 and 5", since: 2),
    .optional(
      "anchors", .list(.text), or: "the program's", "what the levels 1 to 5 mean", since: 2),
    .optional(
      "source", .text, or: "required with numbers", "where the numbers come from", since: 2),
  ]

  static let bandKeys: [Key] = [
    .required("shortest", .number(1...1000), "fewer words than this are too few", since: 2),
    .required("longest", .number(2...2000), "more words than this are too many", since: 2),
    .optional(
      "source", .text, or: "required with numbers", "where the numbers come from", since: 2),
  ]

  static let weightingKeys: [Key] = [
    .required(
      "weights",
      .entriesOf(Dimension.allCases.map(\.rawValue), key: "dimension", .number(0...100)),
      "per cent of the whole: dimension and weight", since: 2),
    .optional(
      "reason", .text, or: "required", "why, in a sentence that the scorecard shows", since: 2),
  ]
}
