// As much of JSON Schema as docs/transcript.schema.json uses, but stricter about unknown members.
import FoundationEssentials

/// Any JSON value whose numbers are integers.
enum JSON: Equatable, Decodable {
  case object([String: JSON])
  case array([JSON])
  case text(String)
  case integer(Int)
  /// One that only an unsigned number holds, such as a seed.
  case largeInteger(UInt64)
  case flag(Bool)

  init(_ bytes: some Sequence<UInt8>) throws {
    self = try JSONDecoder().decode(JSON.self, from: Data(bytes))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let integer = try? container.decode(Int.self) {
      self = .integer(integer)
    } else if let integer = try? container.decode(UInt64.self) {
      self = .largeInteger(integer)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let array = try? container.decode([JSON].self) {
      self = .array(array)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  /// The member of an object.
  subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  /// What a path of members leads to.
  func at(_ path: String) -> JSON? {
    path.split(separator: ".").reduce(self) { $0?[String($1)] }
  }

  /// The texts of an array, sorted; empty for anything else.
  var texts: [String] {
    guard case .array(let values) = self else { return [] }
    return values.compactMap { if case .text(let text) = $0 { text } else { nil } }.sorted()
  }
}

/// A schema, and what a value violates of it.
struct JSONSchema {
  let root: JSON

  /// Every violation of the definition with this name, by its path in the value.
  func violations(of value: JSON, against definition: String) -> [String] {
    guard let schema = root.at("$defs.\(definition)") else { return ["no \(definition)"] }
    return violations(of: value, against: schema, path: definition)
  }

  private func violations(of value: JSON, against schema: JSON, path: String) -> [String] {
    if case .text(let reference) = schema["$ref"] {
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      guard let target = root.at("$defs.\(name)") else { return ["\(path): no \(reference)"] }
      return violations(of: value, against: target, path: path)
    }
    var found: [String] = []
    if let type = schema["type"], type != .text(value.typeName) { found.append("\(path): type") }
    if let constant = schema["const"], constant != value { found.append("\(path): const") }
    if case .array(let values) = schema["enum"], !values.contains(value) {
      found.append("\(path): enum")
    }
    if case .integer(let value) = value {
      if case .integer(let least) = schema["minimum"], value < least {
        found.append("\(path): low")
      }
      if case .integer(let most) = schema["maximum"], value > most { found.append("\(path): high") }
    }
    if case .array(let values) = value, let items = schema["items"] {
      found += values.flatMap { violations(of: $0, against: items, path: path + "[]") }
    }
    if case .object(let members) = value {
      found += (schema["required"]?.texts ?? []).filter { members[$0] == nil }
        .map { "\(path).\($0): missing" }
      for key in members.keys.sorted() {
        guard let member = members[key], let type = schema["properties"]?[key] else {
          found.append("\(path).\(key): unknown")
          continue
        }
        found += violations(of: member, against: type, path: "\(path).\(key)")
      }
    }
    return found
  }
}

extension JSON {
  fileprivate var typeName: String {
    switch self {
    case .object: "object"
    case .array: "array"
    case .text: "string"
    case .integer, .largeInteger: "integer"
    case .flag: "boolean"
    }
  }
}
