// How a store knows a transcript: by its file's name, also where there is no file.
import Interview

/// The name of a transcript in its store.
public struct TranscriptID: Sendable, Hashable, CustomStringConvertible {
  /// The ending of every transcript that Hotseat names.
  public static let fileExtension = ".hotseat.jsonl"

  /// The file's name without its folder.
  public let fileName: String

  /// The id of the file with this name; nil for a name that no file in a folder can have.
  public init?(fileName: String) {
    let isName =
      !fileName.isEmpty && ![".", ".."].contains(fileName)
      && !fileName.utf8.contains { $0 == 0 || $0 == UInt8(ascii: "/") }
    guard isName else { return nil }
    self.fileName = fileName
  }

  /// The name without the ending, as a header's `id` holds it.
  public var name: String {
    guard fileName.hasSuffix(Self.fileExtension) else { return fileName }
    return String(fileName.dropLast(Self.fileExtension.count))
  }

  /// The name.
  public var description: String { name }
}

extension TranscriptID {
  /// How many names are tried before a folder is given up. Four hexadecimal digits make 65,536 names
  /// for one persona in one minute, so even the second is seldom needed.
  static let attempts = 1_000

  /// Names for a new transcript, in the order in which they are tried.
  ///
  /// `YYYY-MM-DD-HHMM-persona-xxxx`, from the header's `openedAt` (UTC) and `persona`; `xxxx` are
  /// hexadecimal digits drawn from its seed.
  ///
  /// - Throws: ``TranscriptError/unfitHeader(field:)`` when either field cannot be in a file's name.
  static func names(for header: TranscriptHeader) throws(TranscriptError) -> [TranscriptID] {
    guard let minute = minute(of: header.openedAt) else {
      throw .unfitHeader(field: "openedAt")
    }
    guard isPersona(header.persona) else { throw .unfitHeader(field: "persona") }
    var chance = SplitMix64(seed: header.seed, key: "transcript-name")
    return (0..<attempts).compactMap { _ in
      let digits = String(chance.next(below: 0x1_0000), radix: 16)
      let suffix = String(repeating: "0", count: 4 - digits.count) + digits
      return TranscriptID(fileName: "\(minute)-\(header.persona)-\(suffix)\(fileExtension)")
    }
  }

  /// Names for a transcript that has one, in the order in which they are tried: its own, then with
  /// `-2`, `-3`, ….
  ///
  /// - Throws: ``TranscriptError/unfitHeader(field:)`` when its id cannot be a file's name.
  static func names(keeping header: TranscriptHeader) throws(TranscriptError) -> [TranscriptID] {
    let names = (1...attempts).compactMap { attempt in
      TranscriptID(
        fileName: header.id + (attempt == 1 ? "" : "-\(attempt)") + fileExtension)
    }
    guard !header.id.isEmpty, names.count == attempts else { throw .unfitHeader(field: "id") }
    return names
  }

  /// `2026-03-14-0926` of `2026-03-14T09:26:53Z`; nil for anything that does not begin so.
  private static func minute(of time: String) -> String? {
    let bytes = Array(time.utf8)
    let pattern = Array("0000-00-00T00:00:00".utf8)
    guard bytes.count == pattern.count + 1, bytes.last == UInt8(ascii: "Z") else { return nil }
    for (byte, expected) in zip(bytes, pattern) {
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      guard expected == UInt8(ascii: "0") ? isDigit : byte == expected else { return nil }
    }
    let text = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
    return "\(text(0..<10))-\(text(11..<13))\(text(14..<16))"
  }

  /// Whether `id` is lower-case words and digits joined by hyphens, 1...64 bytes.
  private static func isPersona(_ id: String) -> Bool {
    let isWord = { (byte: UInt8) in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-")
    }
    return (1...64).contains(id.utf8.count) && id.utf8.allSatisfy(isWord)
  }
}
