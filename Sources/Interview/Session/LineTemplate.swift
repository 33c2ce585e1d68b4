// Templates in a persona's lines: `{candidate}`, `{quote:super-users}`, `{recall:delay}`.

/// A line with places to fill.
public struct LineTemplate: Sendable, Equatable {
  /// Text and places, in order.
  public let parts: [Part]

  /// A piece of a line.
  public enum Part: Sendable, Equatable {
    /// Said as it is.
    case text(String)
    /// `{candidate}`
    case candidate
    /// `{organization.name}`
    case organizationName
    /// `{organization.beds}`: a detail of the employer, or a fact with an id.
    case organization(String)
    /// `{fact:id}`: a dated fact.
    case fact(String)
    /// `{remembered:name}`: the candidate's words that were remembered under this name.
    case remembered(String)
    /// `{quote:concept}`: the candidate's words in an answer to this question.
    case quote(String)
    /// `{recall:concept}`: the candidate's words in an answer to an earlier question.
    case recall(String)
    /// Anything else in braces, which the compiler refuses.
    case unknown(String)
  }

  /// The template of a line; `{{` and `}}` are literal braces, an unclosed brace is text.
  public init(_ line: String) {
    let (opening, closing) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    var parts: [Part] = []
    var text = ""
    var rest = line[...]
    while let brace = rest.utf8.firstIndex(where: { $0 == opening || $0 == closing }) {
      text += rest[..<brace]
      let after = rest.utf8.index(after: brace)
      if after < rest.endIndex, rest.utf8[after] == rest.utf8[brace] {
        text += rest[brace..<after]
        rest = rest[rest.utf8.index(after: after)...]
      } else if rest.utf8[brace] == opening, let end = rest[after...].utf8.firstIndex(of: closing) {
        if !text.isEmpty { parts.append(.text(text)) }
        text = ""
        parts.append(Self.place(String(rest[after..<end])))
        rest = rest[rest.utf8.index(after: end)...]
      } else {
        text += rest[brace..<after]
        rest = rest[after...]
      }
    }
    text += rest
    if !text.isEmpty { parts.append(.text(text)) }
    self.parts = parts
  }

  /// The line with every place filled, or nil when `fill` has nothing for one of them.
  public func filled(_ fill: (Part) -> String?) -> String? {
    var line = ""
    for part in parts {
      if case .text(let text) = part {
        line += text
      } else if let words = fill(part) {
        line += words
      } else {
        return nil
      }
    }
    return line
  }

  private static func place(_ name: String) -> Part {
    if name == "candidate" { return .candidate }
    if name == "organization.name" { return .organizationName }
    for (prefix, make) in [
      ("quote:", Part.quote), ("recall:", Part.recall), ("remembered:", Part.remembered),
      ("fact:", Part.fact), ("organization.", Part.organization),
    ]
    where name.hasPrefix(prefix) {
      return make(String(name.dropFirst(prefix.count)))
    }
    return .unknown(name)
  }
}
