// A pack for another employer: the same files, with another dossier as organization.yaml.
public import Interview

extension PackCompiler {
  /// The folder of the dossiers beside organization.yaml.
  public static let organizationsFolder = "organizations"

  /// The files of a pack whose interviews are for another of its employers: the two dossiers change
  /// places, so that what is kept with a transcript says by itself whom it was for.
  ///
  /// - Returns: `sources` when `id` is the usual employer's, nil when no dossier has this id.
  public static func sources(_ sources: [SourceFile], at id: String) -> [SourceFile]? {
    func holds(_ file: SourceFile) -> Bool { organization(of: file)?.id == id }
    guard let usual = sources.first(where: { $0.name == "organization.yaml" }) else { return nil }
    if holds(usual) { return sources }
    guard let chosen = sources.first(where: { $0.isOtherOrganization && holds($0) }) else {
      return nil
    }
    return sources.map { file in
      switch file.name {
      case chosen.name: SourceFile(name: file.name, text: usual.text)
      case usual.name: SourceFile(name: file.name, text: chosen.text)
      default: file
      }
    }
  }

  /// The employers that a pack's files describe, the usual one first. Files with errors are left out.
  public static func organizations(in sources: [SourceFile]) -> [Organization] {
    let files =
      sources.filter { $0.name == "organization.yaml" } + sources.filter(\.isOtherOrganization)
    return files.compactMap(organization)
  }

  private static func organization(of file: SourceFile) -> Organization? {
    let sink = DiagnosticSink()
    var reader = OrganizationReader(sink: sink)
    let draft = YamlReader.read(SourceText(file), into: sink).flatMap { reader.organization($0) }
    return sink.hasErrors ? nil : draft?.organization
  }
}

extension SourceFile {
  /// Whether it is one of the dossiers beside organization.yaml.
  package var isOtherOrganization: Bool {
    name.hasPrefix(PackCompiler.organizationsFolder + "/")
  }
}
