// hotseat dispute: a finding of a finished interview marked wrong, with a note.
import ArgumentParser
import Console
import Interview
import PersonaScript
import Report
import TranscriptStore

struct DisputeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dispute",
    abstract: "Say that something in your answers was misread.",
    discussion: """
      At a terminal it asks what is missing: the question, the finding, what is wrong with it. \
      With --turn alone, it lists what was seen in that question's answers, numbered. What you say \
      is kept with the transcript. Your score stays as it was computed; what it would be if you are \
      right stands beside it.
      """)

  @Argument(help: "The transcript: a path, or a name that 'hotseat transcripts' lists.")
  var file: String
  @Option(help: ArgumentHelp("The question's number.", valueName: "turn"))
  var turn: Int?
  @Option(
    help: ArgumentHelp("The finding's number in the list of that question.", valueName: "number"))
  var finding: Int?
  @Option(help: ArgumentHelp("What is wrong with it.", valueName: "text"))
  var note: String?
  @Flag(help: "Take back what you said about this finding.")
  var withdraw = false
  @Flag(help: "Report the transcript's disputes as JSON.")
  var json = false
  @OptionGroup var transcriptOptions: TranscriptOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if finding != nil, turn == nil { throw ValidationError("--finding needs --turn.") }
    if note != nil || withdraw, finding == nil {
      throw ValidationError("Name the finding with --turn and --finding.")
    }
    if note != nil, withdraw { throw ValidationError("--note or --withdraw, not both.") }
  }

  @MainActor
  func run() async throws {
    try await reportingFailure {
      UTF8Locale.use()
      let writes = note != nil || withdraw
      let prompt = Prompt(history: nil)
      let asks = prompt.isInteractive && !writes && !json
      let interview = try await FinishedInterview(
        file, transcriptOptions, isWritten: writes || asks)
      let dialogue = interview.disputeDialogue(prompt.reader, style: display.style)
      if writes {
        try await store(dialogue, interview)
      } else if asks {
        await dialogue.hold(
          [turn, finding].compactMap(\.self).map(String.init).joined(separator: " "))
        await interview.log.close()
        return try interview.throwIfUnsaved()
      } else if let turn, !json {
        return try list(turn, dialogue, interview)
      }
      await interview.log.close()
      try report(dialogue, interview)
    }
  }

  @MainActor
  private func store(
    _ dialogue: DisputeDialogue, _ interview: FinishedInterview
  ) async throws {
    guard let turn, let finding else { return }
    guard let notes = dialogue.notes(ofTurn: turn) else { throw notScored(turn, interview) }
    guard let seen = notes.first(where: { $0.note.number == finding }) else {
      throw Failure(
        .noInput,
        "\(interview.path): question \(turn) has no finding \(finding); it has \(notes.count)\n"
          + "  help: --turn \(turn) alone lists them")
    }
    let dispute = Dispute(
      turn: turn, answer: seen.place, finding: seen.note.finding, note: note ?? "")
    guard await dialogue.store(dispute, isWithdrawn: withdraw) else {
      throw Failure(.usage, "nothing was written")
    }
    try interview.throwIfUnsaved()
  }

  @MainActor
  private func list(
    _ turn: Int, _ dialogue: DisputeDialogue, _ interview: FinishedInterview
  ) throws {
    guard let answers = dialogue.answers(ofTurn: turn) else { throw notScored(turn, interview) }
    PracticeScreen.write(answers, style: display.style)
  }

  @MainActor
  private func report(_ dialogue: DisputeDialogue, _ interview: FinishedInterview) throws {
    let session = interview.log.session
    if json {
      return try JSONReport.write(
        interview.table.map { DisputedTranscriptReport(session, $0, transcript: interview.path) }
          ?? DisputedTranscriptReport(
            session, scores: interview.log.interviewer.disputedScores(of: session),
            transcript: interview.path))
    }
    let none = Document([.paragraph(["Nothing is disputed in this interview."])])
    PracticeScreen.write(dialogue.document ?? none, style: display.style)
  }

  @MainActor
  private func notScored(_ turn: Int, _ interview: FinishedInterview) -> Failure {
    let scored = interview.log.session.scorecard?.turns.map { "\($0.turn)" } ?? []
    return Failure(
      .noInput,
      "\(interview.path): question \(turn) was not scored"
        + (scored.isEmpty ? "" : "\n  help: these were: \(scored.joined(separator: ", "))"))
  }
}
