// Where a user's transcripts live, as a pure rule and the one look at the disk that it needs.

/// The folder of a user's transcripts, and why it is that one.
public struct TranscriptFolder: Sendable, Hashable {
  /// Its path; relative to the working directory if the user wrote it so.
  public var path: String
  /// What named it.
  public var origin: Origin

  /// What names a folder, strongest first.
  public enum Origin: Sendable, Hashable, CaseIterable {
    /// `--transcripts`.
    case option
    /// `HOTSEAT_TRANSCRIPTS` in the environment.
    case environment
    /// The working directory is a checkout of this project.
    case checkout
    /// The user's data folder (XDG Base Directory Specification 0.8).
    case dataFolder
  }

  /// The folder by the first of the rules that applies; nil if none does, because not even a home
  /// folder is known.
  ///
  /// A variable that is empty counts as unset, and a data folder that is not absolute is passed over,
  /// as the XDG specification asks.
  ///
  /// - Parameters:
  ///   - option: The value of `--transcripts`; nil when it was not given.
  ///   - environment: The process's environment.
  ///   - isCheckout: Whether the working directory is a checkout of this project.
  public static func resolve(
    option: String?, environment: [String: String], isCheckout: Bool
  ) -> TranscriptFolder? {
    let variable = { (name: String) in environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    if let option { return TranscriptFolder(path: option, origin: .option) }
    if let path = variable("HOTSEAT_TRANSCRIPTS") {
      return TranscriptFolder(path: path, origin: .environment)
    }
    if isCheckout { return TranscriptFolder(path: "Transcripts", origin: .checkout) }
    let data =
      variable("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? variable("HOME").map { "\($0)/.local/share" }
    return data.map { TranscriptFolder(path: "\($0)/hotseat/transcripts", origin: .dataFolder) }
  }

  /// Whether `folder` is a checkout of this project: its `Package.swift` names the package `hotseat`.
  public static func isCheckout(_ folder: String) -> Bool {
    let manifest = FileSystem(path: "\(folder)/Package.swift")
    do throws(TranscriptError) {
      let bytes = try manifest.read(try manifest.openForReading())
      return String(decoding: bytes, as: UTF8.self).contains("name: \"hotseat\",")
    } catch {
      return false  // a manifest that cannot be read makes no checkout
    }
  }
}
