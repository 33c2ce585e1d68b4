// What protects people: patient details are caught before they are stored, and a full disk is said.
import AnswerAnalysis
import Interview

extension PracticeShell {
  /// Warns of details that may identify a patient and asks what to do; without anyone to ask, they
  /// are taken out.
  func shouldRedact(_ text: String, _ identifiers: [Finding]) -> Bool {
    let words = identifiers.map { "“\($0.span.text(in: text))” (\($0.name))" }
    screen.warn(
      "This may identify a patient: \(words.joined(separator: ", ")). Nothing is stored yet.")
    guard isInteractive else {
      screen.note("Taken out before storing.")
      return true
    }
    switch reader.read(prompt: "Take it out before storing? [Y/n] ") {
    case .line(let line): return !line.trimmed.lowercased().hasPrefix("n")
    case .interrupted, .endOfFile, .terminated: return true
    }
  }

  /// Says once that saving has failed and what can be done, and once that it works again.
  func tellWhetherSaved() {
    if let failure = log.failure, !saidUnsafe {
      saidUnsafe = true
      screen.warn("Saving failed: \(failure.words)")
      screen.warn(
        "The interview goes on in memory. Each answer tries again; /save FOLDER saves it elsewhere."
      )
    } else if log.isSafe, saidUnsafe {
      saidUnsafe = false
      screen.note("Saving works again: everything so far is in \(log.place.path)")
    }
  }
}
