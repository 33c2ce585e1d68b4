// How the program ends when something is wrong: words on standard error and a proper exit code.
import ArgumentParser
import Console

/// What went wrong, where and what to try, with the code to exit with.
struct Failure: Error {
  /// Exit codes as sysexits.h numbers them; 1 for a check that failed, 130 for an interruption.
  enum Code: Int32 {
    case checkFailed = 1
    case usage = 64
    case badData = 65
    case noInput = 66
    case cannotCreate = 73
    case inputOutput = 74
    case interrupted = 130
  }

  let code: Code
  let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// Says it and returns what to throw.
  func reported() -> ExitCode {
    StandardError.write("hotseat: " + message)
    return ExitCode(code.rawValue)
  }
}

/// Standard error, a line at a time.
enum StandardError {
  /// Writes `text` and a newline, control characters made visible.
  static func write(_ text: String) {
    do {
      try FileDescriptor.standardError.write(
        TerminalText.visible(text, keeping: .newline) + "\n")
    } catch {
      // Nowhere is left to say it.
    }
  }
}

/// Runs a command's work, and turns a ``Failure`` into words and an exit code.
@MainActor
func reportingFailure<Value>(
  _ work: @MainActor () async throws -> Value
) async throws -> Value {
  do {
    return try await work()
  } catch let failure as Failure {
    throw failure.reported()
  }
}
