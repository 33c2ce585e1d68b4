// Which keys call the program's own commands; the rest is libedit's, and ~/.editrc's.

/// The keys bound after ~/.editrc was read, since `bind -v` in it resets every key.
enum KeyBindings {
  /// Stands for the beginning of a paste in vi mode: a control character that nobody can type.
  static let pasteKey: Unicode.Scalar = "\u{80}"

  /// Submits the line in every mode.
  static let enterKey: Unicode.Scalar = "\n"

  private static let everywhere: [(key: String, function: String)] = [
    ("^I", KeyCommand.complete.rawValue),
    ("^X^E", KeyCommand.edit.rawValue),
    ("^L", KeyCommand.clear.rawValue),
    ("^H", KeyCommand.deletePrevious.rawValue),
    ("^?", KeyCommand.deletePrevious.rawValue),
  ]

  private static let emacs: [(key: String, function: String)] = [
    ("^D", KeyCommand.deleteNext.rawValue),
    ("\\e^J", KeyCommand.newline.rawValue),
    ("\\e^M", KeyCommand.newline.rawValue),
    ("\\e[200~", KeyCommand.paste.rawValue),
    ("\\e[A", KeyCommand.previousRow.rawValue),
    ("\\eOA", KeyCommand.previousRow.rawValue),
    ("\\e[B", KeyCommand.nextRow.rawValue),
    ("\\eOB", KeyCommand.nextRow.rawValue),
    ("\\e[3~", KeyCommand.deleteNext.rawValue),
    ("\\e[H", "ed-move-to-beg"),
    ("\\e[1~", "ed-move-to-beg"),
    ("\\e[F", "ed-move-to-end"),
    ("\\e[4~", "ed-move-to-end"),
    ("\\e[1;5D", "ed-prev-word"),
    ("\\e[1;5C", "em-next-word"),
  ]

  private static let viInsert: [(key: String, function: String)] = [
    ("\\200", KeyCommand.paste.rawValue)
  ]

  private static let viCommand: [(key: String, function: String)] = [
    ("\\200", KeyCommand.paste.rawValue),
    ("v", KeyCommand.edit.rawValue),
    ("^L", KeyCommand.clear.rawValue),
  ]

  /// Binds the keys of the mode that the engine is in.
  ///
  /// Nothing that begins with ESC goes into vi's insert map: libedit would wait after every ESC
  /// for the next key, and swallow it.
  static func install(in engine: EditingEngine) {
    let isVi = engine.mode == "vi"
    for (key, function) in everywhere + (isVi ? viInsert : emacs) {
      engine.bind(key, to: function)
    }
    for (key, function) in isVi ? viCommand : [] {
      engine.bindInCommandMode(key, to: function)
    }
  }
}
