// Keeps two runs of the program from replacing the same file at the same time.
import Glibc

/// A lock on the folder of a file; it leaves nothing behind, and ends with the process at the latest.
struct FolderLock {
  /// A quarter of a second in all: a process that was stopped while it held the lock must not stop
  /// this one too; the price is that one of the two might then lose an entry.
  private static let attempts = 50
  private static let pauseMilliseconds: Int32 = 5

  /// False when another process would not give it up.
  let isHeld: Bool

  private let descriptor: Int32

  /// Waits for the lock of the folder that `path` is in; after a while goes on without.
  ///
  /// - Throws: What kept the folder from being opened.
  init(containing path: String) throws(SystemError) {
    let name = path.lastIndex(of: "/").map { path[...$0] } ?? "./"
    descriptor = open(String(name), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .current }
    isHeld = Self.lock(descriptor)
  }

  func release() {
    close(descriptor)
  }

  private static func lock(_ descriptor: Int32) -> Bool {
    for _ in 0..<attempts {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      poll(nil, 0, pauseMilliseconds)
    }
    return false
  }
}
