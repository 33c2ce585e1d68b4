// A commented start for someone who writes their first interviewer: it passes check, and its test passes.

/// What a person says about a new interviewer.
public struct Starter: Sendable {
  /// The persona's id.
  public var id: String
  /// Its name.
  public var name: String
  /// Its job.
  public var role: String
  /// What it hopes to hear about.
  public var wants: String

  /// A start.
  ///
  /// - Parameter id: Nil for one made of the name.
  public init(id: String? = nil, name: String, role: String, wants: String) {
    let proposal = Identifier.proposal(for: name)
    self.id = id ?? (proposal.isEmpty ? "interviewer" : proposal)
    self.name = name
    self.role = role
    self.wants = wants
  }

  /// Whether the text can be a persona's id: lower-case words of letters and digits, joined by hyphens,
  /// and no other file's name.
  public static func isID(_ text: String) -> Bool {
    Identifier.isValid(text) && FileSchema(rawValue: text).map { $0 == .persona } ?? true
  }

  /// The files of a pack of its own.
  public func pack(id packID: String) -> [SourceFile] {
    let header = """
      # A role pack: interviewers for one kind of job. docs/personas.md describes every key.
      format: 2
      id: \(packID)
      name: \(YamlText.quoted(role))
      description: "Interviews, written by you."
      # The interviewers in menu order, each a file: \(id) is \(id).yaml.
      personas:
        - \(id)

      """
    return [
      SourceFile(name: "pack.yaml", text: header),
      SourceFile(name: "lexicon.yaml", text: Self.lexicon),
      SourceFile(name: "organization.yaml", text: Self.organization), persona,
    ]
  }

  /// The persona's file.
  public var persona: SourceFile {
    let text = Self.template.replacing("@ID@", with: id)
      .replacing("@NAME@", with: YamlText.quoted(name))
      .replacing("@ROLE@", with: YamlText.quoted(role))
      .replacing("@WANTS@", with: YamlText.quoted(wants))
    return SourceFile(name: id + ".yaml", text: text)
  }

  /// A pack's files with this interviewer added; nil when its id is taken, or pack.yaml is written in a
  /// way that a line cannot be added to.
  public func added(to sources: [SourceFile]) -> [SourceFile]? {
    guard let pack = sources.first(where: { $0.name == "pack.yaml" }),
      !sources.contains(where: { $0.name == id + ".yaml" }),
      let text = Self.adding(id, to: pack)
    else { return nil }
    return sources.map { $0.name == pack.name ? SourceFile(name: pack.name, text: text) : $0 }
      + [persona]
  }

  private static func adding(_ id: String, to pack: SourceFile) -> String? {
    let root = YamlReader.read(SourceText(pack), into: DiagnosticSink())
    guard case .mapping(let entries) = root?.value,
      case .list(let items) = entries.first(where: { $0.name == "personas" })?.value.value,
      let last = items.last, let text = last.text
    else { return nil }
    var edits = TextEdits(pack.text)
    let line = Array(last.source.line(last.line))
    let dash = line.firstIndex { $0 != " " }
    if let dash, line[dash] == "-" {
      edits.insert([String(repeating: " ", count: dash) + "- " + id], afterLine: last.line)
    } else {
      let (column, length) = last.place.characters
      guard length == text.count else { return nil }
      edits.insert(", " + id, line: last.line, column: column + length)
    }
    return edits.text
  }

  private static let lexicon = """
    # What answers are searched for, by every interviewer of the pack.
    format: 2
    # Raise it with each change: transcripts name it.
    version: "1"
    # Groups of people that an answer may blame.
    parties:
      customers: [ customer, client ]
    concepts:
      rota:
        name: Rota
        # Matched in any case and inflection.
        forms: [ rota, roster ]
        plain: "Who works when, written down."
        # 'hotseat persona check' tries both lists.
        examples:
          matches: [ "We put the rota on the wall.", "The roster was late." ]
          does-not-match: [ "It was written on the wall.", "It was their turn." ]

    """

  private static let organization = """
    # The employer that the interviews are for: what a candidate may read beforehand.
    format: 2
    id: example-employer
    name: Example Employer
    summary: "An invented employer; write your own."
    sections:
      - title: The house
        facts: [ "It has forty people.", "It opened nine years ago." ]

    """
}
