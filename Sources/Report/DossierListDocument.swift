// The employers whose dossiers could be read instead.
public import Interview

/// Makes the document of a list of employers.
public struct DossierListDocument {
  private let organizations: [Organization]

  /// A document to be made.
  public init(_ organizations: [Organization]) {
    self.organizations = organizations
  }

  /// A line each: how to ask for it, and what it is.
  public var document: Document {
    var document = Document([.heading(rank: 2, ["Other employers"])])
    for organization in organizations {
      document.append(
        .item(
          marker: "-",
          [
            Run("hotseat dossier \(organization.id)", .strong),
            Run(" — \(organization.name). \(organization.summary)"),
          ]))
    }
    document.append(.gap)
    return document
  }
}
