// What is half done at the table: it lies beside the transcript until it is a fact or given up, so that a
// program that is killed does not take it along.
import Glibc

/// A half-typed answer, or a rating of which some levels were given.
struct TableDraft: Equatable {
  /// Who does what, as ``GroupShell/draftPlace(of:task:turn:)`` names it. A draft for another place is stale.
  var place: String
  /// The levels that were asked for so far, in the order of dimensions; nil for one that was left out.
  var levels: [Int?] = []
  /// The line on what worked, once it was given.
  var strength: String?
  /// What stands in the line.
  var line = ""

  /// Whether there is anything to go on with.
  var isEmpty: Bool { levels.isEmpty && strength == nil && line.isEmpty }
}

/// The file of a table's draft. Nothing in it is a fact: when it cannot be read or written, what was half
/// done is lost as if there were no such file, and all else goes on.
struct TableDraftFile {
  let path: String

  /// The draft, nil when there is none that can be used.
  func read() -> TableDraft? {
    do {
      return TableDraft(entries: try HistoryFile(path: path).entries())
    } catch {
      return nil
    }
  }

  /// Writes the draft; an empty one removes the file.
  func write(_ draft: TableDraft) {
    guard !draft.isEmpty else { return remove() }
    do {
      try WholeFile.write(HistoryFile.encoded(draft.entries), to: path)
    } catch {
      // See above.
    }
  }

  /// Removes the file.
  func remove() {
    unlink(path)
  }
}

extension TableDraft {
  /// One line each: its name, a space, its value.
  var entries: [String] {
    let levels = levels.map { $0.map(String.init) ?? "-" }.joined(separator: " ")
    return ["place \(place)", "levels \(levels)"] + (strength.map { ["strength \($0)"] } ?? [])
      + ["line \(line)"]
  }

  /// The draft that ``entries`` make; nil for anything else.
  init?(entries: [String]) {
    var values: [String: String] = [:]
    for entry in entries {
      guard let space = entry.firstIndex(of: " ") else { return nil }
      values[String(entry[..<space])] = String(entry[entry.index(after: space)...])
    }
    guard let place = values["place"] else { return nil }
    self.place = place
    for word in (values["levels"] ?? "").split(separator: " ") {
      let level = Int(word)
      guard word == "-" || level.map((1...5).contains) ?? false else { return nil }
      levels.append(level)
    }
    strength = values["strength"]
    line = values["line"] ?? ""
  }
}
