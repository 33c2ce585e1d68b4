// Files that change as a whole: who reads one sees it before the change or after it.
import Glibc

/// Writing files in one step.
package enum WholeFile {
  /// Writes a file with mode 0600, or replaces it once its new bytes are on the disk; missing folders
  /// are made with mode 0700.
  package static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    try makeFolders(to: path)
    let folder = try FolderLock(containing: path)
    defer { folder.release() }
    try replace(path, with: bytes, alone: folder.isHeld)
  }

  /// Makes the folders on the way to a file.
  static func makeFolders(to path: String) throws(SystemError) {
    var folder = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      if mkdir(folder, 0o700) != 0, errno != EEXIST { throw .current }
    }
  }

  /// - Parameter alone: No other process is doing the same: one name serves all, so that a process
  ///   that is killed here leaves a single file behind, which the next one removes.
  static func replace(
    _ target: String, with bytes: [UInt8], alone: Bool
  ) throws(SystemError) {
    let temporary = target + (alone ? ".new" : ".new.\(getpid())")
    unlink(temporary)
    let number = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw .current }
    do throws(SystemError) {
      defer { close(number) }
      try FileDescriptor(number).write(bytes: bytes)
      guard fsync(number) == 0 else { throw .current }
      guard rename(temporary, target) == 0 else { throw .current }
    } catch {
      unlink(temporary)
      throw error
    }
  }
}
