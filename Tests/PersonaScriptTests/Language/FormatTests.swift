// Formats 1 and 2: which keys belong to which, and what a probe without an id is called.
import Interview
import Testing

@testable import PersonaScript

@Suite struct FormatTests {
  private func remarks(_ fragment: String, file: String = "clinician.yaml") -> [String] {
    PackCompiler.compile(SamplePack.overlaying(file, with: fragment)).diagnostics
      .map { "\($0.line):\($0.column) \($0.code.rawValue) \($0.message)" }
  }

  private static let levels = "levels: { tough: { patience: 4 } }\n"

  @Test func aKeyOfFormat2IsRefusedInFormat1AndReadInFormat2() {
    #expect(
      remarks("format: 1\n" + Self.levels) == ["2:1 P067 the key 'levels' belongs to format 2"])
    #expect(remarks("format: 2\n" + Self.levels) == [])
  }

  @Test func theWholeFileIsLookedThrough() {
    let fragment = """
      agenda: [ settle-in, { ask: pushback, when: "rapport >= 0" }, closing ]
      acknowledgements:
        - say: "Thanks."
          remember: thanks

      """
    #expect(
      remarks("format: 1\n" + fragment) == [
        "2:24 P067 the key 'ask' belongs to format 2",
        "2:39 P067 the key 'when' belongs to format 2",
        "5:5 P067 the key 'remember' belongs to format 2",
      ])
  }

  @Test func aDossiersNewKeysAreLookedAtAsWell() {
    let fragment = "details: { beds: four hundred beds }\n"
    #expect(
      remarks("format: 1\n" + fragment, file: "organization.yaml") == [
        "2:1 P067 the key 'details' belongs to format 2"
      ])
    #expect(remarks("format: 2\n" + fragment, file: "organization.yaml") == [])
  }

  @Test(arguments: ["3", "0", "01", "+2", "two", "2.0"])
  func anUnknownFormatIsRefused(format: String) {
    #expect(
      remarks("format: \(format)\n").first?.hasPrefix("1:9 P021") == true)
  }

  @Test func aProbeWithoutAnIDIsCalledByItsPlaceInFormat1AndByItsConditionInFormat2() throws {
    for (format, names) in [
      (1, ["pushback#1", "how-many"]), (2, ["pushback#lacks-result", "how-many"]),
    ] {
      let sources = SamplePack.overlaying("clinician.yaml", with: "format: \(format)\n")
      let script = try #require(PackCompiler.compile(sources).pack?.script("clinician"))
      #expect(script.question("pushback")?.probes.map(\.id) == names)
    }
  }

  @Test(arguments: [
    ("always", "q#always"), ("lacks(result)", "q#lacks-result"),
    ("not  has(result) and (words < 25)", "q#not-has-result-and-words-under-25"),
    ("words <= 2 or words >= 3", "q#words-at-most-2-or-words-at-least-3"),
    ("words == 2 or words != 3 or words > 4", "q#words-is-2-or-words-is-not-3-or-words-over-4"),
    ("has(result, in: other)", "q#has-result-in-other"),
  ])
  func aConditionMakesAName(when: String, name: String) {
    #expect(ProbeName.name(owner: "q", when: when) == name)
  }

  @Test func equalNamesAreNumbered() {
    #expect(ProbeName.unique("q#x", besides: []) == "q#x")
    #expect(ProbeName.unique("q#x", besides: ["q#x", "q#x-2"]) == "q#x-3")
  }
}
