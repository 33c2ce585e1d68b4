// From a person's word for a concept to the concept, and back.

extension Lexicon {
  /// What people call the concept with this id; the id with spaces when there is none.
  public func name(of id: String) -> String {
    concept(id)?.name ?? String(id.map { $0 == "-" ? " " : $0 })
  }

  /// The concept that `word` names, in any case: by its id, name, forms or acronyms.
  public func concept(named word: String) -> Concept? {
    let wanted = word.lowercased()
    return concepts.first { concept in
      ([concept.id, concept.name] + concept.forms + concept.acronyms + concept.misspellings)
        .contains { $0.lowercased() == wanted }
    }
  }
}
