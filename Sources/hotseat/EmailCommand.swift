// hotseat email: the follow-up email to a finished interview, written, scored and kept with it.
import AnswerAnalysis
import ArgumentParser
import Console
import Interview
import PersonaScript
import Report
import TranscriptStore

struct EmailCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "email",
    abstract: "Write the follow-up email to an interview, and see what it is worth.",
    discussion: """
      At a terminal your $EDITOR opens, or the email is typed line by line; from a pipe, all of \
      standard input is the email. It is kept with the transcript, scored, and never sent. An \
      interview may get several; the latest one is shown.
      """)

  @Argument(help: "The transcript: a path, or a name that 'hotseat transcripts' lists.")
  var file: String
  @Flag(help: "Show the latest email with its score, and write none.")
  var show = false
  @Flag(help: "With --show: report as JSON.")
  var json = false
  @OptionGroup var transcriptOptions: TranscriptOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if json, !show { throw ValidationError("--json needs --show: it reports what was written.") }
  }

  @MainActor
  func run() async throws {
    try await reportingFailure {
      UTF8Locale.use()
      let prompt = Prompt(history: nil)
      let interview = try await FinishedInterview(file, transcriptOptions, isWritten: !show)
      guard interview.table == nil else {
        throw Failure(.badData, "\(interview.path): a group writes no email; one person does")
      }
      if show { return try report(interview) }
      let dialogue = EmailDialogue(
        log: interview.log,
        screen: PracticeScreen(
          persona: interview.log.interviewer.script.persona, style: display.style),
        reader: prompt.reader, isInteractive: prompt.isInteractive,
        analyser: Analyser(lexicon: CompiledLexicon(interview.pack.lexicon)))
      let written = interview.log.session.emails.count
      if prompt.isInteractive {
        await dialogue.hold()
      } else {
        await dialogue.take(try WrittenText.standardInput("an email"))
      }
      await interview.log.close()
      try interview.throwIfUnsaved()
      guard prompt.isInteractive || interview.log.session.emails.count > written else {
        throw Failure(.badData, "\(interview.path): no email was kept")
      }
    }
  }

  @MainActor
  private func report(_ interview: FinishedInterview) throws {
    let email = interview.log.session.emails.last
    if json {
      return try JSONReport.write(EmailReport(transcript: interview.path, email: email))
    }
    guard let email else {
      throw Failure(
        .noInput,
        "\(interview.path): no email was written\n"
          + "  help: write one: hotseat email \(file)")
    }
    PracticeScreen.write(email.textDocument, style: display.style)
    guard interview.log.interviewer.settings.scores != .hidden else { return }
    PracticeScreen.write(Document([.gap] + email.scoreDocument.blocks), style: display.style)
  }
}

/// What `email --show --json` writes.
struct EmailReport: Encodable {
  var transcript: String
  /// The latest email; left out where none was written.
  var text: String?
  var words: Int?
  var score: StageScore?

  init(transcript: String, email: FollowUpEmail?) {
    self.transcript = transcript
    (text, words, score) = (email?.text, email?.findings.measures.words, email?.score)
  }
}
