// hotseat explain: one answer marked up, with every finding in its place.
import AnswerAnalysis
import ArgumentParser
import BatchScoring
import Console
import Interview
import PersonaScript
import Report
import TranscriptStore

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show what is seen in an answer, by which rule, and what does not count.",
    discussion: """
      The answer is read from FILE or from standard input; at a terminal it is asked for. With \
      --turn, FILE is a transcript, and the answers to one of its questions are shown with what was \
      seen in them when they were given.
      """)

  @Argument(help: "The answer as a text file; with --turn a transcript.")
  var file: String?
  @Option(help: ArgumentHelp("The question that it answers.", valueName: "text"))
  var question: String?
  @Option(
    help: ArgumentHelp(
      "What the question asks for; without it, the question's words decide.", valueName: "kind"))
  var kind: QuestionKind?
  @Option(
    help: ArgumentHelp(
      "What a good answer would say, instead of the pack's concepts.",
      valueName: "term,term"))
  var concepts: String?
  @Option(help: ArgumentHelp("Explain this turn of a transcript.", valueName: "turn"))
  var turn: Int?
  @Option(
    help: ArgumentHelp(
      "With --turn, of a group's transcript: only this person's answers.", valueName: "name"))
  var seat: String?
  @Flag(help: "Report as JSON.")
  var json = false
  @OptionGroup var packs: PackOptions
  @OptionGroup var transcriptOptions: TranscriptOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if let turn {
      guard file != nil else { throw ValidationError("--turn needs a transcript.") }
      guard turn >= 1 else { throw ValidationError("--turn counts from 1.") }
      guard question == nil, kind == nil, concepts == nil else {
        throw ValidationError(
          "--turn takes the question from the transcript: leave --question, --kind and --concepts"
            + " out.")
      }
    } else if seat != nil {
      throw ValidationError("--seat needs --turn and a group's transcript.")
    } else if let file, file.hasSuffix(TranscriptID.fileExtension) {
      throw ValidationError("Name the transcript's turn with --turn.")
    }
  }

  @MainActor
  func run() async throws {
    try await reportingFailure {
      UTF8Locale.use()
      if let turn, let file {
        try await explain(turn: turn, of: file)
      } else {
        try explainAnswer()
      }
    }
  }

  @MainActor
  private func explainAnswer() throws {
    let lexicon = try packs.lexicon()
    let question = PlainQuestion(
      text: question ?? "", kind: kind,
      concepts: (concepts ?? "").split(separator: ",").map(String.init).map(\.withoutOuterSpaces)
        .filter { !$0.isEmpty })
    let text = try WrittenText.read(from: file, of: "an answer", prompt: "answer> ")
    var findings = Analyser(lexicon: CompiledLexicon(lexicon))
      .findings(in: text, context: question.context)
    let score = Rubric.standard.score(turn: 1, question: question.question, answers: [findings])
    findings.items.removeAll { $0.kind == .mention && !question.asksAbout($0.name) }
    try show(
      Explanation(
        question: question.question, line: question.text, texts: [text], findings: [findings],
        score: score)
    ) { PlainQuestion.term($0) ?? lexicon.name(of: $0) }
  }

  @MainActor
  private func explain(turn number: Int, of file: String) async throws {
    let (transcript, path) = try await transcriptOptions.load(file)
    let pack = try RolePack(recordedIn: transcript.header, path: path)
    let session = Session(transcript)
    let seatID = try seat.map(transcript.seatID)
    guard let turn = session.turns.first(where: { $0.number == number }),
      let question = pack.script(ofPanel: transcript.header.personas)?.question(turn.question)
    else {
      throw Failure(
        .noInput, "\(path): the interview has no turn \(number); it has \(session.turns.count)")
    }
    if transcript.isOfARoom {
      let host = RoomHost(
        interviewer: try Interviewer(pack: pack, header: transcript.header),
        settings: transcript.roomSettings)
      let all = SeatExplanation.all(of: turn, in: transcript.room, by: host)
      return try show(all.filter { seatID == nil || $0.seat.id == seatID }, pack)
    }
    try show(
      Explanation(
        question: question, line: turn.line, texts: turn.answers.map(\.text),
        findings: turn.findings,
        score: session.scorecard?.turns.first { $0.turn == number }),
      names: pack.lexicon.name(of:))
  }

  @MainActor
  private func show(_ seats: [SeatExplanation], _ pack: RolePack) throws {
    guard !json else { return try JSONReport.write(SeatExplanationsReport(seats)) }
    let document = seats.document(showsLevels: true, names: pack.lexicon.name(of:))
    PracticeScreen.write(document, style: display.style)
  }

  @MainActor
  private func show(_ explanation: Explanation, names: @escaping (String) -> String) throws {
    guard !json else { return try JSONReport.write(ExplanationReport(explanation)) }
    let document = ExplanationDocument(explanation, names: names).document
    PracticeScreen.write(document, style: display.style)
  }
}

extension String {
  /// Without white space at its ends.
  fileprivate var withoutOuterSpaces: String {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
