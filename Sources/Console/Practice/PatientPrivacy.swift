// Patient details are caught before they are stored.
import AnswerAnalysis
import Interview

/// A shell that takes answers in.
@MainActor
protocol PatientPrivacy {
  var screen: PracticeScreen { get }
  var reader: any LineReader { get }
  /// Whether a person can be asked something that is not the interviewer's.
  var isInteractive: Bool { get }
  /// Asks the person something that is not the interviewer's; a clock of theirs stands meanwhile.
  func ask(_ prompt: String) -> LineEvent
}

extension PatientPrivacy {
  func ask(_ prompt: String) -> LineEvent { reader.read(prompt: prompt) }

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
    switch ask("Take it out before storing? [Y/n] ") {
    case .line(let line): return !line.trimmed.lowercased().hasPrefix("n")
    case .interrupted, .endOfFile, .terminated: return true
    }
  }

  /// A line that is no answer (a note, a follow-up that somebody typed) as it may be stored.
  func checked(_ line: String, by analyser: Analyser) -> String {
    let context = AnalysisContext(question: "", jargon: .technical)
    let identifiers = analyser.findings(in: line, context: context).items(.identifier)
    guard !identifiers.isEmpty, shouldRedact(line, identifiers) else { return line }
    return redacted(line, identifiers: identifiers)
  }

  /// An answer as it may be stored, with what is seen in it, and whether it held such details.
  func checked(
    _ text: String, by analyser: Analyser, in context: AnalysisContext
  ) -> (text: String, findings: Findings, isPrivate: Bool) {
    let findings = analyser.findings(in: text, context: context)
    let identifiers = findings.items(.identifier)
    guard !identifiers.isEmpty, shouldRedact(text, identifiers) else {
      return (text, findings, !identifiers.isEmpty)
    }
    let safe = redacted(text, identifiers: identifiers)
    return (safe, analyser.findings(in: safe, context: context), true)
  }
}
