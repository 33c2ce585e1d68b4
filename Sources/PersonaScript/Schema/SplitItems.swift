// A '- ' before each key, where one is meant for the whole item.

extension [Item] {
  /// The items, those that only a needless '- ' keeps apart joined and reported: keys that no two of
  /// them share, where one or the other lacks a key that both would need.
  func joined(requiring key: String, of section: Section, sink: DiagnosticSink) -> [Item] {
    var result: [Item] = []
    for item in self {
      guard let last = result.last, let whole = last.joined(item, requiring: key, of: section),
        case .mapping(let entries) = item.value
      else {
        result.append(item)
        continue
      }
      let problem = Problem.syntax(.splitItem(key: entries[0].name, noun: section.noun))
      sink.report(problem, at: item.dash)
      result[result.count - 1] = whole
    }
    return result
  }
}

extension Item {
  fileprivate func joined(_ other: Item, requiring key: String, of section: Section) -> Item? {
    guard case .mapping(let own) = value, case .mapping(let others) = other.value,
      !own.isEmpty, !others.isEmpty, isWhole, other.isWhole
    else { return nil }
    let names = Set(own.map(\.name))
    let otherNames = Set(others.map(\.name))
    guard names.isDisjoint(with: otherNames), !names.contains(key) || !otherNames.contains(key),
      names.union(otherNames).contains(key),
      names.union(otherNames).allSatisfy({ section.key($0) != nil })
    else { return nil }
    return Item(source: source, line: line, column: column, value: .mapping(own + others))
  }

  /// Where the '-' before the item stands.
  fileprivate var dash: Place {
    let before = source.line(line).unicodeScalars.prefix(column - 1)
    let column = before.lastIndex(of: "-").map { before.distance(from: before.startIndex, to: $0) }
    return Place(source: source, line: line, column: (column ?? self.column - 1) + 1, length: 1)
  }
}
