// Ends a poll(2): signals and messages from other threads write a byte that the reader waits for.
import CLibEdit
import Glibc

/// A pipe that is written to wake whoever polls its other end; it is closed with the value.
final class WakePipe: Sendable {
  let readEnd: FileDescriptor
  let writeEnd: FileDescriptor

  /// Neither end blocks, and neither is inherited by other programs.
  init() {
    var ends: [Int32] = [-1, -1]
    let result = libc_pipe(&ends, O_CLOEXEC | O_NONBLOCK)
    precondition(result == 0, "no pipe: \(SystemError.current)")
    readEnd = FileDescriptor(ends[0])
    writeEnd = FileDescriptor(ends[1])
  }

  deinit {
    close(readEnd.number)
    close(writeEnd.number)
  }

  /// Wakes the reader now, or makes its next poll return at once.
  func wake() {
    var byte: UInt8 = 1
    // A full pipe refuses the byte, and has enough of them to wake the reader.
    _ = write(writeEnd.number, &byte, 1)
  }

  /// Takes what was written, so that the next poll waits again.
  func drain() {
    var bytes = [UInt8](repeating: 0, count: 512)
    while read(readEnd.number, &bytes, bytes.count) > 0 {}
  }
}
