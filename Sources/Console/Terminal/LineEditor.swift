// The prompt at a terminal: libedit edits, this waits for keys, signals and messages, and paints.
import Glibc

/// Reads edited lines from a terminal.
///
/// At most one per process, used from one thread: it takes the terminal's mode and the process's
/// signals (`SIGINT`, `SIGTERM`, `SIGHUP`, `SIGTSTP`, `SIGCONT`, `SIGWINCH`) until it goes away.
/// Between two reads the terminal stays raw, so that what is typed ahead is neither echoed nor lost;
/// output written meanwhile appears as usual.
package final class LineEditor: LineReader {
  static let signals = [SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH]
  /// How long vi's ESC may be followed by the rest of a paste's beginning, which a terminal sends at
  /// once. A lone ESC takes effect after it.
  static let sequenceMilliseconds = 30
  /// A line up to this length is left on the screen as a whole when it is submitted.
  static let longLineBytes = 40_000
  /// How often a line that changes is handed to whoever keeps it.
  static let draftMilliseconds = 1000

  /// Candidates for a Tab: texts that could replace all of the line before the cursor, which is
  /// the argument. Those that do not begin with it are ignored.
  package var completions: (_ textBeforeCursor: String) -> [String] = { _ in [] }
  /// What stands at the right end of the first row while the line leaves it room, such as a clock;
  /// asked for again at every key and every ``rightPromptMilliseconds``.
  package var rightPrompt: () -> String = { "" }
  /// How often the right prompt may change by itself; nil for never.
  package var rightPromptMilliseconds: Int?

  let engine: EditingEngine
  let inbox: Inbox
  var input: InputSource
  var painter: LinePainter
  /// How the present read ended, once that is known.
  var outcome: LineEvent?

  private let output = FileDescriptor.standardOutput
  private let isVi: Bool
  private let history: HistoryFile?
  private var hasReportedHistory = false
  private var prompt: [Cell] = []
  private var alarm: LineAlarm?
  private var draft: LineDraft?
  /// What the draft's keeper has, and since when.
  private var kept = (text: "", at: ContinuousClock.now)
  /// How often Enter was pressed by the alarm in the present read.
  private var alarmsTaken = 0
  private static let entersAtMost = 3
  /// Where the line and its cursor were when it was last painted.
  private var lastExtent = (count: 0, cursor: 0)

  /// An editor on standard input and output, or nil where none can be: one of them is no terminal,
  /// `TERM` is unset or `dumb`, or libedit does not start.
  ///
  /// - Parameters:
  ///   - inbox: Messages to show above the line.
  ///   - history: Where earlier lines are, and where ``remember(_:)`` keeps new ones. What is wrong
  ///     with it is said once, as a message.
  package init?(inbox: Inbox, history: HistoryFile?) {
    let term = ProcessEnvironment.value("TERM") ?? "dumb"
    guard FileDescriptor.standardInput.isTerminal, output.isTerminal, term != "dumb" else {
      return nil
    }
    TerminalMode.restoreAtExit()
    guard let engine = EditingEngine(program: "hotseat") else { return nil }
    self.engine = engine
    isVi = engine.mode == "vi"
    self.inbox = inbox
    self.history = history
    input = InputSource(.standardInput, waking: inbox.pipe)
    let keepsRows = term == "linux" || ProcessEnvironment.value("XTERM_VERSION") != nil
    painter = LinePainter(size: .current, rewraps: !keepsRows)
    Signals.note(Self.signals, waking: inbox.pipe)
    engine.nextKey = { [unowned self] in nextKey() }
    engine.perform = { [unowned self] in perform($0) }
    loadHistory()
    engine.setRaw(true)
  }

  deinit {
    engine.setRaw(false)
    Signals.restore(Self.signals)
  }

  // MARK: - Reading

  /// Shows `prompt` and lets a line be edited.
  ///
  /// After ``LineEvent/interrupted`` the half-typed line can be recalled with the up key.
  package func read(prompt: String, alarm: LineAlarm?, draft: LineDraft?) -> LineEvent {
    self.prompt = Cell.cells(of: prompt)
    self.alarm = alarm
    self.draft = draft
    kept = (draft?.beginning ?? "", .now)
    alarmsTaken = 0
    outcome = nil
    lastExtent = (0, 0)
    fflush(nil)
    engine.setRaw(true)
    write(ControlSequence.pasteMarksOn)
    let line = engine.readLine()
    engine.setRaw(true)  // libedit left it
    if outcome == nil { finish(line ?? "") }
    write(ControlSequence.pasteMarksOff)
    return outcome ?? line.map { .line($0) } ?? .endOfFile
  }

  /// Adds a line to what the arrow keys recall, now and in later runs.
  package func remember(_ line: String) {
    engine.remember(line)
    guard let history else { return }
    do {
      try history.add(line)
    } catch {
      report(error)
    }
  }

  package func showAtRight(_ text: @escaping () -> String) {
    rightPrompt = text
    rightPromptMilliseconds = 500
  }

  private func loadHistory() {
    guard let history else { return }
    do {
      for entry in try history.entries() { engine.remember(entry) }
    } catch {
      report(error)
    }
  }

  private func report(_ problem: HistoryProblem) {
    if !hasReportedHistory { inbox.post(problem.description) }
    hasReportedHistory = true
  }

  // MARK: - Waiting for keys

  private func nextKey() -> EditingEngine.Key {
    if let draft, !draft.beginning.isEmpty {
      engine.insert(draft.beginning)
      self.draft?.beginning = ""
    }
    while true {
      if handleSignals() { return .abandoned }
      keepCursorOutOfClusters()
      if let key = takeKey() { return .scalar(key) }
      if input.hasEnded { return .endOfFile }
      showMessages()
      if !input.isReady {
        if isTakenByAlarm() { return submittedKey() }
        paint()
        keepDraft()
        input.wait(milliseconds: waitMilliseconds)
      } else {
        input.wait()
      }
    }
  }

  /// Hands the line to the draft's keeper when it has changed and the keeper had a rest.
  private func keepDraft() {
    guard let draft, kept.at.duration(to: .now) >= .milliseconds(Self.draftMilliseconds) else {
      return
    }
    let text = engine.text
    guard text != kept.text else { return }
    kept = (text, .now)
    draft.keep(text)
  }

  /// Rings the alarm if its time has come.
  ///
  /// - Returns: Whether the line is to be submitted. Enter does that, so that a search or a key sequence
  ///   that is still open ends as it does when a person presses it; if it took more than one, it is
  ///   pressed again.
  private func isTakenByAlarm() -> Bool {
    while let alarm {
      let typed = engine.extent.count
      guard let left = alarm.millisecondsLeft(typed), left <= 0 else { return false }
      switch alarm.ring(typed) {
      case .say(let message): showAbove([message])
      case .takeLine: return true
      }
    }
    return false
  }

  /// Enter; where ~/.editrc gives it another meaning, the line is taken as it is.
  private func submittedKey() -> EditingEngine.Key {
    guard alarmsTaken < Self.entersAtMost else {
      let text = engine.text
      finishLine()
      outcome = .line(text)
      return .abandoned
    }
    alarmsTaken += 1
    return .scalar(KeyBindings.enterKey)
  }

  /// Until the right prompt, the alarm or the draft wants to be looked at.
  private var waitMilliseconds: Int? {
    let left = alarm.flatMap { $0.millisecondsLeft(engine.extent.count) }
    let keeping = draft == nil ? nil : Self.draftMilliseconds
    return [left, rightPromptMilliseconds, keeping].compactMap { $0 }.min()
  }

  /// The next scalar that was typed. C1 control characters are left out: libedit takes them for
  /// keys with Meta, and one of them stands for a paste.
  private func takeKey() -> Unicode.Scalar? {
    if pasteBegins() { return KeyBindings.pasteKey }
    while let scalar = input.buffer.takeScalar() {
      if !(0x80...0x9F).contains(scalar.value) { return scalar }
    }
    return nil
  }

  /// In vi mode, where no key sequence of libedit can begin with ESC while text is inserted, the
  /// beginning of a paste is made one key; in emacs mode it is a sequence like others.
  private func pasteBegins() -> Bool {
    let mark = ControlSequence.pasteBegins
    guard isVi, input.buffer.first == mark.first else { return false }
    while input.buffer.begins(with: mark) == .needsMore {
      guard input.wait(milliseconds: Self.sequenceMilliseconds), !input.hasEnded else {
        return false
      }
    }
    guard input.buffer.begins(with: mark) == .yes else { return false }
    input.buffer.removeFirst(mark.count)
    return true
  }

  /// libedit moves by scalars. A cursor that was moved into a cluster goes on to its other side; one
  /// that is there because text was inserted stays, as more of it may come.
  private func keepCursorOutOfClusters() {
    let extent = engine.extent
    defer { lastExtent = engine.extent }
    guard extent.count == lastExtent.count, extent.cursor != lastExtent.cursor else { return }
    let cluster = engine.clusterExtent
    guard cluster.isInside else { return }
    let isForward = extent.cursor > lastExtent.cursor
    engine.moveCursor(to: extent.cursor + (isForward ? cluster.after : -cluster.before))
  }

  // MARK: - Painting

  func write(_ text: String) {
    // A terminal that is gone reports its end when it is read next.
    try? output.write(text)
  }

  /// Paints the line as it is.
  func paint() {
    let (text, cursor) = engine.excerpt(around: painter.size)
    let right = Cell.cells(of: rightPrompt())
    write(
      painter.paint(
        LineLayout(
          prompt: prompt, text: text, cursor: cursor, columns: painter.size.columns, right: right)))
  }

  /// Paints the line as it stays on the screen, with `mark` after it, and goes to the next row.
  func finishLine(mark: String = "") {
    finish(engine.text + mark)
  }

  /// A line far beyond what anybody reads on a screen is shown by its beginning.
  private func finish(_ text: String) {
    let isLong = text.utf8.count > Self.longLineBytes
    let shown =
      isLong ? text.prefix(Self.longLineBytes / 10) + " … (\(text.utf8.count) bytes)" : text
    write(
      painter.finish(
        LineLayout(prompt: prompt, text: shown, cursor: 0, columns: painter.size.columns)))
  }

  /// Shows text above the line.
  func showAbove(_ messages: [String]) {
    guard !messages.isEmpty else { return }
    let wrap = WordWrap(width: painter.size.columns)
    let rows = messages.flatMap { wrap.rows($0) }
    write(painter.erase() + rows.map { $0 + ControlSequence.nextRow }.joined())
  }

  private func showMessages() {
    showAbove(inbox.take())
  }
}
