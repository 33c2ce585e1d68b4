// Fenced blocks of documentation pages: what a page shows is what tests compile.
import Foundation

/// A page of the documentation.
struct DocumentationPage {
  /// A fenced block.
  struct Block {
    /// The words after the fence: `yaml clinician.yaml`.
    var info: [String]
    /// Its lines, each with its end.
    var text: String
    /// The line of the page at which its text begins, 1-based.
    var line: Int
  }

  /// The repository's root.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  let url: URL
  let text: String

  /// A page below `docs`.
  init(_ path: String) throws {
    url = Self.root.appending(path: "docs").appending(path: path)
    text = try String(contentsOf: url, encoding: .utf8)
  }

  /// Every fenced block, in order.
  var blocks: [Block] {
    var blocks: [Block] = []
    var isOpen = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("```") {
        isOpen.toggle()
        let info = line.dropFirst(3).split(separator: " ").map(String.init)
        if isOpen { blocks.append(Block(info: info, text: "", line: index + 2)) }
      } else if isOpen {
        blocks[blocks.count - 1].text += line + "\n"
      }
    }
    return blocks
  }
}
