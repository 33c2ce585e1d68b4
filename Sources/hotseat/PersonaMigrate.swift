// hotseat persona migrate: files of an older format, written in the current one.
import ArgumentParser
import Foundation
import PersonaScript

/// Migrates packs. Exits with 0 when every pack is in the current format, 65 when one has errors, 66
/// when there is nothing to read, 74 when a file cannot be written.
struct PersonaMigrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate", abstract: "Write files of an older format in the current one.",
    discussion: """
      Comments and layout stay as they are. The pack is compiled before and after, and nothing is \
      written unless it is the same pack. --dry-run only shows what would change.
      """)

  @OptionGroup var arguments: PackArguments

  @Flag(help: "Show what would change, and write nothing.")
  var dryRun = false

  func run() throws {
    let (inputs, failures) = arguments.inputs()
    let unread = failures + inputs.flatMap(\.failures)
    for failure in unread { StandardError.write(failure.message) }
    if !unread.isEmpty { throw ExitCode(unread.contains(where: \.isMissingInput) ? 66 : 74) }
    for input in inputs {
      guard input.path != nil else {
        throw Failure(
          .usage, "the pack in the program is never changed\n  help: name the folder of a pack"
        ).reported()
      }
      guard input.only == nil else {
        throw Failure(
          .usage, "a pack is migrated as a whole\n  help: name its folder: \(input.shownPath(""))"
        ).reported()
      }
      try migrate(input)
    }
  }

  private func migrate(_ input: PackInput) throws {
    let changes = try changes(in: input)
    guard !changes.isEmpty else {
      return show("\(input.path ?? ""): nothing to do, it is in the current format")
    }
    for change in changes {
      let path = input.shownPath(change.name)
      show("\(path): \(dryRun ? "would change" : "changes") from format \(change.format)")
      for line in change.lines {
        show("  \(line.number) - \(line.old)\n  \(line.number) + \(line.new)")
      }
    }
    if !dryRun { try StagedFiles.replace(changes.map { (input.shownPath($0.name), $0.text) }) }
    let verb = dryRun ? "would be written; nothing was" : "written"
    show("\(input.path ?? ""): \(changes.count) file\(changes.count == 1 ? "" : "s") \(verb)")
  }

  private func changes(in input: PackInput) throws -> [PackMigration.Change] {
    do throws(PackMigration.Obstacle) {
      return try PackMigration(input.sources).changes
    } catch {
      throw Failure(.badData, Self.words(error, input)).reported()
    }
  }

  private static func words(_ obstacle: PackMigration.Obstacle, _ input: PackInput) -> String {
    func list(_ diagnostics: [Diagnostic]) -> String {
      diagnostics.map { $0.text(path: input.shownPath($0.file)) }.joined(separator: "\n")
    }
    let pack = input.path ?? ""
    return switch obstacle {
    case .errors(let errors):
      "\(pack): mend its errors first; nothing was written\n" + list(errors)
    case .notTheSame(.errors(let errors)):
      "\(pack): nothing was written: it would have errors\n" + list(errors)
    case .notTheSame(.persona(let id)):
      "\(pack): nothing was written: '\(id)' would not be the same\n"
        + "  help: write 'format: 2' by hand and compare"
    }
  }
}
