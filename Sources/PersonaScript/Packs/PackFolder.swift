// Packs on a disk: the only part of the target that touches one.
#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder that holds a role pack.
public struct PackFolder: Sendable, Equatable {
  /// Where it is, as it was given.
  public var path: String

  /// A folder at a path; nothing is read yet.
  public init(path: String) {
    self.path = path
  }

  /// The most YAML files that a folder may hold.
  public static let fileLimit = 500

  /// Every pack in a folder of packs: the subfolders that hold a `pack.yaml`, by name.
  ///
  /// - Throws: When the folder itself cannot be listed.
  public static func packs(in folder: String) throws(PackReadError) -> [PackFolder] {
    var packs: [PackFolder] = []
    for name in try DiskFile.names(inFolder: folder) where !name.hasPrefix(".") {
      let pack = PackFolder(path: DiskFile.join(folder, name))
      if pack.holdsPack { packs.append(pack) }
    }
    return packs
  }

  /// Whether a `pack.yaml` is there.
  public var holdsPack: Bool {
    access(DiskFile.join(path, "pack.yaml"), F_OK) == 0
  }

  /// The pack's YAML files, by name, those of its folders of dossiers and of shared files among them, and those that could
  /// not be read. Other files and files whose names begin with a dot are passed over.
  ///
  /// - Throws: When the folder itself cannot be listed or holds more than ``fileLimit`` YAML files.
  public func read() throws(PackReadError) -> (sources: [SourceFile], failures: [PackReadError]) {
    let names = try fileNames()
    guard names.count <= Self.fileLimit else {
      throw PackReadError(path: path, reason: .tooManyFiles(limit: Self.fileLimit))
    }
    var sources: [SourceFile] = []
    var failures: [PackReadError] = []
    for name in names {
      do throws(PackReadError) {
        let bytes = try DiskFile.bytes(
          at: DiskFile.join(path, name), limit: YamlReader.byteLimit, isListed: true)
        sources.append(SourceFile(name: name, bytes: bytes))
      } catch {
        failures.append(error)
      }
    }
    return (sources, failures)
  }

  /// The paths in the pack of its YAML files.
  private func fileNames() throws(PackReadError) -> [String] {
    func isFile(_ name: String) -> Bool {
      !name.hasPrefix(".") && (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
    }
    let all = try DiskFile.names(inFolder: path)
    var names = all.filter(isFile)
    for folder in PackCompiler.subfolders where all.contains(folder) {
      names += try DiskFile.names(inFolder: DiskFile.join(path, folder)).filter(isFile)
        .map { DiskFile.join(folder, $0) }
    }
    return names
  }
}
