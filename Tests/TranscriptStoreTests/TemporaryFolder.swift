// Folders and files for the tests of this target, made and removed by system calls alone.
import Glibc

@testable import TranscriptStore

/// An empty folder of one test's own.
struct TemporaryFolder: Sendable {
  let path: String

  /// Makes the folder in `$TMPDIR`, or where the system keeps what is temporary.
  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = Array("\(parent)/hotseat-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Failure(code: errno) }
    path = String(cString: made)
  }

  /// A folder that exists.
  init(at path: String) {
    self.path = path
  }

  /// Removes the folder and all that it holds.
  func remove() {
    Self.remove(path)
  }

  /// The path of something in the folder.
  func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file as it is.
  func write(_ bytes: [UInt8], to name: String) throws {
    guard let file = fopen(path(name), "w") else { throw Failure(code: errno) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Failure(code: errno) }
  }

  /// The bytes of a file.
  func read(_ name: String) throws -> [UInt8] {
    let file = FileSystem(path: path(name))
    return try file.read(try file.openForReading())
  }

  /// The permission bits of a file or folder.
  static func mode(of path: String) throws -> mode_t {
    var status = stat()
    guard stat(path, &status) == 0 else { throw Failure(code: errno) }
    return status.st_mode & 0o777
  }

  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    do {
      for name in try FileSystem(path: path).names() where name != "." && name != ".." {
        remove("\(path)/\(name)")
      }
    } catch {
      return  // what is left behind is the system's to clean up
    }
    rmdir(path)
  }

  /// A system call that a test needs has failed.
  struct Failure: Error {
    var code: Int32
  }
}
