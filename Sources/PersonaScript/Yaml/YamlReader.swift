// Text to located values: bounds first, then the parser, then what can be saved of a file that is not
// YAML.

/// Reads one file.
enum YamlReader {
  /// The most bytes that a file may have.
  static let byteLimit = 2_000_000
  /// The most values that a file may have once its aliases are followed.
  static let nodeLimit = 500_000
  /// How deep values may be nested. The format itself needs eight.
  static let depthLimit = 40

  /// The file's only value, or nil when it could not be read; why not is in `sink`. Of a file that is
  /// not YAML throughout, the parts that are; the others are ``Item/Value/unread``.
  static func read(_ source: SourceText, into sink: DiagnosticSink) -> Item? {
    guard source.bytes.count - 1 <= byteLimit else {
      sink.report(.tooLarge(.bytes(limit: byteLimit)), at: source.start)
      return nil
    }
    guard checkEncoding(source, sink), checkCharacters(source, sink) else { return nil }
    var reader = EventReader(source: source, sink: sink)
    switch reader.read(source.bytes[...], linesBefore: 0) {
    case .value(let item): return item
    case .nothing:
      sink.report(.emptyFile(source.name), at: source.start)
      return nil
    case .stopped: return nil
    case .failed(let failure) where failure.remark.contains("nesting"):
      sink.report(.tooLarge(.depth(limit: depthLimit)), at: failure.place(in: source))
      return nil
    case .failed(let failure):
      let marks = FileMark.all(in: source)
      for mark in marks { sink.report(.syntax(mark.value), at: mark.place) }
      guard marks.isEmpty else { return nil }
      var salvage = Salvage(source: source, sink: sink)
      return salvage.root(failure)
    }
  }

  private static func checkEncoding(_ source: SourceText, _ sink: DiagnosticSink) -> Bool {
    switch source.misfit ?? FileKind.other(than: source.bytes).map(Misfit.kind) {
    case nil: return true
    case .kind(let kind): sink.report(.notText(kind), at: source.start)
    case .byte(let byte, let line, let column):
      let place = Place(source: source, line: line, column: column, length: 1)
      sink.report(.otherEncoding(byte), at: place)
    }
    return false
  }

  /// libyaml refuses some of these itself, but names neither line nor column.
  private static func checkCharacters(_ source: SourceText, _ sink: DiagnosticSink) -> Bool {
    guard source.isSuspect else { return true }
    var isClean = true
    for (index, line) in source.lines.enumerated() {
      for (offset, scalar) in line.unicodeScalars.enumerated()
      where ForbiddenCharacters.contains(scalar) {
        let place = Place(source: source, line: index + 1, column: offset + 1, length: 1)
        sink.report(.forbiddenCharacter(scalar), at: place)
        isClean = false
      }
    }
    return isClean
  }
}
