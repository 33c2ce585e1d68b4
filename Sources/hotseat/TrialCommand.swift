// The commands at the prompt of a trial.
import Console
import PersonaScript

/// A command of `hotseat persona try`.
struct TrialCommand: PromptCommand {
  let name: String
  let argument = ""
  let summary: String
  /// What it does to a trial.
  let action: Action

  /// What a command does.
  enum Action: Sendable {
    case why
    case again
    case start
    case ask(ConversationTest.AskedFor)
    case help
    case quit
  }

  static let all = [
    TrialCommand("why", .why, "why this follow-up: every probe, its condition, why it lost"),
    TrialCommand("again", .again, "take your last answer back and give it again"),
    TrialCommand("start", .start, "begin the interview again"),
    TrialCommand("skip", .ask(.skip), "leave the question unanswered"),
    TrialCommand("repeat", .ask(.repeat), "hear the question again"),
    TrialCommand("clarify", .ask(.clarify), "hear it in plainer words"),
    TrialCommand("hint", .ask(.hint), "what to think about"),
    TrialCommand("help", .help, "this list"),
    TrialCommand("quit", .quit, "leave; nothing is saved"),
  ]

  private init(_ name: String, _ action: Action, _ summary: String) {
    (self.name, self.action, self.summary) = (name, action, summary)
  }
}
