// The role packs that an interview can be held from.
import Console
import Interview
import PersonaScript
import TranscriptStore

extension PackOptions {
  /// The packs, compiled; at least one persona among them. Warnings are not shown here.
  ///
  /// - Parameter personas: The only personas that are needed, which saves the time to compile the
  ///   others; when no pack has them, or none is given, all are compiled.
  /// - Parameter organization: The id of the employer; nil for each pack's usual one.
  /// - Throws: a ``Failure`` with every error of the packs, when none is without errors, or when no
  ///   pack has the employer.
  func load(only personas: [String] = [], organization: String? = nil) throws -> [RolePack] {
    var inputs: [PackInput]
    do throws(PackReadError) {
      inputs = try PackLocation.resolve(
        option: self.personas,
        environment: ProcessEnvironment.values(
          of: ["HOTSEAT_PERSONAS", "XDG_DATA_HOME", "HOME"])
      ).packs()
    } catch {
      throw Failure(.noInput, error.message)
    }
    if let organization { inputs = try choose(organization, from: inputs) }
    let results = inputs.map { PackCheckResult($0.withoutTests, only: personas) }
    let packs = results.compactMap(\.pack).filter { !$0.scripts.isEmpty }
    let found = packs.flatMap(\.scripts).map(\.persona.id)
    if !personas.allSatisfy(found.contains) { return try load(organization: organization) }
    if packs.isEmpty {
      let lines = results.flatMap(\.errorLines).joined(separator: "\n")
      throw Failure(.badData, "no role pack can be used\n" + lines)
    }
    return packs
  }

  /// The packs that have the employer, for interviews with it.
  private func choose(
    _ organization: String, from inputs: [PackInput]
  ) throws -> [PackInput] {
    let chosen = inputs.compactMap { input in
      PackCompiler.sources(input.sources, at: organization).map { sources in
        var input = input
        input.sources = sources
        return input
      }
    }
    guard chosen.isEmpty else { return chosen }
    let known = inputs.flatMap { PackCompiler.organizations(in: $0.sources).map(\.id) }
    let advice =
      Suggestion.nearest(to: organization, among: known).map { "did you mean '\($0)'?" }
      ?? known.thereAre
    throw Failure(.noInput, "there is no employer '\(organization)'\n  help: \(advice)")
  }

  /// The lexicon of the first pack.
  ///
  /// - Throws: as ``load()``.
  func lexicon() throws -> Lexicon {
    try load()[0].lexicon
  }
}

extension RolePack {
  /// The files that an interview with `personas` was made from, with their digests.
  func sources(for personas: [String]) -> [TranscriptHeader.Source] {
    let common = PackCompiler.fixedFiles + (personas.count > 1 ? [PackCompiler.panelFile] : [])
    let needed =
      common + PackCompiler.optionalFiles
      + personas.flatMap { [$0 + ".yaml"] + sharedFiles[$0, default: []] }
    return sources.filter { needed.contains($0.name) }.map {
      TranscriptHeader.Source(name: $0.name, digest: digest(of: $0.text), text: $0.text)
    }
  }
}

extension PackCheckResult {
  /// What keeps the pack from being used, a line or two each.
  var errorLines: [String] {
    input.failures.map(\.message)
      + diagnostics.filter { $0.severity == .error }
      .map { $0.text(path: input.shownPath($0.file)) }
  }
}
