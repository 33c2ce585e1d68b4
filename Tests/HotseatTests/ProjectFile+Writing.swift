// What golden tests need of the checkout beside its texts.
import Foundation
import TestSupport

extension ProjectFile {
  /// The bytes of a file.
  static func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path(name))))
  }

  /// Writes a file anew.
  static func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: path(name)))
  }

  /// The names of the files in a folder, in order, without its folders.
  static func names(in folder: String) throws -> [String] {
    let folder = URL(filePath: path(folder))
    return try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.isRegularFileKey]
    )
    .filter { try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
    .map(\.lastPathComponent).sorted()
  }
}
