// Writes results as JSON, keys in the order in which the interface names them.

/// One line of JSON in the making.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// An object with whatever `body` writes into it.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    enclose("{", "}", body)
  }

  /// A list with one element for each of `elements`.
  mutating func list<Element>(
    _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
  ) {
    enclose("[", "]") { writer in
      for element in elements {
        writer.separate()
        body(&writer, element)
        writer.needsComma = true
      }
    }
  }

  /// A key of an object, and its value as `body` writes it.
  mutating func key(_ name: String, _ body: (inout JSONWriter) -> Void) {
    separate()
    text(name)
    bytes.append(UInt8(ascii: ":"))
    body(&self)
    needsComma = true
  }

  /// A key with a number.
  mutating func key(_ name: String, _ number: Int) {
    key(name) { $0.bytes += String(number).utf8 }
  }

  /// A key with a string.
  mutating func key(_ name: String, _ text: String) {
    key(name) { $0.text(text) }
  }

  /// A key with a value that is JSON already.
  mutating func key(_ name: String, json: ArraySlice<UInt8>) {
    key(name) { $0.bytes += json }
  }

  /// A string.
  mutating func text(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += Array("\\n".utf8)
      case 0x09: bytes += Array("\\t".utf8)
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        bytes += Array("\\u00\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func enclose(
    _ opening: Character, _ closing: Character, _ body: (inout JSONWriter) -> Void
  ) {
    bytes += String(opening).utf8
    needsComma = false
    body(&self)
    bytes += String(closing).utf8
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }
}
