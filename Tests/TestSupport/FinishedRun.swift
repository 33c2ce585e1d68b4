// A program run with pipes instead of a terminal, and what it said.
import CLibEdit
import Glibc

/// What a program wrote and how it ended.
public struct FinishedRun: Sendable {
  /// Everything it wrote to standard output.
  public let output: [UInt8]
  /// Everything it wrote to standard error.
  public let errors: [UInt8]
  /// Its exit code, or 128 + the signal that ended it.
  public let exitCode: Int32

  /// ``output`` as text; bytes that are no UTF-8 become U+FFFD.
  public var outputText: String { String(decoding: output, as: UTF8.self) }
  /// ``errors`` as text; bytes that are no UTF-8 become U+FFFD.
  public var errorText: String { String(decoding: errors, as: UTF8.self) }

  /// Runs a program to its end. It is killed, and the call fails, when that takes too long.
  init(
    _ path: String, _ arguments: [String], input: [UInt8], environment: [String: String],
    folder: String?, limitSeconds: Int = 60
  ) throws {
    var pipes = try (0..<3).map { _ in try Pipe() }
    defer { for index in pipes.indices { pipes[index].close() } }
    let child = try ChildProcess(
      path, arguments, environment: environment, folder: folder,
      files: [pipes[0].readEnd, pipes[1].writeEnd, pipes[2].writeEnd])
    pipes[0].closeReadEnd()
    pipes[1].closeWriteEnd()
    pipes[2].closeWriteEnd()
    var exchange = Exchange(input: input)
    guard exchange.run(&pipes, until: Deadline(seconds: limitSeconds)) else {
      throw TestFailure("\(path) is still running; it wrote: \(exchange.written)")
    }
    (output, errors) = (exchange.collected[0], exchange.collected[1])
    exitCode = child.waitForExit()
  }
}

/// Feeds a program and reads it at the same time, since either side may wait for the other.
private struct Exchange {
  private let input: [UInt8]
  private var sent = 0
  var collected: [[UInt8]] = [[], []]
  private var isOpen = [true, true]

  init(input: [UInt8]) {
    self.input = input
    signal(SIGPIPE, SIG_IGN)  // a program may end before it has read everything
  }

  var written: String { collected.map { String(decoding: $0, as: UTF8.self) }.joined() }

  /// Whether both outputs ended in time.
  mutating func run(_ pipes: inout [Pipe], until deadline: Deadline) -> Bool {
    while isOpen.contains(true) {
      guard deadline.millisecondsLeft > 0 else { return false }
      if sent == input.count { pipes[0].closeWriteEnd() }
      var entries = [
        pollfd(fd: isOpen[0] ? pipes[1].readEnd : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isOpen[1] ? pipes[2].readEnd : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: pipes[0].writeEnd, events: Int16(POLLOUT), revents: 0),
      ]
      guard poll(&entries, 3, Int32(deadline.millisecondsLeft)) > 0 else { continue }
      for index in 0..<2 where entries[index].revents != 0 { read(index, from: entries[index].fd) }
      if entries[2].revents != 0 { send(to: entries[2].fd) }
    }
    return true
  }

  private mutating func read(_ index: Int, from file: Int32) {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(file, &buffer, buffer.count)
    if count > 0 {
      collected[index] += buffer[..<count]
    } else if count == 0 || errno != EAGAIN {
      isOpen[index] = false
    }
  }

  private mutating func send(to file: Int32) {
    let count = input[sent...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    if count >= 0 {
      sent += count
    } else if errno != EAGAIN {
      sent = input.count
    }
  }
}
