// hotseat persona new: a commented start, after a few questions.
import ArgumentParser
import Console
import Foundation
import Interview
import PersonaScript

/// Writes a new interviewer. Exits with 0, 64 for an id that cannot be, 65 when the folder's pack is
/// not sound, 73 when a file is there already or cannot be written.
struct PersonaNew: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Start an interviewer: a commented file that passes check.",
    discussion: """
      In a folder with a pack.yaml the interviewer joins that pack; elsewhere a pack is made. What \
      no option says is asked at a terminal, and otherwise has an example's value.
      """)

  @Argument(help: "The pack's folder; made when it is not there.")
  var folder: String

  @Option(help: ArgumentHelp("Its id: lower-case words joined by hyphens.", valueName: "id"))
  var id: String?

  @Option(help: "Its name.")
  var name: String?

  @Option(help: "Its job.")
  var role: String?

  @Option(help: "What it hopes to hear about.")
  var wants: String?

  @MainActor
  func run() async throws {
    try await reportingFailure { try write() }
  }

  @MainActor
  private func write() throws {
    let starter = try starter()
    guard Starter.isID(starter.id) else {
      throw Failure(
        .usage,
        "'\(starter.id)' cannot be an id\n  help: lower-case words joined by hyphens: shift-lead")
    }
    let pack = PackFolder(path: folder)
    let old = pack.holdsPack ? try sources(of: pack) : []
    let new = try old.isEmpty ? starter.pack(id: packID) : joined(starter, old)
    guard PackCompiler.compile(new).pack != nil else {
      throw Failure(
        .badData,
        "\(folder): the pack would not be sound with it\n  help: run 'hotseat persona check'")
    }
    let changed = new.filter { file in old.first { $0.name == file.name } != file }
    let names = Set(old.map(\.name))
    for file in changed where !names.contains(file.name) { try checkIsFree(file.name) }
    for file in changed { try write(file, isNew: !names.contains(file.name)) }
    for file in changed { show("wrote \(path(file.name))") }
    show("")
    show("next: hotseat persona try \(ShellWord.quoted(path(starter.id + ".yaml")))")
    show("      hotseat persona check \(ShellWord.quoted(folder))")
  }

  private func path(_ name: String) -> String {
    (folder.hasSuffix("/") ? String(folder.dropLast()) : folder) + "/" + name
  }

  private func checkIsFree(_ name: String) throws {
    guard FileManager.default.fileExists(atPath: path(name)) else { return }
    throw Failure(
      .cannotCreate,
      "\(path(name)) is there already\n  help: name another folder, or another --id")
  }

  private var packID: String {
    let name = URL(filePath: folder).lastPathComponent.lowercased()
    let words = name.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
    return words.isEmpty ? "my-role" : words
  }

  /// What the options and the person say.
  @MainActor
  private func starter() throws -> Starter {
    let prompt = Prompt(history: nil)
    func said(_ option: String?, _ question: String, _ example: String) throws -> String {
      if let option { return Self.words(option, or: example) }
      guard prompt.isInteractive else { return example }
      switch prompt.reader.read(prompt: "\(question) [\(example)]: ") {
      case .line(let line): return Self.words(line, or: example)
      case .endOfFile: return example
      case .interrupted, .terminated: throw Failure(.interrupted, "nothing was written")
      }
    }
    let name = try said(name, "The interviewer's name", "Robin Hale")
    let role = try said(role, "Their job", "Shift lead")
    let wants = try said(wants, "What they hope to hear about", "Calm heads on hard days.")
    return Starter(id: id, name: name, role: role, wants: wants)
  }

  private static func words(_ text: String, or example: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? example : words
  }

  private func sources(of pack: PackFolder) throws -> [SourceFile] {
    do throws(PackReadError) {
      let (sources, failures) = try pack.read()
      if let failure = failures.first { throw failure }
      return sources
    } catch {
      throw Failure(.badData, error.message)
    }
  }

  private func joined(_ starter: Starter, _ sources: [SourceFile]) throws -> [SourceFile] {
    try checkIsFree(starter.id + ".yaml")
    guard let joined = starter.added(to: sources) else {
      throw Failure(
        .badData,
        "\(path("pack.yaml")): its list of personas cannot be added to\n"
          + "  help: write it as a list, one id a line")
    }
    return joined
  }

  private func write(_ file: SourceFile, isNew: Bool) throws {
    let url = URL(filePath: folder).appending(path: file.name)
    do {
      try FileManager.default.createDirectory(
        at: URL(filePath: folder), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: url, options: isNew ? .withoutOverwriting : .atomic)
    } catch {
      throw Failure(
        .cannotCreate, "cannot write \(path(file.name)): \(error.localizedDescription)")
    }
  }
}
