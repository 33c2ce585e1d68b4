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
          PackReadError(path: folder + "/b.yaml", reason: .isFolder),
          PackReadError(path: folder + "/c.yaml", reason: .vanished),
          PackReadError(path: folder + "/d.yaml", reason: .isNoFile),
          PackReadError(path: folder + "/e.yaml", reason: .tooLarge(limit: 2_000_000)),
          PackReadError(path: folder + "/f.yaml", reason: .unreadable(errno: ELOOP)),
        ])
    }
  }

  @Test(
    "A file in another encoding is read, and refused where the first strange byte stands",
    arguments: [
      (
        Array("format: 1\r\nname: “é” caf".utf8) + [0xE9, 0x0A], "2:14",
        "this file is not saved as UTF-8: 'é' is probably meant here"
      ),
      (
        Array("format: 1\rname: ".utf8) + [0x93, 0x0A], "2:7",
        "this file is not saved as UTF-8: '“' is probably meant here"
      ),
      (
        Array("name: ".utf8) + [0x81], "1:7",
        "this file is not saved as UTF-8: nothing can be made of the byte that stands here"
      ),
      (
        [0xFF, 0xFE, 0x66, 0, 0x0A, 0], "1:1",
        "this file is saved as UTF-16 (also called 'Unicode'), not as UTF-8"
      ),
      (
        [0xFE, 0xFF, 0, 0x66], "1:1",
        "this file is saved as UTF-16 (also called 'Unicode'), not as UTF-8"
      ),
      ([0xFF, 0xFE, 0, 0, 0x66, 0, 0, 0], "1:1", "this file is saved as UTF-32, not as UTF-8"),
      (
        [0, 0x66, 0, 0x6F, 0, 0x72, 0, 0x6D], "1:1",
        "this file is saved in an encoding of two or four bytes a character"
      ),
      (
        [0x50, 0x4B, 3, 4, 0x14, 0, 0x9D, 0xE2], "1:1",
        "this file is a Word document, or another packed file"
      ),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "1:1", "this file is a document of an older Word or Excel"),
      ([0x1F, 0x8B, 8, 0], "1:1", "this file is a packed file"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D], "1:1", "this file is a picture"),
      (
        [0x7F, 0x45, 1, 1, 2, 3, 0x80, 0x45, 0x45, 0x45, 0x45], "1:1",
        "this file is no text: it holds bytes of a program's own"
      ),
    ] as [([UInt8], String, String)])
  func otherEncodings(bytes: [UInt8], place: String, message: String) throws {
    try withFolder { folder in
      try write(bytes, folder, "a.yaml")
      let (sources, failures) = try PackFolder(path: folder).read()
      #expect(failures == [])
      let pack = SamplePack.files.map { file in
        file.name != "clinician.yaml" ? file : sources.first.map { $0.named(file.name) } ?? file
      }
      let diagnostics = PackCompiler.compile(pack).diagnostics
      #expect(diagnostics.map { "\($0.line):\($0.column)" } == [place])
      #expect(diagnostics.map(\.message) == [message])
      #expect(diagnostics.allSatisfy { $0.code == .notText && $0.help != nil })
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

extension SourceFile {
  fileprivate func named(_ name: String) -> SourceFile {
    var file = self
    file.name = name
    return file
  }
}
