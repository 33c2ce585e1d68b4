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
  /// What lines can say of it, for `{organization.beds}`: details, then facts with an id.
  public var details: [OrganizationDetail]
  /// The facts that have a date, file order.
  public var datedFacts: [DatedFact]

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
  public init(
    id: String, name: String, summary: String, sections: [Section],
    details: [OrganizationDetail] = [], datedFacts: [DatedFact] = []
  ) {
    self.id = id
    self.name = name
    self.summary = summary
    self.sections = sections
    self.details = details
    self.datedFacts = datedFacts
  }
}

/// Something about an employer that lines can say.
public struct OrganizationDetail: Sendable, Equatable {
  /// What lines call it; unique in the dossier.
  public var id: String
  /// The words that stand in its place.
  public var text: String

  /// A detail.
  public init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}
