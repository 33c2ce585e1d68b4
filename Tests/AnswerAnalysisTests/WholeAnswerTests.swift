// Whole answers: that the analyser tells a story from other things that people type.
import AnswerAnalysis
import Interview
import Testing

struct WholeAnswerTests {
  static let answers: [(name: String, answer: String, form: AnswerForm, nonAnswer: NonAnswer?)] = [
    (
      "a story",
      """
      At my last hospital the nurses refused the rounding form. I shadowed two night shifts and \
      redrew it. We cut the form from 12 clicks to 4.
      """, .story, nil
    ),
    ("nothing", "   \n", .nonAnswer, .empty),
    ("a wish to hear it again", "Sorry, can you repeat that?", .nonAnswer, .asksToRepeat),
    ("a wish for plainer words", "What do you mean by governance?", .nonAnswer, .asksToClarify),
    ("no idea", "I don’t know, no idea.", .nonAnswer, .doesNotKnow),
    ("a refusal", "I would rather not say.", .nonAnswer, .declines),
    ("a wish to go on", "Next question.", .nonAnswer, .declines),
    ("an evasion", "That depends on many things.", .nonAnswer, .evades),
    ("a refusal among deeds", "I would rather not name it, but I moved it.", .halfStory, nil),
    ("no result", "The clerks were cross. I asked them why. I moved it.", .halfStory, nil),
    (
      "what one is like", "I am a good listener and I always help my team.", .selfDescription, nil
    ),
    (
      "what one thinks", "I think that training is important and people should listen.", .opinion,
      nil
    ),
    ("a fact", "An engine is a program that sends results between systems.", .explanation, nil),
    (
      "what would have happened otherwise",
      "We opened on the day. It would have come late, and we would have had nothing to show.",
      .halfStory, nil
    ),
    ("a plan instead of a story", "I would call the vendor and I would wake the lead.", .plan, nil),
  ]

  @Test(arguments: answers)
  func tellsWhatSortOfAnswerItIs(
    name: String, answer: String, form: AnswerForm, nonAnswer: NonAnswer?
  ) {
    let analyser = Analyser(
      lexicon: CompiledLexicon(Lexicon(version: "1", concepts: [], parties: [])))
    let findings = analyser.findings(in: answer, context: AnalysisContext(kind: .behavioural))
    #expect(findings.form == form)
    #expect(findings.nonAnswer == nonAnswer)
  }
}
