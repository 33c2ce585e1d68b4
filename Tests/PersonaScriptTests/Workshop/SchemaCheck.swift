// As much of JSON Schema (draft 2020-12) as the schemas of a pack's files use, for values of YAML.
@testable import PersonaScript

/// A schema that values are held against. A word that it does not know is a violation: nothing is
/// passed over in silence.
struct SchemaCheck {
  let root: JSONTree

  /// What the file's root violates, with lines.
  func violations(of item: Item) -> [String] { violations(of: item, against: root) }

  private func violations(of item: Item, against schema: JSONTree) -> [String] {
    guard case .object(let words) = schema else { return ["no schema"] }
    return words.flatMap { violations(of: item, word: $0.key, $0.value, in: schema) }
  }

  private func violations(
    of item: Item, word: String, _ value: JSONTree, in schema: JSONTree
  ) -> [String] {
    let isViolated: Bool
    switch (word, value) {
    case ("$schema", _), ("$defs", _), ("title", _), ("description", _): return []
    case ("$ref", .text(let name)):
      guard let target = root["$defs"]?[String(name.dropFirst("#/$defs/".count))] else {
        return ["no definition \(name)"]
      }
      return violations(of: item, against: target)
    case ("allOf", .list(let all)): return all.flatMap { violations(of: item, against: $0) }
    case ("anyOf", .list(let all)):
      isViolated = all.allSatisfy { !violations(of: item, against: $0).isEmpty }
    case ("type", _): isViolated = !(value.texts.contains { item.isOf(type: $0) })
    case ("enum", .list(let all)):
      isViolated = !all.contains(.text(item.text ?? "")) && !all.contains { $0 == item.number }
    case ("pattern", .text(let pattern)):
      guard let regex = try? Regex(pattern) else { return ["no pattern: \(pattern)"] }
      isViolated = (item.text ?? "").firstMatch(of: regex) == nil
    case ("minimum", .number(let least)): isViolated = (Int(item.text ?? "") ?? least) < least
    case ("maximum", .number(let most)): isViolated = (Int(item.text ?? "") ?? most) > most
    case ("minItems", .number(let least)): isViolated = (item.list?.count ?? least) < least
    case ("minProperties", .number(let least)): isViolated = (item.entries?.count ?? least) < least
    case ("items", _): return (item.list ?? []).flatMap { violations(of: $0, against: value) }
    case ("required", _):
      let names = item.entries.map { Set($0.map(\.name)) }
      isViolated = names.map { !$0.isSuperset(of: value.texts) } ?? false
    case ("propertyNames", _):
      return (item.entries ?? []).flatMap { violations(of: $0.key, against: value) }
    case ("properties", _):
      return (item.entries ?? []).flatMap { entry in
        value[entry.name].map { violations(of: entry.value, against: $0) } ?? []
      }
    case ("additionalProperties", _):
      let others = (item.entries ?? []).filter { schema["properties"]?[$0.name] == nil }
      guard value != .boolean(false) else {
        return others.map { "\(item.source.name):\($0.key.line): unknown \($0.name)" }
      }
      return others.flatMap { violations(of: $0.value, against: value) }
    default: return ["the schema says \(word), which is not known here"]
    }
    return isViolated ? ["\(item.source.name):\(item.line): \(word)"] : []
  }
}

extension JSONTree {
  subscript(key: String) -> JSONTree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// A text, or the texts of a list.
  var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let values): values.flatMap(\.texts)
    case .number, .boolean, .object: []
    }
  }
}

extension Item {
  fileprivate var list: [Item]? { if case .list(let items) = value { items } else { nil } }
  fileprivate var entries: [Entry]? { if case .mapping(let all) = value { all } else { nil } }
  fileprivate var number: JSONTree? { text.flatMap { Int($0) }.map { .number($0) } }

  fileprivate func isOf(type: String) -> Bool {
    switch type {
    case "object": entries != nil
    case "array": list != nil
    case "integer": number != nil
    default: text != nil
    }
  }
}
