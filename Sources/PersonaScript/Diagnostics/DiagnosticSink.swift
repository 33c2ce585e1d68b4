// Gathers what is wrong while files are read, so that one run reports everything at once.

/// The diagnostics of one compilation.
final class DiagnosticSink {
  /// How many errors of one file are kept, and how many warnings; after them one more says that there
  /// are others.
  static let limitPerFile = 200

  private var kept: [Diagnostic] = []
  private var counts: [String: (errors: Int, warnings: Int)] = [:]
  private var fileOrder: [String: Int] = [:]
  private var brokenFiles: Set<String> = []

  /// Whether any error was reported.
  private(set) var hasErrors = false

  /// Adds a problem at a place. Past ``limitPerFile`` it only counts as an error.
  func report(_ problem: Problem, at place: Place) {
    let name = place.source.name
    if fileOrder[name] == nil { fileOrder[name] = fileOrder.count }
    let isError = problem.code.severity == .error
    if isError { hasErrors = true }
    if problem.code == .notYAML { brokenFiles.insert(name) }
    switch count(isError, in: name) {
    case ...Self.limitPerFile: kept.append(Self.diagnostic(problem, at: place))
    case Self.limitPerFile + 1:
      var more = Self.diagnostic(.tooManyProblems, at: place)
      more.severity = problem.code.severity
      kept.append(more)
    default: break
    }
  }

  /// Counts a problem: how many of its severity the file has now. Warnings must not crowd out errors.
  private func count(_ isError: Bool, in file: String) -> Int {
    var count = counts[file] ?? (0, 0)
    if isError { count.errors += 1 } else { count.warnings += 1 }
    counts[file] = count
    return isError ? count.errors : count.warnings
  }

  /// Whether names of the file may stand for others than they say: an id that cannot be one, or a
  /// section that could not be read.
  func hidesNames(_ file: String) -> Bool {
    let codes: [DiagnosticCode] = [.badID, .duplicateKey, .wrongType, .unknownKey]
    return kept.contains { $0.file == file && codes.contains($0.code) }
  }

  /// Whether any error of the file was reported.
  func hasErrors(in file: String) -> Bool { counts[file].map { $0.errors > 0 } ?? false }

  /// Whether the file, or a part of it, is not YAML.
  func isBroken(_ file: String) -> Bool { brokenFiles.contains(file) }

  /// Everything reported, by file in the order in which files were first named, then by place.
  /// The same diagnostic at the same place is kept once: an alias can lead to it twice.
  var diagnostics: [Diagnostic] {
    let sorted = kept.enumerated().sorted { left, right in
      key(left.element, left.offset) < key(right.element, right.offset)
    }
    var result: [Diagnostic] = []
    for (_, diagnostic) in sorted where diagnostic != result.last { result.append(diagnostic) }
    return result
  }

  private func key(_ diagnostic: Diagnostic, _ offset: Int) -> SortKey {
    SortKey(
      file: fileOrder[diagnostic.file] ?? 0, line: diagnostic.line, column: diagnostic.column,
      code: diagnostic.code.rawValue, offset: offset)
  }

  private struct SortKey: Comparable {
    var file: Int
    var line: Int
    var column: Int
    var code: String
    var offset: Int

    static func < (left: SortKey, right: SortKey) -> Bool {
      (left.file, left.line, left.column, left.code, left.offset)
        < (right.file, right.line, right.column, right.code, right.offset)
    }
  }

  private static func diagnostic(_ problem: Problem, at place: Place) -> Diagnostic {
    let (column, length) = place.characters
    return Diagnostic(
      code: problem.code, severity: problem.code.severity, file: place.source.name,
      line: place.line, column: column, length: max(1, length),
      message: Wording.message(problem), help: Wording.help(problem),
      sourceLine: Wording.visible(place.source.line(place.line)))
  }
}
