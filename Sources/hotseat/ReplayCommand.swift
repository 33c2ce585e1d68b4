// hotseat replay: an interview as it was, with its scores and reasons.
import ArgumentParser
import Console
import Interview
import PersonaScript
import Report
import TranscriptStore

struct ReplayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Show a saved interview again.",
    discussion: """
      With --verify nothing is shown: every line's hash is checked and every decision of the \
      interviewer and the scorer is made again and compared.
      """)

  @Argument(help: "The transcript: a path, or a name that 'hotseat transcripts' lists.")
  var file: String
  @Flag(help: "Check the transcript instead of showing it.")
  var verify = false
  @Flag(help: "After each follow-up, say why it was asked and why the others were not.")
  var why = false
  @Flag(help: "Leave the scores out.")
  var hideScores = false
  @Option(help: ArgumentHelp("Begin at this turn.", valueName: "turn"))
  var from = 1
  @Flag(help: "Afterwards, ask what was misread; 'hotseat dispute' does the same.")
  var dispute = false
  @Flag(help: "Wait for Enter before each turn.")
  var step = false
  @Option(
    help: ArgumentHelp("Play at the original pace times this: 1, 2.5 ….", valueName: "factor"))
  var speed: Double?
  @Option(help: ArgumentHelp("Of a group, only this person's part.", valueName: "name"))
  var seat: String?
  @OptionGroup var transcriptOptions: TranscriptOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard from >= 1 else { throw ValidationError("--from counts turns from 1.") }
    if let speed, !(speed > 0 && speed <= 1000) {
      throw ValidationError("--speed is a number above 0, at most 1000.")
    }
    if dispute, verify || hideScores {
      throw ValidationError("--dispute shows scores: leave --verify and --hide-scores out.")
    }
  }

  @MainActor
  func run() async throws {
    try await reportingFailure {
      UTF8Locale.use()
      if dispute, !FileDescriptor.standardInput.isTerminal {
        throw Failure(
          .usage,
          "--dispute asks at a terminal\n  help: 'hotseat dispute --help' names the options")
      }
      let (transcript, path) = try await transcriptOptions.load(file)
      let pack = try RolePack(recordedIn: transcript.header, path: path)
      let interviewer = try Interviewer(pack: pack, header: transcript.header)
      if verify { return try check(transcript, by: interviewer, path: path) }
      try await play(transcript, by: interviewer, pack)
      if dispute { try await askWhatWasMisread() }
    }
  }

  @MainActor
  private func askWhatWasMisread() async throws {
    let prompt = Prompt(history: nil)
    let interview = try await FinishedInterview(file, transcriptOptions, isWritten: true)
    PracticeScreen.write(Document([.gap]), style: display.style)
    await interview.disputeDialogue(prompt.reader, style: display.style).hold()
    await interview.log.close()
    try interview.throwIfUnsaved()
  }

  private func check(
    _ transcript: Transcript, by interviewer: Interviewer, path: String
  ) throws {
    if transcript.isOfARoom { return try RoomReplayCheck(transcript, path).run(by: interviewer) }
    let verification = Verification(transcript.events, by: interviewer)
    if let difference = verification.difference {
      throw Failure(
        .checkFailed,
        "\(path):\(difference.index + 2): this is not what would be decided today"
          + (transcript.header.versions.engine == Interviewer.version
            ? "" : " (it was made by engine \(transcript.header.versions.engine))"))
    }
    let state = transcript.isFinished ? "finished" : "unfinished"
    print(
      "verified: \(transcript.records.count + 1) lines, every hash in place;"
        + " \(verification.confirmed) events decided again, all equal (\(state))")
    print("digest: \(transcript.digest)")
  }

  @MainActor
  private func play(
    _ transcript: Transcript, by interviewer: Interviewer, _ pack: RolePack
  ) async throws {
    let options = ReplayDocument.Options(
      showsWhy: why, firstTurn: from > 1 ? from : nil, seat: try seat.map(transcript.seatID))
    let replay = ReplayDocument(
      records: transcript.records, persona: interviewer.script.persona.name, options: options,
      probes: interviewer.script.probeWords, names: { interviewer.script.person($0).name })
    guard !replay.steps.isEmpty else {
      throw Failure(.noInput, "the interview has no turn \(from)")
    }
    let reader = step ? makeLineReader(history: nil, completions: { _ in [] }) : nil
    var clock = replay.steps[0].record.elapsedMilliseconds
    for shown in replay.steps {
      if let speed {
        let pause = Double(shown.record.elapsedMilliseconds - clock) / speed
        try await Task.sleep(for: .milliseconds(pause))
        clock = shown.record.elapsedMilliseconds
      }
      if shown.beginsTurn, let reader,
        reader.read(prompt: "Enter for the next question ") != .line("")
      {
        return
      }
      PracticeScreen.write(Document(shown.blocks), style: display.style)
    }
    if !hideScores, transcript.isOfARoom {
      return showPages(of: transcript, by: interviewer, pack)
    }
    if !hideScores { showScorecard(of: transcript, by: interviewer, pack) }
  }

  /// The whole card of a finished interview, after its levels.
  @MainActor
  private func showScorecard(
    of transcript: Transcript, by interviewer: Interviewer, _ pack: RolePack
  ) {
    var session = Session()
    for (event, time) in transcript.events { _ = session.apply(event, at: time) }
    guard let scorecard = session.scorecard else { return }
    let document = ScorecardDocument(
      scorecard: scorecard, session: session, script: interviewer.script,
      rubric: interviewer.rubric, posting: interviewer.settings.posting,
      names: pack.lexicon.name(of:))
    PracticeScreen.write(Document([.gap]), style: display.style)
    PracticeScreen.write(document.document, style: display.style)
    guard let disputed = interviewer.disputedScores(of: session) else { return }
    PracticeScreen.write(Document([.gap]), style: display.style)
    PracticeScreen.write(
      DisputesDocument(disputed, turns: session.turns, names: pack.lexicon.name(of:)).document,
      style: display.style)
  }
}

extension ReplayDocument.Step {
  /// Whether a question is put in it.
  fileprivate var beginsTurn: Bool {
    if case .known(.asked) = record.event { true } else { false }
  }
}
