// /save: where the interview is saved, or saving it in another folder.
extension SlashCommand {
  static let save = SlashCommand(
    "save", argument: "[FOLDER]", "where this is saved, or save it in another folder"
  ) { shell, folder in
    let (journal, screen) = (shell.log.journal, shell.screen)
    guard !folder.isEmpty else { return shell.savingNotice.whereSaved(journal, on: screen) }
    await shell.savingNotice.save(journal, in: folder, on: screen)
  }
}
