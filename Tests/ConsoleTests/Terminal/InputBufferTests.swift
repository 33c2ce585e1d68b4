// Bytes that come in pieces, and bytes that are no UTF-8.
import Testing

@testable import Console

struct InputBufferTests {
  @Test(arguments: ["héllo 日本 😀", "\u{FFFD}", "\u{10FFFF}\u{0}"])
  func textComesThroughAByteAtATime(text: String) {
    var buffer = InputBuffer()
    var scalars = String.UnicodeScalarView()
    for byte in text.utf8 {
      buffer.append([byte])
      while let scalar = buffer.takeScalar() { scalars.append(scalar) }
    }
    #expect(String(scalars) == text)
    #expect(buffer.isEmpty)
  }

  static let invalid: [(bytes: [UInt8], text: String)] = [
    ([0xFF, 0x61], "\u{FFFD}a"),
    ([0xC3, 0x61], "\u{FFFD}a"),
    ([0x80, 0x80, 0x61], "\u{FFFD}a"),
    ([0xC0, 0xAF, 0x61], "\u{FFFD}a"),
    ([0xE2, 0x82, 0x61], "\u{FFFD}a"),
    ([0xED, 0xA0, 0x80, 0x61], "\u{FFFD}a"),
    ([0xF4, 0x90, 0x80, 0x80, 0x61], "\u{FFFD}a"),
    ([0xF0, 0x9F, 0x98], ""),
  ]

  @Test(arguments: invalid) func badBytesAreReplaced(_ example: (bytes: [UInt8], text: String)) {
    var buffer = InputBuffer()
    buffer.append(example.bytes)
    var scalars = String.UnicodeScalarView()
    while let scalar = buffer.takeScalar() { scalars.append(scalar) }
    #expect(String(scalars) == example.text)
  }

  @Test func aMarkIsFoundAcrossPieces() {
    var buffer = InputBuffer()
    var searched = 0
    let mark: [UInt8] = [1, 2, 3]
    for piece in [[9, 1], [1, 2], [2, 1, 2]] as [[UInt8]] {
      buffer.append(piece)
      #expect(buffer.take(upTo: mark, searched: &searched) == nil)
    }
    buffer.append([3, 7])
    #expect(buffer.take(upTo: mark, searched: &searched) == [9, 1, 1, 2, 2])
    #expect(buffer.takeAll() == [7])
  }

  @Test func aBeginningIsRecognised() {
    var buffer = InputBuffer()
    buffer.append([1])
    #expect(buffer.begins(with: [1, 2]) == .needsMore)
    buffer.append([2, 3])
    #expect(buffer.begins(with: [1, 2]) == .yes)
    #expect(buffer.begins(with: [1, 3]) == .no)
  }
}
