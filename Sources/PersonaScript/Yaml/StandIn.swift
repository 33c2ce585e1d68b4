// Characters that stand in for others while Yams reads a text. They are of Unicode's private use
// area, which no file may hold, so none can be mistaken for the file's own.
import Yams

/// Stand-ins: one character for one, so that lines and columns stay what they are.
enum StandIn {
  private static let star: Unicode.Scalar = "\u{E000}"
  /// The first of those for keys; more than ``YamlReader/duplicateLimit`` follow.
  private static let firstKey: UInt32 = 0xE100

  /// `text` with every `*` stood in for.
  static func replaceStars(in text: String.UnicodeScalarView) -> String.UnicodeScalarView {
    var result = String.UnicodeScalarView()
    for scalar in text { result.append(scalar == "*" ? star : scalar) }
    return result
  }

  /// The name of the alias that `node` is, or nil. Nothing but an alias can begin with a `*` that is
  /// not in quotes.
  static func alias(_ node: Node) -> String? {
    guard case .scalar(let scalar) = node, scalar.style == .plain,
      scalar.string.unicodeScalars.first == star
    else { return nil }
    return restore(String(scalar.string.unicodeScalars.dropFirst()))
  }

  /// `text` with its first letter stood in for, at the place in the file where `name` is a key.
  /// Nil when the name is not written there letter by letter.
  ///
  /// - Parameter number: Tells this key from others that were hidden before.
  static func hide(_ name: String, at mark: Mark, number: Int, in text: String) -> String? {
    guard let first = name.unicodeScalars.first,
      let letter = Unicode.Scalar(firstKey + UInt32(number) * 0x80 + min(first.value, 0x7F)),
      first.value < 0x80
    else { return nil }
    var scalars = Array(text.unicodeScalars)
    guard var index = offset(of: mark, in: scalars) else { return nil }
    if scalars[index] == "\"" || scalars[index] == "'" { index += 1 }
    let end = index + name.unicodeScalars.count
    guard end <= scalars.count, scalars[index..<end].elementsEqual(name.unicodeScalars) else {
      return nil
    }
    scalars[index] = letter
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  /// `text` with every stand-in turned back.
  static func restore(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0xE000...0xF8FF).contains($0.value) }) else {
      return text
    }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(original(scalar)) }
    return String(result)
  }

  private static func original(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar == star { return "*" }
    guard (firstKey...0xF8FF).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(UInt8((scalar.value - firstKey) % 0x80))
  }

  private static func offset(of mark: Mark, in scalars: [Unicode.Scalar]) -> Int? {
    var line = 1
    var index = 0
    while line < mark.line, index < scalars.count {
      let isPair = scalars[index] == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if scalars[index] == "\n" || scalars[index] == "\r" { line += 1 }
      index += isPair ? 2 : 1
    }
    index += mark.column - 1
    return index < scalars.count ? index : nil
  }
}
