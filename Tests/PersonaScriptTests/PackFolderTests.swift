// Packs on a disk: what cannot be read is said file by file, and reading is bounded.
import Foundation
import PersonaScript
import Testing

@Suite struct PackFolderTests {
  /// A folder that is removed when the test is over.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer {
      do { try FileManager.default.removeItem(at: folder) } catch {
        Issue.record("the folder stayed: \(error)")
      }
    }
    try body(folder.path)
  }

  private func write(_ bytes: [UInt8], _ folder: String, _ name: String) throws {
    try Data(bytes).write(to: URL(filePath: folder).appending(path: name))
  }

  @Test func aPackReadFromDiskIsThePackThatWasWritten() throws {
    try withFolder { folder in
      for file in SamplePack.files { try write(Array(file.text.utf8), folder, file.name) }
      try write([0xFF], folder, "notes.txt")
      try write([0xFF], folder, ".hidden.yaml")
      let (sources, failures) = try PackFolder(path: folder).read()
      #expect(failures == [])
      #expect(
        sources == SamplePack.files.sorted { $0.name < $1.name })
    }
  }

  @Test func everyFileThatCannotBeReadIsNamed() throws {
    try withFolder { folder in
      let manager = FileManager.default
      try write(Array("format: 1\nname: caf".utf8) + [0xE9, 0x0A], folder, "a.yaml")
      try manager.createDirectory(atPath: folder + "/b.yaml", withIntermediateDirectories: false)
      try manager.createSymbolicLink(
        atPath: folder + "/c.yaml", withDestinationPath: folder + "/nothing")
      #expect(mkfifo(folder + "/d.yaml", 0o600) == 0)
      try write([UInt8](repeating: 0x23, count: 2_000_001), folder, "e.yaml")
      try manager.createSymbolicLink(
        atPath: folder + "/f.yaml", withDestinationPath: folder + "/f.yaml")
      let (sources, failures) = try PackFolder(path: folder).read()
      #expect(sources == [])
      #expect(
        failures == [
          PackReadError(path: folder + "/a.yaml", reason: .notUTF8(line: 2)),
          PackReadError(path: folder + "/b.yaml", reason: .isFolder),
          PackReadError(path: folder + "/c.yaml", reason: .vanished),
          PackReadError(path: folder + "/d.yaml", reason: .isNoFile),
          PackReadError(path: folder + "/e.yaml", reason: .tooLarge(limit: 2_000_000)),
          PackReadError(path: folder + "/f.yaml", reason: .unreadable(errno: ELOOP)),
        ])
    }
  }

  @Test func aFolderThatCannotBeListedIsAnError() throws {
    try withFolder { folder in
      try write([], folder, "file")
      #expect(throws: PackReadError(path: folder + "/no", reason: .missing)) {
        try PackFolder(path: folder + "/no").read()
      }
      #expect(throws: PackReadError(path: folder + "/file", reason: .isNoFolder)) {
        try PackFolder(path: folder + "/file").read()
      }
    }
  }

  @Test func foldersWithAPackFileAreFoundByName() throws {
    try withFolder { folder in
      for name in ["b-pack", "a-pack", "no-pack"] {
        try FileManager.default.createDirectory(
          atPath: folder + "/" + name, withIntermediateDirectories: false)
      }
      try write([], folder + "/b-pack", "pack.yaml")
      try write([], folder + "/a-pack", "pack.yaml")
      #expect(
        try PackFolder.packs(in: folder).map(\.path) == [folder + "/a-pack", folder + "/b-pack"])
    }
  }
}
