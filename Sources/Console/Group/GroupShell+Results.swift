// What a group sees at its end, and on request.
import Interview
import Report

extension GroupShell {
  /// The group's page.
  func showGroup() {
    screen.show(Document([.gap]))
    screen.show(pages.group)
  }

  /// The pages of the room as it stands.
  var pages: GroupPages {
    GroupPages(room: room, host: log.host, names: setup.lexicon.name(of:))
  }
}
