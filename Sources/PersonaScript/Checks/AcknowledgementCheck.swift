// There is always an acknowledgement to say, and each can be reached.
import Interview

/// Checks the list of acknowledgements.
enum AcknowledgementCheck {
  static func run(_ draft: PersonaDraft, sink: DiagnosticSink) {
    let conditions = draft.script.acknowledgements.map(\.when)
    guard let last = conditions.last, let place = draft.acknowledgements.last else { return }
    if last != .always { sink.report(.noFallback, at: place) }
    if let first = conditions.firstIndex(of: .always), first < conditions.count - 1 {
      sink.report(.unreachableAcknowledgement, at: draft.acknowledgements[first])
    }
  }
}
