// The persona's file that is tried: read again when it, or another file of its pack, has changed.
import Foundation
import Interview
import PersonaScript

/// A persona's file on disk.
struct TriedFile {
  let path: String
  private let persona: String
  private var sources: [SourceFile]?
  /// What the pack's files were like when they were read; nil before.
  private var read: [Stamp]?
  /// What they were like at the last look.
  private var seen: [Stamp] = []

  /// What a look at the disk found.
  enum Look {
    case unchanged
    case changed(pack: RolePack, script: Script)
    /// What is wrong, to be shown.
    case unsound([String])
  }

  /// What changes when a file is written.
  private struct Stamp: Equatable {
    let name: String
    let bytes: UInt64
    let time: Date?
  }

  init(path: String) {
    self.path = path
    persona = URL(filePath: path).deletingPathExtension().lastPathComponent
  }

  /// Looks whether anything changed since the last time; at first everything has.
  ///
  /// - Parameter evenHalfWritten: Whether to read files that have changed since the last look, and so
  ///   may still be being written.
  mutating func look(evenHalfWritten: Bool) -> Look {
    let now = stamps
    defer { seen = now }
    guard now != read, evenHalfWritten || now == seen else { return .unchanged }
    read = now
    return compile()
  }

  private mutating func compile() -> Look {
    let input: PackInput
    do throws(PackReadError) {
      guard let first = try PackInput.inputs(at: path).first else { return .unsound([]) }
      input = first.withoutTests
    } catch {
      return .unsound([error.message])
    }
    guard input.failures.isEmpty else { return .unsound(input.failures.map(\.message)) }
    guard input.sources != sources else { return .unchanged }
    sources = input.sources
    let result = PackCheckResult(input, only: [persona])
    guard let pack = result.pack, let script = pack.script(persona) else {
      let errors = result.diagnostics.filter { $0.severity == .error }.map { diagnostic in
        let text: String = diagnostic.text(path: input.shownPath(diagnostic.file))
        return text + "\n" + diagnostic.excerpt(margin: "  | ")
      }
      return .unsound(
        errors.isEmpty ? ["\(path): its pack has no interviewer '\(persona)'"] : errors)
    }
    return .changed(pack: pack, script: script)
  }

  /// Of every file of the pack's folder and those below it.
  private var stamps: [Stamp] {
    let folder = URL(filePath: path).deletingLastPathComponent()
    let below = PackCompiler.subfolders.sorted().map { folder.appending(path: $0) }
    return ([folder] + below).flatMap { folder in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return names.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
        let facts = try? FileManager.default.attributesOfItem(
          atPath: folder.appending(path: name).path)
        return Stamp(
          name: folder.lastPathComponent + "/" + name, bytes: facts?[.size] as? UInt64 ?? 0,
          time: facts?[.modificationDate] as? Date)
      }
    }
  }
}
