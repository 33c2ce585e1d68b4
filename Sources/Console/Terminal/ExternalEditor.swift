// Long answers are easier to write in a real editor: Ctrl-X Ctrl-E, as in a shell.
import CLibEdit
import Glibc

/// The person's own editor, on a temporary file.
enum ExternalEditor {
  /// Whether the person has named one.
  static var isChosen: Bool {
    [ProcessEnvironment.value("VISUAL"), ProcessEnvironment.value("EDITOR")].contains {
      !($0 ?? "").isEmpty
    }
  }

  /// Lets the person edit `text` in `$VISUAL`, `$EDITOR` or vi; the terminal must be in its usual mode.
  ///
  /// - Returns: The edited text without newlines at its end, repaired where it is no UTF-8; nil when
  ///   the editor failed, and `text` should stay.
  /// - Throws: What kept the file from being written or read; `text` should stay.
  static func edit(_ text: String) throws(SystemError) -> String? {
    let path = try write(text)
    defer { unlink(path) }
    guard try run(on: path) == 0 else { return nil }
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw .current }
    defer { close(number) }
    var bytes: [UInt8] = []
    while case let more = try FileDescriptor(number).read(upTo: 65536), !more.isEmpty {
      bytes += more
    }
    return PastedText.clean(bytes)
  }

  /// Writes a file that only its owner can read, and returns its path.
  private static func write(_ text: String) throws(SystemError) -> String {
    let folder = ProcessEnvironment.value("TMPDIR") ?? "/tmp"
    var name = Array((folder + "/hotseat-answer.XXXXXX.txt").utf8CString)
    let number = mkstemps(&name, 4)
    guard number >= 0 else { throw .current }
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    defer { close(number) }
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do throws(SystemError) {
      try FileDescriptor(number).write(text + "\n")
    } catch {
      unlink(path)
      throw error
    }
    return path
  }

  /// Runs the editor through the shell, since `$EDITOR` may hold arguments; its exit code.
  private static func run(on path: String) throws(SystemError) -> Int32 {
    let editor = ProcessEnvironment.value("VISUAL") ?? ProcessEnvironment.value("EDITOR") ?? "vi"
    let arguments = ["sh", "-c", "exec \(editor) \"$1\"", "sh", path]
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    // This may be a thread of Dispatch, and those block every signal: the editor must not inherit it.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    libc_spawn_with_clean_signals(&attributes, 0)
    var process = pid_t()
    let failure = posix_spawn(&process, "/bin/sh", nil, &attributes, &pointers, environ)
    guard failure == 0 else { throw SystemError(code: failure) }
    return try wait(for: process)
  }

  /// An editor that is stopped by Ctrl-Z takes this process along, as it should in one job.
  private static func wait(for process: pid_t) throws(SystemError) -> Int32 {
    var status: Int32 = 0
    while true {
      if waitpid(process, &status, WUNTRACED) < 0 {
        if errno != EINTR { throw .current }
      } else if libc_has_stopped(status) != 0 {
        Signals.stopProcess()
      } else {
        return libc_exit_code(status)
      }
    }
  }
}
