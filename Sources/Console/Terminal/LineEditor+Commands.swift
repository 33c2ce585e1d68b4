// The editor's own key commands; every other key is libedit's.
import Glibc

extension LineEditor {
  func perform(_ command: KeyCommand) -> KeyCommand.Outcome {
    switch command {
    case .complete: complete()
    case .paste: paste()
    case .newline: insertNewline()
    case .edit: editExternally()
    case .clear: clearScreen()
    case .deletePrevious: deletePrevious()
    case .deleteNext: deleteNext()
    case .previousRow: moveUp()
    case .nextRow: moveDown()
    }
  }

  private func complete() -> KeyCommand.Outcome {
    let text = engine.textBeforeCursor
    switch Completion(of: text, among: completions(text)) {
    case .insert(let rest): engine.insert(rest)
    case .list(let candidates): showAbove([candidates.joined(separator: "  ")])
    case .none: return .refused
    }
    return .edited
  }

  /// Takes everything up to the paste's end at once; a signal or the end of input ends it early.
  private func paste() -> KeyCommand.Outcome {
    var searched = 0
    while true {
      if let bytes = input.buffer.take(upTo: ControlSequence.pasteEnds, searched: &searched) {
        engine.insert(PastedText.clean(bytes))
        return .edited
      }
      if input.hasEnded || Signals.isPending(SIGINT, SIGTERM, SIGHUP) { return .refused }
      input.wait()
    }
  }

  private func insertNewline() -> KeyCommand.Outcome {
    engine.insert("\n")
    return .edited
  }

  private func editExternally() -> KeyCommand.Outcome {
    finishLine()
    suspendTerminal()
    defer {
      // Ctrl-C and Ctrl-Z were the editor's.
      _ = Signals.take(SIGINT, SIGTSTP, SIGCONT)
      resumeTerminal()
    }
    do {
      guard let text = try ExternalEditor.edit(engine.text) else { return .refused }
      engine.replace(with: text)
    } catch {
      inbox.post("The editor could not be used: \(error).")
    }
    return .edited
  }

  private func clearScreen() -> KeyCommand.Outcome {
    write(ControlSequence.clearScreen)
    painter.forget()
    return .edited
  }

  private func deletePrevious() -> KeyCommand.Outcome {
    let count = engine.clusterExtent.before
    engine.deleteBackward(count)
    return count > 0 ? .edited : .refused
  }

  /// Ctrl-D: deletes at the cursor; on an empty line it ends the input.
  private func deleteNext() -> KeyCommand.Outcome {
    if engine.extent.count == 0 { return .endOfFile }
    let count = engine.clusterExtent.after
    engine.moveCursor(to: engine.extent.cursor + count)
    engine.deleteBackward(count)
    return count > 0 ? .edited : .refused
  }

  private func moveUp() -> KeyCommand.Outcome {
    let before = engine.textBeforeCursor.unicodeScalars
    guard let lineBreak = before.lastIndex(of: "\n") else {
      engine.push("\u{10}")  // Ctrl-P: the previous entry
      return .edited
    }
    let column = before.distance(from: lineBreak, to: before.endIndex) - 1
    let above = before[..<lineBreak]
    let start = above.lastIndex(of: "\n").map { above.index(after: $0) } ?? above.startIndex
    let length = above.distance(from: start, to: above.endIndex)
    let offset = above.distance(from: above.startIndex, to: start)
    engine.moveCursor(to: offset + min(column, length))
    return .edited
  }

  private func moveDown() -> KeyCommand.Outcome {
    let after = engine.textAfterCursor.unicodeScalars
    guard let lineBreak = after.firstIndex(of: "\n") else {
      engine.push("\u{0E}")  // Ctrl-N: the next entry
      return .edited
    }
    let before = engine.textBeforeCursor.unicodeScalars
    let column = before.reversed().prefix { $0 != "\n" }.count
    let below = after[after.index(after: lineBreak)...].prefix { $0 != "\n" }
    let offset = before.count + after.distance(from: after.startIndex, to: lineBreak) + 1
    engine.moveCursor(to: offset + min(column, below.count))
    return .edited
  }
}
