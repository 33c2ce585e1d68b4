// The templates of a line: found and checked here, filled when the line is said.

/// A template as it stands in a line, with its place in the line's text.
struct Template: Equatable {
  /// What it asks for.
  var content: Content
  /// The scalar of the text at which its content begins, after the brace.
  var offset: Int
  /// How many scalars its content has.
  var length: Int

  /// What a template asks for.
  enum Content: Equatable {
    case candidate
    case organizationName
    /// The candidate's own words for a concept, in an answer to this question.
    case quote(String)
    /// Their words for it in an answer to an earlier question.
    case recall(String)
    /// Their words that are kept in mind under a name.
    case remembered(String)
    /// A detail of the employer.
    case organization(String)
    /// A dated fact.
    case fact(String)
    case problem(TemplateProblem)
  }

  /// Whether it is a template that lines know.
  var isSound: Bool {
    if case .problem = content { false } else { true }
  }

  /// Every template of `text`, in order. Doubled braces are no templates.
  static func all(in text: String) -> [Template] {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
      return []
    }
    let scalars = Array(text.unicodeScalars)
    var templates: [Template] = []
    var index = 0
    while index < scalars.count {
      let isDoubled = index + 1 < scalars.count && scalars[index + 1] == scalars[index]
      switch scalars[index] {
      case "{" where isDoubled, "}" where isDoubled: index += 2
      case "{":
        let template = template(in: scalars, after: index)
        templates.append(template)
        index = template.offset + template.length + 1
      case "}":
        templates.append(Template(content: .problem(.strayClosing), offset: index, length: 1))
        index += 1
      default: index += 1
      }
    }
    return templates
  }

  private static func template(in scalars: [Unicode.Scalar], after brace: Int) -> Template {
    let rest = scalars[(brace + 1)...]
    guard let end = rest.firstIndex(where: { $0 == "}" || $0 == "{" }), scalars[end] == "}" else {
      return Template(content: .problem(.unclosed), offset: brace, length: 1)
    }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: scalars[(brace + 1)..<end])
    return Template(
      content: content(String(name)), offset: brace + 1, length: end - brace - 1)
  }

  private static func content(_ name: String) -> Content {
    switch name {
    case "candidate": return .candidate
    case "organization.name": return .organizationName
    default: break
    }
    let detail = "organization."
    if name.hasPrefix(detail) {
      let id = String(name.dropFirst(detail.count))
      return Identifier.isValid(id) ? .organization(id) : .problem(.unknown(name))
    }
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, Identifier.isValid(String(parts[1])) else {
      return .problem(.unknown(name))
    }
    switch parts[0] {
    case "quote": return .quote(String(parts[1]))
    case "recall": return .recall(String(parts[1]))
    case "remembered": return .remembered(String(parts[1]))
    case "fact": return .fact(String(parts[1]))
    default: return .problem(.unknown(name))
    }
  }
}
