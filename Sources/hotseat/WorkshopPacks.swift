// The packs that a command of the workshop works on: all without errors, or the command ends.
import ArgumentParser
import Foundation
import Interview
import PersonaScript

/// Packs that must be sound.
struct WorkshopPacks {
  private let arguments: PackArguments

  init(_ arguments: PackArguments) {
    self.arguments = arguments
  }

  /// The packs, with the interviewers that were asked about.
  ///
  /// - Throws: an exit code, after saying what is wrong: 66 for what cannot be found, 65 for a pack
  ///   with errors, 64 for a persona that no pack has.
  func packs(persona: String? = nil) throws -> [TestedPack] {
    let (inputs, failures) = arguments.inputs()
    let unread = failures + inputs.flatMap(\.failures)
    for failure in unread { StandardError.write(failure.message) }
    if unread.contains(where: \.isMissingInput) { throw ExitCode(66) }
    let results = inputs.map { PackCheckResult($0) }
    let broken = results.filter { $0.pack == nil }
    for result in broken where result.input.failures.isEmpty {
      StandardError.write(([result.summary] + result.errorLines).joined(separator: "\n"))
    }
    guard unread.isEmpty, broken.isEmpty else { throw ExitCode(65) }
    let packs = results.compactMap(TestedPack.init)
    guard let persona else { return packs }
    let known = packs.flatMap { $0.scripts.map(\.persona.id) }
    guard known.contains(persona) else {
      let nearest = Suggestion.nearest(to: persona, among: known)
      let help =
        nearest.map { "did you mean '\($0)'?" } ?? known.thereAre
      throw Failure(.usage, "no persona is named '\(persona)'\n  help: \(help)").reported()
    }
    return packs.map { $0.only(persona: persona) }.filter { !$0.scripts.isEmpty }
  }
}

extension TestedPack {
  /// Which line everything in a persona's file stands in, and in the shared files that it extends.
  func maps(of script: Script) -> [CoverageMap] {
    CoverageMap.maps(of: script, in: pack.sources)
  }
}

/// Writes a report for programs: sorted keys, a stable layout.
func printJSON(_ value: some Encodable) throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  print(String(decoding: try encoder.encode(value), as: UTF8.self))
}
