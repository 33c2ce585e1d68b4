// A compiled role pack: what the rest of the program holds interviews with.
public import Interview

/// Interviewers for one kind of job, with the lexicon and the employer that they share.
public struct RolePack: Sendable {
  /// Lower-case words joined by hyphens.
  public var id: String
  /// What people call the role.
  public var name: String
  /// What the pack is for, in a sentence.
  public var description: String
  /// One a persona, in menu order. Not empty.
  public var scripts: [Script]
  /// The concepts that answers are searched for.
  public var lexicon: Lexicon
  /// How answers are scored, before a persona's own weights.
  public var rubric: Rubric
  /// The employer that the interviews are for.
  public var organization: Organization
  /// The employers that they could be for as well, by file; see ``PackCompiler/sources(_:at:)``.
  public var otherOrganizations: [Organization]
  /// The files that it was compiled from: pack, lexicon,
  /// organization, other organizations, personas in menu order, disagreements, then shared files.
  public var sources: [SourceFile]
  /// The disagreements between its personas, for panels; file order.
  public var tensions: [Tension]
  /// The names of the shared files that each persona extends, by persona.
  public var sharedFiles: [String: [String]]
  /// The conversations of its files of tests, by file name, then in file order.
  public var conversations: [ConversationTest]

  /// A pack from its parts; ``PackCompiler`` makes them agree.
  public init(
    id: String, name: String, description: String, scripts: [Script], lexicon: Lexicon,
    rubric: Rubric = .standard,
    organization: Organization, otherOrganizations: [Organization] = [], sources: [SourceFile],
    tensions: [Tension] = [], sharedFiles: [String: [String]] = [:],
    conversations: [ConversationTest] = []
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.scripts = scripts
    self.lexicon = lexicon
    self.rubric = rubric
    self.organization = organization
    self.otherOrganizations = otherOrganizations
    self.sources = sources
    self.tensions = tensions
    self.sharedFiles = sharedFiles
    self.conversations = conversations
  }

  /// The script of the persona with this id, or nil.
  public func script(_ persona: String) -> Script? {
    scripts.first { $0.persona.id == persona }
  }
}

extension RolePack {
  /// The script of an interview with these personas: a panel when there is more than one; nil when one
  /// is not there.
  public func script(ofPanel personas: [String]) -> Script? {
    let members = personas.compactMap(script)
    return members.count == personas.count ? .panel(of: members, tensions: tensions) : nil
  }
}
