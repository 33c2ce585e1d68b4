// Two probes of one list with the same condition: one of them always goes first.
import Interview

/// Checks that no probe stands behind another with the same condition. A question's own probe may
/// have the condition of a shared one: that is how a question words it for itself.
enum ShadowingCheck {
  /// How many probes of one list are compared with each other.
  static let limit = 500

  static func run(_ draft: PersonaDraft, sink: DiagnosticSink) {
    let lists = draft.script.questions.map(\.probes) + [draft.script.probes]
    for list in lists.map({ $0.filter { draft.probes[$0.id] != nil } }) {
      let compared = Array(list.enumerated().prefix(Self.limit))
      for (index, probe) in compared {
        let others = compared.filter {
          $0.offset != index && $0.element.when == probe.when
        }
        guard let first = others.first(where: { precedes($0, (index, probe)) })?.element,
          let place = draft.probes[probe.id], let line = draft.probes[first.id]?.line
        else { continue }
        sink.report(.shadowedProbe(id: probe.id, by: first.id, line: line), at: place)
      }
    }
  }

  /// Whether the left probe is preferred: priority, then kind, then file order; the number of
  /// conditions is the same.
  private static func precedes(
    _ left: (offset: Int, element: Probe), _ right: (offset: Int, element: Probe)
  ) -> Bool {
    if left.element.priority != right.element.priority {
      return left.element.priority > right.element.priority
    }
    if left.element.kind != right.element.kind { return left.element.kind < right.element.kind }
    return left.offset < right.offset
  }
}
