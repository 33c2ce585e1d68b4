// What can be proved about conditions, and what must not be.
import Interview
import Testing

@testable import PersonaScript

@Suite struct ConditionProofTests {
  private var proof: ConditionProof {
    let agenda = ["settle-in", "now", "pushback"].map { AgendaItem.question($0) }
    return ConditionProof(
      setting: ConditionSetting(
        expected: 3, probes: 2, earlier: AgendaOrder(agenda).questions(before: "now")))
  }

  private func condition(_ text: String) throws -> Condition {
    var vocabulary = Vocabulary(
      concepts: ["training", "super-users"], parties: ["clinicians", "vendor"])
    vocabulary.questions = ["settle-in", "pushback"]
    return try #require(ConditionParser.parse(text, in: vocabulary).0, "\(text) cannot be read")
  }

  @Test(
    "No answer fits",
    arguments: [
      "words < 10 and words > 20", "words < 0", "not words >= 0", "form(plan) and form(opinion)",
      "has(result) and lacks(result)", "lacks(number) and numbers >= 1",
      "has(change) and numbers == 0", "asserts(training) and lacks(training)",
      "asserts(training) and not mentions(training)",
      "negates(training) and not mentions(training)",
      "blames(vendor) and not blames(anyone)", "expected > 3", "probes > 2", "asked(pushback)",
      "(has(result) or has(action)) and lacks(result) and lacks(action)",
      "contradicts(training) and not mentions(training)",
    ])
  func impossibleConditionsAreFound(text: String) throws {
    #expect(proof.isImpossible(try condition(text)))
  }

  @Test(
    "Some answer fits",
    arguments: [
      "words < 10", "words < 10 or words > 20", "words > 10 and sentences < 3", "always",
      "form(plan) and not form(opinion)", "has(result) and lacks(action)", "expected == 3",
      "mentions(training) and lacks(training)", "asserts(training) and negates(training)",
      "asserts(training) and not asserts(super-users)", "has(number) and lacks(change)",
      "lacks(number) and lacks(change)", "blames(vendor) and blames(clinicians)",
      "blames(anyone) and not blames(vendor)", "asked(settle-in)", "not asked(pushback)",
      "words != 5 and words > 4", "not (has(result) and has(action))", "probes == 2",
      "rapport < -5",
    ])
  func possibleConditionsAreLeftAlone(text: String) throws {
    #expect(!proof.isImpossible(try condition(text)))
  }

  @Test(
    "One condition holds wherever another does",
    arguments: [
      ("words < 5", "words < 10", true), ("words < 10", "words < 5", false),
      ("has(result) and lacks(number)", "lacks(number)", true),
      ("lacks(number)", "has(result) and lacks(number)", false),
      ("asserts(training)", "mentions(training)", true),
      ("mentions(training) or mentions(super-users)", "mentions(training)", false),
      ("has(change)", "has(number)", true),
    ])
  func implicationIsProved(text: String, other: String, holds: Bool) throws {
    #expect(proof.implies(try condition(text), try condition(other)) == holds)
  }

  @Test func conditionsWithTooManyCasesAreLeftAlone() throws {
    let part = "(has(result) or has(action))"
    let text = Array(repeating: part, count: 12).joined(separator: " and ")
    #expect(!proof.isImpossible(try condition(text + " and lacks(result) and lacks(action)")))
  }

  @Test func onlyConditionsThatNeedBothStatusesAreNamed() throws {
    let both = try condition("asserts(training) and negates(training)")
    #expect(proof.concepts(inTwoStatusesBy: both) == ["training"])
    let either = try condition("asserts(training) or negates(training)")
    #expect(proof.concepts(inTwoStatusesBy: either) == [])
  }
}
