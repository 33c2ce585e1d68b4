// What is wrong with a file and where, ready to be shown by a terminal, an editor or a build server.

/// One error or warning about a role pack, with its place.
public struct Diagnostic: Sendable, Equatable, Encodable {
  /// Which kind of problem; each has a page in `docs/diagnostics`.
  public var code: DiagnosticCode
  /// Whether the pack can be used in spite of it.
  public var severity: Severity
  /// The file's path in the pack.
  public var file: String
  /// 1-based.
  public var line: Int
  /// 1-based, in Unicode scalars.
  public var column: Int
  /// How many Unicode scalars of the line are meant, 1 or more.
  public var length: Int
  /// What is wrong, in one line without a full stop.
  public var message: String
  /// What to try; nil when the message says it all.
  public var help: String?
  /// The line as it stands in the file, with control characters made visible.
  public var sourceLine: String

  /// Whether a pack can be used in spite of a diagnostic.
  public enum Severity: String, Sendable, Codable {
    /// The pack is refused.
    case error
    /// The pack works, perhaps not as meant.
    case warning
  }

  /// `file:line:column: severity[code]: message`, then the help on a line of its own.
  ///
  /// - Parameter path: What to print for the file; its path in the pack when nil.
  public func text(path: String? = nil) -> String {
    let head =
      "\(path ?? file):\(line):\(column): \(severity.rawValue)[\(code.rawValue)]: \(message)"
    guard let help else { return head }
    return "\(head)\n  help: \(help)"
  }

  /// The source line with a row of carets below the part that is meant, each line after `margin`.
  /// Of a long line, only what is near that part.
  public func excerpt(margin: String = "  ") -> String {
    let line = Array(sourceLine.unicodeScalars)
    let first = min(column - 1, line.count)
    let start = max(0, min(first - 60, line.count - Self.excerptWidth))
    let end = min(line.count, start + Self.excerptWidth)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: line[start..<end])
    var blank = String.UnicodeScalarView()
    blank.append(contentsOf: line[start..<first].map { $0 == "\t" ? "\t" : " " })
    let (left, right) = (start > 0 ? "…" : "", end < line.count ? "…" : "")
    let carets = String(repeating: "^", count: max(1, min(length, end - first)))
    return "\(margin)\(left)\(String(text))\(right)\n"
      + "\(margin)\(left.isEmpty ? "" : " ")\(String(blank))\(carets)"
  }

  /// The longest piece of a source line that is shown, in Unicode scalars.
  private static let excerptWidth = 120
}
