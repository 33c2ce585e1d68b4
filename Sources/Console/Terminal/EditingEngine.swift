// libedit with types: keys, emacs and vi modes, kill ring, search and history. It draws nothing.
import CLibEdit
import Glibc

/// One libedit and its history. Not Sendable: its C handles stay in the thread that made it.
final class EditingEngine {
  /// What the engine is told when it asks for a key.
  enum Key {
    case scalar(Unicode.Scalar)
    /// No more keys come.
    case endOfFile
    /// The line is given up.
    case abandoned
  }

  /// Waits for the next key.
  var nextKey: () -> Key = { .endOfFile }
  /// Carries out a command of the program.
  var perform: (KeyCommand) -> KeyCommand.Outcome = { _ in .refused }

  private let handle: OpaquePointer
  private let history: OpaquePointer
  private let sink: UnsafeMutablePointer<FILE>

  /// An engine on standard input and output, set up by ~/.editrc (or `$EDITRC`).
  ///
  /// - Parameter program: Selects the lines of ~/.editrc that begin with `program:`.
  /// - Returns: Nil when libedit cannot start.
  init?(program: String) {
    // What libedit draws, and its complaints about unknown terminals, go nowhere.
    guard let sink = editline_sink() else { return nil }
    guard let handle = editline_open(program, sink), let history = history_winit() else {
      fclose(sink)
      return nil
    }
    (self.handle, self.history, self.sink) = (handle, history, sink)
    _ = editline_set_client_data(handle, Unmanaged.passUnretained(self).toOpaque())
    _ = editline_set_editor(handle, "emacs")
    _ = editline_set_getc(handle) { handle, out in EditingEngine.deliverKey(to: out, from: handle) }
    _ = editline_history_set_size(history, Int32(HistoryFile.maximumEntries))
    _ = editline_history_set_unique(history, 1)
    _ = editline_set_history(handle, history)
    for command in KeyCommand.allCases {
      _ = editline_add_function(handle, command.rawValue, command.explanation, command.function)
    }
    el_source(handle, nil)
    KeyBindings.install(in: self)
  }

  deinit {
    el_end(handle)
    history_wend(history)
    fclose(sink)
  }

  /// "emacs" or "vi".
  var mode: String {
    editline_editor(handle).map { String(cString: $0) } ?? "emacs"
  }

  func bind(_ key: String, to function: String) {
    _ = editline_bind(handle, key, function)
  }

  func bindInCommandMode(_ key: String, to function: String) {
    _ = editline_bind_command(handle, key, function)
  }

  /// Whether the terminal gives every key at once, without echo; Ctrl-C still sends its signal.
  func setRaw(_ isRaw: Bool) {
    _ = editline_set_raw(handle, isRaw ? 1 : 0)
  }

  /// Tells libedit that the window has another size.
  func resize() {
    el_resize(handle)
  }

  /// Edits a line until it is submitted; nil when it was not.
  func readLine() -> String? {
    var count: Int32 = 0
    guard let line = el_wgets(handle, &count), count > 0 else { return nil }
    let text = Self.string(UnsafeBufferPointer(start: line, count: Int(count)))
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  // MARK: - The line being edited

  /// A look at the line without a copy; offsets count scalars.
  func withLine<Result>(_ body: (UnsafeBufferPointer<wchar_t>, _ cursor: Int) -> Result) -> Result {
    guard let line = el_wline(handle)?.pointee, let start = line.buffer, let end = line.lastchar,
      let cursor = line.cursor
    else { return body(UnsafeBufferPointer(start: nil, count: 0), 0) }
    return body(UnsafeBufferPointer(start: start, count: end - start), cursor - start)
  }

  /// Scalars in the line, and before the cursor.
  var extent: (count: Int, cursor: Int) {
    withLine { ($0.count, $1) }
  }

  /// The whole line.
  var text: String {
    withLine { line, _ in Self.string(line) }
  }

  /// The line before the cursor.
  var textBeforeCursor: String {
    withLine { line, cursor in Self.string(UnsafeBufferPointer(rebasing: line[..<cursor])) }
  }

  /// The line from the cursor on.
  var textAfterCursor: String {
    withLine { line, cursor in Self.string(UnsafeBufferPointer(rebasing: line[cursor...])) }
  }

  /// How far the cursor is from the ends of the clusters around it, in scalars: from one end to the
  /// other of the cluster it stands in, or of its two neighbours where it stands between them.
  var clusterExtent: (before: Int, after: Int, isInside: Bool) {
    // Clusters are short: a few scalars on each side decide, and a long line need not be copied.
    let (near, offset) = excerpt(radius: 64)
    var end = 0
    var before = 0
    for character in near {
      let start = end
      let length = character.unicodeScalars.count
      end += length
      if end <= offset { before = length }
      if start == offset { return (before, length, false) }
      if start < offset, offset < end { return (offset - start, end - offset, true) }
    }
    return (before, 0, false)
  }

  /// The part of the line that a window of `size` can show, and the cursor's offset in it.
  ///
  /// It is the whole line unless that is many times longer than the window.
  func excerpt(around size: TerminalSize) -> (text: String, cursor: Int) {
    excerpt(radius: 4 * size.columns * size.rows)
  }

  /// At least `radius` scalars on both sides of the cursor, if there are so many. Where it begins
  /// changes seldom, so that rows stay as they are while the cursor moves.
  private func excerpt(radius: Int) -> (text: String, cursor: Int) {
    withLine { line, cursor in
      let start = max(0, cursor / radius - 1) * radius
      let end = min(line.count, cursor + radius)
      return (Self.string(UnsafeBufferPointer(rebasing: line[start..<end])), cursor - start)
    }
  }

  /// Inserts `text` at the cursor, which then stands after it.
  func insert(_ text: String) {
    guard !text.isEmpty else { return }
    _ = el_winsertstr(handle, Self.wide(text))
  }

  /// Deletes `count` scalars before the cursor.
  func deleteBackward(_ count: Int) {
    el_deletestr(handle, Int32(clamping: count))
  }

  /// Puts the cursor before the scalar at `offset`.
  func moveCursor(to offset: Int) {
    _ = el_cursor(handle, Int32(clamping: offset - extent.cursor))
  }

  /// Replaces the whole line; the cursor then stands at its end.
  func replace(with text: String) {
    moveCursor(to: extent.count)
    deleteBackward(extent.count)
    insert(text)
  }

  /// Types `text` as keys, before any other key.
  func push(_ text: String) {
    el_wpush(handle, Self.wide(text))
  }

  /// Adds an entry to what the arrow keys recall.
  func remember(_ line: String) {
    _ = editline_history_enter(history, Self.wide(line))
  }

  // MARK: - Called by libedit

  private static func engine(_ handle: OpaquePointer?) -> EditingEngine? {
    guard let data = editline_client_data(handle) else { return nil }
    return Unmanaged<EditingEngine>.fromOpaque(data).takeUnretainedValue()
  }

  static func perform(_ command: KeyCommand, in handle: OpaquePointer?) -> UInt8 {
    (engine(handle)?.perform(command) ?? .refused).code
  }

  /// 1 for a key, 0 for the end, -1 with `errno` for a line given up.
  private static func deliverKey(
    to out: UnsafeMutablePointer<wchar_t>?, from handle: OpaquePointer?
  ) -> Int32 {
    switch engine(handle)?.nextKey() ?? .endOfFile {
    case .scalar(let scalar):
      out?.pointee = wchar_t(bitPattern: scalar.value)
      return 1
    case .endOfFile:
      out?.pointee = 0
      return 0
    case .abandoned:
      out?.pointee = 0
      errno = EINTR
      return -1
    }
  }

  // MARK: - Strings

  /// Scalars that are none, which libedit never makes, become U+FFFD.
  static func string(_ wide: UnsafeBufferPointer<wchar_t>) -> String {
    var scalars = String.UnicodeScalarView()
    for value in wide {
      scalars.append(Unicode.Scalar(UInt32(bitPattern: value)) ?? "\u{FFFD}")
    }
    return String(scalars)
  }

  /// For C, ended by a zero; a NUL within `text`, which would end it early, is left out.
  private static func wide(_ text: String) -> [wchar_t] {
    text.unicodeScalars.filter { $0.value != 0 }.map { wchar_t(bitPattern: $0.value) } + [0]
  }
}
