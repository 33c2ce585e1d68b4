// hotseat persona schema: what an editor needs to complete keys and show what they are.
import ArgumentParser
import Foundation
import PersonaScript

/// Prints or writes JSON Schemas. Exits with 0, or 73 when a file cannot be
/// written.
struct PersonaSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print a JSON Schema of a pack's file, for editors.",
    discussion: """
      'hotseat persona schema --folder my-role/.schema' writes all of them. Editors that use \
      yaml-language-server then complete keys and show what they are in a file whose first line is \
      '# yaml-language-server: $schema=.schema/persona.schema.json'. What a schema cannot say is \
      left to 'hotseat persona check'.
      """)

  @Argument(
    help: "Which file: \(FileSchema.allCases.map(\.rawValue).joined(separator: ", ")).")
  var file: FileSchema?

  @Option(help: "Write into this folder, which is made: the file's schema, or all of them.")
  var folder: String?

  func run() throws {
    guard let folder else { return print((file ?? .persona).text, terminator: "") }
    for schema in file.map({ [$0] }) ?? FileSchema.allCases {
      try write(schema, into: folder)
    }
    let name = URL(filePath: folder).lastPathComponent
    show("")
    show("Beside \(name), let a file begin with the line that names its schema:")
    show("# yaml-language-server: $schema=\(name)/\((file ?? .persona).rawValue).schema.json")
  }

  private func write(_ schema: FileSchema, into folder: String) throws {
    let name = schema.rawValue + ".schema.json"
    do {
      let url = URL(filePath: folder, directoryHint: .isDirectory)
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      try Data(schema.text.utf8).write(to: url.appending(path: name), options: .atomic)
    } catch {
      throw Failure(
        .cannotCreate, "cannot write \(folder)/\(name): \(error.localizedDescription)"
      ).reported()
    }
    show("wrote \(folder)/\(name)")
  }
}
