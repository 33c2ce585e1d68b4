// Drives a program as a person at a terminal does: types, waits until the screen shows something.
import CLibEdit
import Glibc

/// A program on a terminal of its own, and the ``screen`` a person would see.
public final class PseudoTerminal {
  /// How long to wait for what must come. No test passes later for it being long: it is generous
  /// because the machines that run tests are busy.
  public static let limitSeconds = 60

  /// What the program has drawn so far, as far as it was read.
  public private(set) var screen: Screen
  /// Every byte that was read.
  public private(set) var bytes: [UInt8] = []
  /// The program.
  public let process: ChildProcess

  private var master: Int32

  /// Starts a program with exactly this environment.
  public init(
    _ path: String, _ arguments: [String] = [],
    environment: [String: String] = ProgramUnderTest.environment(), folder: String? = nil,
    rows: Int = 24, columns: Int = 80
  ) throws {
    var name = [CChar](repeating: 0, count: 256)
    let master = libc_open_pseudo_terminal(O_RDWR | O_NOCTTY | O_CLOEXEC, &name, name.count)
    guard master >= 0 else {
      throw TestFailure("no pseudo-terminal: \(String(cString: strerror(errno)))")
    }
    self.master = master
    screen = Screen(rows: rows, columns: columns)
    Self.setSize(of: master, rows: rows, columns: columns)
    do {
      process = try ChildProcess(
        path, arguments, environment: environment, folder: folder,
        controls: String(
          decoding: name.map { UInt8(bitPattern: $0) }.prefix { $0 != 0 }, as: UTF8.self))
    } catch {
      close(master)
      throw error
    }
  }

  deinit {
    hangUp()
  }

  // MARK: - What a person does

  /// Types `text`. Enter is `\r`; Ctrl-C, Ctrl-D and Ctrl-Z are `\u{3}`, `\u{4}` and `\u{1A}`.
  public func type(_ text: String) throws {
    try type(bytes: Array(text.utf8))
  }

  /// Types bytes, which need be no text; the program's output is read meanwhile.
  public func type(bytes: [UInt8]) throws {
    let deadline = Deadline(seconds: Self.limitSeconds)
    var sent = 0
    while sent < bytes.count {
      guard deadline.millisecondsLeft > 0 else { throw failure("the program reads no input") }
      var entry = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&entry, 1, Int32(deadline.millisecondsLeft)) > 0 else { continue }
      if entry.revents & Int16(POLLIN) != 0 { _ = readSome() }
      guard entry.revents & Int16(POLLOUT) != 0 else { continue }
      // In small pieces: the kernel's buffer takes 4 KB and a longer write would block.
      let piece = bytes[sent...].prefix(512)
      let count = piece.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR || errno == EAGAIN else { throw failure("cannot type") }
      sent += max(0, count)
    }
  }

  /// Pastes `text` as a terminal with bracketed paste does: newlines arrive as carriage returns.
  public func paste(_ text: String) throws {
    try type("\u{1B}[200~" + text.replacing("\n", with: "\r") + "\u{1B}[201~")
  }

  /// Changes the window's size; the program is sent `SIGWINCH`.
  ///
  /// - Parameter reported: The size that the program is told, if another, such as zeros.
  public func resize(rows: Int, columns: Int, reported: (rows: Int, columns: Int)? = nil) {
    while readIfReady() {}
    screen.resize(rows: rows, columns: columns)
    Self.setSize(of: master, rows: reported?.rows ?? rows, columns: reported?.columns ?? columns)
  }

  /// Closes the terminal's window; the program is sent `SIGHUP` and reads the end.
  public func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  // MARK: - What a person sees

  /// Reads until the screen fulfils `condition`.
  ///
  /// - Throws: ``TestFailure`` with the screen, when the time is up or the program is gone.
  public func wait(for what: String, until condition: (Screen) -> Bool) throws {
    let deadline = Deadline(seconds: Self.limitSeconds)
    while !condition(screen) {
      guard deadline.millisecondsLeft > 0 else { throw failure("no \(what)") }
      var entry = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&entry, 1, Int32(deadline.millisecondsLeft)) > 0 else { continue }
      guard readSome() || condition(screen) else { throw failure("ended before \(what)") }
    }
  }

  /// Reads until something outside of the screen is so, which is looked at again and again.
  ///
  /// - Throws: ``TestFailure`` with the screen, when the time is up.
  public func wait(until condition: () throws -> Bool, for what: String) throws {
    let deadline = Deadline(seconds: Self.limitSeconds)
    while try !condition() {
      guard deadline.millisecondsLeft > 0 else { throw failure("no \(what)") }
      var entry = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      if poll(&entry, 1, 20) > 0 { _ = readSome() }
    }
  }

  /// Reads until `text` stands on the screen, in one row.
  public func expect(_ text: String) throws {
    try wait(for: "'\(text)'") { $0.text.contains(text) }
  }

  /// Reads until `text` stands on the screen, across the ends of rows if need be.
  public func expectWrapped(_ text: String) throws {
    try wait(for: "'\(text)'") { $0.flatText.contains(text) }
  }

  /// Reads until the program ends; its exit code, or 128 + the signal that ended it.
  public func exitCode() throws -> Int32 {
    let deadline = Deadline(seconds: Self.limitSeconds)
    while deadline.millisecondsLeft > 0 {
      // The terminal closes when the last process that has it open ends.
      guard readSome() else { return process.waitForExit() }
    }
    throw failure("still running")
  }

  /// What went wrong, with the screen as it is.
  public func failure(_ what: String) -> TestFailure {
    TestFailure("\(what); the screen:\n\(screen.framedText)")
  }

  // MARK: - Reading

  /// Whether the terminal is still open.
  private func readSome() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return count < 0 && (errno == EINTR || errno == EAGAIN) }
    bytes += buffer[..<count]
    screen.feed(buffer[..<count])
    return true
  }

  private func readIfReady() -> Bool {
    var entry = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 0) > 0 && readSome()
  }

  private static func setSize(of terminal: Int32, rows: Int, columns: Int) {
    var size = winsize()
    size.ws_row = UInt16(clamping: rows)
    size.ws_col = UInt16(clamping: columns)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }
}
