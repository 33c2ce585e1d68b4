// Slips that nobody had in mind when the checks were written: found by breaking files in new ways and
// reading every line that was said.
import PersonaScript

extension FileSlip {
  private static let chef = "head-chef.yaml"

  /// Every slip.
  static let all =
    ofPrograms + ofSaving + ofShape + ofOtherFormats + ofPlace + ofValues + ofConditions + ofFiles

  /// Habits of other formats, languages and programs.
  static let ofOtherFormats: [FileSlip] = [
    FileSlip(
      "lines of JSON", chef, "    kind: warm-up\n    topic: settling-in\n",
      "    \"kind\": \"warm-up\",\n    \"topic\": \"settling-in\",\n", at: "\"kind\"", .notYAML,
      says: "a ',' at the end of the line"),
    FileSlip(
      "a comment of a programming language", chef, "    topic: settling-in\n",
      "    // soft on purpose\n    topic: settling-in\n", at: "// soft", .notYAML,
      says: "a comment begins with '#'"),
    FileSlip(
      "a comment over several lines", chef, "    topic: settling-in\n",
      "    /* soft */\n    topic: settling-in\n", at: "/* soft", .notYAML, says: "with '/*'"),
    FileSlip(
      "a comment of a web page", chef, "    topic: settling-in\n",
      "    <!-- soft -->\n    topic: settling-in\n", at: "<!-- soft", .notYAML, says: "with '<!--'"),
    FileSlip(
      "a comment of a data base", chef, "    topic: settling-in\n",
      "    -- soft\n    topic: settling-in\n", at: "-- soft", .notYAML, says: "with '--'"),
    FileSlip("settings of another program", chef, at: "id=", .notYAML, says: "write 'id: '") { _ in
      "[persona]\nid=head-chef\n"
    },
    FileSlip("a table", chef, at: "id,", .wrongType, says: "must be keys and values") { _ in
      "id,question,answer\n1,\"What?\",\"This\"\n"
    },
    FileSlip("XML", chef, at: "", .notText, says: "XML") { _ in
      "<?xml version=\"1.0\"?>\n<persona id=\"head-chef\"/>\n"
    },
    FileSlip("a list of everything", chef, at: "- format", .wrongType, says: "not a list") { _ in
      "- format: 1\n- id: head-chef\n"
    },
    FileSlip(
      "a path with single backslashes", chef, "\"Did you eat it?",
      "\"C:\\Users\\me: did you eat it?",
      .notYAML, says: "means nothing in a text in double quotes"),
    FileSlip(
      "an escape of another language", chef, "\"Did you eat it?", "\"Did you eat it\\? Yes?",
      .notYAML, says: "write the backslash twice"),
    FileSlip(
      "the end of an unfinished merge", chef, "    topic: settling-in\n",
      "    topic: settling-in\n>>>>>>> mine\n", at: ">>>>>>> mine", .notYAML,
      says: "keep one version"),
    FileSlip(
      "the middle of an unfinished merge", chef, "    topic: settling-in\n",
      "    topic: settling-in\n=======\n    topic: pots\n", at: "=======", .notYAML,
      says: "keep one version"),
    FileSlip(
      "a file pasted below itself", chef, at: "format: 2", .duplicateKey, says: "begins again"
    ) {
      "\n" + $0 + $0
    }.atLast(),
    FileSlip(
      "single marks of a word processor", chef,
      "\"Did you eat it? I always make them eat it.\"", "‘Did you eat it?’", .curlyQuotes,
      says: "is said with it"),
    FileSlip(
      "marks of another language", chef, "\"Say something small and true.\"", "«Say it small.»",
      .curlyQuotes, says: "straight marks"),
    FileSlip(
      "a colon of another script", chef, "topic: settling-in", "topic：settling-in", .notYAML,
      says: "write 'topic: '"),
    FileSlip(
      "a letter of another script", chef, "topic: settling-in", "tоpic: settling-in", .unknownKey,
      says: "did you mean 'topic'?"),
  ]

  /// Keys, items and whole questions that stand in the wrong place.
  static let ofPlace: [FileSlip] = [
    FileSlip(
      "follow-ups indented below terms", chef, "    probes:\n      - id: hands-washed",
      "      probes:\n      - id: hands-washed", at: "      probes:", .unknownKey,
      says: "'probes' is a key of a question, and stands below 'terms'"),
    FileSlip(
      "the agenda below the questions", chef, "agenda:\n", "questions:\n  agenda:\n",
      at: "  agenda:", .unknownKey, says: "is a key of a persona, and stands below 'questions'"),
    FileSlip(
      "a question in the first column", chef, "  wrong-plate:\n    kind", "wrong-plate:\n    kind",
      .unknownKey, says: "looks like a question"
    ).at("wrong-plate:"),
    FileSlip(
      "a voice's key beside it", chef, "voice: { jargon: plain, patience: 2 }",
      "voice: { jargon: plain }\npatience: 2", at: "patience: 2", .unknownKey,
      says: "'patience' is a key of a voice"),
    FileSlip(
      "a question's key in the voice", chef, "{ jargon: plain, patience: 2 }",
      "{ jargon: plain, patience: 2, kind: warm-up }", .unknownKey,
      says: "'kind' is a key of a question"),
    FileSlip(
      "a condition that slid out of its follow-up", chef,
      "      - id: hands-washed\n        when: mentions(washed)",
      "      - id: hands-washed\n    when: mentions(washed)", at: "    when: mentions(washed)",
      .unknownKey, says: "'when' is a key of a probe"),
    FileSlip(
      "a dash before each key", chef, "      - id: hands-washed\n        when: mentions(washed)",
      "      - id: hands-washed\n      - when: mentions(washed)",
      at: "      - when: mentions(washed)", .notYAML, says: "remove it"),
    FileSlip(
      "a follow-up without its dash", chef, "      - id: hands-burnt\n", "      id: hands-burnt\n",
      .notYAML, says: "write '- ' before it"
    ).at("      id: hands-burnt"),
    FileSlip(
      "follow-ups under their ids", chef,
      "      - id: hands-washed\n        when: mentions(washed)",
      "      hands-washed:\n        when: mentions(washed)", at: "      - id: hands-burnt",
      .notYAML, says: "the line beside it with a key"),
    FileSlip(
      "a wording under a key of its own", chef, "    ask:\n      - \"First, while",
      "    ask:\n      first: \"First, while", at: "      - \"Ever washed", .notYAML,
      says: "the line beside it with a key"),
    FileSlip(
      "questions as a list", chef, "  hands:\n    kind", "  - hands:\n    kind", at: "  - hands:",
      .wrongType, says: "without '- '"),
    FileSlip(
      "two questions in one step", chef, "  - hands\n  - wrong-plate\n", "  - hands, wrong-plate\n",
      at: "  - hands, wrong-plate", .unknownQuestion, says: "a line of its own"),
    FileSlip(
      "a pick of a list", chef, "{ pick: 1, from: [ shouted-order, new-dish ] }",
      "{ pick: [ shouted-order, new-dish ] }", .wrongType, says: "must be a whole number"),
  ]

  /// Values that are nearly right.
  static let ofValues: [FileSlip] = [
    FileSlip(
      "a number in words", chef, "patience: 2", "patience: two", .badNumber,
      says: "write it in digits: 2"),
    FileSlip(
      "yes for a number", chef, "allergens: 3", "allergens: yes", .badNumber, says: "in digits"),
    FileSlip(
      "a number with a fraction", chef, "priority: 3", "priority: 3.0", .badNumber,
      says: "whole number"
    ).onlyOneRemark(),
    FileSlip(
      "a level that there is not", chef, "overall: 4-5", "overall: 4-6", .badNumber,
      says: "the highest is 5"),
    FileSlip(
      "a picture for an id", chef, "- id: hands-washed", "- id: 🍳", .badID,
      says: "lower-case words"
    ).onlyOneRemark(),
    FileSlip(
      "a picture for a question", chef, "  hands:\n", "  🍳:\n", at: "  🍳:", .badID,
      says: "lower-case words"
    ).onlyOneRemark(),
    FileSlip(
      "an id with an accent", chef, "- id: hands-washed", "- id: hände", .badID,
      says: "joined by hyphens"),
    FileSlip(
      "an id of a programmer", chef, "- id: hands-washed", "- id: hands_washed", .badID,
      says: "joined by hyphens: 'hands-washed'"
    ).onlyOneRemark(),
    FileSlip(
      "an apostrophe in a list", chef, "\"Did you eat it? I always make them eat it.\"",
      "'Don't eat it.'", .notYAML, says: "double it"),
    FileSlip(
      "a template of a shell", chef, "\"{candidate}? Tomasz", "\"${candidate}? Tomasz",
      .otherBrackets, says: "write {candidate}"),
    FileSlip(
      "a template by another name", chef, "\"{candidate}? Tomasz", "\"{name}? Tomasz", .template,
      says: "did you mean {candidate}?"),
    FileSlip(
      "a template of a program", chef, "\"{candidate}? Tomasz", "\"{candidate.name}? Tomasz",
      .template, says: "did you mean {candidate}?"),
    FileSlip(
      "the employer by another name", chef, "\"{candidate}? Tomasz", "\"{company}? Tomasz",
      .template, says: "did you mean {organization.name}?"),
    FileSlip(
      "a quotation of nothing", chef, "{quote:careful}", "{quote}", .template,
      says: "say which: {quote:CONCEPT}"),
    FileSlip(
      "a quotation with an equals sign", chef, "{quote:careful}", "{quote=careful}", .template,
      says: "write a colon: {quote:careful}"),
    FileSlip(
      "braces around nothing", chef, "\"{candidate}? Tomasz", "\"{}? Tomasz", .template,
      says: "write '{{'"),
  ]

  /// Conditions as people say them.
  static let ofConditions: [FileSlip] = [
    condition(
      "a synonym", "contains(washed)", .unknownInCondition, says: "did you mean 'mentions'?"),
    condition(
      "another synonym", "missing(washed)", .unknownInCondition, says: "did you mean 'lacks'?"),
    condition("true", "true", .unknownInCondition, says: "did you mean 'always'?"),
    condition("false", "false", .unknownInCondition, says: "can be removed"),
    condition("if", "if mentions(washed)", .unknownInCondition, says: "leave it out")
      .onlyOneRemark(),
    condition(
      "either", "either mentions(washed) or lacks(task)", .unknownInCondition, says: "leave it out"
    )
    .onlyOneRemark(),
    condition(
      "but", "mentions(washed) but not lacks(task)", .conditionSyntax, says: "did you mean 'and'?"),
    condition(
      "a comma", "mentions(washed), lacks(task)", .conditionSyntax, says: "did you mean 'and'?"),
    condition(
      "two words at once", "mentions(washed, burnt)", .conditionSyntax,
      says: "mentions(one) or mentions(two)"),
    condition(
      "quotation marks", "mentions(\"washed\")", .conditionSyntax, says: "write the word alone"),
    condition("no parentheses", "mentions washed", .conditionSyntax, says: "write mentions(…)"),
    condition("less than", "words less than 12", .conditionSyntax, says: "did you mean '<'?"),
    condition("is", "words is 12", .conditionSyntax, says: "did you mean '=='?"),
    condition("a sign of mathematics", "words ≤ 12", .conditionSyntax, says: "did you mean '<='?"),
    condition(
      "a number first", "12 > words", .conditionSyntax, says: "what is counted comes first"),
    condition(
      "a number in words", "words < twelve", .conditionSyntax, says: "write it in digits: 12"),
    condition("wide parentheses", "mentions（washed）", .conditionSyntax, says: "did you mean '('?"),
    condition("a list", "[ mentions(washed), lacks(task) ]", .wrongType, says: "'and' or 'or'"),
    condition("keys", "{ mentions: washed }", .wrongType, says: "in parentheses"),
    condition("an exclamation mark", "!mentions(washed)", .notYAML, says: "double quotes")
      .onlyOneRemark(),
  ]

  /// The other files of a pack, and what surrounds the questions of a persona.
  static let ofFiles: [FileSlip] = [
    FileSlip(
      "concepts as a list", "lexicon.yaml", "concepts:\n  rota:", "concepts:\n  - rota:",
      at: "  - rota:", .wrongType, says: "without '- '"),
    FileSlip(
      "parties as a list", "lexicon.yaml", "parties:\n  kitchen:", "parties:\n  - kitchen:",
      at: "  - kitchen:", .wrongType, says: "keys and values"),
    FileSlip(
      "a concept's id in words", "lexicon.yaml", "  food-safety:", "  Food Safety:", .badID,
      says: "joined by hyphens: 'food-safety'"
    ).onlyOneRemark(),
    FileSlip(
      "two concepts of one id", "lexicon.yaml", "  food-safety:\n", "  rota:\n", .duplicateKey,
      says: "join the two"
    ).at("  rota:").atLast().onlyOneRemark(),
    FileSlip(
      "a concept without examples", "lexicon.yaml", at: "  waste:", .missingKey, says: "'examples'"
    ) { text in
      text.replacing(
        #/    examples:\n      matches: \[ "We weighed[^\n]*\n[^\n]*\n/#, with: "")
    },
    FileSlip(
      "a persona by its path", "pack.yaml", "[ owner", "[ ./owner", .badID,
      says: "joined by hyphens: 'owner'"),
    FileSlip(
      "a persona twice", "pack.yaml", "[ owner", "[ owner, owner", .duplicateID,
      says: "an id of its own"),
    FileSlip(
      "personas with answers", "pack.yaml", "[ owner, head-chef, floor-lead ]",
      "{ owner: yes, head-chef: yes, floor-lead: yes }", .wrongType, says: "a list of ids"),
    FileSlip(
      "personas below each other", "pack.yaml", "personas: [ owner, head-chef, floor-lead ]",
      "personas:\n  owner\n  head-chef\n  floor-lead", at: "  owner", .badID,
      says: "write a list"),
    FileSlip("a pack of nothing", "pack.yaml", at: "", .empty, says: "every pack has one") { _ in ""
    },
    FileSlip(
      "a dossier's sections without dashes", "organization.yaml", "sections:\n  - title: The house",
      "sections:\n    title: The house", at: "title: The house", .wrongType, says: "must be a list"),
    FileSlip(
      "a list that stays open", "organization.yaml", "tastes first\n]", "tastes first\n",
      at: "known-by: [", .notYAML, says: "not closed properly"),
    FileSlip(
      "turns without dashes", "head-chef.test.yaml", "      - answer:", "        answer:",
      .wrongType, says: "must be a list"),
    FileSlip(
      "conversations as a list", "head-chef.test.yaml", "  first:", "  - first:", .wrongType,
      says: "keys and values"),
    FileSlip(
      "a greeting without its list", chef, "opening:\n  - \"{cand",
      "opening: Come in.\n  - \"{cand",
      at: "  - \"{candidate}? Tomasz", .notYAML, says: "a line of its own"),
    FileSlip(
      "a first step beside its key", chef, "agenda:\n  - hands\n", "agenda: hands\n",
      at: "  - wrong-plate", .notYAML, says: "a line of its own"),
    FileSlip(
      "reprompts as a list", chef, "  non-answer: [", "  - non-answer: [", .wrongType,
      says: "keys and values"),
    FileSlip(
      "a time with its unit", chef, "seconds: 60", "seconds: 60s", .badNumber,
      says: "write the number alone: 60"),
    FileSlip(
      "a time as a clock shows it", chef, "seconds: 60", "seconds: 1:00", .badNumber,
      says: "in digits"),
    FileSlip(
      "no end of questions", chef, "  limit: 2", "  limit: none", .badNumber, says: "whole number"),
    FileSlip(
      "a key in capitals", chef, "\nquestions:\n", "\nQUESTIONS:\n", at: "QUESTIONS:", .unknownKey,
      says: "did you mean 'questions'?"
    ).onlyOneRemark(),
    FileSlip(
      "a key with a space", chef, "candidate-questions:\n", "candidate questions:\n",
      at: "candidate questions:", .unknownKey, says: "did you mean 'candidate-questions'?"
    ).onlyOneRemark(),
    FileSlip(
      "a choice without a pick", chef, "{ pick: 1, from: [ shouted-order, new-dish ] }",
      "[ shouted-order, new-dish ]", .wrongType, says: "{ pick: 1, from: [ one, two ] }"
    ).onlyOneRemark(),
    FileSlip(
      "YAML's own way to take over keys", chef, "    kind: warm-up\n",
      "    <<: { topic: pots }\n    kind: warm-up\n", at: "    <<:", .unknownKey, says: "'extends'"
    ).onlyOneRemark(),
    FileSlip(
      "a file taken in by a tag", chef, "voice: { jargon: plain, patience: 2 }",
      "voice: !include voice.yaml", .notYAML, says: "cannot begin with '!'"
    ).onlyOneRemark(),
    FileSlip(
      "a shared file by its path", chef, "format: 2\n", "format: 2\nextends: shared/manners\n",
      at: "extends:", .badID, says: "lower-case words"),
    FileSlip(
      "a persona that extends itself", chef, "format: 2\n", "format: 2\nextends: head-chef\n",
      at: "extends:", .missingFile, says: "take its name out"),
    FileSlip(
      "a fact without a date", chef, "format: 2\n",
      "format: 2\nfacts:\n  seats: { text: \"68 seats\", source: the house }\n", at: "  seats:",
      .missingKey, says: "as-of"),
    FileSlip(
      "a date of another country", chef, "format: 2\n",
      "format: 2\nfacts:\n  seats: { text: \"68\", as-of: 11/25/2026, source: the house }\n",
      at: "  seats:", .badDate, says: "2026-01-15"),
    FileSlip(
      "a fact that nobody wrote", chef, "{candidate}? Tomasz", "{candidate}? {fact:seats} Tomasz",
      .unknownDetail, says: "below 'facts'"),
    FileSlip(
      "words of an answer in the greeting", chef, "{candidate}? Tomasz",
      "{candidate}? {recall:rota} Tomasz", .template, says: "nothing was said yet"),
    FileSlip(
      "marks inside a quotation", chef, "\"Say something small and true.\"",
      "\"Say \"something\" small.\"", .notYAML, says: "written \\\""),
    FileSlip(
      "a step with a long dash", chef, "  - jam\n", "  — jam\n", at: "  — jam", .notYAML,
      says: "not with '—'"),
    FileSlip(
      "a step in the first column", chef, "  - jam\n", "- jam\n", at: "- jam", .notYAML,
      says: "indent it by 2 spaces"),
    FileSlip(
      "a text that turns back", chef, "name: Tomasz Okoye", "name: Tomasz \u{202E}Okoye",
      .forbiddenCharacter, says: "U+202E"),
    FileSlip(
      "the last resort first", chef, "acknowledgements:\n",
      "acknowledgements:\n  - say: [ \"Fine.\" ]\n", at: "  - say: [ \"Fine.",
      .unreachableAcknowledgement,
      says: "move this one to the end"),
  ]

  private static func condition(
    _ name: String, _ text: String, _ code: DiagnosticCode, says words: String
  ) -> FileSlip {
    FileSlip(
      "a condition with " + name, chef, "when: mentions(washed)", "when: " + text, code, says: words
    )
  }
}
