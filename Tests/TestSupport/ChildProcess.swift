// Programs started by tests, without fork(2), which a process with threads must not use.
import CLibEdit
import Glibc

/// A running program. It is killed, and waited for, when the value goes away.
public final class ChildProcess {
  /// The process's number.
  public let identifier: Int32
  private var code: Int32?

  /// Starts the program at `path` with exactly this environment.
  ///
  /// - Parameters:
  ///   - path: The program's file.
  ///   - arguments: Without the program's name.
  ///   - environment: All of the program's variables.
  ///   - folder: Where it starts; nil for this process's working directory.
  ///   - files: What becomes descriptors 0, 1 and 2.
  ///   - controls: A terminal to open as descriptor 0, 1 and 2 in a session of its own, instead of
  ///     `files`.
  init(
    _ path: String, _ arguments: [String], environment: [String: String], folder: String? = nil,
    files: [Int32] = [], controls terminal: String? = nil
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let terminal {
      // The first terminal that the leader of a session opens becomes its controlling terminal.
      posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
    for (number, file) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
    }
    if let folder { libc_spawn_in_folder(&actions, folder) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    libc_spawn_with_clean_signals(&attributes, terminal == nil ? 0 : 1)
    identifier = try Self.spawn(path, arguments, environment, &actions, &attributes)
  }

  deinit {
    guard code == nil else { return }
    kill(identifier, SIGKILL)
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
  }

  /// Sends a signal to the process.
  public func send(signal: Int32) {
    kill(identifier, signal)
  }

  /// The exit code, or 128 + the signal that ended it, once it has ended; nil while it runs.
  public func exitCodeIfEnded() -> Int32? {
    if let code { return code }
    var status: Int32 = 0
    guard waitpid(identifier, &status, WNOHANG) == identifier else { return nil }
    code = libc_exit_code(status)
    return code
  }

  /// Waits until the process ends; the exit code, or 128 + the signal that ended it.
  public func waitForExit() -> Int32 {
    if let code { return code }
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    let code = libc_exit_code(status)
    self.code = code
    return code
  }

  private static func spawn(
    _ path: String, _ arguments: [String], _ environment: [String: String],
    _ actions: inout posix_spawn_file_actions_t, _ attributes: inout posix_spawnattr_t
  ) throws -> pid_t {
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var identifier = pid_t()
    let failure = posix_spawn(&identifier, path, &actions, &attributes, &words, &variables)
    guard failure == 0 else {
      throw TestFailure("cannot start \(path): \(String(cString: strerror(failure)))")
    }
    return identifier
  }
}
