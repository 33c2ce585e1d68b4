// The follow-up email: after an interview, with the command, from an editor and from a pipe.
import Foundation
import Interview
import TestSupport
import Testing

@Suite struct EmailCommandTests {
  /// A home with one finished interview with `personas`.
  static func home(_ personas: [String] = ["clinician"], scores: String = "end") throws -> Home {
    let home = try Home()
    let answer =
      "In May the night door stuck. I changed the training on our ward with the nurses, and the"
      + " calls fell from 9 to 2 a week because I asked them first.\n"
    let run = try home.run(
      ["practice"] + personas.flatMap { ["--persona", $0] }
        + ["--name", "Kim", "--seed", "7", "--length", "short", "--scores", scores],
      input: Array(repeating: answer, count: 60).joined())
    try #require(run.exitCode == 0, "\(run.errorText)")
    return home
  }

  private static func write(_ text: String, _ home: Home) async throws -> FollowUpEmail {
    let run = try home.run(["email", home.names[0]], input: text)
    try #require(run.exitCode == 0, "\(run.errorText)")
    return try #require(try await home.session().emails.last)
  }

  // MARK: what is worth more

  /// Emails to the clinician, the best of each line first.
  static let ladders: [(claim: String, emails: [String])] = [
    (
      "a topic and a correction above a topic, above a template, above no thanks",
      [
        """
        Dear Dr. Okafor,

        Thank you for the hour today. I kept thinking about the nurses who told me that the system \
        was wrong: the calls fell to 2 a week, and I should have said that it took a month and a \
        second round of training. Nights that nobody hears are why I want this job.

        Kind regards,
        Kim
        """,
        """
        Dear Dr. Okafor,

        Thank you for talking with me about the nurses and their training. I am interested in the job.

        Kim
        """,
        "Thank you for meeting with me. I enjoyed our talk and am very interested in this role.",
        "Dear Dr. Okafor, I have not heard back from you.",
        "Thanks!",
      ]
    ),
    (
      "something added above nothing added, above nobody's name",
      [
        "Dear Amara, thanks for a good talk. One correction: the training took nine days and not a"
          + " week. I'd love to work with your nurses.",
        "Dear Amara, thanks for a good talk about training. I'd love to work with your nurses.",
        "Thanks for a good talk about training. I'd love to work with your nurses.",
      ]
    ),
    (
      "words of theirs above words for anybody",
      [
        "Dear Dr. Okafor, thank you for the warnings on blood thinners: I would like to work on them.",
        "Dear Dr. Okafor, thank you for the nice conversation: I would like to work on it.",
      ]
    ),
    (
      "with interest above without",
      [
        "Dr. Okafor, thank you. I left out that I sat with the pharmacist for two nights about"
          + " alerts, beside the training. I want this job.",
        "Dr. Okafor, thank you. I left out that I sat with the pharmacist for two nights about"
          + " alerts, beside the training.",
      ]
    ),
    (
      "an addition with something in it above the announcement of one",
      [
        "Dr. Okafor, thank you for the talk about training. I forgot to mention that I cut 14 clicks"
          + " from the rounding screen. I want this job.",
        "Dr. Okafor, thank you for the talk about training. I forgot to mention a few things. I want"
          + " this job.",
      ]
    ),
    (
      "thanks above none",
      [
        "Dr. Okafor, thank you. Your nurses and their training are why I want this job.",
        "Dr. Okafor, your nurses and their training are why I want this job.",
      ]
    ),
    (
      "120 words above 400 with the same in them",
      [short, short + Array(repeating: padding, count: 8).joined()]
    ),
    ("a sentence above a word", ["I was in the canteen until four.", "Hello"]),
  ]

  private static let short =
    "Dear Dr. Okafor, thank you for the hour. I should have said that the second round of training"
    + " took 9 days. I want this job, since you hear the nurses of the night."
  private static let padding =
    " Over the years I have met people of many kinds, every one of them in a place of their own, and"
    + " each day of it was another day from which something could be taken along by somebody who"
    + " looked."

  @Test func aBetterEmailIsWorthMore() async throws {
    let home = try Self.home()
    for (claim, emails) in Self.ladders {
      var levels: [Int] = []
      for email in emails { levels.append(try await Self.write(email, home).score.level) }
      #expect(
        levels == levels.sorted(by: >) && Set(levels).count == levels.count, "\(claim): \(levels)")
    }
    #expect(try home.run(["replay", home.names[0], "--verify"]).exitCode == 0)
  }

  @Test func aPanelsEmailNamesEverybodysTopic() async throws {
    let home = try Self.home(["clinician", "cto"])
    try #require(try await home.session().speakers.count == 2, "both must have asked")
    let one = try await Self.write(
      "Dear Dr. Okafor, thank you for asking about training. I should have said that it took 9 days."
        + " I want this job.", home)
    #expect(one.score.level == 4)
    #expect(one.score.notSeen.contains("every-topic"))
    let both = try await Self.write(
      "Dear Dr. Okafor, thank you both for asking about training, and about the interfaces, the"
        + " integration engine, the architecture and the migration. I should have said that it took"
        + " 9 days. I want this job.", home)
    #expect(both.score.level == 5)
  }

  // MARK: what is kept

  @Test func itIsKeptShownAndReplayed() async throws {
    let home = try Self.home()
    let name = home.names[0]
    let before = try await home.session().scorecard
    let empty = try home.run(["email", name, "--show"])
    #expect(empty.exitCode == 66)
    #expect(empty.errorText.contains("no email was written"))
    let text = "Dear Dr. Okafor,\n\nthank you for the training.\n\nBest,\nKim\nTel. 555-0134"
    let email = try await Self.write(text, home)
    #expect(email.text == text, "the writer's own number is no patient's")
    #expect(email.score.gates.isEmpty)
    let shown = try home.run(["email", name, "--show"])
    #expect(shown.outputText.contains("  thank you for the training."))
    #expect(shown.outputText.contains("Email       4"))
    #expect(try home.run(["replay", name]).outputText.contains("A follow-up email:"))
    #expect(try await home.session().scorecard == before)
    let json = try home.run(["email", name, "--show", "--json"])
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any])
    #expect(report["text"] as? String == text)
    #expect(report["words"] as? Int == 8)
    #expect((report["score"] as? [String: Any])?["level"] as? Int == 4)
  }

  @Test func aPatientsDetailsAreTakenOutAndCapIt() async throws {
    let home = try Self.home()
    let text =
      "Dear Dr. Okafor, thank you for the talk about training. I forgot to mention the patient with"
      + " MRN 4471982, whom I called in May 2021. I want this job."
    let run = try home.run(["email", home.names[0]], input: text)
    #expect(run.exitCode == 0)
    #expect(run.outputText.contains("This may identify a patient"))
    let kept = String(decoding: try home.transcriptBytes(), as: UTF8.self)
    #expect(!kept.contains("4471982"))
  }

  @Test(arguments: [
    ("", "no email was kept"), (" \n\n", "no email was kept"),
    (String(repeating: "word ", count: 20_000), "no email was kept"),
  ])
  func nothingAndTooMuchAreRefused(text: String, words: String) async throws {
    let home = try Self.home()
    let run = try home.run(["email", home.names[0]], input: text)
    #expect(run.exitCode == 65)
    #expect(run.errorText.contains(words))
    #expect(try await home.session().emails.isEmpty)
  }

  @Test func anInterviewThatIsNotOverGetsNone() throws {
    let home = try Home()
    _ = try home.run(Home.interview, input: "The door stuck.\n")
    let run = try home.run(["email", home.names[0]], input: "Thank you.")
    #expect(run.exitCode == 65)
    #expect(run.errorText.contains("this interview is not over"))
    let usage = try home.run(["email", home.names[0], "--json"])
    #expect(usage.exitCode == 64)
  }

  @Test func hiddenScoresHideItsScore() async throws {
    let home = try Self.home(scores: "hidden")
    let run = try home.run(["email", home.names[0]], input: "Dear Dr. Okafor, thank you.")
    #expect(run.exitCode == 0)
    #expect(!run.outputText.contains("Email  "))
    #expect(run.outputText.contains("not shown"))
    #expect(!(try home.run(["email", home.names[0], "--show"]).outputText.contains("Email  ")))
    #expect(try await home.session().emails.count == 1)
  }

  // MARK: at a terminal

  private static func atTerminal(_ home: Home, editor: String? = nil) throws -> PseudoTerminal {
    var environment = ProgramUnderTest.environment().merging(home.environment) { $1 }
    environment["EDITOR"] = editor
    return try PseudoTerminal(
      ProgramUnderTest.hotseat.path, ["email", home.names[0]], environment: environment,
      folder: home.folder.path, rows: 40)
  }

  @Test func itIsTypedLineByLine() async throws {
    let home = try Self.home()
    let terminal = try Self.atTerminal(home)
    try terminal.expect("email>")
    try terminal.type("Dear Dr. Okafor,\r")
    try terminal.type("\r")
    try terminal.type("thank you for the training.\r.\r")
    #expect(try terminal.exitCode() == 0)
    #expect(terminal.screen.text.contains("Your follow-up email"))
    let email = try #require(try await home.session().emails.last)
    #expect(email.text == "Dear Dr. Okafor,\n\nthank you for the training.")
  }

  @Test func ctrlCGivesUp() async throws {
    let home = try Self.home()
    let terminal = try Self.atTerminal(home)
    try terminal.expect("email>")
    try terminal.type("Dear Dr. Okafor,\r")
    try terminal.wait(for: "the next prompt") {
      $0.cursorLine == "email>" && $0.text.contains("Okafor")
    }
    try terminal.type("\u{3}")
    try terminal.expect("No email was kept.")
    #expect(try terminal.exitCode() == 0)
    #expect(try await home.session().emails.isEmpty)
  }

  @Test func anEditorWritesIt() async throws {
    let home = try Self.home()
    let script = home.folder.file("write")
    try
      "#!/bin/sh\ngrep -q '^# Lines' \"$1\" && printf 'Dear Amara,\\nthank you.\\n# note\\n' > \"$1\"\n"
      .write(toFile: script, atomically: true, encoding: .utf8)
    let terminal = try Self.atTerminal(home, editor: "sh \(script)")
    #expect(try terminal.exitCode() == 0)
    #expect(try await home.session().emails.map(\.text) == ["Dear Amara,\nthank you."])
  }

  @Test(arguments: [("false", "The editor failed"), ("true", "No email was kept")])
  func anEditorThatFailsOrWritesNothingKeepsNothing(editor: String, words: String) async throws {
    let home = try Self.home()
    let terminal = try Self.atTerminal(home, editor: editor)
    #expect(try terminal.exitCode() == 0)
    #expect(terminal.screen.text.contains(words))
    #expect(try await home.session().emails.isEmpty)
  }

  @Test func itIsOfferedAfterTheScorecard() async throws {
    let home = try Home()
    let kim = try Interviewee(SmallPack.interview(in: home), home: home)
    try kim.listen(for: "you>")
    var prompt = kim.prompt
    while prompt != "1-5>" { prompt = try kim.say("/skip") }
    try kim.terminal.type("\r")
    try kim.terminal.expect("debrief>")
    try kim.terminal.expectWrapped("/email to write the follow-up email")
    try kim.terminal.type("/email\r")
    try kim.terminal.expect("email>")
    try kim.terminal.type("Thank you for the talk.\r.\r")
    try kim.terminal.expect("Your follow-up email")
    try kim.terminal.type("\r")
    #expect(try kim.terminal.exitCode() == 0)
    #expect(try await home.session().emails.map(\.text) == ["Thank you for the talk."])
  }
}
