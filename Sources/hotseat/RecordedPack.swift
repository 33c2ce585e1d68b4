// A transcript's own role pack, so that it can be verified and taken up after its persona was edited.
import AnswerAnalysis
import Interview
import PersonaScript
import TranscriptStore

extension RolePack {
  /// The pack that a transcript was made with, compiled from the texts in its header.
  ///
  /// - Throws: a ``Failure`` when this version cannot compile them.
  init(recordedIn header: TranscriptHeader, path: String) throws {
    let sources = header.sources.map { SourceFile(name: $0.name, text: $0.text) }
    let (pack, diagnostics) = PackCompiler.compile(sources, only: header.personas)
    guard let pack else {
      let errors = diagnostics.filter { $0.severity == .error }.map { $0.text() }
      throw Failure(
        .badData,
        "\(path): its role pack cannot be read by this version\n" + errors.joined(separator: "\n"))
    }
    self = pack
  }
}

extension Interviewer {
  /// The interviewer of a recorded session; it scores by `rubric`, or else by the recorded one.
  ///
  /// - Throws: a ``Failure`` when the recorded pack does not hold the persona.
  init(pack: RolePack, header: TranscriptHeader, rubric: Rubric? = nil) throws {
    guard let script = pack.script(ofPanel: header.personas) else {
      let personas = header.personas.joined(separator: "', '")
      throw Failure(.badData, "the transcript's role pack has no persona '\(personas)'")
    }
    self.init(
      script: script, settings: header.settings, organizationName: pack.organization.name,
      seed: header.seed, rubric: rubric)
  }
}

extension TranscriptHeader {
  /// What the interviewer calls the candidate, also before the first record says so.
  var candidate: String { seats.first { $0.role == "candidate" }?.name ?? "" }
}

extension TranscriptHeader.Versions {
  /// The versions of this program with those of a pack.
  static func current(_ pack: RolePack) -> Self {
    current(rubric: pack.rubric.version, lexicon: pack.lexicon.version)
  }

  /// The versions of this program with these of a pack.
  static func current(rubric: String, lexicon: String) -> Self {
    Self(
      engine: Interviewer.version, analyser: Analyser.version, rubric: rubric, lexicon: lexicon)
  }
}
