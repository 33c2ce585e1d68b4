// Files that are broken or built to do harm: each gets an answer, and none stops the program.
import Interview
import Testing

@testable import PersonaScript

@Suite struct HostileFileTests {
  /// The codes and places of what is wrong with a persona file, `P001 3:7` each.
  private func check(_ text: String) -> [String] {
    let sources = SamplePack.replacing("clinician.yaml", with: text)
    let (pack, diagnostics) = PackCompiler.compile(sources)
    #expect(pack == nil)
    return diagnostics.map { "\($0.code.rawValue) \($0.line):\($0.column)" }
  }

  /// `&a0 [x, x], &a1 [*a0, *a0], …`: each level doubles what is below it.
  private func bomb(levels: Int, width: Int = 2) -> String {
    var lines = ["- &a0 [ x ]"]
    for level in 1...levels {
      let aliases = Array(repeating: "*a\(level - 1)", count: width).joined(separator: ", ")
      lines.append("- &a\(level) [ \(aliases) ]")
    }
    return lines.map { "  " + $0 }.joined(separator: "\n")
  }

  @Test func repeatedAliasesAreRefusedAtABound() {
    #expect(check("bomb:\n\(bomb(levels: 60))\n") == ["P019 19:5"])
    #expect(check("bomb:\n\(bomb(levels: 12, width: 10))\n") == ["P019 8:16"])
  }

  @Test func aliasesAsKeysAreNeverFollowed() {
    let text = "bomb:\n\(bomb(levels: 8))\nother:\n  ? *a8\n  : x\n  ? { *a8 : y }\n  : z\n"
    let codes = check(text)
    #expect(codes.filter { $0.hasPrefix("P020") } == ["P020 12:5", "P020 14:7"])
    #expect(codes.contains("P004 14:5"))
  }

  @Test(arguments: [
    ("name: &a [ *a ]\n", "1:12: error[P020]: &a holds an alias of itself"),
    ("name: *b\n", "1:7: error[P020]: nothing before this is marked &b"),
  ])
  func anAliasThatLeadsNowhereIsRefused(fragment: String, expected: String) throws {
    let sources = SamplePack.overlaying("clinician.yaml", with: fragment)
    let first = try #require(
      PackCompiler.compile(sources).diagnostics.first { $0.code == .alias })
    #expect(first.text().hasPrefix("clinician.yaml:" + expected))
  }

  @Test(
    "Nesting is bounded, whatever nests", arguments: ["[", "{ a: ", "- ", "? "])
  func nestingIsBounded(opening: String) {
    let codes = check("deep:\n  " + String(repeating: opening, count: 100_000))
    #expect(codes.count == 1)
    #expect(codes.allSatisfy { $0.hasPrefix("P001") || $0.hasPrefix("P019") })
  }

  @Test func moderateNestingIsRefusedByTheFormatsOwnBound() {
    let text = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    #expect(check("deep: \(text)\n") == ["P019 1:47"])
  }

  @Test func aFileThatIsTooLargeIsNotRead() {
    let text = String(repeating: "# filler\n", count: 250_000)
    #expect(check(text) == ["P019 1:1"])
  }

  @Test(
    "Characters that could change what a terminal shows are refused",
    arguments: [
      ("name: a\u{1B}[2Jb\n", "P018 1:8"),
      ("name: \"a\\e[2Jb\"\n", "P018 1:9"),
      ("name: \"a\\x07\"\n", "P018 1:9"),
      ("name: a\u{7F}\n", "P018 1:8"),
      ("name: a\u{9B}2J\n", "P018 1:8"),
      ("name: \u{202E}abc\n", "P018 1:7"),
      ("name: \"\\u202Eabc\"\n", "P018 1:8"),
      ("name: a\0b\n", "P018 1:8"),
      ("name: a\u{2028}b\n", "P018 1:8"),
      ("name: \u{E000}a\n", "P018 1:7"),
    ])
  func controlCharactersAreRefused(text: String, expected: String) throws {
    let sources = SamplePack.overlaying("clinician.yaml", with: text)
    let (pack, diagnostics) = PackCompiler.compile(sources)
    #expect(pack == nil)
    #expect(
      diagnostics.map { "\($0.code.rawValue) \($0.line):\($0.column)" } == [expected])
    let shown = diagnostics.map { $0.text() + $0.excerpt() }.joined()
    #expect(!shown.unicodeScalars.contains { $0 != "\n" && ForbiddenCharacters.contains($0) })
  }

  @Test func everyKeyThatStandsTwiceIsReportedBesideOtherProblems() {
    let fragment = """
      wants: One
      wants: Two
      rolle: x
      voice: { jargon: plain, "jargon": plain, patience: 9 }
      closing:
        ask: [ a ]
        thanks: [ b ]
        ask: [ c ]

      """
    let sources = SamplePack.overlaying("clinician.yaml", with: fragment)
    let diagnostics = PackCompiler.compile(sources).diagnostics
    #expect(
      diagnostics.map { $0.text() } == [
        """
        clinician.yaml:2:1: error[P005]: 'wants' stands here twice, first in line 1
          help: join the two or remove one
        """,
        """
        clinician.yaml:3:1: error[P002]: a persona has no key 'rolle'
          help: did you mean 'role'?
        """,
        """
        clinician.yaml:4:26: error[P005]: 'jargon' stands here twice, first in line 4
          help: join the two or remove one
        """,
        """
        clinician.yaml:4:52: error[P009]: 'patience' must be a whole number from 0 to 5, not '9'
          help: the highest is 5
        """,
        """
        clinician.yaml:8:3: error[P005]: 'ask' stands here twice, first in line 6
          help: join the two or remove one
        """,
      ])
  }

  @Test func problemsPastABoundAreCountedAsOne() {
    let keys = (1...5000).map { "wrong-\($0): x\n" }.joined()
    let codes = check(keys)
    #expect(codes.count == DiagnosticSink.limitPerFile + 1)
    #expect(codes.last == "P019 201:1")
  }

  @Test func keysBehindManyWrongOnesAreSeen() throws {
    let keys = (1...195).map { "wrong-\($0): x\n" }.joined()
    let clinician = try #require(SamplePack.files.first { $0.name == "clinician.yaml" })
    let codes = check(keys + clinician.text)
    #expect(codes.count == 195 && codes.allSatisfy { $0.hasPrefix("P002") }, "\(codes)")
  }

  @Test func manyWarningsAreNoError() {
    let probes = (1...300).map {
      "  - id: p\($0)\n    when: words >= 0 and words >= \(-$0)\n    say: [ \"And \($0)?\" ]\n"
    }.joined()
    let sources = SamplePack.overlaying("clinician.yaml", with: "probes:\n" + probes)
    let (pack, diagnostics) = PackCompiler.compile(sources)
    #expect(pack != nil)
    #expect(diagnostics.allSatisfy { $0.severity == .warning })
    #expect(diagnostics.count { $0.code == .idleCondition } == DiagnosticSink.limitPerFile)
    #expect(diagnostics.contains { $0.code == .tooLarge })
  }

  @Test func aLexiconOfTooManyFormsIsRefusedWhereItIsTooMuch() throws {
    let lexicon = try #require(SamplePack.files.first { $0.name == "lexicon.yaml" }).text
    func compiled(_ count: Int) -> (pack: RolePack?, diagnostics: [Diagnostic]) {
      let forms = (1...count).map { "      - quartz\($0)\n" }.joined()
      let concept =
        "concepts:\n  quartz:\n    name: Quartz\n    plain: \"A stone.\"\n"
        + "    examples: { matches: [ A quartz1 lay there, Two quartz2 lay there ],"
        + " does-not-match: [ A stone, A quart ] }\n    forms:\n" + forms
      let text = lexicon.replacing("concepts:\n", with: concept, maxReplacements: 1)
      return PackCompiler.compile(SamplePack.replacing("lexicon.yaml", with: text))
    }
    let few = compiled(50)
    #expect(few.pack != nil, "\(few.diagnostics.map { $0.text() })")
    let many = compiled(20_001)
    #expect(many.pack == nil)
    let refused = many.diagnostics.filter { $0.file == "lexicon.yaml" && $0.severity == .error }
    #expect(refused.map(\.code) == [.tooLarge])
    let first = lexicon.split(separator: "\n").firstIndex { $0 == "concepts:" } ?? 0
    let line = first + 20_007
    #expect(refused.first?.line == line)
  }

  /// Files broken by chance: whatever comes out, it is located, and errors and packs exclude each
  /// other.
  @Test(arguments: 0..<12)
  func filesBrokenByChanceGetLocatedAnswers(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed), key: "broken")
    for _ in 0..<40 {
      let index = Int(random.next() % UInt64(SamplePack.files.count))
      var file = SamplePack.files[index]
      file.text = broken(file.text, &random)
      let sources = SamplePack.replacing(file.name, with: file.text)
      let (pack, diagnostics) = PackCompiler.compile(sources)
      #expect((pack == nil) == diagnostics.contains { $0.severity == .error })
      for diagnostic in diagnostics {
        let text = sources.first { $0.name == diagnostic.file }?.text ?? ""
        let lines = SourceText(SourceFile(name: "", text: text)).lines
        #expect(lines.indices.contains(diagnostic.line - 1), "seed \(seed): \(diagnostic)")
        let width = SourceText(SourceFile(name: "", text: text)).line(diagnostic.line)
          .unicodeScalars.count
        #expect((1...width + 1).contains(diagnostic.column), "seed \(seed): \(diagnostic)")
        #expect(diagnostic.length >= 1)
      }
    }
  }

  /// One to three changes: bytes removed, repeated, or replaced by signs that YAML knows.
  private func broken(_ text: String, _ random: inout SplitMix64) -> String {
    var bytes = Array(text.utf8)
    let signs = Array("[]{}:,-?&*!|>'\"#%@` \n\t(".utf8)
    for _ in 0...Int(random.next() % 3) {
      let start = Int(random.next() % UInt64(bytes.count))
      let end = min(bytes.count, start + 1 + Int(random.next() % 12))
      switch random.next() % 4 {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 2: bytes[start] = signs[Int(random.next() % UInt64(signs.count))]
      default: bytes.insert(signs[Int(random.next() % UInt64(signs.count))], at: start)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
