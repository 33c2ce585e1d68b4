// /dossier: what the candidate may know about the employer.
import Report

extension SlashCommand {
  static let dossier = SlashCommand("dossier", "read about the employer") { shell, _ in
    shell.screen.show(DossierDocument(shell.setup.organization).document)
  }
}
