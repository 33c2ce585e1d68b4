// The language of `when`: what texts become, and what is said about those that become nothing.
import Interview
import Testing

@testable import PersonaScript

@Suite struct ConditionParserTests {
  private static let vocabulary: Vocabulary = {
    var vocabulary = Vocabulary(
      concepts: ["super-users", "training"], parties: ["clinicians", "vendor"])
    vocabulary.questions = ["pushback", "closing-gap"]
    vocabulary.terms = ["rounding"]
    vocabulary.termOwners = ["rounding": "pushback", "paging": "closing-gap"]
    vocabulary.termsByQuestion = ["pushback": ["rounding"], "closing-gap": ["paging"]]
    vocabulary.memories = ["late": false]
    return vocabulary
  }()

  struct Good: CustomTestStringConvertible, Sendable {
    var text: String
    var condition: Condition
    var testDescription: String { text }

    init(_ text: String, _ condition: Condition) {
      self.text = text
      self.condition = condition
    }
  }

  @Test(
    "A condition becomes its tree",
    arguments: [
      Good("always", .always),
      Good("has(result)", .has(.part(.result))),
      Good("lacks(ownership)", .not(.has(.ownership))),
      Good("has(number)", .has(.number)),
      Good("has( change )", .has(.change)),
      Good("lacks(training)", .not(.has(.concept("training")))),
      Good("mentions(rounding)", .mentions("rounding")),
      Good("asserts(training)", .asserts("training")),
      Good("negates(training)", .negates("training")),
      Good("blames(vendor)", .blames("vendor")),
      Good("blames(anyone)", .blames(nil)),
      Good("form(half-story)", .form(.halfStory)),
      Good("asked(pushback)", .asked("pushback")),
      Good("earlier(paging)", .earlier("paging")),
      Good("contradicts(training)", .contradicts("training")),
      Good("words<20", .compare(.words, .less, 20)),
      Good("rapport >= -2", .compare(.rapport, .greaterOrEqual, -2)),
      Good("hedges != 0", .compare(.hedges, .notEqual, 0)),
      Good("not not always", .not(.not(.always))),
      Good(
        "always or has(task) and not has(reason)",
        .any([.always, .all([.has(.part(.task)), .not(.has(.part(.reason)))])])),
      Good(
        "(always or has(task)) and has(reason)",
        .all([.any([.always, .has(.part(.task))]), .has(.part(.reason))])),
      Good(
        "has(task) and has(reason) and always",
        .all([.has(.part(.task)), .has(.part(.reason)), .always])),
      Good("  has(task)\n  and always ", .all([.has(.part(.task)), .always])),
      Good(
        "has(paging, in: closing-gap)",
        .within(question: "closing-gap", .has(.concept("paging")))),
      Good(
        "not lacks(result, in:pushback)",
        .not(.within(question: "pushback", .not(.has(.part(.result)))))),
      Good(
        "words(in: pushback) < 20", .within(question: "pushback", .compare(.words, .less, 20))),
      Good("words(in pushback) < 20", .within(question: "pushback", .compare(.words, .less, 20))),
      Good("visits(pushback) > 1", .visits(question: "pushback", .greater, 1)),
      Good("answered(pushback)", .answered("pushback")),
      Good("remembered(late)", .remembered("late")),
      Good("level >= standard", .level(.greaterOrEqual, .standard)),
      Good("length != short", .length(.notEqual, .short)),
    ])
  func parses(good: Good) {
    let (condition, findings) = ConditionParser.parse(good.text, in: Self.vocabulary)
    #expect(findings == [])
    #expect(condition == good.condition)
  }

  struct Bad: CustomTestStringConvertible, Sendable {
    var text: String
    /// Each problem's offset, length, message and help.
    var problems: [String]
    var testDescription: String { text }

    init(_ text: String, _ problems: String...) {
      self.text = text
      self.problems = problems
    }
  }

  @Test(
    "A faulty condition says where and why",
    arguments: [
      Bad("", "0+1 the condition is empty | remove 'when', or write 'always'"),
      Bad("   ", "3+1 the condition is empty | remove 'when', or write 'always'"),
      Bad(
        "lakcs(result)", "0+5 conditions have no predicate 'lakcs' | did you mean 'lacks'?"),
      Bad(
        "word < 3", "0+4 conditions cannot compare 'word' | did you mean 'words'?"),
      Bad("lacks(reslt)", "6+5 no concept is named 'reslt' | did you mean 'result'?"),
      Bad(
        "lacks(paging)",
        "6+6 no concept is named 'paging' | 'paging' is a term of the question 'closing-gap' alone"
      ),
      Bad("blames(clinician)", "7+9 no party is named 'clinician' | did you mean 'clinicians'?"),
      Bad("asked(pushbak)", "6+7 no question is named 'pushbak' | did you mean 'pushback'?"),
      Bad("form(storry)", "5+6 'form' does not know 'storry' | did you mean 'story'?"),
      Bad(
        "mentions(trainin) and asked(pushbak)",
        "9+7 no concept is named 'trainin' | did you mean 'training'?",
        "28+7 no question is named 'pushbak' | did you mean 'pushback'?"),
      Bad(
        "lacks result",
        "6+6 '(' was expected after 'lacks', not 'result' | write lacks(…) with one word inside"),
      Bad(
        "lacks(result",
        "12+1 ')' was expected before the end"
          + " | close what was opened: lacks(result)"),
      Bad(
        "lacks()",
        "6+1 'lacks' needs one word in its parentheses, not ')'"
          + " | write one word in the parentheses: lacks(result)"),
      Bad(
        "has(result) has(task)",
        "12+3 'has' follows a condition that is complete | join conditions with 'and' or 'or'"),
      Bad(
        "has(result) and",
        "15+1 a condition such as 'lacks(result)' was expected before the end"
          + " | write lacks(result), words < 20 and the like, joined by 'and', 'or', 'not'"),
      Bad("has(result) && always", "12+2 '&&' means nothing in a condition | did you mean 'and'?"),
      Bad("words = 3", "6+1 '=' means nothing in a condition | did you mean '=='?"),
      Bad("words => 3", "6+2 '=>' means nothing in a condition | did you mean '>='?"),
      Bad(
        "words < many",
        "8+4 a whole number was expected after '<', not 'many'"
          + " | write a whole number in digits: words < 20"),
      Bad(
        "words < 99999999999999999999",
        "8+20 the number '99999999999999999999' is out of range | numbers go from -10000 to 10000"),
      Bad(
        "words",
        "5+1 a comparison was expected after 'words' before the end | write <, <=, ==, !=, >= or > and a number: words < 20"
      ),
      Bad(
        "has(résultat)",
        "4+8 no concept is named 'résultat' | add it to lexicon.yaml, or to the question's 'terms'"),
      Bad(
        "has(rounding, in: closing-gap)",
        "4+8 no concept is named 'rounding' | 'rounding' is a term of the question 'pushback' alone"
      ),
      Bad(
        "has(result, in: pushbak)",
        "16+7 no question is named 'pushbak' | did you mean 'pushback'?"),
      Bad(
        "has(result, pushback)",
        "12+8 'in' and a question were expected after ',', not 'pushback' | to name two, write each: mentions(one) or mentions(two); a question follows 'in'"
      ),
      Bad(
        "asked(pushback, in: pushback)",
        "16+2 'asked' is about the whole interview, not one question | remove ', in …'"),
      Bad(
        "visits(pushback)",
        "16+1 a comparison was expected after 'visits' before the end | write <, <=, ==, !=, >= or > and a number: words < 20"
      ),
      Bad(
        "visit(pushback) > 1", "0+5 conditions have no predicate 'visit' | did you mean 'visits'?"),
      Bad(
        "level > hard",
        "8+4 'level' cannot be compared with 'hard' | it can be 'gentle', 'standard' and 'tough'"),
      Bad("levle > gentle", "0+5 conditions cannot compare 'levle' | did you mean 'level'?"),
      Bad("remembered(lat)", "11+3 nothing is remembered as 'lat' | did you mean 'late'?"),
      Bad(
        "always; always",
        "6+1 ';' means nothing in a condition"
          + " | write lacks(result), words < 20 and the like, joined by 'and', 'or', 'not'"),
      Bad(
        "has(result))",
        "11+1 ')' follows a condition that is complete | join conditions with 'and' or 'or'"),
    ])
  func refuses(bad: Bad) {
    let (condition, findings) = ConditionParser.parse(bad.text, in: Self.vocabulary)
    #expect(condition == nil)
    let problems = findings.map { finding in
      "\(finding.offset)+\(finding.length) \(Wording.message(finding.problem))"
        + (Wording.help(finding.problem).map { " | \($0)" } ?? "")
    }
    #expect(problems == bad.problems)
  }

  @Test func nestingIsBounded() {
    let text = String(repeating: "(", count: 450) + "always" + String(repeating: ")", count: 450)
    let (condition, findings) = ConditionParser.parse(text, in: Self.vocabulary)
    #expect(condition == nil)
    #expect(findings.map(\.problem) == [.conditionSyntax(.tooDeep)])
  }

  @Test(
    "A condition may have a thousand words and signs, and no more",
    arguments: [(250, 0), (251, 1)])
  func lengthIsBounded(predicates: Int, problems: Int) {
    let text = Array(repeating: "words<9", count: predicates).joined(separator: " and ")
    let (_, findings) = ConditionParser.parse(text, in: Self.vocabulary)
    let limit = ConditionProblem.tooLong(limit: 1000)
    #expect(
      findings.map(\.problem) == Array(repeating: .conditionSyntax(limit), count: problems))
  }

  @Test func withoutALexiconNoConceptIsBlamed() {
    let vocabulary = Vocabulary(concepts: nil, parties: nil)
    let (condition, findings) = ConditionParser.parse(
      "mentions(anything) and blames(anybody)", in: vocabulary)
    #expect(findings == [])
    #expect(condition == .all([.mentions("anything"), .blames("anybody")]))
  }

  struct Kind: CustomTestStringConvertible, Sendable {
    var text: String
    var kind: ProbeKind
    var testDescription: String { "\(text) is \(kind.rawValue)" }

    init(_ text: String, _ kind: ProbeKind) {
      self.text = text
      self.kind = kind
    }
  }

  @Test(
    "The kind of a probe is the most urgent that its condition points to",
    arguments: [
      Kind("always", .generic),
      Kind("has(result)", .generic),
      Kind("has(number)", .generic),
      Kind("form(opinion) and asked(pushback)", .generic),
      Kind("words > 200", .generic),
      Kind("rapport < 0", .generic),
      Kind("mentions(training)", .concept),
      Kind("lacks(training)", .concept),
      Kind("has(training)", .concept),
      Kind("blames(anyone)", .concept),
      Kind("lacks(number)", .vague),
      Kind("not has(change)", .vague),
      Kind("words < 20", .vague),
      Kind("not words >= 20", .vague),
      Kind("hedges >= 3", .vague),
      Kind("hedges < 3", .generic),
      Kind("mentions(training) and lacks(number)", .vague),
      Kind("lacks(result)", .missingPart),
      Kind("lacks(ownership) and lacks(number)", .missingPart),
      Kind("not lacks(result)", .generic),
      Kind("has(task) or lacks(result)", .missingPart),
      Kind("earlier(training) and lacks(result)", .contradiction),
      Kind("contradicts(training)", .contradiction),
    ])
  func infersTheKind(kind: Kind) throws {
    let condition = try #require(ConditionParser.parse(kind.text, in: Self.vocabulary).0)
    #expect(ProbeKind.inferred(from: condition) == kind.kind)
  }
}
