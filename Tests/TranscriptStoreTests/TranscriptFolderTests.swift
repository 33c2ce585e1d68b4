// Where transcripts live, rule by rule.
import Testing

@testable import TranscriptStore

@Suite struct TranscriptFolderTests {
  /// What names the folder in one case.
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var option: String?
    var environment: [String: String] = [:]
    var isCheckout = false
    var expected: TranscriptFolder?
  }

  static let home = ["HOME": "/home/kim"]
  static let cases = [
    Case(
      testDescription: "the option wins over everything", option: "here",
      environment: ["HOTSEAT_TRANSCRIPTS": "/there", "HOME": "/home/kim"], isCheckout: true,
      expected: TranscriptFolder(path: "here", origin: .option)),
    Case(
      testDescription: "the variable wins over a checkout",
      environment: ["HOTSEAT_TRANSCRIPTS": "/there", "HOME": "/home/kim"], isCheckout: true,
      expected: TranscriptFolder(path: "/there", origin: .environment)),
    Case(
      testDescription: "an empty variable counts as unset",
      environment: ["HOTSEAT_TRANSCRIPTS": "", "HOME": "/home/kim"], isCheckout: true,
      expected: TranscriptFolder(path: "Transcripts", origin: .checkout)),
    Case(
      testDescription: "a checkout wins over the data folder",
      environment: ["XDG_DATA_HOME": "/data"], isCheckout: true,
      expected: TranscriptFolder(path: "Transcripts", origin: .checkout)),
    Case(
      testDescription: "the data folder of the environment",
      environment: ["XDG_DATA_HOME": "/data", "HOME": "/home/kim"],
      expected: TranscriptFolder(path: "/data/hotseat/transcripts", origin: .dataFolder)),
    Case(
      testDescription: "a relative data folder is passed over",
      environment: ["XDG_DATA_HOME": "data", "HOME": "/home/kim"],
      expected: TranscriptFolder(
        path: "/home/kim/.local/share/hotseat/transcripts", origin: .dataFolder)),
    Case(
      testDescription: "the data folder below home", environment: home,
      expected: TranscriptFolder(
        path: "/home/kim/.local/share/hotseat/transcripts", origin: .dataFolder)),
    Case(testDescription: "an empty home is none", environment: ["HOME": ""], expected: nil),
    Case(testDescription: "nothing is known", expected: nil),
  ]

  @Test(arguments: cases)
  func theStrongestRuleDecides(example: Case) {
    let folder = TranscriptFolder.resolve(
      option: example.option, environment: example.environment, isCheckout: example.isCheckout)
    #expect(folder == example.expected)
  }

  @Test func aCheckoutIsKnownByItsManifest() throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    #expect(TranscriptFolder.isCheckout(root))
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    #expect(!TranscriptFolder.isCheckout(folder.path))
    try folder.write(Array("let package = Package(name: \"other\",".utf8), to: "Package.swift")
    #expect(!TranscriptFolder.isCheckout(folder.path))
  }
}
