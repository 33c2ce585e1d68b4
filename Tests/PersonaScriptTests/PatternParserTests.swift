// A concept's patterns: what texts become, and what is said about those that become nothing.
import Interview
import Testing

@testable import PersonaScript

@Suite struct PatternParserTests {
  typealias Node = WordPattern.Node

  static let good: [(text: String, reach: WordPattern.Reach, root: Node)] = [
    ("all(pilot rollback)", .sentence, .all([.phrase("pilot"), .phrase("rollback")])),
    ("all(pilot, rollback)", .sentence, .all([.phrase("pilot"), .phrase("rollback")])),
    ("all(ward 12)", .sentence, .all([.phrase("ward"), .phrase("12")])),
    ("all(ward, 12)", .sentence, .all([.phrase("ward"), .phrase("12")])),
    (
      "all(pilot not failed)", .sentence, .all([.phrase("pilot"), .not(.phrase("failed"))])
    ),
    (
      "all(pilot not(any(failed \"called off\")))", .sentence,
      .all([.phrase("pilot"), .not(.any([.phrase("failed"), .phrase("called off")]))])
    ),
    (
      "any(\"go live\" “day one”)", .sentence, .any([.phrase("go live"), .phrase("day one")])
    ),
    (
      "seq(nurse ..6 refuse* ..0 screen)", .sentence,
      .sequence(
        .phrase("nurse"),
        [
          .init(gap: 6, node: .phrase("refuse*")), .init(gap: 0, node: .phrase("screen")),
        ])
    ),
    (
      "seq(nurse refuse*)", .sentence,
      .sequence(.phrase("nurse"), [.init(gap: nil, node: .phrase("refuse*"))])
    ),
    ("near(a b, 8)", .sentence, .near([.phrase("a"), .phrase("b")], words: 8)),
    ("near(a, b, 8)", .sentence, .near([.phrase("a"), .phrase("b")], words: 8)),
    ("near(near b, 8)", .sentence, .near([.phrase("near"), .phrase("b")], words: 8)),
    (
      " answer ( all( pilot rollback ) ) ", .answer,
      .all([.phrase("pilot"), .phrase("rollback")])
    ),
  ]

  @Test(arguments: good)
  func aPatternBecomesItsTree(text: String, reach: WordPattern.Reach, root: Node) throws {
    let pattern = try PatternParser.parse(text)
    #expect(pattern.root == root)
    #expect(pattern.reach == reach)
  }

  static let bad: [(text: String, said: String)] = [
    ("", "0+1 a word was expected before the end"),
    ("pilot", "0+5 a pattern joins two words or more"),
    ("not pilot", "0+3 a pattern cannot say only what must not be there"),
    ("all(pilot)", "0+3 'all' needs two words or more to join"),
    ("all(not pilot not plan)", "0+3 'all' needs two words or more to join"),
    ("all()", "0+3 'all' needs two words or more to join"),
    ("any(pilot not failed)", "10+3 'not' can stand only in 'all'"),
    ("seq(pilot not failed)", "10+3 'not' can stand only in 'all'"),
    ("seq(pilot)", "0+3 'seq' needs two words or more to join"),
    ("all(pilot rollback", "18+1 ')' was expected before the end"),
    ("near(a b)", "8+1 'near' needs the number of words that may stand between, not ')'"),
    ("near(a b", "8+1 'near' needs the number of words that may stand between before the end"),
    ("near(a b, 80)", "10+2 '80' is no number of words from 0 to 50"),
    ("seq(a ..x b)", "6+3 'x' is no number of words from 0 to 50"),
    ("seq(a .. b)", "6+2 '' is no number of words from 0 to 50"),
    ("seq(a ..2 ..3 b)", "10+3 a gap can stand only between two words of 'seq'"),
    ("all(a ..3 b)", "6+3 a gap can stand only between two words of 'seq'"),
    ("nere(a b, 3)", "0+4 no relation is named 'nere'"),
    ("all(a answer(all(b c)))", "6+6 'answer' can stand only around a whole pattern"),
    ("all(a \"b c)", "6+5 the quotation mark has no second"),
    ("all(a b) all(c d)", "9+3 'all' follows a pattern that is complete"),
    ("all(a )b", "0+3 'all' needs two words or more to join"),
    ("all(a -)", "6+1 a word was expected, not '-'"),
    (String(repeating: "all(a ", count: 11), "58+1 the parts are nested more than 10 deep"),
    (
      "all(" + String(repeating: "a ", count: 200) + ")",
      "0+1 the pattern has more than 200 words and signs"
    ),
  ]

  @Test(arguments: bad)
  func aFaultyPatternSaysWhereAndWhy(text: String, said: String) {
    #expect {
      _ = try PatternParser.parse(text)
    } throws: { error in
      guard let failure = error as? PatternParser.Failure else { return false }
      let message = "\(failure.offset)+\(failure.length) \(PatternWording.message(failure.problem))"
      #expect(message == said)
      #expect(PatternWording.help(failure.problem)?.isEmpty == false)
      return true
    }
  }

  @Test(arguments: 0..<200)
  func anyTextIsReadOrRefusedInItsPlace(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed), key: "patterns")
    let pieces = [
      "all(", "any(", "seq(", "near(", "not ", "answer(", ")", ",", " ..3 ", "a ", "\"", "8",
    ]
    let text = (0..<random.next(below: 14)).map { _ in pieces[random.next(below: pieces.count)] }
      .joined()
    do {
      let pattern = try PatternParser.parse(text)
      #expect(pattern.text == SpokenText.line(text))
    } catch {
      #expect(error.offset >= 0 && error.length >= 1, "\(text)")
      #expect(error.offset + error.length <= text.unicodeScalars.count + 1, "\(text)")
    }
  }
}
