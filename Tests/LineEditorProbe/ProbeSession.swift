// What the probe answers, so that a test sees on the screen what the editor returned.
import Console
import Glibc

/// The probe's commands.
struct ProbeSession {
  private(set) var prompt = "you> "
  private let inbox: Inbox
  private let editor: LineEditor?

  init(inbox: Inbox, editor: LineEditor?) {
    self.inbox = inbox
    self.editor = editor
  }

  mutating func answer(_ text: String) {
    let words = text.split(separator: " ", maxSplits: 1)
    let rest = words.count > 1 ? String(words[1]) : ""
    switch words.first {
    case "/prompt": prompt = Style.coloured(rest, as: .prompt) + " "
    case "/post": inbox.post(rest)
    case "/exit": exit(7)
    case "/right": editor?.rightPrompt = { rest }
    case "/count": countInRightPrompt()
    case "/mode": describeMode()
    case "/on-signal": postOnSignal(rest)
    default: describe(text)
    }
  }

  /// Counts how often the right prompt is asked for, as fast as the editor lets it change.
  private mutating func countInRightPrompt() {
    var count = 0
    editor?.rightPromptMilliseconds = 1
    editor?.rightPrompt = {
      count += 1
      return count < 20 ? "[\(count)]" : "[many]"
    }
  }

  private func describeMode() {
    var mode = termios()
    tcgetattr(0, &mode)
    let isRaw = mode.c_lflag & tcflag_t(ICANON) == 0
    let echoes = mode.c_lflag & tcflag_t(ECHO) != 0
    LineEditorProbe.say("mode \(isRaw ? "raw" : "cooked"), \(echoes ? "echo" : "no echo")")
  }

  private func describe(_ text: String) {
    let shown = TerminalText.visible(text.replacing("\n", with: "\\n"))
    let short = shown.count > 400 ? shown.prefix(40) + "…" + shown.suffix(40) : shown
    LineEditorProbe.say("got \(text.count) characters: \(short)")
    var sum: UInt64 = 14_695_981_039_346_656_037
    for byte in text.utf8 { sum = (sum ^ UInt64(byte)) &* 1_099_511_628_211 }
    LineEditorProbe.say("bytes \(text.utf8.count), sum \(String(sum, radix: 16)).")
  }

  /// Posts `message` whenever SIGUSR1 arrives: the test decides when, without any clock.
  private func postOnSignal(_ message: String) {
    let inbox = inbox
    Task.detached {
      var set = LineEditorProbe.messageSignal
      var signal: Int32 = 0
      while sigwait(&set, &signal) == 0 { inbox.post(message) }
    }
    LineEditorProbe.say("listening")
  }
}
