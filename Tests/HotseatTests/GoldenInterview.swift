// A golden interview: one seed, one book of answers, and the program's own record of the two.
import AnswerAnalysis
import Interview
import PersonaScript
import TestSupport
import Testing

/// An interview under Transcripts/examples.
struct GoldenInterview: CustomTestStringConvertible {
  /// Who interviews; the first has the chair.
  let personas: [String]
  let candidate: String
  let seed: UInt64

  static let all = [
    GoldenInterview(personas: ["clinician"], candidate: "Kim", seed: 11),
    GoldenInterview(personas: ["cto"], candidate: "Sam", seed: 5),
    GoldenInterview(personas: ["hr"], candidate: "Robin", seed: 2),
    GoldenInterview(personas: ["nurse-manager"], candidate: "Dana", seed: 7),
    GoldenInterview(personas: ["pmo-director"], candidate: "Alex", seed: 7),
    GoldenInterview(personas: ["cto", "clinician"], candidate: "Jo", seed: 3),
  ]

  /// What its files are called.
  var name: String { personas.count == 1 ? personas[0] : "panel" }

  var testDescription: String { name }

  /// The answers: written by people, never by the recorder.
  var answersName: String { "\(Self.folder)/\(name).answers.txt" }
  /// The transcript.
  var transcriptName: String { "\(Self.folder)/\(name).hotseat.jsonl" }
  /// What `hotseat replay` shows of it.
  var replayName: String { "\(Self.folder)/\(name).replay.txt" }

  /// What analysis saw in each answer, and the scores, as lines.
  var featuresName: String { "\(Self.folder)/\(name).features.txt" }

  private static let folder = "Transcripts/examples"
  /// 23 November 2026, 09:00 UTC: the only time of day in the transcripts.
  private static let openedAt = "1795424400"

  /// What the program wrote.
  struct Recording {
    var transcript: [UInt8]
    var replay: [UInt8]
    var features: String
    /// Questions and follow-ups that no answer was written for.
    var missing: [String]
  }

  /// Holds the interview with the real program, its answers in a pipe.
  func record() throws -> Recording {
    let home = try Home()
    let (lines, missing, features) = try rehearsed()
    let run = try ProgramUnderTest.hotseat.run(
      ["practice"] + personas.flatMap { ["--persona", $0] } + [
        "--name", candidate, "--seed", String(seed),
      ],
      input: lines.map { $0 + "\n" }.joined(),
      environment: home.environment.merging(["HOTSEAT_RECORDED_AT": Self.openedAt]) { $1 },
      folder: home.folder.path)
    guard run.exitCode == 0 else { throw TestFailure(run.errorText) }
    let transcript = try home.transcriptBytes()
    let replay = try home.run(["replay", try home.onlyTranscript()])
    guard replay.exitCode == 0 else { throw TestFailure(replay.errorText) }
    return Recording(
      transcript: transcript, replay: replay.output, features: features, missing: missing)
  }

  /// The lines to type: which question comes next is known by holding the interview in this process.
  private func rehearsed() throws -> (lines: [String], missing: [String], features: String) {
    var book = AnswerBook(try ProjectFile.text(answersName))
    let (pack, diagnostics) = PackCompiler.compile(BuiltInPack.sources)
    guard let pack, let script = pack.script(ofPanel: personas) else {
      throw TestFailure("the built-in pack has errors: \(diagnostics)")
    }
    let interviewer = Interviewer(
      script: script, organizationName: pack.organization.name, seed: seed)
    let analyser = Analyser(lexicon: CompiledLexicon(pack.lexicon))
    var session = Session()
    var lines: [String] = []
    var events = try interviewer.decide(
      Command(elapsedMilliseconds: 0, wish: .open(candidate: candidate)), in: session)
    while true {
      for event in events { _ = session.apply(event, at: 0) }
      guard let line = Self.line(from: &book, to: events, in: session) else { break }
      lines.append(line)
      let findings = analyser.findings(in: line, context: interviewer.analysisContext(in: session))
      events = try interviewer.decide(
        Command(elapsedMilliseconds: 0, wish: .answer(text: line, findings: findings)), in: session)
    }
    let scores = interviewer.scores(of: session).turns
    return (lines, book.missing, GoldenFeatures(session: session, scores: scores).text)
  }

  /// What the candidate says after `events`; nil when nothing more is asked.
  private static func line(
    from book: inout AnswerBook, to events: [Event], in session: Session
  ) -> String? {
    switch session.stage {
    case .candidateQuestions: book.next(of: "candidate-questions", for: "an own question")
    case .closing: book.next(of: "closing", for: "the closing statement")
    case .unopened, .between, .selfRating, .over: nil
    case .question:
      session.openTurn.map { turn in
        switch events.last {
        case .probed(let probe, _, _, _): book.answer(to: turn.question, probe: probe)
        case .reprompted: book.answerAgain(to: turn.question)
        default: book.answer(to: turn.question)
        }
      }
    }
  }
}
