// A probe all of whose wordings quote something that its condition does not promise.
import Interview

/// Checks that there is something to quote.
struct QuotationCheck {
  let sink: DiagnosticSink

  /// Reports a list of wordings none of which can be said of some answer that fits `condition`.
  func run(_ wordings: [Item], when condition: Condition) {
    let quotations = wordings.map { absent(in: $0, condition) }
    guard let first = quotations.first, let (item, template, concept) = first,
      quotations.allSatisfy({ $0 != nil })
    else { return }
    let place = Spelling(item).place(offset: template.offset, length: template.length)
    sink.report(.absentQuotation(concept), at: place)
  }

  /// The first template of a wording that may have nothing to fill it with.
  private func absent(
    in item: Item, _ condition: Condition
  ) -> (item: Item, template: Template, concept: String)? {
    let setting = ConditionSetting(expected: .max, probes: .max, earlier: nil)
    let proof = ConditionProof(setting: setting)
    for template in Template.all(in: item.text ?? "") {
      switch template.content {
      case .quote(let concept):
        if !proof.implies(condition, .mentions(concept)) { return (item, template, concept) }
      case .recall(let concept):
        let isPromised =
          proof.implies(condition, .any([.earlier(concept), .contradicts(concept)]))
        if !isPromised { return (item, template, concept) }
      // What is kept in mind may have been kept by this very answer.
      case .remembered, .candidate, .organizationName, .organization, .fact, .problem: break
      }
    }
    return nil
  }
}
