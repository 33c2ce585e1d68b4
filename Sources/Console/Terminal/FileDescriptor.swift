// Whole writes to a file descriptor: write(2) may take a part, or be interrupted by a signal.
import Glibc

/// An open file of this process; it is not closed when the value goes away.
package struct FileDescriptor: Equatable, Sendable {
  /// The number the operating system knows it by.
  package let number: Int32

  package init(_ number: Int32) {
    self.number = number
  }

  package static let standardInput = FileDescriptor(0)
  package static let standardOutput = FileDescriptor(1)
  package static let standardError = FileDescriptor(2)

  /// Opens /dev/null in the place of a standard descriptor that the process was started without; call
  /// it first of all.
  ///
  /// Otherwise the next file that is opened takes the place: what is printed would end up in a
  /// transcript.
  package static func openMissingStandardDescriptors() {
    for descriptor in [standardInput, standardOutput, standardError]
    where fcntl(descriptor.number, F_GETFD) < 0 {
      // The lowest free number, which is this one.
      _ = open("/dev/null", O_RDWR)
    }
  }

  /// Whether it is a terminal.
  package var isTerminal: Bool { isatty(number) == 1 }

  /// Writes all of `text` as UTF-8, waiting where the other end is slow.
  ///
  /// - Throws: The error of write(2); an unknown part of `text` was written before it.
  package func write(_ text: String) throws(SystemError) {
    try write(bytes: Array(text.utf8))
  }

  /// Writes all of `bytes`, waiting where the other end is slow.
  ///
  /// - Throws: The error of write(2); an unknown part of `bytes` was written before it.
  package func write(bytes: [UInt8]) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
      if count >= 0 {
        done += count
      } else if errno == EAGAIN {
        wait(for: POLLOUT)
      } else if errno != EINTR {
        throw .current
      }
    }
  }

  /// At most `capacity` bytes that are there, waiting for the first; empty at the end of the input.
  ///
  /// - Throws: The error of read(2), `EINTR` and `EAGAIN` among them.
  func read(upTo capacity: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      let result = Glibc.read(number, buffer.baseAddress, capacity)
      if result < 0 { failure = .current }
      count = max(0, result)
    }
    if let failure { throw failure }
    return bytes
  }

  /// At most `capacity` bytes, waiting for the first one whatever signals come meanwhile; empty at the
  /// end of the input.
  ///
  /// - Throws: The error of read(2).
  package func readWaiting(upTo capacity: Int) throws(SystemError) -> [UInt8] {
    while true {
      do throws(SystemError) {
        return try read(upTo: capacity)
      } catch {
        switch error.code {
        case EINTR: continue
        case EAGAIN: wait(for: POLLIN)
        default: throw error
        }
      }
    }
  }

  private func wait(for event: Int32) {
    var entry = pollfd(fd: number, events: Int16(event), revents: 0)
    poll(&entry, 1, -1)
  }

  /// The file at `path`, opened for reading; ``close()`` it.
  ///
  /// - Throws: The error of open(2).
  package static func opening(_ path: String) throws(SystemError) -> FileDescriptor {
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw .current }
    return FileDescriptor(number)
  }

  /// Closes it; the value must not be used again.
  package func close() {
    Glibc.close(number)
  }

  /// Whether something is at `path` that this process may look at.
  package static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }
}
