// organization.yaml: the dossier of the employer.
import Interview

/// Reads a dossier.
struct OrganizationReader {
  let sink: DiagnosticSink

  /// The organization of a file, or nil when it has no keys.
  func organization(_ root: Item) -> Organization? {
    guard let fields = Fields(root, .organization, sink: sink) else { return nil }
    fields.checkFormat()
    return Organization(
      id: fields.id("id", noun: "organization"), name: fields.text("name"),
      summary: fields.text("summary"), sections: fields.list("sections").compactMap(section))
  }

  private func section(_ item: Item) -> Organization.Section? {
    guard let fields = Fields(item, .organizationSection, sink: sink) else { return nil }
    return Organization.Section(title: fields.text("title"), facts: fields.lines("facts"))
  }
}
