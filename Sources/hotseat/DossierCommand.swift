// hotseat dossier: what a candidate may know about an employer, before an interview.
import ArgumentParser
import Console
import Interview
import PersonaScript
import Report

/// Shows an employer's dossier; in an interview, `/dossier` shows it.
struct DossierCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier", abstract: "Read about the employer that interviews you.",
    discussion: """
      Without an id it shows the usual employer of the interviews and names the others. \
      'hotseat practice --organization ID' holds an interview with another one.
      """)

  @Argument(help: ArgumentHelp("An employer's id.", valueName: "id"))
  var organization: String?
  @OptionGroup var packs: PackOptions
  @OptionGroup var display: DisplayOptions

  @MainActor
  func run() async throws {
    try await reportingFailure {
      let packs = try packs.load(organization: organization)
      for pack in packs {
        PracticeScreen.write(DossierDocument(pack.organization).document, style: display.style)
      }
      let others = organization == nil ? packs.flatMap(\.otherOrganizations) : []
      if !others.isEmpty {
        PracticeScreen.write(DossierListDocument(others).document, style: display.style)
      }
    }
  }
}
