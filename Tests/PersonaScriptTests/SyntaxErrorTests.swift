// Files that are not YAML: every independent mistake is reported, in words for people who write
// personas, and the rest of the file is checked as well.
import Testing

@testable import PersonaScript

@Suite struct SyntaxErrorTests {
  /// What is said about the clinician's file when these sections take the place of its own.
  private func check(_ fragment: String) -> [String] {
    let sources = SamplePack.overlaying("clinician.yaml", with: fragment)
    return PackCompiler.compile(sources).diagnostics.map { diagnostic in
      "\(diagnostic.line):\(diagnostic.column)+\(diagnostic.length) \(diagnostic.message)"
    }
  }

  @Test(
    "A slip is called by its name",
    arguments: [
      ("voice:\n\tjargon: plain\n", "2:1+1 a tab stands where spaces must indent the line"),
      (
        "wants: Two things: calm and order.\n",
        "1:18+1 a ': ' stands inside a text that is not in quotes"
      ),
      (
        "wants: \"Calm\" and order.\n", "1:15+10 more text follows the quotation '\"Calm\"'"
      ),
      (
        "wants: 'It's calm.'\n", "1:11+1 this apostrophe ends the quotation that it stands in"
      ),
      (
        "wants: \"Calm.\n", "1:8+6 the quotation that begins here with \" is not closed"
      ),
      (
        "wants: \"Calm.”\n",
        "1:8+7 the quotation that begins here with \" is not closed by the same mark"
      ),
      (
        "opening:\n  - {candidate}, good morning.\n",
        "2:5+26 a text that begins with '{' is not in quotes"
      ),
      (
        "opening:\n  - [Name], good morning.\n",
        "2:5+21 a text that begins with '[' is not in quotes"
      ),
      ("voice:\n  jargon:plain\n  patience: 2\n", "2:3+7 a space is missing after 'jargon:'"),
      ("voice:\n  jargon: plain\n  patience 2\n", "3:3+8 a ':' is missing after 'patience'"),
      (
        "voice:\n    jargon: plain\n   patience: 2\n",
        "3:1+3 this line is indented by 3 spaces, which is in line with nothing before it: "
          + "one too few"
      ),
      (
        "voice:\n  jargon: plain\n    patience: 2\n",
        "3:1+4 this line is indented by 4 spaces, below a line that has a value already"
      ),
      ("wants: @home\n", "1:8+1 a value cannot begin with '@'"),
      ("wants: %home\n", "1:8+1 a value cannot begin with '%'"),
      ("wants: !important calm\n", "1:8+1 a value cannot begin with '!'"),
      ("wants: | Calm\n", "1:8+1 text stands beside '|'"),
      ("agenda: [ settle-in, pushback\n", "1:9+1 the '[' that stands here is not closed properly"),
      (
        "opening:\n  - Good morning.\n  -Hello.\n",
        "3:3+1 a space is missing after this '-'"
      ),
      ("opening:\n  -Good morning.\n  - Hello.\n", "2:3+1 a space is missing after this '-'"),
      ("voice:{ jargon: plain }\n", "1:1+6 a space is missing after 'voice:'"),
      ("wants: Calm.\nopening\n  - \"So: hello.\"\n", "2:1+7 a ':' is missing after 'opening'"),
    ])
  func slipsAreNamed(fragment: String, expected: String) {
    #expect(check(fragment) == [expected])
  }

  @Test func everyIndependentMistakeIsReported() {
    let fragment = """
      wants: 'It's calm.'
      rolle: x
      opening:
        - Good morning.
        - {candidate}, hello.
      questions:
        settle-in:
          kind: warm-up
          topic: opening
          ask: "How was it?
        pushback:
          kind: behaviural
          topic: collaboration
          ask: [ "Tell me about it." ]
          probes:
            - when: lacks(result)
              say: Now: how did it end?
            - when: lacks(resul)
              say: [ "And then?" ]

      """
    #expect(
      check(fragment) == [
        "1:11+1 this apostrophe ends the quotation that it stands in",
        "2:1+5 a persona has no key 'rolle'",
        "5:5+19 a text that begins with '{' is not in quotes",
        "10:10+12 the quotation that begins here with \" is not closed",
        "12:11+10 'kind' cannot be 'behaviural'",
        "17:17+1 a ': ' stands inside a text that is not in quotes",
        "18:21+5 no concept is named 'resul'",
      ])
  }

  @Test func aBrokenLexiconDoesNotBlameThePersonas() {
    let lexicon = "format: 1\nversion: \"1\"\nconcepts:\n  super-users:\n    name: \"Super\n"
    let sources = SamplePack.replacing("lexicon.yaml", with: lexicon)
    let diagnostics = PackCompiler.compile(sources).diagnostics
    #expect(diagnostics.allSatisfy { $0.file == "lexicon.yaml" }, "\(diagnostics)")
    #expect(diagnostics.contains { $0.line == 5 && $0.code == .notYAML })
  }
}
