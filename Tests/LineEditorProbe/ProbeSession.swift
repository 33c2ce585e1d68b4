// What the probe answers, so that a test sees on the screen what the editor returned.
import Console
import Glibc
import Synchronization

/// The probe's commands.
struct ProbeSession {
  private(set) var prompt = "you> "
  private var alarm: LineAlarm?
  private var draft: LineDraft?
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
    case "/alarm-after": alarm = warn(after: Int(rest) ?? 0)
    case "/alarm-on-signal": alarm = takeOnSignal()
    case "/draft": draft = keep(rest)
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

  /// The alarm of the next line, which has it alone.
  mutating func takeAlarm() -> LineAlarm? {
    defer { alarm = nil }
    return alarm
  }

  /// The draft of the next line, which has it alone.
  mutating func takeDraft() -> LineDraft? {
    defer { draft = nil }
    return draft
  }

  /// A line that begins with `text`; what is kept of it is told.
  private func keep(_ text: String) -> LineDraft {
    LineDraft(beginning: text) { [inbox] line in inbox.post("kept: \(line)") }
  }

  /// A clock that typing moves: it warns after `count` scalars, and takes the line after twice as many.
  private func warn(after count: Int) -> LineAlarm {
    var hasWarned = false
    return LineAlarm(
      millisecondsLeft: { (hasWarned ? 2 * count : count) - $0 },
      ring: { typed in
        defer { hasWarned = true }
        return hasWarned ? .takeLine : .say("\(count) left, \(typed) typed")
      })
  }

  /// A clock that runs out a moment after SIGUSR1: the editor has to wake for it by itself.
  private func takeOnSignal() -> LineAlarm {
    let due = Due()
    let inbox = inbox
    Task.detached {
      var set = LineEditorProbe.messageSignal
      var signal: Int32 = 0
      sigwait(&set, &signal)
      due.isNow.withLock { $0 = true }
      inbox.post("the clock moves")
    }
    var hasWaited = false
    return LineAlarm(
      millisecondsLeft: { _ in
        guard due.isNow.withLock({ $0 }) else { return nil }
        defer { hasWaited = true }
        return hasWaited ? 0 : 1
      },
      ring: { _ in .takeLine })
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

/// Whether a clock has run out, told by another thread.
private final class Due: Sendable {
  let isNow = Mutex(false)
}
