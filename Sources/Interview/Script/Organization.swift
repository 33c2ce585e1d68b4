// The fictional employer that an interview is for: what a candidate may read beforehand.

/// The dossier of an employer.
public struct Organization: Sendable, Equatable {
  /// Lower-case words joined by hyphens.
  public var id: String
  /// Its name, for `{organization.name}`.
  public var name: String
  /// What it is, in a sentence or two.
  public var summary: String
  /// Headed lists of facts, file order.
  public var sections: [Section]

  /// A headed list of facts.
  public struct Section: Sendable, Equatable {
    /// Its heading.
    public var title: String
    /// One fact each.
    public var facts: [String]

    /// A section.
    public init(title: String, facts: [String]) {
      self.title = title
      self.facts = facts
    }
  }

  /// A dossier.
  public init(id: String, name: String, summary: String, sections: [Section]) {
    self.id = id
    self.name = name
    self.summary = summary
    self.sections = sections
  }
}
