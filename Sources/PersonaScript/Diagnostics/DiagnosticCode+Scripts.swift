// The pages of diagnostics about scripts: names, agendas, conditions, templates and lines.

extension DiagnosticCode {
  /// Title and explanation; nil for a code of another group.
  var scriptPage: (title: String, explanation: String)? {
    switch self {
    case .unknownQuestion:
      (
        "No question has this name",
        "An agenda or a condition names a question that the persona's `questions` do not hold."
      )
    case .unknownConcept:
      (
        "No concept has this name",
        "Concepts are listed in lexicon.yaml; a question may add `terms` of its own, which only "
          + "its own probes and expectations can name."
      )
    case .unknownParty:
      (
        "No party has this name",
        "The groups of people that `blames(…)` can name are listed under `parties` in lexicon.yaml."
      )
    case .conditionSyntax:
      (
        "A condition that cannot be read",
        "Conditions are predicates such as `lacks(result)` and comparisons such as `words < 20`, "
          + "joined by `and`, `or`, `not` and parentheses."
      )
    case .unknownInCondition:
      (
        "A word in a condition that means nothing there",
        "The predicate, the measure or the word in parentheses is not one that conditions know. "
          + "docs/personas.md lists them."
      )
    case .template:
      (
        "A template that cannot be filled",
        "Lines may hold {candidate}, {organization.name}, details and facts; those of probes, and "
          + "of acknowledgements with a `when`, may also quote the candidate: {quote:concept}, from "
          + "the answers to this question. {recall:concept}, from earlier ones, and "
          + "{remembered:name} can stand wherever something was said before. Braces that are meant "
          + "as such are doubled: {{ and }}."
      )
    case .unknownProbe:
      (
        "A test names a probe that the question does not have",
        "A test's `probe` is the id of one of the question's or the shared probes, the exact text "
          + "of its `when`, or `none`."
      )
    case .noFallback:
      (
        "No acknowledgement for every other answer",
        "The last acknowledgement must be without `when`, so that there is always one to say."
      )
    case .tooFewWordings:
      (
        "Too few wordings",
        "Reprompts for a non-answer need two wordings at least, so that the second differs from "
          + "the first; a lexicon's examples need two, so that a rule is tried more than once."
      )
    case .repeatedStep:
      (
        "The same step twice in an agenda",
        "An interview asks a question once, and has one stage for the candidate's questions and "
          + "one closing. A question that a `pick` may choose must not stand elsewhere as well."
      )
    case .pickTooMany:
      (
        "A choice of more than there is to choose from",
        "`pick` must not be larger than the list that it picks from."
      )
    case .reservedID:
      (
        "An id that has a meaning of its own",
        "Some words mean something in agendas, conditions or tests: `closing`, `result`, `none` "
          + "and others. A question, concept or probe with such an id could not be named."
      )
    case .unknownPersona:
      (
        "No persona has this name",
        "A disagreement is between personas that pack.yaml names; this one is not among them."
      )
    case .tensionNeedsTwo:
      (
        "A disagreement that is not between two",
        "A tension has two different personas in `between`: the first speaks first, and asks."
      )
    case .needsQuestion:
      (
        "A condition about an answer where no question is open",
        "Between two questions, in an agenda, there is no answer to look at. Say which question's "
          + "answers are meant: `has(result, in pushback)`, `words(in pushback) < 20`."
      )
    case .wrongSetting:
      (
        "A setting compared with a word that it cannot be",
        "`level` is `gentle`, `standard` or `tough`, and `length` is `short`, `standard` or `full`, "
          + "each in this order: `level >= standard`."
      )
    case .unknownMemory:
      (
        "Nothing is remembered under this name",
        "A condition or a line looks for something that no `remember` of the persona keeps in mind, "
          + "or for words where only a name is kept."
      )
    case .noSafeWording:
      (
        "No wording that can always be said",
        "A wording with {recall:…} or {remembered:…} is passed over when there are no such words. "
          + "This line must be said in any case, so one of its wordings must do without them."
      )
    case .unknownTarget:
      (
        "A jump to a step that is not there",
        "`goto` names a step's label, a question that is a step of the agenda itself, "
          + "`candidate-questions` or `closing`. A question that a `pick` chooses is no step."
      )
    case .unknownDetail:
      (
        "A template of something that is not there",
        "{organization.id} names a detail or a fact with an id in organization.yaml; {fact:id} names "
          + "a fact under the persona's `facts`."
      )
    case .badDate:
      (
        "No month and no day",
        "The date of a fact is a month, such as 2026-01, or a day, such as 2026-01-15."
      )
    case .extendsItself:
      (
        "Files that extend each other",
        "A file takes over parts of those that it extends, which must not lead back to itself."
      )
    case .unknownLine:
      (
        "A line's id that no persona has",
        "A file of lines replaces lines by their ids, which `hotseat persona lines` lists. The "
          + "persona, or the line, is not in this pack; perhaps it was renamed or removed."
      )
    case .lineTemplates:
      (
        "A replaced line with other templates",
        "A line that replaces another must hold the same templates, in any order: otherwise it says "
          + "something else, or could not be said where the other could."
      )
    default: nil
    }
  }
}
