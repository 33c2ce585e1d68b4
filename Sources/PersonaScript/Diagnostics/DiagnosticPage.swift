// The pages of docs/diagnostics as they are compiled into the program: what a code means, with an
// example and what is said about it.
private import CBuiltInPack

/// The page of a code.
public struct DiagnosticPage: Sendable, Equatable {
  /// Its text: Markdown.
  public let text: String
  /// Its parts, in order, without the heading of the page.
  public let parts: [Part]

  /// A piece of a page.
  public enum Part: Sendable, Equatable {
    /// Sentences.
    case prose(String)
    /// A piece of a file, line by line.
    case file(name: String, lines: [String])
    /// What the check says about it.
    case remarks([String])
  }

  /// The page of `code`; a test sees to it that each has one.
  public init(_ code: DiagnosticCode) {
    let text = Self.texts[code.rawValue] ?? ""
    self.text = text
    parts = Self.parts(of: text)
  }

  private static let texts: [String: String] = {
    var texts: [String: String] = [:]
    for index in 0..<hotseat_page_count() {
      let page = hotseat_page_at(index)
      let bytes = UnsafeBufferPointer(start: page.bytes, count: page.length)
      texts[String(cString: page.name)] = String(decoding: bytes, as: UTF8.self)
    }
    return texts
  }()

  private static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var block: (info: Substring, lines: [String])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = block {
        if line.hasPrefix("```") {
          parts.append(part(open.info, open.lines))
          block = nil
        } else {
          block?.lines.append(String(line))
        }
      } else if line.hasPrefix("```") {
        block = (line.dropFirst(3), [])
      } else if !line.isEmpty, !line.hasPrefix("#") {
        parts.append(.prose(String(line)))
      }
    }
    return parts
  }

  private static func part(_ info: Substring, _ lines: [String]) -> Part {
    let words = info.split(separator: " ")
    guard words.first == "yaml" else { return .remarks(Array(lines.drop(whileLast: \.isEmpty))) }
    return .file(name: words.dropFirst().first.map(String.init) ?? "", lines: lines)
  }
}

extension [String] {
  /// Without its last elements that fit.
  fileprivate func drop(whileLast fits: (String) -> Bool) -> ArraySlice<String> {
    prefix((lastIndex { !fits($0) } ?? -1) + 1)
  }
}
