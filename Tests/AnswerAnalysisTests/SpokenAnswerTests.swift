// Answers as nervous people speak them, without capitals or marks: what is seen in them, and what only
// looks like it.
import AnswerAnalysis
import Interview
import Testing

struct SpokenAnswerTests {
  static let tables: [(FindingKind, [Marked])] = [
    (
      .ownAction,
      [
        Marked("yeah so ⟦I led⟧ it"), Marked("it was me ⟦who called⟧ the sponsor"),
        Marked("⟦I re-did⟧ the plan"), Marked("um ⟦I like called⟧ them"),
        Marked("it went badly and honestly ⟦I mimicked⟧ the old form"),
        Marked("can we skip this one please"), Marked("we'd have used it if it had failed"),
        Marked("I used to write long reports"), Marked("⟦I used⟧ two scanners"),
        Marked("I started to worry"), Marked("⟦I started⟧ to call them"),
        Marked("I would watch and talk to them before I changed a thing"),
        Marked("⟦I watched⟧ the ward before ⟦I changed⟧ a thing"),
        Marked("⟦I was forced to call⟧ them"), Marked("I was forced into it"),
        Marked("I can't think of a time when I led a team"),
        Marked("I didn't know the vendor that ⟦I called⟧"),
      ]
    ),
    (
      .sharedAction,
      [
        Marked("⟦we all pitched⟧ in"), Marked("Me and my ⟦analyst rebuilt⟧ it"),
        Marked("us project ⟦managers covered⟧ the desk"), Marked("can we skip this one"),
      ]
    ),
    (
      .blame,
      [
        Marked("⟦honestly the vendor just never got back to us⟧"),
        Marked("it slipped ⟦because the vendor sat on it⟧"),
        Marked("⟦IT kept changing the build on us⟧"), Marked("⟦the doctors were impossible⟧"),
        Marked("the hours were impossible"), Marked("⟦nobody told me about the change⟧"),
        Marked("I'm not saying it was the vendor's fault"), Marked("It wasn't the vendor's fault."),
        Marked("The vendor had told us that."),
      ]
    ),
    (
      .hedge,
      [
        Marked("it's the kind of project I like"), Marked("a new sort of form"),
        Marked("the nurses ⟦kind of⟧ liked it"), Marked("they were treated fairly"),
        Marked("it was ⟦fairly⟧ quick"), Marked("I bought a bit of time"),
        Marked("in a way that nurses could follow"), Marked("it took two weeks ⟦or so⟧"),
        Marked("what kind of scanner do you need"), Marked("I think about the ward first"),
      ]
    ),
    (
      .filler,
      [
        Marked("⟦umm⟧ I ⟦like⟧ called them"), Marked("it was, ⟦like⟧, two weeks"),
        Marked("I like calling people"), Marked("do you know the lead there"),
        Marked("⟦you know⟧ it was rough"), Marked("that's what I mean by scope"),
        Marked("she answered honestly"), Marked("it was a change of course for us"),
        Marked("I do the rounds at the end of the day shift"),
        Marked("⟦at the end of the day⟧ it's people"), Marked("as you see on the chart"),
      ]
    ),
    (
      .preamble,
      [
        Marked("⟦so⟧ ⟦that's a really good question⟧ I led it"), Marked("⟦right so⟧ I led it"),
        Marked("⟦yeah so⟧ I led it"), Marked("um ⟦so⟧ ⟦let's see⟧ I led it"),
        Marked("well done was what they said"), Marked("well-run projects need a plan"),
        Marked("so many nurses left"), Marked("so that nurses could chart I moved the desk"),
      ]
    ),
    (
      .number,
      [
        Marked("we trained ⟦four hundred and fifty nurses⟧"),
        Marked("it cost a ⟦quarter of a million pounds⟧"), Marked("⟦half⟧ the staff left"),
        Marked("half the time it failed"), Marked("we were on version four of the plan"),
        Marked("on the one hand it was quick"),
      ]
    ),
    (
      .duration,
      [
        Marked("⟦a couple of days⟧ later they signed"), Marked("it was down ⟦half an hour⟧"),
        Marked("one day I walked in"), Marked("the day after"),
      ]
    ),
    (
      .date,
      [
        Marked("back in ⟦two thousand nineteen⟧ we moved"),
        Marked("in ⟦two thousand and four⟧ I started"),
        Marked("since ⟦twenty twenty-one⟧ it holds"), Marked("it was ⟦nineteen ninety eight⟧"),
        Marked("we cut it to two thousand forms"), Marked("in twenty nineteen people left"),
        Marked("it took twenty, nineteen of them mine"),
        Marked("it was the summer of '⟦21⟧ I think"), Marked("I had '21 beds' on the list"),
        Marked("we were done by the ⟦first of March⟧"), Marked("the first of many"),
        Marked("we met in room 2019 on the ward"), Marked("we met in ⟦2019⟧ on the ward"),
      ]
    ),
    (
      .change,
      [
        Marked("it took ⟦three days and now it takes one⟧"),
        Marked("I saved the file to two drives"),
        Marked("I sat with them for three nights from eleven to seven"),
        Marked("the desk was open from eight to five"),
        Marked("on weekdays calls ⟦fell from eleven to seven⟧"),
        Marked("late doses each night went ⟦from eleven to seven⟧"),
        Marked("I dropped off 40 badges"), Marked("Calls ⟦dropped off by 30 percent⟧"),
        Marked("we raised 12 tickets"), Marked("I raised it with two directors"),
        Marked("we ⟦raised it by 12 percent⟧"),
        Marked("we ⟦shaved 20 minutes off⟧ each discharge"), Marked("I took two days off"),
        Marked("we came in ⟦two weeks early⟧"), Marked("I went home two hours early"),
      ]
    ),
    (
      .identifier,
      [
        Marked("her phone number is ⟦555 123 4567⟧, it was on the form"),
        Marked("my ticket number was 44"),
      ]
    ),
  ]

  static let cases: [(FindingKind, Marked)] = tables.flatMap { kind, answers in
    answers.map { (kind, $0) }
  }

  @Test(arguments: cases)
  func seesWhatIsMarkedAndNothingElse(kind: FindingKind, answer: Marked) {
    let found = Sample.findings(answer.text).items(kind).map { $0.span.text(in: answer.text) }
    #expect(found == answer.spans.map { $0.text(in: answer.text) }, "\(answer)")
  }

  @Test(arguments: [
    "we trained a hundred and", "it took a couple", "it took a couple of", "it took 20 minutes out",
    "half", "half a", "half of", "half of the", "half the", "a quarter of", "a quarter of a",
    "raised",
    "dropped off", "saved to", "we all", "I like", "I re-", "us", "me and", "can we", "kind of",
    "like",
    "you know", "FHIR, so", "FHIR is a", "what we call FHIR", "we never let", "without",
    "one takes",
    "twelve weeks early", "IT", "no.", "um…",
  ])
  func anAnswerMayEndAnywhere(answer: String) {
    let bytes = answer.utf8.count
    for jargon in [JargonTolerance.plain, .technical] {
      let items = Sample.findings(answer, jargon: jargon).items
      #expect(items.allSatisfy { $0.span.end <= bytes })
    }
  }

  static let sentences: [(String, Int)] = [
    ("We met on Tues. afternoon with Dr. Osei.", 1), ("We were, um... about two weeks late.", 1),
    ("我们上线了。很好。", 2), ("I said no. Leadership backed me.", 2), ("See no. 7 of the list.", 1),
    ("Lists, charts, etc. Nurses came.", 2), ("It was at 6 a.m. Monday.", 1),
  ]

  @Test(arguments: sentences)
  func countsSentences(text: String, count: Int) {
    #expect(Sample.findings(text).measures.sentences == count)
  }

  static let statuses: [(String, MentionStatus)] = [
    ("we couldn't have done it without the training plan", .asserted),
    ("we had to do it without the training plan", .negated),
    ("we never let the training plan go stale", .asserted),
    ("we never let them see the training plan", .negated),
    ("I don't regret the training plan", .asserted),
    ("if it had failed we'd have used the training plan", .hypothetical),
    ("my boss set up the training plan", .other),
    ("the training plan was never in place", .negated),
  ]

  @Test(arguments: statuses)
  func tellsWhoseClaimAMentionIs(answer: String, status: MentionStatus) {
    #expect(Sample.findings(answer).items(.mention).map(\.status) == [status])
  }

  @Test(arguments: [
    ("I moved nine. Since then I walk each room with the cleaner, and we have moved none.", true),
    ("I moved nine. Some days I walk each room with the cleaner, and we have moved none.", false),
  ])
  func sinceThenHoldsForTheWholeSentence(answer: String, isResult: Bool) {
    let rules = Sample.findings(answer).items(.storyPart).map(\.rule)
    #expect(rules.contains("story.result:none-since") == isResult)
  }

  static let nonAnswers: [(String, NonAnswer?)] = [
    ("hmm I can't really think of one right now", .doesNotKnow),
    ("I don't really know of a process that I improved", .doesNotKnow),
    ("I've never had to stop one, I always delivered", nil),
    ("I've never had to stop one, sorry", .doesNotKnow),
    ("nothing really comes to mind", .doesNotKnow), ("can we skip this one please", .declines),
    ("I don't know if it counts, but I moved the servers over a weekend", nil),
  ]

  @Test(arguments: nonAnswers)
  func tellsWhyItIsNoAnswer(answer: String, reason: NonAnswer?) {
    #expect(Sample.findings(answer).nonAnswer == reason)
  }

  static let parts: [(String, [StoryPart])] = [
    ("The app froze. I moved it. It hasn't crashed since.", [.situation, .action, .result]),
    ("I changed the alert, and now they chart on time", [.action, .result]),
    ("I changed it since they asked", [.action, .reason]),
    ("I had to run two wards. I had to call the vendor.", [.action, .action]),
    ("I had to cut costs, so I called the vendor.", [.task, .action]),
    ("I missed the deadline. I called the client.", [.situation, .action]),
    ("I chose the vendor because of its price.", [.action]),
    ("Because of its price I chose the vendor.", [.reason]),
    ("I called the vendor. I was able to have the parts there.", [.action, .result]),
    (
      "When I was an editor, I ran the desk. I would call each author.",
      [.situation, .action, .action]
    ),
    (
      "When I was an editor, nobody called. But I would call each author.",
      [.situation, .situation]
    ),
    ("When I was an editor, I ran the desk. I would call if it rang.", [.situation, .action]),
    ("We had to wait and we had to learn it twice.", [.task, .task]),
    ("I moved the backup, and since then nobody has had to wait.", [.action, .result]),
  ]

  @Test(arguments: parts)
  func seesOneStoryPartAClause(answer: String, parts: [StoryPart]) {
    #expect(Sample.findings(answer).items(.storyPart).map(\.name) == parts.map(\.rawValue))
  }

  static let jargon: [(String, FindingKind)] = [
    ("FHIR is a pain", .jargon), ("the FHIR feed is the worst", .jargon),
    ("a way to share records, what we call FHIR", .explanation),
    ("FHIR, so a way for apps to share records", .explanation),
    ("FHIR lets apps share records", .explanation),
  ]

  @Test(arguments: jargon)
  func tellsAVerdictFromAnExplanation(answer: String, kind: FindingKind) {
    let found = Sample.findings(answer, jargon: .plain).items.map(\.kind)
      .filter { $0 == .jargon || $0 == .explanation }
    #expect(found == [kind])
  }
}
