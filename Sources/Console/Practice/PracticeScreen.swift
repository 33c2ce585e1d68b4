// Everything that an interview shows, in one place.
package import Interview
package import Report

/// Writes to standard output: the persona's lines, notes of the program and reports.
@MainActor
package final class PracticeScreen {
  private let output: FileDescriptor
  let style: Style
  /// Who is named before what is said.
  package var persona: Persona

  /// A screen on `output`; colours as `style` has them.
  package init(persona: Persona, style: Style, output: FileDescriptor = .standardOutput) {
    self.persona = persona
    self.style = style
    self.output = output
  }

  /// What the persona, or a person in its place, says, under the name, after an empty line.
  package func say(_ line: String, as name: String? = nil) {
    guard !line.isEmpty else { return }
    show(Document([.gap, .speaker(name: Run(name ?? persona.name, .name), words: [Run(line)])]))
  }

  /// A note of the program's own.
  package func note(_ text: String) {
    show(Document([.paragraph([Run(text, .dim)])]))
  }

  /// A command line to copy: on a line of its own, never broken.
  package func command(_ line: String) {
    write("  " + style(TerminalText.visible(line), as: .emphasis) + "\n")
  }

  /// Something that must not be overlooked.
  package func warn(_ text: String) {
    show(Document([.paragraph([Run(text, .warning)])]))
  }

  /// A report.
  package func show(_ document: Document) {
    Self.write(document, style: style, to: output)
  }

  /// A report's rows, as wide as the terminal.
  func rows(of document: Document) -> [Substring] {
    let text = Self.text(of: document, style: style)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }

  /// Rows that ``rows(of:)`` made.
  func show(rows: some Sequence<Substring>) {
    write(rows.map { $0 + "\n" }.joined())
  }

  private func write(_ text: String) {
    do {
      try output.write(text)
    } catch {
      // Nobody is there to see it: the interview is saved whatever the screen does.
    }
  }

  private static func text(of document: Document, style: Style) -> String {
    let width = min(TerminalSize.current.columns, widest)
    return TextRenderer.terminal(width: width, style: style).render(document)
  }

  /// Writes a report as wide as the terminal, up to what is easy to read.
  package static func write(
    _ document: Document, style: Style, to output: FileDescriptor = .standardOutput
  ) {
    do {
      try output.write(text(of: document, style: style))
    } catch {
      // Nobody is there to see it: an interview is saved whatever the screen does.
    }
  }

  /// The prompt for `listening`.
  package func prompt(for listening: Listening, isPaused: Bool) -> String {
    let label =
      switch listening {
      case _ where isPaused: "paused> "
      case .answer: "you> "
      case .ownQuestion: "ask> "
      case .closing: "closing> "
      case .rating: "1-5> "
      }
    return style(label, as: .prompt)
  }

  /// The prompt after the interview.
  package var debriefPrompt: String { style("debrief> ", as: .prompt) }

  /// The prompt at which an email is typed.
  var emailPrompt: String { style("email> ", as: .prompt) }

  /// Longer lines than this are hard to read, however wide the window.
  static let widest = 88
}
