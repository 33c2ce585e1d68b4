// Clauses in sentences of more than one verb: where they meet, whose they are, what was done.
import AnswerAnalysis
import Interview
import Testing

struct ClauseTests {
  static let cuts: [(String, [String])] = [
    (
      "I told the nurses, the clerks, and I left.",
      ["I told the nurses, the clerks,", "and I left"]
    ),
    (
      "I called the vendor and, after a week, they sent a patch.",
      ["I called the vendor", "and, after a week, they sent a patch"]
    ),
    ("The first thing I fixed was a radio.", ["The first thing I fixed was a radio"]),
    ("I checked it once a week.", ["I checked it once a week"]),
    ("They showed us how to run it.", ["They showed us how to run it"]),
    (
      "I'd put the names that we need on one page for the quarter.",
      ["I'd put the names", "that we need on one page for the quarter"]
    ),
    (
      "I'd send two before I know the cause, because nobody waits.",
      ["I'd send two", "before I know the cause,", "because nobody waits"]
    ),
    (
      "I asked what did we change and who was on call.",
      ["I asked", "what did we change", "and who was on call"]
    ),
  ]

  @Test(arguments: cuts)
  func cutsWhereTheVerbsPart(text: String, expected: [String]) {
    let clauses = Sample.findings(text).clauses.map { $0.span.text(in: text).trimmingMarks }
    #expect(clauses == expected.map(\.trimmingMarks))
  }

  static let asked: [(String, Subject)] = [
    ("Then: is it one ward or more", .other), ("I asked what did we change", .shared),
    ("I asked myself could I leave it", .own), ("I asked who was on call", .other),
  ]

  @Test(arguments: asked)
  func aQuestionThatIsToldHasItsSubjectBehindItsVerb(text: String, subject: Subject) {
    #expect(Sample.findings(text).clauses.last?.subject == subject)
    #expect(Sample.findings(text).items(.sharedAction).isEmpty)
  }

  static let undone: [String] = [
    "I almost called the vendor.", "We failed to call the vendor.", "We agreed to disagree.",
    "I could call the vendor.", "I don't think I called the vendor.",
    "I wish I had called the vendor.",
  ]

  @Test(arguments: undone)
  func whatWasNotDoneIsNoAction(text: String) {
    #expect(Sample.findings(text).items(.ownAction).isEmpty)
    #expect(Sample.findings(text).items(.sharedAction).isEmpty)
  }

  static let done: [String] = [
    "I called the vendor.", "I think I called the vendor.", "I had the list moved.",
    "I was the one who moved the list.",
  ]

  @Test(arguments: done)
  func whatWasDoneIsAnAction(text: String) {
    #expect(!Sample.findings(text).items(.ownAction).isEmpty)
  }
}

extension String {
  /// Without a comma or a full stop at its end.
  fileprivate var trimmingMarks: String {
    last == "," || last == "." ? String(dropLast()) : self
  }
}
