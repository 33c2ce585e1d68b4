// hotseat practice: an interview, new or taken up again.
import AnswerAnalysis
import ArgumentParser
import Console
import Glibc
import Interview
import PersonaScript
import TranscriptStore

struct PracticeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Hold an interview.",
    discussion: """
      Answer in your own words and press Enter. Commands begin with a slash; /help lists them. \
      Every answer is saved before the interviewer replies, so an interview that was stopped can be \
      taken up with --resume. From a pipe, each line is one answer.
      """)

  @Option(
    help: ArgumentHelp(
      "Who interviews you; without it, a menu. Given more than once, a panel.", valueName: "id"))
  var persona: [String] = []
  @Option(
    help: ArgumentHelp("Which employer it is for; 'hotseat dossier' names them.", valueName: "id"))
  var organization: String?
  @Option(
    help: ArgumentHelp(
      "The job's posting as a text file: the questions lean to what it asks for.",
      valueName: "file"), completion: .file())
  var posting: String?
  @Option(help: ArgumentHelp("How hard they press: gentle, standard or tough.", valueName: "level"))
  var level: PressureLevel = .standard
  @Option(help: ArgumentHelp("How many questions: short, standard or full.", valueName: "length"))
  var length: InterviewLength = .standard
  @Option(help: ArgumentHelp("When scores are shown: each, end or hidden.", valueName: "when"))
  var scores: ScoreDisplay = .end
  @Option(help: ArgumentHelp("The same number gives the same interview.", valueName: "number"))
  var seed: UInt32?
  @Option(help: ArgumentHelp("What the interviewer calls you.", valueName: "name"))
  var name: String?
  @Option(help: ArgumentHelp("Go on with an unfinished interview.", valueName: "transcript"))
  var resume: String?
  @OptionGroup var group: GroupOptions
  @OptionGroup var packs: PackOptions
  @OptionGroup var transcriptOptions: TranscriptOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if resume != nil, posting != nil {
      throw ValidationError("--resume keeps the posting that the interview began with.")
    }
  }

  @MainActor
  func run() async throws {
    let outcome = try await reportingFailure {
      UTF8Locale.use()
      // A limit on the size of files is a full disk: writing fails and is said, instead of ending this.
      signal(SIGXFSZ, SIG_IGN)
      if let resume { return try await self.resume(resume) }
      return try await begin(prompt(isGroup: group.isGroup))
    }
    if outcome == .interrupted { throw ExitCode(Failure.Code.interrupted.rawValue) }
  }

  /// The prompt; what is said in a group is nobody's own, so no keys recall it.
  @MainActor
  private func prompt(isGroup: Bool) -> Prompt {
    isGroup
      ? Prompt(history: nil, completions: GroupCommand.completions)
      : Prompt(history: HistoryPath.standard().map(HistoryFile.init))
  }

  @MainActor
  private func begin(_ prompt: Prompt) async throws -> PracticeOutcome {
    let packs = try packs.load(only: persona, organization: organization)
    guard let (pack, personas) = try choose(from: packs, prompt),
      let script = pack.script(ofPanel: personas)
    else { return .interrupted }
    let settings = SessionSettings(
      level: level, length: length, scores: scores, posting: try posting(readBy: pack))
    let drawn = UInt64(seed ?? UInt32.random(in: 0...UInt32.max))
    if group.isGroup {
      guard personas.count == 1 else {
        throw Failure(
          .usage,
          "a group practises with one interviewer, not with a panel of \(personas.count)\n"
            + "  help: name one --persona, or leave --seat and --group out")
      }
      return try await beginGroup(prompt, pack, settings, seed: drawn) { settings in
        Interviewer(
          script: script, settings: settings, organizationName: pack.organization.name, seed: drawn)
      }
    }
    let interviewer = Interviewer(
      script: script, settings: settings, organizationName: pack.organization.name, seed: drawn)
    let candidate = name ?? prompt.candidateName()
    let recordedAt = prompt.isInteractive ? nil : try Recording.time()
    let header = header(
      pack, settings, personas, seed: drawn, recordedAt: recordedAt,
      seats: [TranscriptHeader.Seat(id: "candidate", name: candidate, role: "candidate")])
    let (place, transcript, failure) = try await newTranscript(header)
    let pace: SessionClock.Pace = recordedAt == nil ? .time : .typing
    let log = SessionLog(
      interviewer: interviewer, transcript: transcript, place: place, failure: failure)
    return await hold(
      log, pack: pack, candidate: candidate, prompt, pace: pace)
  }

  /// What the posting asks for, once it is shown; nil without one.
  @MainActor
  private func posting(readBy pack: RolePack) throws -> JobPosting? {
    guard let posting else { return nil }
    let file = PostingFile(path: posting)
    let read = try file.read(by: pack.lexicon)
    file.show(read, pack.lexicon, style: display.style)
    return read.posting
  }

  @MainActor
  private func beginGroup(
    _ prompt: Prompt, _ pack: RolePack, _ settings: SessionSettings, seed drawn: UInt64,
    interviewer: (SessionSettings) -> Interviewer
  ) async throws -> PracticeOutcome {
    let table = try await Table(group, transcripts: try transcriptOptions.folder())
    var settings = settings
    settings.asked = table.asked(of: interviewer(settings).script.persona.id)
    let interviewer = interviewer(settings)
    let recordedAt = prompt.isInteractive ? nil : try Recording.time()
    let header = header(
      pack, settings, [interviewer.script.persona.id], seed: drawn, recordedAt: recordedAt,
      seats: table.seats.map(TranscriptHeader.Seat.init))
    let new = try await newTranscript(header)
    try table.note(session: new.1.header.id)
    let again = interviewer.scoredPlan.count { settings.asked?.contains($0) ?? false }
    if again > 0 {
      StandardError.write(
        "hotseat: \(again) of the questions came in an earlier session of this group; another"
          + " interviewer has new ones")
    }
    let session = GroupSession(
      pack: pack, interviewer: interviewer, display: display, prompt: prompt,
      pace: Recording.pace(recordedAt: recordedAt), colours: table.colours)
    return await session.begin(
      table.seats, table.settings, calibrates: !group.noCalibration, in: new)
  }

  private func header(
    _ pack: RolePack, _ settings: SessionSettings, _ personas: [String], seed: UInt64,
    recordedAt: time_t?, seats: [TranscriptHeader.Seat]
  ) -> TranscriptHeader {
    TranscriptHeader(
      id: "", openedAt: recordedAt.map(WallClock.text(at:)) ?? WallClock.now,
      versions: .current(pack), seed: seed, seats: seats,
      settings: settings, persona: personas[0], panel: personas.count > 1 ? personas : nil,
      sources: pack.sources(for: personas))
  }

  @MainActor
  private func resume(_ file: String) async throws -> PracticeOutcome {
    let (store, id) = try await transcriptOptions.locate(file)
    let transcript: Transcript
    do throws(TranscriptError) {
      transcript = try await store.open(id)
    } catch {
      throw Failure(error)
    }
    guard !transcript.isFinished else {
      throw Failure(
        .badData, "this interview is over\n  help: see it with 'hotseat replay \(file)'")
    }
    let pack = try RolePack(recordedIn: transcript.header, path: store.path(of: id))
    let interviewer = try Interviewer(pack: pack, header: transcript.header)
    if let torn = transcript.recovery {
      StandardError.write(
        "hotseat: line \(torn.line) was being written when the program stopped;"
          + " \(torn.droppedBytes.count) bytes of it were dropped")
    }
    let place = SessionLog.Place(store: store, id: id, path: store.path(of: id))
    let prompt = prompt(isGroup: transcript.isOfARoom)
    if transcript.isOfARoom {
      let session = GroupSession(
        pack: pack, interviewer: interviewer, display: display, prompt: prompt, pace: .time)
      return await session.takeUp(transcript, at: place, calibrates: !group.noCalibration)
    }
    let log = SessionLog(interviewer: interviewer, transcript: transcript, place: place)
    let verification = Verification(transcript.events, by: interviewer)
    return await hold(
      log, pack: pack, candidate: transcript.header.candidate, prompt,
      missing: verification.difference == nil ? verification.missing : [])
  }

  @MainActor
  private func hold(
    _ log: SessionLog, pack: RolePack, candidate: String, _ prompt: Prompt, missing: [Event] = [],
    pace: SessionClock.Pace = .time
  ) async -> PracticeOutcome {
    let screen = PracticeScreen(persona: log.interviewer.script.persona, style: display.style)
    let setup = PracticeSetup(
      analyser: Analyser(lexicon: CompiledLexicon(pack.lexicon)), lexicon: pack.lexicon,
      organization: pack.organization, candidate: candidate, pace: pace,
      resumeCommand: { "\(ProgramName.shown) practice --resume \(ShellWord.quoted($0))" })
    let shell = PracticeShell(
      log: log, screen: screen, setup: setup, reader: prompt.reader,
      isInteractive: prompt.isInteractive)
    return await shell.run(missing: missing)
  }

  /// Makes the transcript, in memory if the folder cannot have it.
  @MainActor
  private func newTranscript(
    _ header: TranscriptHeader
  ) async throws -> (SessionLog.Place, Transcript, TranscriptError?) {
    let files = FileTranscriptStore(folder: try transcriptOptions.folder())
    do throws(TranscriptError) {
      let id = try await files.create(header)
      let place = SessionLog.Place(store: files, id: id, path: files.path(of: id))
      return (place, try await files.load(id), nil)
    } catch {
      let memory = MemoryTranscriptStore()
      let id = try await memory.create(header)
      let place = SessionLog.Place(store: memory, id: id, path: "memory") {
        (transcript) throws(TranscriptError) in
        let id = try await files.save(transcript)
        return SessionLog.Place(store: files, id: id, path: files.path(of: id))
      }
      return (place, try await memory.load(id), error)
    }
  }

  /// The interviewers that were named, or the one that the person picks; nil when they leave.
  @MainActor
  private func choose(
    from packs: [RolePack], _ prompt: Prompt
  ) throws -> (pack: RolePack, personas: [String])? {
    if !persona.isEmpty {
      return (try PanelChoice(persona).pack(among: packs), persona)
    }
    let all = packs.flatMap { pack in pack.scripts.map { (pack: pack, script: $0) } }
    guard prompt.isInteractive else {
      let ids = all.map(\.script.persona.id).joined(separator: ", ")
      throw Failure(.usage, "no interviewer was named\n  help: add --persona with one of \(ids)")
    }
    let menu = PersonaMenu(personas: all.map(\.script.persona), style: display.style)
    return menu.choose(with: prompt.reader).map { (all[$0].pack, [all[$0].script.persona.id]) }
  }
}
