// Colours and weights by what text means, so that one place decides how it looks, or that it is plain.

/// Adds terminal styling to text that is already safe to show, or leaves it plain.
package struct Style: Equatable, Sendable {
  /// What a piece of text is; how it looks follows from that.
  ///
  /// Only the 16 colours that every theme defines are used, and none of them alone carries meaning.
  package enum Role: CaseIterable, Sendable {
    /// A title or a speaker's name.
    case heading
    /// What an interviewer says.
    case persona
    /// The prompt before the candidate's line.
    case prompt
    /// Words that matter in their sentence.
    case emphasis
    /// Stage directions, hints, times: what may be overlooked.
    case quiet
    /// The words that earned something.
    case evidence
    /// A high level.
    case strong
    /// A level in between.
    case fair
    /// A low level, or what was not seen.
    case weak
    /// Something went wrong or is about to.
    case warning
    /// An error.
    case error
  }

  /// Whether ``callAsFunction(_:as:)`` adds anything.
  package let isOn: Bool

  /// Text as it is.
  package static let plain = Style(isOn: false)
  /// Text with sequences of ECMA-48 (select graphic rendition).
  package static let coloured = Style(isOn: true)

  private init(isOn: Bool) {
    self.isOn = isOn
  }

  /// The style for `output`: plain when asked for, when it is not a terminal, when `TERM` is unset
  /// or `dumb`, or when `NO_COLOR` is set to anything (no-color.org).
  package static func suitable(
    for output: FileDescriptor = .standardOutput, plain: Bool = false,
    environment: (String) -> String? = ProcessEnvironment.value
  ) -> Style {
    let term = environment("TERM") ?? "dumb"
    let isPlain = plain || term == "dumb" || environment("NO_COLOR") != nil || !output.isTerminal
    return isPlain ? .plain : .coloured
  }

  /// `text` as `role` looks; every line of it is styled on its own.
  package func callAsFunction(_ text: String, as role: Role) -> String {
    guard isOn, !text.isEmpty, let parameters = Self.parameters(role) else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "\u{1B}[\(parameters)m\($0)\u{1B}[0m" }
      .joined(separator: "\n")
  }

  /// A name in its seat's colour.
  func callAsFunction(_ name: String, in colour: SeatColour) -> String {
    guard isOn, !name.isEmpty else { return name }
    return "\u{1B}[1;\(Self.parameter(colour))m\(name)\u{1B}[0m"
  }

  private static func parameter(_ colour: SeatColour) -> Int {
    switch colour {
    case .red: 31
    case .green: 32
    case .yellow: 33
    case .blue: 34
    case .magenta: 35
    case .cyan: 36
    }
  }

  private static func parameters(_ role: Role) -> String? {
    switch role {
    case .heading: "1"
    case .persona: nil
    case .prompt: "1;36"
    case .emphasis: "1"
    case .quiet: "2"
    case .evidence: "36"
    case .strong: "32"
    case .fair: "33"
    case .weak: "31"
    case .warning: "33"
    case .error: "1;31"
    }
  }
}
