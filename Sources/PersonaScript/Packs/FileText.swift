// Bytes of a file to its text: files of a pack are UTF-8, and what other programs save is called by
// its name.

/// Why the bytes of a file are not its text.
package enum Misfit: Sendable, Equatable {
  /// They are no text, or text in a known encoding that is not UTF-8; what to call the file.
  case kind(String)
  /// One character, at a line and a column, is a byte of an older encoding.
  case byte(UInt8, line: Int, column: Int)
}

extension SourceFile {
  /// A file from its bytes. What is not UTF-8 is decoded as far as it can be shown, and
  /// ``misfit`` says why it cannot be used.
  init(name: String, bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let kind = FileKind.other(than: bytes)
      self.init(name: name, text: Self.legible(bytes, kind))
      misfit = kind.map(Misfit.kind) ?? Self.strayByte(bytes)
      return
    }
    self.init(name: name, text: text)
  }

  /// Something to show of bytes that are not UTF-8.
  private static func legible(_ bytes: [UInt8], _ kind: String?) -> String {
    guard let kind else { return String(decoding: bytes, as: UTF8.self) }
    guard kind.contains("UTF-16") else {
      return String(decoding: bytes.prefix(4096), as: UTF8.self)
    }
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The first byte that is not UTF-8, by line and character.
  private static func strayByte(_ bytes: [UInt8]) -> Misfit {
    let count = validCount(bytes)
    let before = SourceText(
      SourceFile(name: "", text: String(decoding: bytes[..<count], as: UTF8.self) + "."))
    let column = before.line(before.lineCount).unicodeScalars.count
    return .byte(bytes[count], line: before.lineCount, column: column)
  }

  /// How many bytes at the beginning are UTF-8.
  private static func validCount(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var count = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      count += UTF8.width(scalar)
    }
    return min(count, bytes.count - 1)
  }
}

extension Misfit {
  /// What a byte stands for in the encoding that Windows used before UTF-8; nil where for nothing.
  static func character(of byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return byte < 0x80 ? nil : Unicode.Scalar(byte) }
    let scalar = Array(windows.unicodeScalars)[Int(byte) - 0x80]
    return scalar == " " ? nil : scalar
  }

  /// The characters of the bytes from 80 to 9F, a space where there is none.
  private static let windows = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"
}
