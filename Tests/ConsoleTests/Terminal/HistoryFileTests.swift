// The history file: private, whole, shared, and never a reason to stop.
import Glibc
import TestSupport
import Testing

@testable import Console

struct HistoryFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func mode(of path: String) -> UInt32 {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode : 0
  }

  @Test func entriesSurviveAsTheyWere() throws {
    let file = HistoryFile(path: folder.file("history"))
    let entries = ["one", "two\n\nparagraphs", "a \\n that is none", "日本 👨‍👩‍👧", "\\", " led by space"]
    for entry in entries { try file.add(entry) }
    #expect(try file.entries() == entries)
  }

  @Test func blankLinesAndRepeatsAreNotKept() throws {
    let file = HistoryFile(path: folder.file("history"))
    for entry in ["one", "", " \n", "one", "two", "one"] { try file.add(entry) }
    #expect(try file.entries() == ["one", "two", "one"])
  }

  @Test func onlyTheOwnerCanReadIt() throws {
    let path = folder.file("a/b/history")
    try HistoryFile(path: path).add("one")
    #expect(mode(of: path) & 0o777 == 0o600)
    #expect(mode(of: folder.file("a")) & 0o777 == 0o700)
    #expect(mode(of: folder.file("a/b")) & 0o777 == 0o700)
    #expect(folder.names(in: "a/b") == ["history"])
  }

  @Test func aFileThatOthersCouldReadBecomesPrivate() throws {
    try folder.write("one\n", to: "history")
    chmod(folder.file("history"), 0o644)
    try HistoryFile(path: folder.file("history")).add("two")
    #expect(mode(of: folder.file("history")) & 0o777 == 0o600)
    #expect(try folder.text(of: "history") == "one\ntwo\n")
  }

  @Test func aLinkStaysALink() throws {
    try folder.write("one\n", to: "real")
    symlink(folder.file("real"), folder.file("history"))
    try HistoryFile(path: folder.file("history")).add("two")
    #expect(mode(of: folder.file("history")) & S_IFMT == S_IFLNK)
    #expect(try folder.text(of: "real") == "one\ntwo\n")
  }

  @Test func whatAnotherProcessAddedStays() throws {
    let path = folder.file("history")
    let (first, second) = (HistoryFile(path: path), HistoryFile(path: path))
    try first.add("one")
    try second.add("two")
    try first.add("three")
    #expect(try second.entries() == ["one", "two", "three"])
  }

  @Test func entriesAddedAtTheSameTimeAllStay() async throws {
    let file = HistoryFile(path: folder.file("history"))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask { for number in 0..<5 { try file.add("entry \(writer).\(number)") } }
      }
      try await group.waitForAll()
    }
    #expect(try file.entries().count == 20)
  }

  @Test func theOldestEntriesGoFirst() {
    let entries = (0..<1200).map { "entry \($0)" }
    #expect(HistoryFile.decoded(HistoryFile.encoded(entries)) == Array(entries.suffix(1000)))
    let large = String(repeating: "x", count: 300_000)
    let kept = HistoryFile.decoded(HistoryFile.encoded([large, large, large, large, "new"]))
    #expect(kept == [large, large, large, "new"])
  }

  @Test func damagedBytesAreRepaired() throws {
    try folder.write(bytes: [0x61, 0xFF, 0x0A, 0x0A, 0x62, 0x5C], to: "history")
    #expect(try HistoryFile(path: folder.file("history")).entries() == ["a\u{FFFD}", "b"])
  }

  @Test func whatAKilledProcessLeftBehindIsRemoved() throws {
    try folder.write("half an entr", to: "history.new")
    try HistoryFile(path: folder.file("history")).add("one")
    #expect(folder.names() == ["history"])
    #expect(try folder.text(of: "history") == "one\n")
  }

  @Test func aLockThatIsNeverGivenUpStopsNothing() throws {
    let other = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { close(other) }
    try #require(flock(other, LOCK_EX) == 0)
    let file = HistoryFile(path: folder.file("history"))
    try file.add("one")
    #expect(try file.entries() == ["one"])
  }

  @Test func aMissingFileIsEmpty() throws {
    #expect(try HistoryFile(path: folder.file("none/history")).entries() == [])
  }

  @Test func aFolderInItsPlaceIsAProblem() throws {
    let file = HistoryFile(path: folder.path)
    let problem = #expect(throws: HistoryProblem.self) { try file.add("one") }
    #expect(problem?.reason.code == EISDIR)
    #expect(throws: HistoryProblem.self) { try file.entries() }
  }

  @Test func aFileInTheWayOfItsFolderIsAProblem() throws {
    try folder.write("", to: "a")
    let file = HistoryFile(path: folder.file("a/history"))
    let problem = #expect(throws: HistoryProblem.self) { try file.add("one") }
    #expect(problem?.reason.code == ENOTDIR)
    #expect(problem?.description.contains("Not a directory") == true)
  }

  @Test func whatIsNoFileIsLeftAlone() throws {
    let path = folder.file("pipe")
    try #require(mkfifo(path, 0o600) == 0)
    try HistoryFile(path: path).add("one")
    #expect(mode(of: path) & S_IFMT == S_IFIFO)
    #expect(try HistoryFile(path: path).entries() == [])
  }

  @Test func aHugeEntryDoesNotPushTheOthersOut() throws {
    let file = HistoryFile(path: folder.file("history"))
    try file.add("one")
    try file.add(String(repeating: "x", count: 2 << 20))
    #expect(try file.entries() == ["one"])
  }
}

struct HistoryPathTests {
  static let cases: [(environment: [String: String], path: String?)] = [
    (["HOTSEAT_HISTORY": "/h", "XDG_STATE_HOME": "/s", "HOME": "/me"], "/h"),
    (["XDG_STATE_HOME": "/s", "HOME": "/me"], "/s/hotseat/history"),
    (["XDG_STATE_HOME": "relative", "HOME": "/me"], "/me/.local/state/hotseat/history"),
    (["HOME": "/me"], "/me/.local/state/hotseat/history"),
    (["HOTSEAT_HISTORY": "/dev/null", "HOME": "/me"], nil),
    ([:], nil),
  ]

  @Test(arguments: cases) func theEnvironmentNamesThePlace(
    _ example: (environment: [String: String], path: String?)
  ) {
    #expect(HistoryPath.standard { example.environment[$0] } == example.path)
  }
}
