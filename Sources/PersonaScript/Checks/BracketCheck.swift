// A template in the wrong brackets is said as it is written: "Good morning, [candidate]."

/// Checks that no template stands in other brackets than single braces.
struct BracketCheck {
  let sink: DiagnosticSink

  private static let brackets = [("[", "]"), ("<", ">"), ("{{", "}}"), ("${", "}")]

  /// Looks at a line and where it stands.
  func run(_ line: String, at item: Item) {
    guard line.utf8.contains(where: { $0 == 0x5B || $0 == 0x3C || $0 == 0x7B }) else { return }
    for (open, close) in Self.brackets {
      guard let start = line.firstRange(of: open),
        let end = line[start.upperBound...].firstRange(of: close)
      else { continue }
      let name = String(line[start.upperBound..<end.lowerBound]).lowercased()
      guard Template.all(in: "{\(name)}").allSatisfy(\.isSound), !name.contains("{") else {
        continue
      }
      let found = String(line[start.lowerBound..<end.upperBound])
      let offset = line[..<start.lowerBound].unicodeScalars.count
      let place = Spelling(item).place(offset: offset, length: found.unicodeScalars.count)
      sink.report(.otherBrackets(found, name: name), at: place)
    }
  }
}
