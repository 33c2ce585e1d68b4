// hotseat score: transcripts scored again, or a batch of answers from standard input.
import AnswerAnalysis
import ArgumentParser
import Console
import Interview
import PersonaScript
import Report
import TranscriptStore

struct ScoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score saved interviews again, or answers from standard input.",
    discussion: """
      A transcript's answers are analysed and scored by this version, and the new levels shown \
      beside the recorded ones. The transcript is never written.

      With --batch, each line of standard input is a JSON object with "id", "question" and "text", \
      and perhaps "kind", "reference" and "concepts"; each line of standard output is its result, \
      in the same order. A line that cannot be scored gets an object with "error" and "line", and \
      the program goes on and exits with 65 at the end. See docs/guide.md.
      """)

  @Argument(help: "Transcripts: paths, or names that 'hotseat transcripts' lists.")
  var files: [String] = []
  @Flag(help: "Score JSON Lines from standard input.")
  var batch = false
  @Flag(help: "Report as JSON; --batch always does.")
  var json = false
  @OptionGroup var packs: PackOptions
  @OptionGroup var transcriptOptions: TranscriptOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if batch, !files.isEmpty {
      throw ValidationError("--batch reads standard input and takes no transcripts.")
    }
    if !batch, files.isEmpty {
      throw ValidationError("Name a transcript, or give --batch to read standard input.")
    }
  }

  @MainActor
  func run() async throws {
    try await reportingFailure {
      UTF8Locale.use()
      if batch {
        try await ScoreBatch(lexicon: try packs.lexicon()).run()
      } else {
        try await rescore()
      }
    }
  }

  /// Rescores every file that can be read, then fails with the first problem.
  @MainActor
  private func rescore() async throws {
    var reports: [RescoringReport] = []
    var failures: [Failure] = []
    for file in files {
      do {
        let (document, report) = try await rescored(file)
        if !json {
          if !reports.isEmpty { PracticeScreen.write(Document([.gap]), style: display.style) }
          PracticeScreen.write(document, style: display.style)
        }
        reports.append(report)
      } catch let failure as Failure {
        failures.append(failure)
      }
    }
    if json { try JSONReport.write(reports) }
    guard let first = failures.first else { return }
    for failure in failures.dropLast() { _ = failure.reported() }
    throw Failure(first.code, failures[failures.count - 1].message)
  }

  @MainActor
  private func rescored(_ file: String) async throws -> (Document, RescoringReport) {
    let (transcript, path) = try await transcriptOptions.load(file)
    let pack = try RolePack(recordedIn: transcript.header, path: path)
    let interviewer = try Interviewer(pack: pack, header: transcript.header)
    let analyser = Analyser(lexicon: CompiledLexicon(pack.lexicon))
    guard transcript.isOfARoom else {
      let rescoring = Rescoring(transcript.events, by: interviewer) {
        analyser.findings(in: $0, context: $1)
      }
      let one = RescoredTranscript(
        path: path, recorded: transcript.header.versions,
        now: .current(pack), rescoring: rescoring,
        posting: interviewer.settings.posting,
        requirements: interviewer.settings.posting.map {
          $0.reviewed(rescoring.freshTurns, of: interviewer.script)
        },
        scorecard: ScorecardDocument(
          rescoring, selfRating: Session(transcript).selfRating, script: interviewer.script,
          rubric: interviewer.rubric, names: pack.lexicon.name(of:)),
        names: pack.lexicon.name(of:))
      return (one.document, RescoringReport(one))
    }
    let host = RoomHost(interviewer: interviewer, settings: transcript.roomSettings)
    let room = RescoredRoom(
      path: path, isFinished: transcript.isFinished, recorded: transcript.header.versions,
      now: .current(pack),
      rescoring: RoomRescoring(transcript.roomFacts, by: host) {
        analyser.findings(in: $0, context: $1)
      }, script: interviewer.script, rubric: interviewer.rubric, names: pack.lexicon.name(of:))
    return (room.document, RescoringReport(room))
  }
}

/// A transcript with its scores of then and now.
struct RescoredTranscript {
  var path: String
  var recorded: TranscriptHeader.Versions
  var now: TranscriptHeader.Versions
  var rescoring: Rescoring
  /// What the posting asks for, and what today's reading of the answers shows of it.
  var posting: JobPosting?
  var requirements: [RequirementReview]?
  /// The card of today; nil for an unfinished interview.
  var scorecard: ScorecardDocument?
  var names: (String) -> String

  /// What is shown of it.
  var document: Document {
    var levels = RescoringDocument(
      file: path, recorded: recorded, now: now, rescoring: rescoring, names: names)
    for turn in scorecard?.report.turns ?? [] { levels.meanings[turn.turn] = turn.overall.anchor }
    var document = levels.document
    if let posting, let requirements {
      document.append(.gap)
      document.append(
        contentsOf: PostingDocument(posting, names: names).evidence(requirements))
    }
    return document
  }
}

/// A group's transcript with everybody's scores, by what was seen then and by what is seen now.
struct RescoredRoom {
  var path: String
  var isFinished: Bool
  var recorded: TranscriptHeader.Versions
  var now: TranscriptHeader.Versions
  var rescoring: RoomRescoring
  var script: Script
  var rubric: Rubric
  var names: (String) -> String

  /// What is shown of it.
  var document: Document {
    RoomRescoringDocument(
      file: path, recorded: recorded, now: now, rescoring: rescoring, names: names
    ).document
  }
}
