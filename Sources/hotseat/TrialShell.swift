// The prompt of a trial: answers go in, and what changes on disk is taken in meanwhile.
import AnswerAnalysis
import Console
import Interview
import PersonaScript
import Report

/// Holds a trial interview with the persona of a file that is being written.
@MainActor
final class TrialShell {
  private var file: TriedFile
  private var trial: TrialInterview
  private var lastStep: TrialInterview.Step?
  private let screen: PracticeScreen
  private let style: Style
  private let inbox = Inbox()
  private let reader: any LineReader

  /// A trial that is not open yet.
  init(
    file: TriedFile, pack: RolePack, script: Script, settings: SessionSettings, seed: UInt64,
    style: Style
  ) {
    (self.file, self.style) = (file, style)
    trial = TrialInterview(
      Interviewer(
        script: script, settings: settings, organizationName: pack.organization.name, seed: seed),
      findings: Self.analysis(pack))
    screen = PracticeScreen(persona: script.persona, style: style)
    reader = makeLineReader(
      history: nil, inbox: inbox, completions: TrialCommand.completions)
  }

  /// Holds it until it is left.
  func run() {
    screen.note("A trial: nothing is saved. Edit the file as you like; /help lists the commands.")
    start()
    reader.showAtRight { [weak self] in
      self?.takeInChanges(evenHalfWritten: false)
      return ""
    }
    while case .line(let line) = reader.read(prompt: style("try> ", as: .prompt)) {
      takeInChanges(evenHalfWritten: true)
      let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if text.isEmpty { continue }
      guard text.hasPrefix("/"), !text.hasPrefix("//") else {
        answer(text.hasPrefix("//") ? String(text.dropFirst()) : text)
        continue
      }
      guard let command = TrialCommand.named(text) else {
        screen.note(TrialCommand.unknown(text))
        continue
      }
      if case .quit = command.action { return }
      perform(command.action)
    }
  }

  private static func analysis(_ pack: RolePack) -> (String, AnalysisContext) -> Findings {
    let analyser = Analyser(lexicon: CompiledLexicon(pack.lexicon))
    return { analyser.findings(in: $0, context: $1) }
  }

  // MARK: - What changes on disk

  private func takeInChanges(evenHalfWritten: Bool) {
    switch file.look(evenHalfWritten: evenHalfWritten) {
    case .unchanged: return
    case .unsound(let lines):
      inbox.post(lines.joined(separator: "\n"))
      inbox.post(style("The interview goes on with the file as it was.", as: .quiet))
    case .changed(let pack, let script):
      let wording = openWording
      if trial.goOn(with: script, findings: Self.analysis(pack)) {
        inbox.post(style("Reloaded. /again gives your last answer to it.", as: .quiet))
        if let now = openWording, now != wording {
          inbox.post("The question is now: " + TerminalText.visible(now))
        }
      } else {
        inbox.post(style("Reloaded. The open question is gone: /start begins again.", as: .quiet))
      }
    }
  }

  /// The open question in the script's words as they are now.
  private var openWording: String? {
    guard let turn = trial.session.openTurn,
      let question = trial.interviewer.script.question(turn.question)
    else { return nil }
    return question.ask.first
  }

  // MARK: - What the author says

  private func start() {
    lastStep = nil
    refusing { shell throws(Refusal) in
      for line in try shell.trial.open() { shell.screen.say(line) }
    }
  }

  private func answer(_ text: String) {
    guard !trial.isOver else { return screen.note("The interview is over. /start begins again.") }
    refusing { shell throws(Refusal) in shell.report(try shell.trial.say(text), text) }
  }

  private func report(_ step: TrialInterview.Step, _ text: String) {
    lastStep = step
    show(step.seenRows(text))
    for line in step.lines { screen.say(line) }
    if trial.isOver { screen.note("The interview is over. /start begins again.") }
  }

  private func perform(_ action: TrialCommand.Action) {
    switch action {
    case .why:
      guard let lastStep else { return screen.note("There is no answer yet.") }
      show(lastStep.whyRows(trial.interviewer.script))
    case .again: again()
    case .start: start()
    case .ask(let what):
      refusing { shell throws(Refusal) in
        for line in try shell.trial.ask(for: what) { shell.screen.say(line) }
      }
    case .help:
      screen.show(TrialCommand.help("Anything else is your answer, in one line."))
    case .quit: return
    }
  }

  private func again() {
    refusing { shell throws(Refusal) in
      guard let step = try shell.trial.sayAgain() else {
        return shell.screen.note("There is no answer yet.")
      }
      shell.report(step, shell.trial.lastAnswer ?? "")
    }
  }

  private func show(_ rows: [TrialRow]) {
    var document = Document()
    for row in rows {
      let padding = String(repeating: " ", count: max(0, 9 - row.title.count))
      document.append(.item(marker: "  " + row.title + padding, [Run(row.text)]))
    }
    screen.show(document)
  }

  private func refusing(_ work: (TrialShell) throws(Refusal) -> Void) {
    do throws(Refusal) {
      try work(self)
    } catch {
      screen.note("\(error.authorsWords).")
    }
  }
}
