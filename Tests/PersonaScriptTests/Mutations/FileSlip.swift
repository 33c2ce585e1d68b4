// The slips of people who save, paste and rearrange the files of a pack.
import PersonaScript

/// One way to break a file of a pack.
struct FileSlip: Sendable, CustomStringConvertible {
  /// What was done.
  let name: String
  let file: String
  /// A piece of the line, in the broken file, on which the remark must stand; empty for the first line.
  private(set) var line: String
  /// Whether the last such line is meant.
  private(set) var isLast = false
  /// How many errors may be reported at most.
  private(set) var mostErrors = 6
  let code: DiagnosticCode
  /// A piece of what must be said or advised.
  let words: String
  let change: @Sendable (String) -> String

  var description: String { name }

  init(
    _ name: String, _ file: String, at line: String, _ code: DiagnosticCode, says words: String,
    _ change: @escaping @Sendable (String) -> String
  ) {
    (self.name, self.file, self.line, self.code) = (name, file, line, code)
    (self.words, self.change) = (words, change)
  }

  /// One thing for another, once.
  init(
    _ name: String, _ file: String, _ old: String, _ new: String, at line: String? = nil,
    _ code: DiagnosticCode, says words: String
  ) {
    self.init(name, file, at: line ?? new, code, says: words) {
      $0.replacing(old, with: new, maxReplacements: 1)
    }
  }

  /// The same with another line for the remark.
  func at(_ line: String) -> FileSlip {
    var slip = self
    slip.line = line
    return slip
  }

  /// The same with the remark on the last such line.
  func atLast() -> FileSlip {
    var slip = self
    slip.isLast = true
    return slip
  }

  /// The same, where nothing but the one remark is said.
  func onlyOneRemark() -> FileSlip {
    var slip = self
    slip.mostErrors = 1
    return slip
  }

  /// A file beside those of the pack.
  static let conversation = """
    format: 1
    persona: head-chef
    conversations:
      first:
        about: Somebody answers.
        turns:
          - answer: I washed pots for two summers.
            outcome: answered

    """

  /// A file beside those of the pack.
  static let lines = """
    format: 2
    lines:
      head-chef:
        name: "Tomasz Okoye"

    """
}

extension FileSlip {
  private static let chef = "head-chef.yaml"

  /// What word processors, browsers and version control leave behind.
  static let ofPrograms: [FileSlip] = [
    FileSlip(
      "Word's marks around a value", chef, "wants: \"A quiet pass, and",
      "wants: “A quiet pass: and", .notYAML, says: "use straight marks at both ends"),
    FileSlip(
      "Word's marks in a list", chef, "[ \"Then you know which door", "[ “Then you know which door",
      .curlyQuotes, says: "is said with it"),
    FileSlip(
      "Word's dash in a range", chef, "structure: 3-5", "structure: 3–5", .badNumber,
      says: "with a hyphen: 3-5"),
    FileSlip(
      "a space from a web page in the indentation", chef, "    topic: settling-in",
      "\u{A0}\u{A0}\u{A0}\u{A0}topic: settling-in", at: "topic: settling-in", .notYAML,
      says: "U+00A0"),
    FileSlip(
      "a space from a web page after the colon", chef, "topic: settling-in",
      "topic:\u{A0}settling-in", .notYAML, says: "type an ordinary space"),
    FileSlip(
      "a mark that nobody sees in an id", chef, "- wrong-plate", "- wrong\u{200B}-plate",
      .forbiddenCharacter, says: "U+200B"),
    FileSlip(
      "a byte order mark where two files were joined", chef, "wants:", "\u{FEFF}wants:",
      .forbiddenCharacter, says: "U+FEFF"),
    FileSlip(
      "a merge that was not finished", chef, "    topic: settling-in\n",
      "<<<<<<< HEAD\n    topic: settling-in\n=======\n    topic: pots\n>>>>>>> mine\n",
      at: "<<<<<<< HEAD", .notYAML, says: "keep one version"),
    FileSlip("Markdown around a file", chef, at: "```yaml", .notYAML, says: "Markdown") {
      "```yaml\n\($0)```\n"
    },
    FileSlip(
      "bullets of Markdown", chef, "  - hands\n  - wrong-plate", "  * hands\n  * wrong-plate",
      at: "  * hands", .notYAML, says: "not with '*'"),
    FileSlip(
      "bullets of a word processor", chef, "  - hands\n  - wrong-plate",
      "  • hands\n  • wrong-plate", at: "  • hands", .notYAML, says: "not with '•'"),
    FileSlip(
      "a numbered list", chef, "  - hands\n  - wrong-plate", "  1. hands\n  2. wrong-plate",
      at: "  1. hands", .notYAML, says: "write '- '"),
    FileSlip("a Word document", chef, at: "", .notText, says: "a Word document") { _ in
      "PK\u{3}\u{4}\u{14}\0word/document.xml"
    },
    FileSlip("a document in rich text", chef, at: "", .notText, says: "rich text") { _ in
      "{\\rtf1\\ansi\n\\f0 format: 1\\par\n}"
    },
    FileSlip("a web page", chef, at: "", .notText, says: "a web page") { _ in
      "<html><body>format: 1</body></html>"
    },
    FileSlip("a PDF", "lexicon.yaml", at: "", .notText, says: "plain text") { _ in "%PDF-1.7\n" },
    FileSlip(
      "a second document", chef, "\nquestions:\n", "\n---\nquestions:\n", at: "---", .notYAML,
      says: "remove the line"),
    FileSlip(
      "the end of a document in the middle", chef, "\nquestions:\n", "\n...\nquestions:\n",
      at: "...", .notYAML, says: "remove the line"),
  ]

  /// Files saved half, empty, or under another's name.
  static let ofSaving: [FileSlip] = [
    FileSlip("an empty file", chef, at: "", .empty, says: "holds nothing") { _ in "" },
    FileSlip("nothing but a comment", "organization.yaml", at: "", .empty, says: "holds nothing") {
      _ in "# later\n"
    },
    FileSlip("a letter", chef, at: "Please", .wrongType, says: "keys and values") { _ in
      "Please find my questions below.\n"
    },
    FileSlip("half a file", chef, at: "format:", .missingKey, says: "needs the keys") { text in
      String(text[..<(text.firstRange(of: "\n  shouted-order:")?.lowerBound ?? text.endIndex)])
    },
    FileSlip("a lexicon as a persona", chef, at: "format:", .wrongFile, says: "holds a lexicon") {
      _ in "format: 1\nversion: \"1\"\nparties: { a: b }\nconcepts: {}\n"
    },
    FileSlip(
      "a pack as an organization", "organization.yaml", at: "format:", .wrongFile,
      says: "holds a pack"
    ) { _ in "format: 1\nid: x\nname: X\ndescription: y\npersonas: [ owner ]\n" },
    FileSlip("tests as lines", "lines.yaml", at: "format:", .wrongFile, says: "file of tests") {
      _ in conversation
    },
    FileSlip(
      "another's file under the name", chef, "id: head-chef", "id: owner", .idDiffersFromFile,
      says: "rename the file"),
  ]

  /// Keys, lists and words in the wrong place or shape.
  static let ofShape: [FileSlip] = [
    FileSlip(
      "weights without spaces", chef, "{ allergens: 3, food", "{ allergens:3, food", .notYAML,
      says: "a space is missing after 'allergens:'"),
    FileSlip(
      "a list of concepts for weights", chef,
      "{ allergens: 3, food-safety: 2, training: 1, briefing: 2, changed-it: 3 }",
      "[ allergens, food-safety ]", .wrongType, says: "give each a weight"),
    FileSlip(
      "words without brackets", "lexicon.yaml", "forms: [ allergy, allergen, allergic, nut-free",
      "forms: allergy, allergen, allergic, nut-free", .wrongType, says: "must be a list"
    )
    .closing(" ]", in: "forms: allergy"),
    FileSlip(
      "personas without brackets", "pack.yaml", at: "personas:", .wrongType, says: "must be a list"
    ) { $0.replacing("personas: [ ", with: "personas: ").replacing(" ]", with: "") },
    FileSlip(
      "a file's name for a persona", "pack.yaml", "head-chef", "head-chef.yaml", .badID,
      says: "leave out '.yaml'"),
    FileSlip(
      "a probe's key at a question", chef, "    clarify: \"Anything",
      "    when: always\n    clarify: \"Anything", at: "    when: always", .unknownKey,
      says: "a question has no key 'when'"),
    FileSlip(
      "a template in square brackets", chef, "\"{candidate}? Tomasz", "\"[candidate]? Tomasz",
      .otherBrackets, says: "write {candidate}"),
    FileSlip(
      "a template in doubled braces", chef, "\"{candidate}? Tomasz", "\"{{candidate}}? Tomasz",
      .otherBrackets, says: "write {candidate}"),
    FileSlip(
      "a space in a template", chef, "{quote:careful}", "{quote: careful}", .template,
      says: "without spaces: {quote:careful}"),
    FileSlip(
      "a text cut by its number sign", chef, "topic: settling-in", "topic: table #6", .cutText,
      says: "ends before '#6'"),
    FileSlip(
      "AND in capitals", chef, "has(action) and lacks(result)", "has(action) AND lacks(result)",
      .conditionSyntax, says: "in small letters"),
    FileSlip(
      "an answer misspelt in a test", "head-chef.test.yaml", "answer:", "anwser:", .unknownKey,
      says: "did you mean 'answer'?"),
    FileSlip(
      "a tab in a test", "head-chef.test.yaml", "        outcome", "\toutcome", .notYAML,
      says: "indent with spaces"),
    FileSlip(
      "another persona in a test", "head-chef.test.yaml", "head-chef", "hed-chef", .unknownWord,
      says: "did you mean 'head-chef'?"),
    FileSlip(
      "a line's id misspelt", "lines.yaml", "    name:", "    nam:", .unknownLine,
      says: "did you mean 'name'?"),
    FileSlip(
      "lines of somebody else", "lines.yaml", "head-chef:", "sommelier:", .unknownLine,
      says: "sommelier"),
    FileSlip(
      "a dossier's key of another language", "organization.yaml", "summary:", "about:",
      .unknownKey, says: "an organization has no key 'about'"),
  ]

  /// The same with the first `sign` after a piece of text removed.
  private func closing(_ sign: String, in piece: String) -> FileSlip {
    FileSlip(name, file, at: line, code, says: words) { text in
      var changed = change(text)
      if let start = changed.firstRange(of: piece)?.upperBound,
        let end = changed[start...].firstRange(of: sign)
      {
        changed.removeSubrange(end)
      }
      return changed
    }
  }
}
