// Waits for whichever comes first: keys, a wake-up by a message or a signal, or a time.
import Glibc

/// Standard input with its buffer.
struct InputSource {
  /// What was read and not yet used.
  var buffer = InputBuffer()
  /// Whether the input has ended, or failed; it never comes back.
  private(set) var hasEnded = false

  private let file: FileDescriptor
  private let pipe: WakePipe

  init(_ file: FileDescriptor, waking pipe: WakePipe) {
    self.file = file
    self.pipe = pipe
  }

  /// Waits until there is more input, a wake-up, a signal, or `milliseconds` are over (nil: no
  /// limit), and takes in what is there.
  ///
  /// - Returns: Whether input arrived or ended.
  @discardableResult
  mutating func wait(milliseconds: Int? = nil) -> Bool {
    var entries = [
      pollfd(fd: pipe.readEnd.number, events: Int16(POLLIN), revents: 0),
      pollfd(fd: file.number, events: Int16(POLLIN), revents: 0),
    ]
    let timeout = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    let count = nfds_t(hasEnded ? 1 : 2)
    guard poll(&entries, count, timeout) > 0 else { return false }
    if entries[0].revents != 0 { pipe.drain() }
    guard entries[1].revents != 0 else { return false }
    fill()
    return true
  }

  /// Whether more input is waiting to be read right now.
  var isReady: Bool {
    var entry = pollfd(fd: file.number, events: Int16(POLLIN), revents: 0)
    return !hasEnded && poll(&entry, 1, 0) > 0
  }

  private mutating func fill() {
    do throws(SystemError) {
      let bytes = try file.read(upTo: 65536)
      if bytes.isEmpty { hasEnded = true } else { buffer.append(bytes) }
    } catch {
      // A terminal that hung up fails with EIO; that, too, is the end.
      if error.code != EINTR, error.code != EAGAIN { hasEnded = true }
    }
  }
}
