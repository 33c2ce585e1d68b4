// organization.yaml and organizations/*.yaml: the dossiers of employers.
import Interview

/// A dossier with what it adds to scripts.
struct OrganizationDraft {
  var organization: Organization
  /// Where its id stands, or its file when it has none.
  var place: Place
  /// Words that show that a candidate has read it: the concept `dossier`.
  var knownBy: [String]
  /// What any persona can answer about it, after its own answers.
  var answers: [PreparedAnswer]
}

/// Reads a dossier.
struct OrganizationReader {
  let sink: DiagnosticSink

  /// The organization of a file, or nil when it has no keys.
  func organization(_ root: Item) -> OrganizationDraft? {
    guard let fields = Fields(root, .organization, sink: sink) else { return nil }
    fields.checkFormat()
    let organization = Organization(
      id: fields.id("id", noun: "organization"), name: fields.text("name"),
      summary: fields.text("summary"), sections: fields.list("sections").compactMap(section))
    let answers = PreparedAnswerReader(at: organization.id, known: [organization.id], sink: sink)
    return OrganizationDraft(
      organization: organization, place: fields["id"]?.place ?? fields.place,
      knownBy: fields.lines("known-by"), answers: answers.answers(fields))
  }

  private func section(_ item: Item) -> Organization.Section? {
    guard let fields = Fields(item, .organizationSection, sink: sink) else { return nil }
    return Organization.Section(title: fields.text("title"), facts: fields.lines("facts"))
  }
}
