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
  ]

  @Test(arguments: cuts)
  func cutsWhereTheVerbsPart(text: String, expected: [String]) {
    let clauses = Sample.findings(text).clauses.map { $0.span.text(in: text).trimmingMarks }
    #expect(clauses == expected.map(\.trimmingMarks))
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
