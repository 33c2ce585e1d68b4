// /save: where the interview is saved, or saving it in another folder.
extension SlashCommand {
  static let save = SlashCommand(
    "save", argument: "[FOLDER]", "where this is saved, or save it in another folder"
  ) { shell, folder in
    if !folder.isEmpty {
      await shell.save(in: folder)
    } else if shell.log.isSafe {
      shell.screen.note("Every answer is saved as you send it, in \(shell.log.place.path)")
    } else {
      shell.screen.warn("Not saved yet. Name a folder that can be written to: /save FOLDER")
    }
  }
}
