// What holds for the diagnostics of any role pack, whatever bytes one of its files is made of.
import AnswerAnalysis
import Glibc
import Interview
import PersonaScript

/// Compiles packs with one strange file and checks what must be true of every one.
public struct PackInvariants {
  private let base: [SourceFile]

  /// Checks with the files of a pack replaced, one at a time: those of the folder that the
  /// environment's `FUZZ_PACK` names, in the order of their names.
  public init() {
    guard let path = getenv("FUZZ_PACK").map({ String(cString: $0) }) else {
      fatalError("FUZZ_PACK names no folder: run script/fuzz")
    }
    do {
      base = try PackFolder(path: path).read().sources.sorted { $0.name < $1.name }
    } catch {
      fatalError("the pack to begin with cannot be read: \(error)")
    }
    guard PackCompiler.compile(base).pack != nil else {
      fatalError("the pack to begin with does not compile")
    }
  }

  /// Compiles the pack with `bytes` for a file; the first byte chooses which.
  ///
  /// Stops the program when something does not hold.
  public func check(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let choice = bytes.first else { return }
    var sources = base
    let changed = Int(choice) % sources.count
    sources[changed].text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let (pack, diagnostics) = PackCompiler.compile(sources)
    for diagnostic in diagnostics { check(diagnostic, in: sources) }
    let hasErrors = diagnostics.contains { $0.severity == .error }
    claim(hasErrors == (pack == nil), "there is a pack unless there are errors")
    claim(
      PackCompiler.compile(sources).diagnostics == diagnostics, "equal packs, equal diagnostics")
    if let pack { use(pack) }
  }

  private func check(_ diagnostic: Diagnostic, in sources: [SourceFile]) {
    let name = "\(diagnostic.text())"
    if diagnostic.code == .missingFile { return }
    guard let file = sources.first(where: { $0.name == diagnostic.file }) else {
      return claim(false, "the file is one of the pack's: \(name)")
    }
    let lines = Self.lines(of: file.text)
    claim((1...lines.count).contains(diagnostic.line), "the line is in the file: \(name)")
    let count = lines[diagnostic.line - 1]
    claim((1...count + 1).contains(diagnostic.column), "the column is in the line: \(name)")
    claim(diagnostic.length >= 1, "something is meant: \(name)")
    claim(!diagnostic.message.isEmpty, "something is said: \(name)")
    claim(!diagnostic.excerpt().isEmpty, "the line is shown: \(name)")
  }

  /// How many scalars each line has; lines end as they do for YAML.
  private static func lines(of text: String) -> [Int] {
    var lines = [0]
    var previous: Unicode.Scalar = " "
    for (index, scalar) in text.unicodeScalars.enumerated() {
      defer { previous = scalar }
      if index == 0, scalar == "\u{FEFF}" { continue }
      if scalar == "\n", previous == "\r" { continue }
      if scalar == "\n" || scalar == "\r" { lines.append(0) } else { lines[lines.count - 1] += 1 }
    }
    return lines
  }

  /// Begins an interview with every persona and gives one answer: what compiles can be used.
  private func use(_ pack: RolePack) {
    let analyser = Analyser(lexicon: CompiledLexicon(pack.lexicon))
    for script in pack.scripts {
      let interviewer = Interviewer(
        script: script, organizationName: pack.organization.name, seed: 1)
      var session = Session()
      take(.open(candidate: "Kim"), interviewer, &session)
      let text = "I moved the training and the nurses came."
      let context = interviewer.analysisContext(in: session)
      let findings = analyser.findings(in: text, context: context)
      if session.stage != .selfRating {
        take(.answer(text: text, findings: findings), interviewer, &session)
      }
    }
  }

  private func take(_ wish: Wish, _ interviewer: Interviewer, _ session: inout Session) {
    do {
      let events = try interviewer.decide(Command(elapsedMilliseconds: 0, wish: wish), in: session)
      for event in events { _ = session.apply(event, at: 0) }
    } catch {
      fatalError("does not hold: an interview can be held with what compiles: \(error)")
    }
  }
}
