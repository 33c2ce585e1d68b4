// What the editor adds to libedit's own key commands, under names that ~/.editrc can bind as well.
import CLibEdit

/// A key command that the program carries out itself.
enum KeyCommand: String, CaseIterable {
  case complete = "hotseat-complete"
  case paste = "hotseat-paste"
  case newline = "hotseat-newline"
  case edit = "hotseat-edit"
  case clear = "hotseat-clear"
  case deletePrevious = "hotseat-delete-previous"
  case deleteNext = "hotseat-delete-next"
  case previousRow = "hotseat-previous-row"
  case nextRow = "hotseat-next-row"

  /// What `bind` without arguments says about it.
  var explanation: String {
    switch self {
    case .complete: "Complete the word before the cursor"
    case .paste: "Insert a bracketed paste"
    case .newline: "Insert a line break"
    case .edit: "Edit the line in $VISUAL or $EDITOR"
    case .clear: "Clear the screen"
    case .deletePrevious: "Delete the character before the cursor, with its marks"
    case .deleteNext: "Delete the character at the cursor, with its marks"
    case .previousRow: "Go to the row above, or to the previous history entry"
    case .nextRow: "Go to the row below, or to the next history entry"
    }
  }

  /// The function libedit calls: C knows no closures, so each command needs one of its own.
  var function: editline_key_function {
    switch self {
    case .complete: { handle, _ in EditingEngine.perform(.complete, in: handle) }
    case .paste: { handle, _ in EditingEngine.perform(.paste, in: handle) }
    case .newline: { handle, _ in EditingEngine.perform(.newline, in: handle) }
    case .edit: { handle, _ in EditingEngine.perform(.edit, in: handle) }
    case .clear: { handle, _ in EditingEngine.perform(.clear, in: handle) }
    case .deletePrevious: { handle, _ in EditingEngine.perform(.deletePrevious, in: handle) }
    case .deleteNext: { handle, _ in EditingEngine.perform(.deleteNext, in: handle) }
    case .previousRow: { handle, _ in EditingEngine.perform(.previousRow, in: handle) }
    case .nextRow: { handle, _ in EditingEngine.perform(.nextRow, in: handle) }
    }
  }

  /// What a command leaves behind.
  enum Outcome {
    /// The line may have changed.
    case edited
    /// There was nothing to do.
    case refused
    /// Ctrl-D on an empty line.
    case endOfFile

    var code: UInt8 {
      switch self {
      case .edited: UInt8(CC_REFRESH)
      case .refused: UInt8(CC_ERROR)
      case .endOfFile: UInt8(CC_EOF)
      }
    }
  }
}
