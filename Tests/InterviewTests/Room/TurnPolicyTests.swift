// Who gets the floor under each policy.
import Interview
import Testing

struct TurnPolicyTests {
  @Test func givesEachCandidateAWholeQuestionInRounds() throws {
    var table = Table(RoomSettings(policy: .rounds, rates: false))
    try table.open()
    var holders: [String] = []
    while table.room.session.stage == .question {
      holders.append(try #require(table.room.floor?.seat))
      try table.finishQuestion()
    }
    #expect(holders == ["ana", "ben", "cy", "ana"])
    #expect(Set(table.room.answerers.values.map { Set($0).count }) == [1], "one seat a question")
  }

  @Test func sendsFollowUpsOnInARelay() throws {
    var table = Table(RoomSettings(policy: .relay, rates: false))
    try table.open()
    try table.finishQuestion()
    let first = try #require(table.room.floor?.seat)
    try table.answer()
    let second = try #require(table.room.floor?.seat)
    try table.answer()
    #expect([first, second, table.room.floor?.seat] == ["ben", "cy", "ana"])
    #expect(table.room.answerers[2] == ["ben", "cy"])
  }

  @Test func showsSealedAnswersOnlyWhenEverybodyHasAnswered() throws {
    var table = Table(RoomSettings(policy: .sealed, rates: false))
    try table.open()
    try table.finishQuestion()
    #expect(table.room.floor?.task == .sealedAnswer)
    for text in ["one", "two"] { try table.answer(text) }
    #expect(table.room.sealedAnswers.count == 2)
    #expect(table.room.sealedAnswers.allSatisfy { !$0.isRevealed })
    #expect(table.room.session.openTurn?.answers.isEmpty == true, "the interviewer saw one")
    try table.answer("three")
    #expect(table.room.sealedAnswers.allSatisfy { $0.isRevealed })
    #expect(table.effects.contains(.revealAnswers(turn: 2)))
    #expect(table.room.session.openTurn?.answers.map(\.text) == ["one"], "the lead's goes on")
    #expect(table.room.floor?.seat == "ben" && table.room.floor?.task == .answer)
  }

  @Test func leadsASealedQuestionWithAnotherSeatEachTime() throws {
    var table = Table(RoomSettings(policy: .sealed, rates: false))
    try table.open()
    try table.finishQuestion()
    var leads: [String] = []
    while let turn = table.room.session.openTurn {
      while table.room.floor?.task == .sealedAnswer { try table.answer() }
      leads.append(try #require(table.room.leads[turn.number]))
      if table.room.session.openTurn?.number == turn.number { try table.finishQuestion() }
    }
    #expect(leads == ["ben", "cy", "ana"])
  }

  @Test func letsAHumanInterviewerChooseInATriad() throws {
    var table = Table(RoomSettings(policy: .triad, rates: false))
    try table.open([.candidate, .interviewer, .observer])
    try table.answer()
    #expect(table.room.floor?.seat == "ben" && table.room.floor?.task == .followUp)
    let followUps = table.host.followUps(in: table.room)
    #expect(followUps.map(\.probe) == [])
    try table.wish(.moveOn, by: "ben")
    #expect(table.room.session.turns.count == 2)
    try table.answer()
    let ranked = table.host.followUps(in: table.room)
    #expect(ranked.first?.isChosenByScript == true && ranked.count >= 2)
    try table.wish(.pick(probe: ranked[1].probe), by: try #require(table.room.floor?.seat))
    #expect(table.room.session.openTurn?.probes == [ranked[1].probe])
    try table.answer()
    try table.wish(.ask(line: "Why then?"), by: try #require(table.room.floor?.seat))
    #expect(table.room.session.lastAsked == "Why then?")
    #expect(table.room.floor?.task == .answer)
  }

  @Test func rotatesTheRolesOfATriadWithEachQuestionOrWithItsClock() throws {
    for (seconds, expected) in [
      (0, ["ana", "ben", "cy", "ana"]), (600, ["ana", "ana", "ben", "ben"]),
    ] {
      var table = Table(RoomSettings(policy: .triad, roundSeconds: seconds, rates: false))
      try table.open([.candidate, .interviewer, .observer])
      var candidates: [String] = []
      while table.room.session.stage == .question {
        candidates.append(try #require(table.room.floor?.seat))
        table.time += 350_000
        try table.answer()
        guard table.room.floor?.task == .followUp else { continue }
        try table.wish(.moveOn, by: try #require(table.room.floor?.seat))
      }
      #expect(candidates == expected, "a round of \(seconds) seconds")
    }
  }

  @Test func givesTheQuestionToTheFirstRaisedHand() throws {
    var table = Table(RoomSettings(policy: .hands, rates: false))
    try table.open()
    try table.wish(.raiseHand, by: "cy")
    try table.wish(.raiseHand, by: "ben")
    try table.finishQuestion()
    #expect(table.room.floor?.seat == "cy")
    #expect(table.room.hands == ["ben"], "a hand counts once")
    try table.wish(.lowerHand, by: "ben")
    try table.finishQuestion()
    #expect(table.room.floor?.seat == "ben", "without hands, whoever has had the fewest")
  }
}
