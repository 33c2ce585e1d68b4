// Starts the line editor alone, as the tests of this folder need it.
import Glibc
import TestSupport

/// The executable that reads lines and says what it got.
enum Probe {
  static let program = ProgramUnderTest(named: "line-editor-probe")

  /// The probe at its first prompt.
  static func start(
    environment: [String: String] = [:], rows: Int = 12, columns: Int = 60
  ) throws -> PseudoTerminal {
    let terminal = try program.onTerminal(environment: environment, rows: rows, columns: columns)
    try terminal.wait(for: "the prompt") { $0.cursorLine == "you>" }
    return terminal
  }

  /// What the probe says it got: a checksum (FNV-1a) proves long texts and invisible characters.
  static func checksum(of text: String) -> String {
    var sum: UInt64 = 14_695_981_039_346_656_037
    for byte in text.utf8 { sum = (sum ^ UInt64(byte)) &* 1_099_511_628_211 }
    return "bytes \(text.utf8.count), sum \(String(sum, radix: 16))."
  }
}

extension String {
  /// Without spaces and newlines: how text is broken into rows does not matter.
  var letters: String { filter { !$0.isWhitespace } }
}

extension Screen {
  /// Everything on it without spaces, however it is broken into rows.
  var letters: String { flatText.letters }
}

extension PseudoTerminal {
  /// Waits until the probe says that it got exactly `text`, and stands at its next prompt.
  func expectLine(_ text: String) throws {
    try wait(for: "'\(text.prefix(200))' as the line") {
      $0.flatText.contains(Probe.checksum(of: text)) && $0.cursorLine == "you>"
    }
  }

  /// Asks the probe, which was told `/on-signal`, for its message.
  func askForMessage() {
    process.send(signal: SIGUSR1)
  }
}
