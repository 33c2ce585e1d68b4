// The employer's dossier, as a candidate reads it before and during an interview.
public import Interview

/// Makes the document of a dossier.
public struct DossierDocument {
  private let organization: Organization

  /// A document to be made.
  public init(_ organization: Organization) {
    self.organization = organization
  }

  /// Its name, what it is, then headed facts.
  public var document: Document {
    var document = Document([
      .gap, .heading(rank: 1, [Run(organization.name, .strong)]), .gap,
      .paragraph([Run(organization.summary)]),
    ])
    for section in organization.sections {
      document.append(.gap, .heading(rank: 2, [Run(section.title)]))
      for fact in section.facts { document.append(.item(marker: "-", [Run(fact)])) }
    }
    document.append(.gap)
    return document
  }
}
