// Documents as a terminal shows them: in colour, with the width of characters as it counts them.
package import Report

extension TextRenderer {
  /// A renderer for a terminal of `width` columns.
  package static func terminal(width: Int, style: Style) -> TextRenderer {
    TextRenderer(width: width, columns: { DisplayWidth.columns($0) }) { text, role in
      role.style.map { style(text, as: $0) } ?? text
    }
  }
}

extension Role {
  /// How a terminal shows the role; nil for text as it is.
  fileprivate var style: Style.Role? {
    switch self {
    case .plain: nil
    case .name, .strong: .heading
    case .candidate: .prompt
    case .quote: .evidence
    case .level: .emphasis
    case .dim: .quiet
    case .good: .strong
    case .warning: .warning
    }
  }
}
