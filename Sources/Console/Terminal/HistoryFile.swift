// Typed lines from run to run. libedit's own saving truncates in place, is readable by others for a
// moment, and loses what a second process added; this does none of that.
import Glibc

/// A file of typed lines, oldest first, shared by all runs of the program.
///
/// Each entry is a line of UTF-8; a newline within it is written `\n` and a backslash `\\`.
package struct HistoryFile: Sendable {
  /// Entries kept; the oldest go first.
  static let maximumEntries = 1000
  /// Bytes kept, so that a few pasted books do not slow every start.
  static let maximumBytes = 1 << 20
  /// Bytes of an entry; a longer one is recalled in its own run only.
  static let maximumEntryBytes = maximumBytes / 4

  /// Where the file is; it need not exist.
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// The entries, oldest first; none when the file does not exist. Damaged UTF-8 is repaired.
  ///
  /// - Throws: What kept the file from being read.
  package func entries() throws(HistoryProblem) -> [String] {
    do throws(SystemError) {
      return try read()
    } catch {
      throw HistoryProblem(path: path, action: .read, reason: error)
    }
  }

  /// Adds `entry` at the end, unless it is blank, huge, or the newest entry already.
  ///
  /// The file is read again first, so that entries of other processes stay; a new file with mode
  /// 0600 then takes its place in one step, after its bytes are on the disk. Missing folders are
  /// made with mode 0700. A path that leads to a device, such as /dev/null, keeps nothing.
  /// - Throws: What kept it from being written; the old file is then unchanged.
  package func add(_ entry: String) throws(HistoryProblem) {
    guard entry.utf8.count <= Self.maximumEntryBytes else { return }
    guard entry.contains(where: { !$0.isWhitespace }) else { return }
    do throws(SystemError) {
      let target = try Self.resolved(path)
      guard try Self.canBeReplaced(target) else { return }
      let folder = try FolderLock(containing: target)
      defer { folder.release() }
      var entries = try read()
      guard entries.last != entry else { return }
      entries.append(entry)
      try WholeFile.replace(target, with: Self.encoded(entries), alone: folder.isHeld)
    } catch {
      throw HistoryProblem(path: path, action: .write, reason: error)
    }
  }

  // MARK: - The format

  /// The newest entries that fit, each as a line.
  static func encoded(_ entries: [String]) -> [UInt8] {
    var size = 0
    let lines = entries.suffix(maximumEntries).map { escaped($0) + "\n" }
    let kept = lines.reversed().prefix { line in
      size += line.utf8.count
      return size <= maximumBytes
    }
    return kept.reversed().flatMap { Array($0.utf8) }
  }

  /// The entries in the bytes of a file; a last line cut short counts as an entry.
  static func decoded(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A).map { unescaped(String(decoding: $0, as: UTF8.self)) }
  }

  private static func escaped(_ entry: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in entry.unicodeScalars {
      switch scalar {
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func unescaped(_ line: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        result.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  // MARK: - The file

  private func read() throws(SystemError) -> [String] {
    let number = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard number >= 0 else {
      if errno == ENOENT { return [] }
      throw .current
    }
    defer { close(number) }
    var bytes: [UInt8] = []
    // Twice the limit: what somebody appended by hand is still seen; a device without end is not.
    while bytes.count < 2 * Self.maximumBytes {
      let more = try FileDescriptor(number).read(upTo: 65536)
      if more.isEmpty { break }
      bytes += more
    }
    return Self.decoded(bytes)
  }

  /// The file that `path` leads to through links, so that a link stays one; its folders are made.
  private static func resolved(_ path: String) throws(SystemError) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    guard errno == ENOENT else { throw .current }
    try WholeFile.makeFolders(to: path)
    return path
  }

  /// False for what is no file at all and must stay what it is.
  private static func canBeReplaced(_ target: String) throws(SystemError) -> Bool {
    var status = stat()
    guard stat(target, &status) == 0 else { return true }
    let type = status.st_mode & S_IFMT
    if type == S_IFDIR { throw SystemError(code: EISDIR) }
    return type == S_IFREG
  }
}
