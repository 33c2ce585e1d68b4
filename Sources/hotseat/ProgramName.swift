// What the user types to run the program, for advice that can be copied.
import Console

/// The program as the user knows it.
enum ProgramName {
  /// `hotseat`, or the script that stands for it, which says so in `HOTSEAT_COMMAND`.
  static var shown: String {
    ProcessEnvironment.value("HOTSEAT_COMMAND").map(ShellWord.quoted) ?? "hotseat"
  }
}
