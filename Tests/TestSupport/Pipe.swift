// A pipe between a test and a program; other programs started meanwhile do not inherit it.
import CLibEdit
import Glibc

/// Two connected descriptors; -1 for an end that is closed.
struct Pipe {
  private(set) var readEnd: Int32
  private(set) var writeEnd: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard libc_pipe(&ends, O_CLOEXEC) == 0 else {
      throw TestFailure("no pipe: \(String(cString: strerror(errno)))")
    }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  mutating func closeReadEnd() {
    if readEnd >= 0 { Glibc.close(readEnd) }
    readEnd = -1
  }

  mutating func closeWriteEnd() {
    if writeEnd >= 0 { Glibc.close(writeEnd) }
    writeEnd = -1
  }

  mutating func close() {
    closeReadEnd()
    closeWriteEnd()
  }
}
