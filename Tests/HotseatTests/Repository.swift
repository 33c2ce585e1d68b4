// The checkout that the tests were built from.
import Glibc
import TestSupport

/// Files of the repository.
enum Repository {
  /// Its root, without a slash at the end.
  static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  /// The path of a file.
  static func path(_ name: String) -> String { root + "/" + name }

  /// The bytes of a file.
  static func bytes(of name: String) throws -> [UInt8] {
    guard let stream = fopen(path(name), "re") else {
      throw TestFailure("cannot read \(path(name)): \(String(cString: strerror(errno)))")
    }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// The text of a file.
  static func text(of name: String) throws -> String {
    String(decoding: try bytes(of: name), as: UTF8.self)
  }

  /// Writes a file anew.
  static func write(_ bytes: [UInt8], to name: String) throws {
    guard let stream = fopen(path(name), "we") else {
      throw TestFailure("cannot write \(path(name)): \(String(cString: strerror(errno)))")
    }
    defer { fclose(stream) }
    guard fwrite(bytes, 1, bytes.count, stream) == bytes.count else {
      throw TestFailure("cannot write \(path(name))")
    }
  }

  /// The names of the files in a folder, in order.
  static func names(in folder: String) throws -> [String] {
    guard let stream = opendir(path(folder)) else {
      throw TestFailure("cannot read \(path(folder)): \(String(cString: strerror(errno)))")
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
