// The follow-up email: written in the person's own editor, or line by line.
package import AnswerAnalysis
import Interview
import Report

/// Asks for an email, stores it and shows what it is worth.
@MainActor
package struct EmailDialogue: PatientPrivacy {
  private let log: SessionLog
  let screen: PracticeScreen
  let reader: any LineReader
  let isInteractive: Bool
  private let analyser: Analyser

  /// A dialogue about the finished interview of `log`.
  package init(
    log: SessionLog, screen: PracticeScreen, reader: any LineReader, isInteractive: Bool,
    analyser: Analyser
  ) {
    self.log = log
    self.screen = screen
    self.reader = reader
    self.isInteractive = isInteractive
    self.analyser = analyser
  }

  /// Holds it: asks for the text, then does what ``take(_:)`` does.
  package func hold() async {
    screen.note(
      "Write to those who asked you: thanks, what each of them talked about, one thing that you put"
        + " right or add, and why you want the job. Under about 150 words. Nothing is sent.")
    guard let text = ExternalEditor.isChosen ? edited() : typed() else {
      return screen.note("No email was kept. /email starts again.")
    }
    await take(text)
  }

  /// Stores an email and shows its score, unless scores are hidden; returns whether it was stored.
  @discardableResult
  package func take(_ text: String) async -> Bool {
    guard text.utf8.count <= Self.longest else {
      screen.note("That is no email: it has more than \(Self.longest) bytes.")
      return false
    }
    let body = FollowUpEmail.body(of: text)
    let (safe, findings, _) = checked(
      body, by: analyser, in: log.interviewer.emailContext(in: log.session))
    let wish = Wish.email(
      text: safe + text.dropFirst(body.count), findings: findings)
    do {
      _ = try await log.perform(wish, elapsedMilliseconds: log.session.elapsedMilliseconds)
    } catch {
      screen.note(error.words)
      return false
    }
    if let failure = log.journal.failure { screen.warn("Saving failed: \(failure.words)") }
    show()
    return true
  }

  /// Shows the score of the latest email.
  package func show() {
    guard log.interviewer.settings.scores != .hidden else {
      return screen.note("The email is kept; its score is stored and, as you asked, not shown.")
    }
    guard let email = log.session.emails.last else { return }
    screen.show(Document([.gap] + email.scoreDocument.blocks))
  }

  /// Bytes of an email that is read at all.
  package static let longest = 64 * 1024

  // MARK: writing

  private func edited() -> String? {
    let start = log.session.emails.last?.text ?? ""
    let help = [
      "Lines that begin with # are not part of the email.",
      "Thank them by name; name what each of them asked about; put right or add one thing;",
      "say why you want the job. Under about 150 words. Save an empty file to write none.",
    ]
    do throws(SystemError) {
      let text = start + "\n" + help.map { "# \($0)\n" }.joined()
      guard let written = try ExternalEditor.edit(text) else {
        screen.warn("The editor failed; nothing was kept.")
        return nil
      }
      return written.withoutComments
    } catch {
      screen.warn("The editor could not be used: \(error). Type the email here instead.")
      return typed()
    }
  }

  private func typed() -> String? {
    screen.note("Type it line by line. A line with a single dot ends it, Ctrl-C gives up.")
    var lines: [String] = []
    while true {
      switch reader.read(prompt: screen.emailPrompt) {
      case .line(let line) where line.trimmed == ".": return Self.email(lines)
      case .line(let line): lines.append(line)
      case .endOfFile: return Self.email(lines)
      case .interrupted, .terminated: return nil
      }
    }
  }

  /// Lines as a text; nil where there is no word in them.
  private static func email(_ lines: [String]) -> String? {
    let text = lines.joined(separator: "\n")
    return text.trimmed.isEmpty ? nil : text
  }
}

extension String {
  /// Without lines that begin with `#`; nil where no word is left.
  fileprivate var withoutComments: String? {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.filter { !$0.hasPrefix("#") }.joined(separator: "\n").trimmed
    return text.isEmpty ? nil : text
  }
}
