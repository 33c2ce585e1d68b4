// Sees concepts, and whether each mention is the candidate's own claim.
internal import Interview

/// Mentions of concepts with their status, and misspellings that counted.
enum MentionDetector: Detector {
  static func detect(_ passage: Passage, into found: inout [Finding]) {
    guard !passage.concepts.isEmpty else { return }
    let qualifier = Qualifier(passage)
    for hit in passage.concepts {
      let (status, rule) = qualifier.status(of: hit)
      let name = passage.conceptName(hit.concept)
      let clause = passage.clause(at: hit.tokens.lowerBound)
      let span = passage.span(hit.tokens)
      found.append(
        Finding(
          kind: .mention, name: name, span: span, status: status,
          rule: status == .asserted && rule.isEmpty ? passage.formRule(hit) : rule,
          clause: clause))
      if hit.isMisspelt {
        found.append(
          Finding(
            kind: .misspelling, name: name, span: span, rule: misspelling(passage.formRule(hit)),
            clause: clause))
      }
    }
  }

  /// The rule of a word that is taken as another: a misspelling that the author listed says so itself.
  private static func misspelling(_ rule: String) -> String {
    rule.hasPrefix("typo:") ? rule : "typo:" + rule
  }
}

extension Passage {
  /// The id of a concept of the lexicon or of a term of the context.
  func conceptName(_ concept: Int32) -> String {
    let known = lexicon.tables.lexicon.concepts
    return Int(concept) < known.count
      ? known[Int(concept)].id : context.terms[Int(concept) - known.count].id
  }

  /// The rule of a plain mention.
  func formRule(_ hit: ConceptHit) -> String {
    hit.form >= 0 ? lexicon.tables.forms[Int(hit.form)].rule : "term"
  }
}
