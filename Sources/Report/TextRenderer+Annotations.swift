// Text with rows of numbered lines under it, as compilers show where something is.
import Interview

extension TextRenderer {
  /// One character of an answer as it is drawn.
  private struct Cell {
    let text: String
    let columns: Int
    let bytes: Range<Int>

    var isSpace: Bool { text == " " }
  }

  /// A mark's part of one line: where it is drawn, in columns.
  private struct Stroke {
    let start: Int
    let text: String
    let role: Role

    var end: Int { start + text.utf8.count }
  }

  private static let indent = 2

  /// The lines of `text`, each with the rows of its marks under it.
  func annotated(_ text: String, _ marks: [Mark]) -> [String] {
    wrapped(cells(of: text)).flatMap { line in
      [
        (spaces(Self.indent) + line.map(\.text).joined()).trimmingTrailingSpaces
      ] + rows(of: strokes(on: line, marks)).map(draw)
    }
  }

  private func cells(of text: String) -> [Cell] {
    var offset = 0
    return text.map { character in
      let start = offset
      offset += character.utf8.count
      let visible = String(character).visible
      return Cell(text: visible, columns: columns(visible), bytes: start..<offset)
    }
  }

  /// Lines of at most ``width`` columns, broken at spaces where there are any. The space or line
  /// break at which a line ends is left out.
  private func wrapped(_ cells: [Cell]) -> [[Cell]] {
    var lines: [[Cell]] = []
    var line: [Cell] = []
    var used = Self.indent
    for cell in cells {
      if cell.text == "\n" {
        lines.append(line)
        (line, used) = ([], Self.indent)
        continue
      }
      if used + cell.columns > width, !line.isEmpty {
        if cell.isSpace {
          lines.append(line)
          (line, used) = ([], Self.indent)
          continue
        }
        let end = line.lastIndex(where: \.isSpace) ?? line.count
        lines.append(Array(line[..<end]))
        line = Array(line[end...].drop(while: \.isSpace))
        used = line.reduce(Self.indent) { $0 + $1.columns }
      }
      line.append(cell)
      used += cell.columns
    }
    return lines + [line]
  }

  /// What is drawn of the marks that touch the line: the number, then hyphens to the mark's end.
  private func strokes(on line: [Cell], _ marks: [Mark]) -> [Stroke] {
    marks.compactMap { mark in
      guard
        let first = line.firstIndex(where: { $0.bytes.upperBound > mark.span.start }),
        let last = line.lastIndex(where: { $0.bytes.lowerBound < mark.span.end }), first <= last
      else { return nil }
      let start = line[..<first].reduce(Self.indent) { $0 + $1.columns }
      let length = line[first...last].reduce(0) { $0 + $1.columns }
      let number = String(mark.number)
      let hyphens = String(repeating: "-", count: max(0, length - number.count))
      return Stroke(
        start: max(0, min(start, width - number.count)), text: number + hyphens, role: mark.role)
    }
  }

  /// Rows in which no two strokes touch; short ones stand closest to the text.
  private func rows(of strokes: [Stroke]) -> [[Stroke]] {
    var rows: [[Stroke]] = []
    for stroke in strokes.sorted(by: {
      ($0.text.utf8.count, $0.start) < ($1.text.utf8.count, $1.start)
    }) {
      let row = rows.firstIndex { row in
        row.allSatisfy { stroke.end < $0.start || $0.end < stroke.start }
      }
      if let row { rows[row].append(stroke) } else { rows.append([stroke]) }
    }
    return rows
  }

  private func draw(_ row: [Stroke]) -> String {
    var line = ""
    var end = 0
    for stroke in row.sorted(by: { $0.start < $1.start }) {
      line += spaces(stroke.start - end) + paint(stroke.text, stroke.role)
      end = stroke.end
    }
    return line
  }
}
