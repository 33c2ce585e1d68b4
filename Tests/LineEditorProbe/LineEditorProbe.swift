// Drives the line editor before and beside the real shell: reads lines and says what it got.
import Console
import Glibc

/// Commands are lines that begin with a slash; anything else is printed with its length.
@main
enum LineEditorProbe {
  static func main() {
    FileDescriptor.openMissingStandardDescriptors()
    // Blocked in every thread, so that only the one that waits for it gets it.
    var signals = messageSignal
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let locale = UTF8Locale.use() ?? "none"
    let inbox = Inbox()
    let history = HistoryPath.standard().map { HistoryFile(path: $0) }
    let editor = LineEditor(inbox: inbox, history: history)
    editor?.completions = complete
    let reader: any LineReader = editor ?? PlainLineReader(inbox: inbox)
    say("probe: \(editor == nil ? "plain" : "editing"), locale \(locale)")
    var session = ProbeSession(inbox: inbox, editor: editor)
    while true {
      switch reader.read(
        prompt: session.prompt, alarm: session.takeAlarm(), draft: session.takeDraft())
      {
      case .line("/quit"): return say("bye")
      case .line(let text):
        reader.remember(text)
        session.answer(text)
      case .interrupted: say("(interrupted)")
      case .endOfFile: return say("(end of file)")
      case .terminated: return say("(terminated)")
      }
    }
  }

  /// SIGUSR1, by which a test asks for a message.
  static var messageSignal: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGUSR1)
    return set
  }

  static let commands = ["/help", "/hint", "/quit", "/persona clinician", "/persona cto"]

  private static func complete(_ text: String) -> [String] {
    text.hasPrefix("/") ? commands : []
  }

  static func say(_ text: String) {
    print(text)
    fflush(nil)
  }
}
