// The follow-ups of a question as a picture shows them: in the order in which they are looked at.
import Interview

extension DialogueGraph {
  /// What a question may draw, in words: a heading, then each follow-up's condition and first wording.
  /// Empty for a question without any of its own.
  func followUpLines(of question: Question) -> [String] {
    guard !question.probes.isEmpty else { return [] }
    let count = question.kind == .warmUp ? min(1, patience) : patience
    return ["At most \(count), the first that fits:"] + Self.lines(Self.ranked(question.probes))
  }

  /// The follow-ups that any question may draw, in words; empty without any.
  var sharedProbeLines: [String] {
    sharedProbes.isEmpty
      ? [] : ["For every scored question, by rank:"] + Self.lines(Self.ranked(sharedProbes))
  }

  /// By the rank that the core gives them when all of them fit: see docs/personas.md.
  static func ranked(_ probes: [Probe]) -> [Probe] {
    probes.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.priority != other.priority { return one.priority > other.priority }
      if one.kind != other.kind { return one.kind < other.kind }
      let (atoms, otherAtoms) = (one.when.atomCount, other.when.atomCount)
      return atoms == otherAtoms ? left.offset < right.offset : atoms > otherAtoms
    }.map(\.element)
  }

  private static func lines(_ probes: [Probe]) -> [String] {
    probes.enumerated().flatMap { index, probe in
      wrapped("\(index + 1). \(probe.whenText.isEmpty ? "always" : probe.whenText)", width: 56)
        + wrapped("“\(probe.say.first ?? "")”", width: 56).map { "    " + $0 }
    }
  }

  /// A text in lines of about `width` characters.
  static func wrapped(_ text: String, width: Int = 40) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if !last.isEmpty, last.count + 1 + word.count > width {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = last.isEmpty ? String(word) : last + " " + word
      }
    }
    return lines
  }
}

extension DialogueGraph.Node {
  /// Its title, and below it what is said there.
  var lines: [String] { [title] + (text.isEmpty ? [] : DialogueGraph.wrapped(text)) }
}
