// One table a detector: what it sees, with the spans marked in the answer.
import AnswerAnalysis
import Interview
import Testing

struct DetectorTests {
  static let tables: [(FindingKind, [Marked])] = [
    (
      .change,
      [
        Marked("We ⟦cut it from 40 to 12 minutes⟧."),
        Marked("Calls went ⟦from thirty a night to none⟧."),
        Marked("Charting time ⟦fell by 30%⟧."), Marked("We ⟦halved⟧ the wait."),
        Marked("Errors ⟦dropped by half⟧."), Marked("We went from idea to launch."),
        Marked("In 2021 we moved to version 12."),
        Marked("A referral went ⟦from most of a week to six hours⟧."),
        Marked("A referral went ⟦from 3 hours to half a minute⟧."),
        Marked("I went from one ward to another ward."),
        Marked("Use went ⟦from 18 percent to 81 percent⟧."),
        Marked("The move ended ⟦12,500 dollars below the quote⟧."),
        Marked("They opened ⟦three weeks ahead of the schedule⟧."),
        Marked("The move ended 12,500 dollars over the quote."),
        Marked("We found three screws under the floor."),
      ]
    ),
    (
      .number,
      [
        Marked("I trained ⟦40 nurses⟧ and ⟦three analysts⟧."),
        Marked("It cost ⟦$2.5M⟧, so ⟦12 percent⟧ more."),
        Marked("We moved ⟦30 clinical interfaces⟧."),
        Marked("Call 555-1234 about version 3 in 2021 at 10:30."),
        Marked("1. I planned it.\n2. I did it."), Marked("No one knew."),
      ]
    ),
    (.duration, [Marked("It took ⟦six weeks⟧, not ⟦two days⟧."), Marked("One day I left.")]),
    (
      .date,
      [
        Marked("We went live on ⟦May 4, 2021⟧."), Marked("It began in ⟦2019⟧ and ended ⟦3/15/23⟧."),
        Marked("We may march on."),
      ]
    ),
    (
      .ownAction,
      [
        Marked("⟦I mapped⟧ the workflow and ⟦cut⟧ the screen."), Marked("⟦I’d finished⟧ the plan."),
        Marked("I waited, I panicked and I complained."),
        Marked("What ⟦I did was put⟧ both in a room."),
        Marked("The first thing ⟦I did was to ask⟧ them."),
        Marked("What she did was call me."), Marked("What I did was wrong."),
        Marked("I was calm."), Marked("I did not map it."), Marked("I would map it."),
        Marked("I have ⟦led⟧ two launches.".replacing("I have ⟦led⟧", with: "⟦I have led⟧")),
      ]
    ),
    (
      .sharedAction,
      [
        Marked("⟦We trained⟧ nine nurses."), Marked("Our ⟦team rebuilt⟧ the interface."),
        Marked("The whole ⟦team rebuilt⟧ it."), Marked("The billing department rebuilt it."),
        Marked("We have to rebuild it."), Marked("⟦We have rebuilt⟧ it."),
      ]
    ),
    (
      .othersAction,
      [
        Marked("The ⟦vendor missed⟧ the date."), Marked("The ⟦nurses on my team refused⟧ it."),
        Marked("The server crashed."),
      ]
    ),
    (.hedge, [Marked("⟦Maybe⟧ I ⟦kind of⟧ led it.")]),
    (.filler, [Marked("It was, ⟦you know⟧, fine.")]),
    (
      .preamble,
      [Marked("⟦That’s a great question⟧. I led it."), Marked("I led it. Good question.")]
    ),
    (
      .blame,
      [
        Marked("⟦The vendor dropped the ball⟧."), Marked("⟦It was late because of the nurses⟧."),
        Marked("The vendor delivered on time."), Marked("The project was difficult."),
        Marked("The doctors refused to sign it."), Marked("The nurses were difficult at first."),
        Marked("⟦The doctors wouldn't even open it⟧."), Marked("⟦They never listened to us⟧."),
        Marked("⟦That was the vendor's fault⟧."), Marked("That was my fault."),
        Marked("I failed to tell the nurses."), Marked("⟦The vendor failed to tell us⟧."),
        Marked(
          "It slipped because ⟦the nurses wouldn't cooperate⟧.".replacing(
            "because ⟦the", with: "⟦because the")),
        Marked("⟦If the vendor had done their job⟧ I would have slept."),
        Marked("Because of the storm the nurses stayed."),
        Marked("It was quick because of the nurses’ idea."),
      ]
    ),
    (
      .specific,
      [
        Marked("We moved ⟦Mercy General⟧ to ⟦Epic⟧ on Monday."), Marked("I LED THE WHOLE TEAM."),
        Marked("The nurses on ⟦4 West⟧ told ⟦Boston⟧."), Marked("We had 4 nurses."),
      ]
    ),
    (
      .identifier,
      [
        Marked("A 62-year-old patient, ⟦Anna S.⟧, was admitted on ⟦May 4, 2021⟧."),
        Marked("Her MRN is ⟦123-45-789⟧."), Marked("The form showed ⟦123-45-6789⟧."),
        Marked("Dr. Lee, our CMIO, refused the go-live on May 4, 2021."),
        Marked("Every patient was admitted through the new screen from May 4, 2021."),
        Marked("Tom Baker in Chicago led the vendor's team."),
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

  static let parts: [(String, [StoryPart])] = [
    ("The nurses refused the screen. I redrew it.", [.situation, .action]),
    ("I had to fix it by May. I called the vendor.", [.task, .action]),
    ("I redrew the form. We cut it from 12 clicks to 4.", [.action, .result]),
    ("I moved the servers. We had no downtime.", [.action, .result]),
    ("I asked first. I learned to listen.", [.action, .reason]),
    ("I checked each list. Nobody lost a sample.", [.action, .result]),
    ("I heard them both. The quarrel was resolved.", [.action, .result]),
    ("I tried it twice. It passed at once.", [.action, .result]),
    ("I drew a map. They used it every morning.", [.action, .result]),
    ("I drew a map. The nurses have kept it since.", [.action, .result]),
    ("I drew a map. They used paper.", [.action]),
    ("They used it on paper. I drew a map.", [.situation, .action]),
    ("I wrote a rule. There have been no mistakes in two years.", [.action, .result]),
    ("I wrote a rule. No mistakes in two years.", [.action, .result]),
    ("No mistakes in two years.", []),
    ("I wrote a rule. We have lost none since then.", [.action, .result]),
    ("I wrote a rule. We lost none.", [.action]),
    ("I wrote labels by hand. Sixty were written and none was mixed up.", [.action, .result]),
    ("I drew it. I stopped the load for a week.", [.action, .action]),
    ("I drew it. The calls stopped.", [.action, .result]),
    ("I drew it. Nobody was ever happy about one.", [.action]),
    ("I drew it. Since then nobody has come for nothing.", [.action, .result]),
    ("I copied the files. We closed with no lost orders.", [.action, .result]),
    ("I moved it. We went live with an outage of three hours.", [.action, .action]),
    ("I moved it. We went live without any outage.", [.action, .result]),
    ("I moved it. We went live with fewer outages.", [.action, .result]),
    (
      "They left because it doubled their charting by 20 minutes. I cut it.",
      [.situation, .situation, .action]
    ),
    ("Leadership, training, governance, results.", []),
    ("It could go well.", []),
  ]

  @Test(arguments: parts)
  func seesOneStoryPartAClause(answer: String, parts: [StoryPart]) {
    let found = Sample.findings(answer).items(.storyPart).map(\.name)
    #expect(found == parts.map(\.rawValue))
  }

  static let steps: [(String, QuestionKind, [String])] = [
    ("If it fails, we go to paper and I call the lead.", .situational, ["go", "call"]),
    ("I'd call the lead. I know him.", .situational, ["call"]),
    ("The lead calls me. I can read a log.", .situational, []),
    ("I'd send it so that we make the date.", .situational, ["send"]),
    ("If it fails, we go to paper and I call the lead.", .behavioural, []),
  ]

  @Test(arguments: steps)
  func aStepOfACaseMayBeToldInThePresent(answer: String, kind: QuestionKind, actions: [String]) {
    let items = Sample.findings(answer, kind: kind).items
    #expect(
      items.filter { $0.kind == .ownAction || $0.kind == .sharedAction }.map(\.name) == actions)
  }

  static let echoes: [(String, Marked)] = [
    ("five words", Marked("⟦How did you map it⟧? I asked.")),
    ("in another case", Marked("⟦HOW DID YOU MAP IT⟧")),
    ("four words", Marked("Did you map it?")),
    ("in another order", Marked("You did map it how with them")),
    ("twice", Marked("⟦How did you map it⟧, or ⟦how did you map it with them⟧?")),
  ]

  @Test(arguments: echoes)
  func seesTheQuestionsWordsInTheirOrder(name: String, answer: Marked) {
    let question = "How did you map it with them?"
    let found = Sample.findings(answer.text, question: question).items(.echo).map(\.span)
    #expect(found == answer.spans, "\(name)")
  }

  static let names: [(String, [String])] = [
    ("We moved the Elm Clinic to Boston.", ["organisation", "place"]),
    ("We asked the CMIO and the Nurse Manager on 4 West.", ["role", "role", "place"]),
    ("The feed from FHIR went to Quillon.", ["system", "name"]),
    ("I worked at Quillon with Priya.", ["organisation", "person"]),
  ]

  @Test(arguments: names)
  func saysWhatSortOfNameItSaw(answer: String, sorts: [String]) {
    #expect(Sample.findings(answer).items(.specific).map(\.name) == sorts)
  }

  static let explanations: [(String, JargonTolerance, FindingKind?)] = [
    ("We used FHIR.", .plain, .jargon),
    ("We used FHIR, which means records travel by themselves.", .plain, .explanation),
    ("We used FHIR (a way to share records).", .plain, .explanation),
    ("We used FHIR.", .technical, nil),
    ("We used encryption.", .security, nil),
    ("We used encryption.", .legal, .jargon),
    ("We had super users.", .plain, nil),
  ]

  @Test(arguments: explanations)
  func asksForAnExplanationOnlyOfWhatTheListenerDoesNotKnow(
    answer: String, listener: JargonTolerance, expected: FindingKind?
  ) {
    let found = Sample.findings(answer, jargon: listener).items.map(\.kind)
      .filter { $0 == .jargon || $0 == .explanation }
    #expect(found == (expected.map { [$0] } ?? []))
  }
}
