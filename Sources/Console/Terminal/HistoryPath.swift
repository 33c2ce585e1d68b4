// Where typed lines are kept, by the XDG base directory specification.

/// The place of the history file.
package enum HistoryPath {
  /// `$HOTSEAT_HISTORY`, else `$XDG_STATE_HOME/hotseat/history`, else
  /// `~/.local/state/hotseat/history`; `HOTSEAT_HISTORY=/dev/null` turns it off.
  ///
  /// - Returns: Nil when it is off, or would have no home: `HOME` is unset too. An `XDG_STATE_HOME`
  ///   that is not absolute is ignored, as its specification demands.
  package static func standard(
    environment: (String) -> String? = ProcessEnvironment.value
  ) -> String? {
    if let path = environment("HOTSEAT_HISTORY") {
      return path == "/dev/null" ? nil : path
    }
    if let state = environment("XDG_STATE_HOME"), state.hasPrefix("/") {
      return state + "/hotseat/history"
    }
    return environment("HOME").map { $0 + "/.local/state/hotseat/history" }
  }
}
