// A folder for one test, gone after it.
import Glibc

/// A new, empty folder with mode 0700; it is removed with everything in it when the value goes away.
public final class TemporaryFolder: Sendable {
  /// Its absolute path, without a slash at the end.
  public let path: String

  /// Makes a folder where the system keeps temporary files (`TMPDIR`).
  public init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(parent)/hotseat-test.XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else {
      throw TestFailure("no folder in \(parent): \(String(cString: strerror(errno)))")
    }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    remove(path)
  }

  /// The path of a file in the folder.
  public func file(_ name: String) -> String {
    path + "/" + name
  }

  /// Writes a file, with folders on the way to it; its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try write(bytes: Array(text.utf8), to: name)
  }

  /// Writes a file, with folders on the way to it; its path.
  @discardableResult
  public func write(bytes: [UInt8], to name: String) throws -> String {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
    guard let stream = fopen(file(name), "we") else {
      throw TestFailure("cannot write \(file(name)): \(String(cString: strerror(errno)))")
    }
    defer { fclose(stream) }
    guard fwrite(bytes, 1, bytes.count, stream) == bytes.count else {
      throw TestFailure("cannot write \(file(name))")
    }
    return file(name)
  }

  /// The bytes of a file in the folder.
  public func bytes(of name: String) throws -> [UInt8] {
    guard let stream = fopen(file(name), "re") else {
      throw TestFailure("cannot read \(file(name)): \(String(cString: strerror(errno)))")
    }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// The text of a file in the folder.
  public func text(of name: String) throws -> String {
    String(decoding: try bytes(of: name), as: UTF8.self)
  }

  /// The names of everything in the folder, or in a folder within it, in order.
  public func names(in folder: String = ".") -> [String] {
    Self.names(in: file(folder)).sorted()
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private func remove(_ path: String) {
    if unlink(path) == 0 { return }  // a file, or a link: what a link leads to is not in here
    chmod(path, 0o700)  // a test may have made it read-only
    for name in Self.names(in: path) { remove(path + "/" + name) }
    rmdir(path)
  }
}
