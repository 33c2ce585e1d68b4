// Which packs a command works on: --personas, then the environment, then those in the program.
import Foundation
import PersonaScript

/// A place that packs come from.
enum PackLocation: Equatable {
  /// A folder of packs.
  case folder(String)
  /// The packs that are part of the program.
  case builtIn

  /// Where to look.
  ///
  /// - Parameters:
  ///   - option: What `--personas` says.
  ///   - environment: The process's environment.
  static func resolve(option: String?, environment: [String: String]) -> PackLocation {
    if let option { return .folder(option) }
    if let folder = environment["HOTSEAT_PERSONAS"], !folder.isEmpty { return .folder(folder) }
    if let folder = dataFolder(environment), isFolder(folder) { return .folder(folder) }
    return .builtIn
  }

  /// The packs of the place with the paths to show for them.
  func packs() throws(PackReadError) -> [PackInput] {
    switch self {
    case .builtIn:
      return [PackInput(path: nil, only: nil, sources: BuiltInPack.sources, failures: [])]
    case .folder(let folder):
      return try PackInput.inputs(at: folder)
    }
  }

  private static func dataFolder(_ environment: [String: String]) -> String? {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return data + "/hotseat/personas"
    }
    return environment["HOME"].map { $0 + "/.local/share/hotseat/personas" }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}

/// One pack as it was found.
struct PackInput {
  /// Its folder; nil for the pack in the program.
  var path: String?
  /// The only file that is asked about; nil for all.
  var only: String?
  var sources: [SourceFile]
  /// Files that could not be read.
  var failures: [PackReadError]

  /// What to print for a file of the pack.
  func shownPath(_ file: String) -> String {
    guard let path, path != "." else { return file }
    return path.hasSuffix("/") ? path + file : path + "/" + file
  }

  /// The pack as interviews are held from it: a mistake in a file of tests is no hindrance.
  var withoutTests: PackInput {
    var input = self
    input.sources.removeAll { PackCompiler.isTest($0.name) }
    return input
  }

  /// The packs at a path: a pack's folder, a folder of packs, or one file of a pack.
  static func inputs(at path: String) throws(PackReadError) -> [PackInput] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw PackReadError(path: path, reason: .missing)
    }
    guard isFolder.boolValue else {
      let folder = (path as NSString).deletingLastPathComponent
      let name = (path as NSString).lastPathComponent
      let subfolder = (folder as NSString).lastPathComponent
      if PackCompiler.subfolders.contains(subfolder) {
        let pack = (folder as NSString).deletingLastPathComponent
        return [try input(at: pack.isEmpty ? "." : pack, only: subfolder + "/" + name)]
      }
      return [try input(at: folder.isEmpty ? "." : folder, only: name)]
    }
    if PackFolder(path: path).holdsPack { return [try input(at: path, only: nil)] }
    var inputs: [PackInput] = []
    for pack in try PackFolder.packs(in: path) {
      inputs.append(try input(at: pack.path, only: nil))
    }
    if inputs.isEmpty { throw PackReadError(path: path, reason: .noPack) }
    return inputs
  }

  private static func input(at folder: String, only: String?) throws(PackReadError) -> PackInput {
    let (sources, failures) = try PackFolder(path: folder).read()
    if let only {
      let path = folder == "." ? only : (folder as NSString).appendingPathComponent(only)
      guard PackFolder(path: folder).holdsPack else {
        throw PackReadError(path: path, reason: .inNoPack)
      }
      guard (sources.map(\.name) + failures.map(\.path)).contains(where: { $0.hasSuffix(only) })
      else { throw PackReadError(path: path, reason: .noPackFile) }
    }
    return PackInput(path: folder, only: only, sources: sources, failures: failures)
  }
}
