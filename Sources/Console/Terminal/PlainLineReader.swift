// Lines from a pipe, a file or a terminal too simple for editing; libedit is not involved.
import Glibc

/// Reads lines as they come: no keys, no history, no colours of its own.
package final class PlainLineReader: LineReader {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  private let inbox: Inbox
  private let output: FileDescriptor
  private var input: InputSource
  /// A person types into it: prompts are shown, and messages wait until a line is finished.
  private let isConversation: Bool
  private var searched = 0

  /// A reader of `input`; one at a time per process, since it takes the process's signals.
  package init(
    inbox: Inbox, input: FileDescriptor = .standardInput, output: FileDescriptor = .standardOutput
  ) {
    self.inbox = inbox
    self.output = output
    self.input = InputSource(input, waking: inbox.pipe)
    isConversation = input.isTerminal && output.isTerminal
    Signals.note(Self.signals, waking: inbox.pipe)
  }

  deinit {
    Signals.restore(Self.signals)
  }

  /// The next line, without its newline or carriage return and newline; a last line needs neither.
  ///
  /// Bytes that are no UTF-8 become U+FFFD. The prompt is shown only where a person types. No alarm is
  /// watched and no draft kept: the terminal keeps what is half typed, so that it could not be taken.
  package func read(prompt: String, alarm: LineAlarm?, draft: LineDraft?) -> LineEvent {
    showMessages()
    if isConversation { show(prompt) }
    while true {
      if Signals.take(SIGTERM, SIGHUP) { return .terminated }
      if Signals.take(SIGINT) { return .interrupted }
      if !isConversation { showMessages() }
      if let line = input.buffer.take(upTo: [0x0A], searched: &searched) {
        return .line(finish(line))
      }
      if input.hasEnded {
        return input.buffer.isEmpty ? .endOfFile : .line(finish(input.buffer.takeAll()))
      }
      input.wait()
    }
  }

  package func remember(_ line: String) {}

  package func showAtRight(_ text: @escaping () -> String) {}

  private func finish(_ bytes: [UInt8]) -> String {
    searched = 0
    return String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }

  private func showMessages() {
    let width = TerminalSize.current.columns
    for message in inbox.take() {
      let safe = TerminalText.visible(message, keeping: [.newline, .style])
      show((isConversation ? WordWrap(width: width).text(safe) : safe) + "\n")
    }
  }

  private func show(_ text: String) {
    fflush(nil)
    // A closed or full output is the shell's to notice, where it writes the interview itself.
    try? output.write(text)
  }
}
