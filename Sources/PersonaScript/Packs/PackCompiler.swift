// From the files of a pack to scripts: the way in. Pure; PackFolder reads disks.
import Interview

/// Compiles role packs.
public enum PackCompiler {
  /// The names of the files that every pack has; each persona adds its own.
  public static let fixedFiles = ["pack.yaml", "lexicon.yaml", "organization.yaml"]
  /// The file of disagreements between personas, which a pack need not have.
  public static let panelFile = "panel.yaml"

  /// The names of the files that a pack may have, whoever interviews.
  public static let optionalFiles = [LineFileReader.fileName, RubricReader.fileName]

  /// The folders of a pack that hold files of it.
  public static let subfolders = [organizationsFolder, SharedFiles.folder]

  /// Whether a file of this name holds tests, and no persona.
  public static func isTest(_ name: String) -> Bool {
    name.hasSuffix(ConversationReader.fileEnding)
  }

  /// Compiles a pack from its files, in any order.
  ///
  /// - Parameters:
  ///   - personas: The only personas to compile; nil for all that pack.yaml names.
  ///   - context: What is known beside the files, for the checks that need it.
  /// - Returns: The pack, or nil when any diagnostic is an error; every problem that was found, by
  ///   file (pack, lexicon, organization, personas in menu order, tests), line and column.
  public static func compile(
    _ sources: [SourceFile], only personas: [String]? = nil, context: CheckContext = .none
  ) -> (pack: RolePack?, diagnostics: [Diagnostic]) {
    var compilation = Compilation(sources, only: personas, context)
    let pack = compilation.run()
    return (pack, compilation.sink.diagnostics)
  }
}

/// One run of the compiler.
private struct Compilation {
  let sink = DiagnosticSink()
  private let sources: [SourceFile]
  private let only: [String]?
  private let context: CheckContext
  private var used: [SourceFile] = []
  private var isAnyMissing = false
  private var shared: SharedFiles
  private var sharedFiles: [String: [String]] = [:]
  private var rubric = Rubric.standard
  private var personas: [(id: String, root: Item)] = []

  init(_ sources: [SourceFile], only: [String]?, _ context: CheckContext) {
    self.sources = sources
    self.context = context
    self.only = only
    shared = SharedFiles(sources, sink: sink)
  }

  mutating func run() -> RolePack? {
    let header = read("pack.yaml", namedAt: nil).flatMap { PackHeader($0, sink: sink) }
    let anchor = header?.place
    let lexicon = read("lexicon.yaml", namedAt: anchor)
      .flatMap { LexiconReader(sink: sink).lexicon($0) }
    rubric = readRubric()
    let organization = read("organization.yaml", namedAt: anchor)
      .flatMap(organization)
    let others = otherOrganizations(besides: organization)
    if let lexicon { LexiconChecks.run(lexicon, context, sink: sink) }
    for dossier in [organization].compactMap(\.self) + others {
      StaleFactCheck.run(dossier.datedFacts, today: context.today, sink: sink)
    }
    let names = sink.hidesNames("lexicon.yaml") ? nil : lexicon
    var concepts = names?.conceptIDs
    concepts?.append(Vocabulary.dossier)
    var vocabulary = Vocabulary(concepts: concepts, parties: names?.partyIDs)
    vocabulary.details = details(of: organization, others)
    vocabulary.learnForms(of: lexicon?.lexicon)
    let answers = PreparedAnswerReader(
      at: organization?.organization.id,
      known: ([organization] + others).compactMap { $0?.organization.id },
      vocabulary: vocabulary, sink: sink)
    // Where the list of personas cannot be read, no file is blamed for naming one.
    let listed =
      header.map { $0.isWhole ? $0.personas.map(\.value) : filedPersonas } ?? filedPersonas
    let wanted = (header?.personas ?? []).filter { only?.contains($0.value) ?? true }
    let scripts = withLines(
      wanted.compactMap { script($0, vocabulary, answers) },
      personas: listed)
    let tensions = tensions(vocabulary, personas: listed)
    let conversations = conversations(with: scripts, personas: listed)
    // A file under a wrong name is missing and unused: one remark is enough.
    if let header, header.isWhole, !isAnyMissing { reportUnused(header) }
    guard !sink.hasErrors, let header, let lexicon, let organization else { return nil }
    return RolePack(
      id: header.id, name: header.name, description: header.description,
      scripts: scripts.map { $0.employed(by: organization) },
      lexicon: lexicon.lexicon, rubric: rubric,
      organization: organization.organization, otherOrganizations: others.map(\.organization),
      sources: used + shared.used, tensions: tensions, sharedFiles: sharedFiles,
      conversations: conversations)
  }

  /// The scripts in the words of the file of lines, if there is one.
  private mutating func withLines(_ scripts: [Script], personas: [String]) -> [Script] {
    let name = LineFileReader.fileName
    guard sources.contains(where: { $0.name == name }), let root = read(name, namedAt: nil) else {
      return scripts
    }
    return LineFileReader(sink: sink).scripts(scripts, with: root, personas: personas)
  }

  /// The file's rubric, if there is one; the program's own otherwise.
  private mutating func readRubric() -> Rubric {
    let name = RubricReader.fileName
    guard sources.contains(where: { $0.name == name }), let root = read(name, namedAt: nil) else {
      return .standard
    }
    return RubricReader(sink: sink).rubric(root)
  }

  private func organization(_ root: Item) -> OrganizationDraft? {
    var reader = OrganizationReader(sink: sink)
    return reader.organization(root)
  }

  /// What lines can say of every employer; nil when the usual one's dossier could not be read.
  private func details(
    of organization: OrganizationDraft?, _ others: [OrganizationDraft]
  ) -> [String]? {
    organization?.organization.details.map(\.id).filter { id in
      others.allSatisfy { $0.organization.details.contains { $0.id == id } }
    }
  }

  /// The dossiers under organizations/, by name.
  private mutating func otherOrganizations(
    besides first: OrganizationDraft?
  ) -> [OrganizationDraft] {
    var all = first.map { [$0] } ?? []
    for file in sources where file.isOtherOrganization {
      guard let root = read(file.name, namedAt: nil),
        let draft = self.organization(root)
      else { continue }
      let id = draft.organization.id
      if let other = all.first(where: { $0.organization.id == id }) {
        let line = other.place.line
        sink.report(.duplicateID(noun: "organization", id: id, firstLine: line), at: draft.place)
      }
      all.append(draft)
    }
    return Array(all.dropFirst(first == nil ? 0 : 1))
  }

  /// The value of a file, or nil after reporting why there is none.
  private mutating func read(_ name: String, namedAt place: Place?) -> Item? {
    guard let file = sources.first(where: { $0.name == name }) else {
      let nowhere = SourceText(SourceFile(name: name, text: "")).start
      isAnyMissing = true
      sink.report(.missingFile(name, present: unclaimed()), at: place ?? nowhere)
      return nil
    }
    used.append(file)
    return YamlReader.read(SourceText(file), into: sink)
  }

  private mutating func script(
    _ persona: Located<String>, _ vocabulary: Vocabulary, _ answers: PreparedAnswerReader
  ) -> Script? {
    let name = persona.value + ".yaml"
    guard let root = read(name, namedAt: persona.place) else { return nil }
    var reader = PersonaReader(vocabulary: vocabulary, answers: answers, sink: sink)
    let (whole, files) = shared.extended(root)
    sharedFiles[persona.value] = files
    reader.rubric = rubric
    guard let draft = reader.persona(root, extended: whole) else { return nil }
    let id = draft.script.persona.id
    if !id.isEmpty, id != persona.value {
      let place = root.value(of: "id")?.place ?? draft.start
      sink.report(.idDiffersFromFile(id: id, file: name), at: place)
    } else {
      // A copy of another's file under this name says everything twice.
      personas.append((persona.value, root))
    }
    StaleFactCheck.run(draft.facts, today: context.today, sink: sink)
    // Of a file that is not YAML throughout, what the checks would miss may stand in the broken part.
    if !sink.isBroken(name) { ScriptChecks.run(draft, sink: sink) }
    return draft.script
  }

  /// The disagreements of panel.yaml; none without it.
  private mutating func tensions(_ vocabulary: Vocabulary, personas: [String]) -> [Tension] {
    guard sources.contains(where: { $0.name == PackCompiler.panelFile }),
      let root = read(PackCompiler.panelFile, namedAt: nil)
    else {
      RepeatedWordingCheck.run(self.personas, sink: sink)
      return []
    }
    RepeatedWordingCheck.run(self.personas + [("panel", root)], sink: sink)
    return PanelReader(vocabulary: vocabulary, sink: sink).tensions(root, known: personas)
  }

  /// The conversations of every file of tests. One persona alone is compiled to be talked to, not to
  /// be tested.
  private mutating func conversations(
    with scripts: [Script], personas: [String]
  ) -> [ConversationTest] {
    guard only == nil else { return [] }
    let reader = ConversationReader(scripts: scripts, personas: personas, sink: sink)
    return sources.map(\.name).filter(PackCompiler.isTest).sorted().flatMap { name in
      read(name, namedAt: nil).map(reader.conversations) ?? []
    }
  }

  /// Every id that a file of the folder could be a persona's of.
  private var filedPersonas: [String] {
    unclaimed().filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
  }

  /// Files that a misspelt name could have meant.
  private func unclaimed() -> [String] {
    sources.filter { !$0.isOtherOrganization && !$0.isShared && !PackCompiler.isTest($0.name) }
      .map(\.name)
      .filter { !PackCompiler.fixedFiles.contains($0) && $0 != PackCompiler.panelFile }
  }

  private func reportUnused(_ header: PackHeader) {
    let known =
      PackCompiler.fixedFiles + PackCompiler.optionalFiles + [PackCompiler.panelFile]
      + header.personas.map { $0.value + ".yaml" }
      + (only == nil ? shared.used : sources.filter(\.isShared)).map(\.name)
    for file in sources
    where !known.contains(file.name) && !file.isOtherOrganization && !PackCompiler.isTest(file.name)
    {
      sink.report(.unusedFile(file.name), at: SourceText(file).start)
    }
  }
}

/// What pack.yaml says.
private struct PackHeader {
  var id: String
  var name: String
  var description: String
  var personas: [Located<String>]
  /// Whether every persona could be read, so that others are indeed not listed.
  var isWhole: Bool
  var place: Place

  init?(_ root: Item, sink: DiagnosticSink) {
    guard let fields = Fields(root, .pack, sink: sink) else { return nil }
    fields.checkFormat()
    id = fields.id("id", noun: "pack")
    name = fields.text("name")
    description = fields.text("description")
    place = fields.place
    personas = []
    let names = fields.words("personas")
    isWhole = !names.isEmpty
    for item in names {
      let id = item.id(noun: "persona", subject: "personas", sink: sink)
      guard !id.isEmpty else {
        isWhole = false
        continue
      }
      if let first = personas.first(where: { $0.value == id }) {
        let problem = Problem.duplicateID(noun: "persona", id: id, firstLine: first.place.line)
        sink.report(problem, at: item.place)
      } else {
        personas.append(Located(value: id, place: item.place))
      }
    }
  }
}

extension Script {
  /// The script at an employer: its answers after the persona's own, and the concept `dossier`.
  fileprivate func employed(by draft: OrganizationDraft) -> Script {
    var script = self
    let own = Set(candidateQuestions.answers.map(\.id))
    script.candidateQuestions.answers += draft.answers.filter { !own.contains($0.id) }.map {
      PreparedAnswer(id: $0.id, about: $0.about, say: $0.say, isTheEmployers: true)
    }
    script.details = draft.organization.details
    guard !draft.knownBy.isEmpty else { return script }
    let dossier = Term(id: Vocabulary.dossier, forms: draft.knownBy)
    for index in script.questions.indices { script.questions[index].terms.append(dossier) }
    return script
  }
}

extension Item {
  /// The value of a key, or nil.
  fileprivate func value(of key: String) -> Item? {
    guard case .mapping(let entries) = value else { return nil }
    return entries.first { $0.name == key }?.value
  }
}
