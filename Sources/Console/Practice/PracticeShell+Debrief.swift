// After the interview: why each follow-up was asked, and the card again.
import Interview
import Report
import TranscriptStore

extension PracticeShell {
  /// Takes commands until an empty line.
  func debrief() async {
    screen.note(
      "Type /email to write the follow-up email, /why to see why each follow-up was asked, /dispute"
        + " to say what was misread, or press Enter to leave.")
    while true {
      guard case .line(let line) = reader.read(prompt: screen.debriefPrompt) else { return }
      let text = line.trimmed
      if text.isEmpty { return }
      guard text.hasPrefix("/") else {
        screen.note("The interview is over. Commands begin with /; Enter leaves.")
        continue
      }
      if SlashCommand.named(text).map({ $0.name == "quit" }) ?? false { return }
      await command(text)
    }
  }

  /// What asks for a finding that is wrong.
  var disputeDialogue: DisputeDialogue {
    DisputeDialogue(log: log, screen: screen, reader: reader, names: setup.lexicon.name(of:))
  }

  /// What asks for the follow-up email.
  var emailDialogue: EmailDialogue {
    EmailDialogue(
      log: log, screen: screen, reader: reader, isInteractive: isInteractive,
      analyser: setup.analyser)
  }

  /// Shows every decision about a follow-up.
  func showWhy() {
    var options = ReplayDocument.Options()
    options.showsWhy = true
    let replay = ReplayDocument(
      records: log.transcript.records, persona: log.interviewer.script.persona.name,
      options: options, probes: log.interviewer.script.probeWords)
    screen.show(replay.document)
  }
}
