// lines.yaml: what is said instead, line by line: the same interviewers in other words or in another
// language.
public import Interview

/// Reads a file of lines.
struct LineFileReader {
  /// Its name in a pack; a pack need not have one.
  static let fileName = "lines.yaml"

  let sink: DiagnosticSink

  /// The scripts with the lines of the file in the place of their own.
  ///
  /// - Parameter personas: Every persona of the pack, also those that are not compiled.
  func scripts(_ scripts: [Script], with root: Item, personas: [String]) -> [Script] {
    guard let fields = Fields(root, .lines, sink: sink) else { return scripts }
    FormatCheck.run(root, as: .lines, format: fields.checkFormat(), sink: sink)
    let entries = fields.entries("lines")
    for entry in entries where !personas.contains(entry.name) {
      sink.report(.unknownLine(entry.name, known: personas), at: entry.key.place)
    }
    return scripts.map { script in
      guard let entry = entries.first(where: { $0.name == script.persona.id }) else {
        return script
      }
      return script.replacing(texts(entry, for: script))
    }
  }

  private func texts(_ persona: Item.Entry, for script: Script) -> [String: String] {
    let lines = script.lines
    let own = Dictionary(lines.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    var texts: [String: String] = [:]
    for entry in persona.value.entries(subject: persona.name, at: nil, sink: sink) ?? [] {
      guard let text = own[entry.name] else {
        // An answer may be one that is true of another employer.
        if entry.name.hasPrefix("answer.") { continue }
        sink.report(.unknownLine(entry.name, known: lines.map(\.id)), at: entry.key.place)
        continue
      }
      texts[entry.name] = entry.value.line(subject: entry.name, sink: sink)
      check(entry.value, against: text)
    }
    let missing = lines.map(\.id).filter { texts[$0] == nil }
    if !missing.isEmpty {
      sink.report(
        .missingLines(persona: persona.name, missing: missing), at: persona.key.place)
    }
    return texts
  }

  /// Other templates would say something else, or could not be filled where the line is said.
  private func check(_ item: Item, against own: String) {
    let (mine, theirs) = (Self.templates(in: item.text ?? ""), Self.templates(in: own))
    guard mine != theirs else { return }
    let missing = theirs.filter { !mine.contains($0) }
    let added = mine.filter { !theirs.contains($0) }
    sink.report(.lineTemplates(missing: missing, added: added), at: item.place)
  }

  /// What stands in the braces of a line, sorted.
  private static func templates(in text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return Template.all(in: text).map { template in
      var name = String.UnicodeScalarView()
      name.append(contentsOf: scalars[template.offset..<template.offset + template.length])
      return String(name)
    }
    .sorted()
  }
}

extension ScriptLine {
  /// The line as a file of lines has it.
  public var yaml: String { "\(id): \(YamlText.quoted(text))" }
}
