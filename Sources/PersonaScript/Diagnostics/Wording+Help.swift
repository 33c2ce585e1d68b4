// What to try against a problem with a pack, in words.
import Interview

extension Wording {
  /// What to try; nil when the message says it all.
  static func help(_ problem: Problem) -> String? {
    switch problem {
    case .notYAML(let remark, let line): SyntaxWording.help(remark, beginning: line)
    case .syntax(let cause): SyntaxWording.help(cause)
    case .unknownKey("<<", _): "write its keys out; 'extends' takes over what personas share"
    case .unknownKey(let key, let section):
      didYouMean(key, section.keys.map(\.name)) ?? section.home(of: key).map { home in
        "\(quoted(key)) is a key of \(home.noun): move it there, or check its indentation"
      } ?? "its keys are \(list(section.keys.map(\.name)))"
    case .strayQuestion: "indent it as the other questions below 'questions' are"
    case .misplacedKey(_, _, let section):
      "indent it as the other keys of \(section.noun) are"
    case .missingKey(let key, let section): section.key(key).map { "\(key): \($0.about)" }
    case .missingKeys(let keys, let section): missingHelp(keys, section)
    case .emptyFile, .wrongFile, .notText, .otherEncoding, .curlyQuotes, .otherBrackets, .cutText:
      FileWording.help(problem)
    case .wrongType(.number, _, _): "write it in digits, such as 2"
    case .wrongType(.wordings, .mapping, "personas"): "write a list of ids: [ one, two ]"
    case .wrongType(.textOrMapping, .list, "agenda"):
      "to choose from several, write { pick: 1, from: [ one, two ] }"
    case .wrongType(.text, .list, "when"):
      "write one condition: join the parts with 'and' or 'or'"
    case .wrongType(.text, .mapping, "when"):
      "write the word in parentheses: mentions(training)"
    case .wrongType(.mapping, .list, "questions"), .wrongType(.mapping, .list, "concepts"),
      .wrongType(.mapping, .list, "terms"), .wrongType(.mapping, .list, "facts"):
      "begin each with its id and a ':', without '- '"
    case .wrongType(.mapping, .list, "expects"): "give each a weight: { one: 2, two: 1 }"
    case .wrongType(.mapping, _, _): "write keys and values, each on a line of its own, indented"
    case .wrongType(.list, _, _): "write a list: [ one, two ], or lines that begin with '- '"
    case .wrongType(.text, .mapping, _), .wrongType(.texts, .mapping, _),
      .wrongType(.wordings, .mapping, _):
      "put a text that holds ': ' in quotes"
    case .wrongType(.text, _, let subject):
      "write one text after '\(visible(subject)):'; one that begins with '[' must be in quotes"
    case .wrongType: "write texts only: one after each '- ', without lists or keys inside"
    case .duplicateKey: "join the two or remove one"
    case .repeatedFile: "remove one of the two copies"
    case .termHidesConcept: "use the lexicon's, or give the term another id"
    case .duplicateID: "give each an id of its own"
    case .badID("persona", let id) where id.contains(" "): "write a list: [ one, two ]"
    case .badID(_, let id): idHelp(id)
    case .unknownWord(_, let found, let allowed): didYouMean(found, allowed) ?? oneOf(allowed)
    case .unknownQuestion(let id, _) where id.contains(",") || id.contains(" and "):
      "write each in a line of its own that begins with '- '"
    case .unknownQuestion(let id, let known), .unknownParty(let id, let known):
      didYouMean(id, known) ?? oneOf(known) ?? "write one under this name, or remove this"
    case .unknownConcept(let id, _, .some(let question)):
      "\(quoted(id)) is a term of the question \(quoted(question)) alone"
    case .unknownConcept(let id, let known, nil):
      didYouMean(id, known) ?? "add it to lexicon.yaml, or to the question's 'terms'"
    case .missingFile(let name, let present):
      didYouMean(name, present) ?? "write the file, or take its name out"
    case .conditionSyntax(let problem): ConditionWording.help(problem)
    case .patternSyntax(let problem): PatternWording.help(problem)
    case .needlessWord: "leave it out"
    case .unknownPredicate(let name, _)
    where ConditionWording.synonyms[name.lowercased()] != nil:
      "did you mean \(quoted(ConditionWording.synonyms[name.lowercased()] ?? ""))?"
    case .unknownPredicate("false", _), .unknownPredicate("never", _):
      "a follow-up that is never asked can be removed"
    case .unknownPredicate(let name, let known), .unknownMeasure(let name, let known),
      .unknownArgument(let name, _, let known):
      didYouMean(name, known) ?? oneOf(known)
    case .template(let problem): help(problem)
    case .forbiddenCharacter: "remove it; it cannot be seen, and could change what a terminal shows"
    case .alias(.unknown):
      "an alias repeats an anchor (&name) that stands before it; "
        + "put a text that begins with '*' in quotes"
    case .formatVersion: "write 'format: 2'"
    case .needsQuestion(let name): needsQuestionHelp(name)
    case .wrongSetting(_, let found, let allowed): didYouMean(found, allowed) ?? oneOf(allowed)
    case .unknownMemory(let name, let known):
      didYouMean(name, known) ?? "add 'remember: \(visible(name))' to a question or a probe"
    case .memoryWithoutWords(let name):
      "write 'remember: { as: \(visible(name)), words: CONCEPT }' where it is remembered"
    case .noSafeWording: "add a wording without {recall:…} and {remembered:…}"
    case .unknownTarget(let name, let known):
      didYouMean(name, known) ?? oneOf(known) ?? "name a step of the agenda"
    case .unknownDetail(let name, let known): didYouMean(name, known) ?? detailHelp(name)
    case .unknownLine(let name, let known):
      didYouMean(name, known) ?? "'hotseat persona lines' lists every id"
    case .badDate: "write the month, 2026-01, or the day, 2026-01-15"
    case .newerKey: "write 'format: 2', or run 'hotseat persona migrate'"
    case .extendsItself: "put what they share into a third file, which both extend"
    case .lineTemplates: "see 'hotseat persona lines' for the line as it is"
    case .missingLines: "they are said as the persona's file has them"
    case .neverReached: "give it a label that a jump names, or remove it"
    case .rubric(let problem): RubricWording.help(problem)
    case .unknownProbe(let text, let known):
      didYouMean(text, known)
        ?? "name a probe's id, the exact text of its 'when', 'none' or 'reprompt:…'"
    case .idDiffersFromFile(let id, _): "rename the file to '\(visible(id)).yaml' or change the id"
    case .noFallback: "add an item with 'say' alone: it is said when no other fits"
    case .reservedID: "choose another id"
    case .noClosing: "add 'closing' as its last step"
    case .neverAsked: "add it to the agenda, or remove it"
    case .commonAcronym: "an answer may hold it without meaning the concept"
    case .unusedFile(let name): unusedHelp(name)
    case .unknownOrganization(let id, let known): didYouMean(id, known) ?? oneOf(known)
    case .unknownPersona(let id, let known): didYouMean(id, known) ?? oneOf(known)
    case .tensionNeedsTwo: "write their ids: [ cto, clinician ]"
    case .twoActs: "make two turns of it"
    case .impossibleCondition, .outrankedProbe, .onlyEchoes, .twoStatuses, .namesExpected,
      .leadingWords, .weightWithoutReason, .longLine, .repeatedWording, .absentQuotation,
      .levelWithoutContent, .levelsOfWarmUp, .idleCondition:
      AdviceWording.help(problem)
    case .staleFact, .idleJump, .exampleMisses, .exampleMatches, .nearMissMatches,
      .formNeverMatches, .untriedPattern,
      .idleNearMiss, .commonForm, .unexplainedJargon:
      LexiconWording.help(problem)
    case .empty: "write something after it, or remove it if it may be left out"
    case .badNumber(_, let range, let found): numberHelp(found, range)
    case .tooLarge(.bytes): "divide it: a persona's file is seldom longer than a hundred thousand"
    case .tooLarge(.nodes): "write out what aliases repeat, or repeat less"
    case .tooLarge(.forms):
      "leave out what stems and '*' see already: no reader knows that many words"
    case .tooLarge(.depth): "close brackets where they belong: the format needs eight levels"
    case .tooManyProblems: "mend those above first, and check again"
    case .alias(.holdsItself): "write out what is meant in place of the alias"
    case .alias(.asKey): "write the key out; a text that begins with '*' must be in quotes"
    case .tooFewWordings: "add another wording"
    case .repeatedStep: "remove one of the two"
    case .pickTooMany: "pick fewer, or list more under 'from'"
    case .formClaimedTwice: "give it to one of them, or make it longer in one"
    case .nearMissHides: "remove it, or make it longer than the form"
    case .shadowedProbe: "make its condition narrower, or give its wordings to the other"
    case .unreachableAcknowledgement: "move this one to the end, or give it a 'when'"
    case .afterClosing: "move 'closing' to the end"
    case .weightsSum: "change them until they add up to 100"
    }
  }

  static func missingHelp(_ keys: [String], _ section: Section) -> String {
    let first = keys.first.flatMap(section.key).map { "\($0.name): \($0.about)" } ?? ""
    return "\(first); 'hotseat persona explain P003' says more"
  }

  static func idHelp(_ id: String) -> String {
    if id.hasSuffix(".yaml") { return "leave out '.yaml'" }
    let proposal = Identifier.proposal(for: id)
    let rule = "write lower-case words joined by hyphens"
    return proposal.isEmpty ? rule : "\(rule): \(quoted(proposal))"
  }

  static func detailHelp(_ name: String) -> String {
    name.hasPrefix("fact:")
      ? "add the fact below 'facts'" : "add it below 'details' in the employer's file"
  }

  static func numberHelp(_ found: String, _ allowed: ClosedRange<Int>) -> String {
    if let number = NumberWord.value(found), allowed.contains(number) {
      return "write it in digits: \(number)"
    }
    let bounds = found.split(separator: "-").compactMap { Int($0) }
    if bounds.count == 2, bounds[0] > bounds[1] {
      return "write the lower one first: \(bounds[1])-\(bounds[0])"
    }
    if found.first != "-", let worst = bounds.first(where: { !allowed.contains($0) }) {
      return worst < allowed.lowerBound
        ? "the lowest is \(allowed.lowerBound)" : "the highest is \(allowed.upperBound)"
    }
    let range = found.replacing("to", with: "-").split { "-–—. ".contains($0) }
      .compactMap { Int($0) }
    if range.count == 2, range[0] < range[1], found.contains(where: { "–—t.".contains($0) }),
      Int(found) == nil, Double(found) == nil
    {
      return "write the range with a hyphen: \(range[0])-\(range[1])"
    }
    if let number = Int(found) {
      return number < allowed.lowerBound
        ? "the lowest is \(allowed.lowerBound)" : "the highest is \(allowed.upperBound)"
    }
    if let number = Int(found.prefix { $0.isNumber }), allowed.contains(number),
      found.drop(while: \.isNumber).allSatisfy(\.isLetter)
    {
      return "write the number alone: \(number)"
    }
    return "write it in digits, such as \(min(max(2, allowed.lowerBound), allowed.upperBound))"
  }

  static func unusedHelp(_ name: String) -> String {
    name.hasSuffix(".yml")
      ? "files of a pack end in '.yaml'" : "list it under 'personas' in pack.yaml, or remove it"
  }

  static func help(_ problem: TemplateProblem) -> String? {
    switch problem {
    case .unclosed: return "write '{{' for a brace that is meant as such"
    case .strayClosing: return "write '}}' for a brace that is meant as such"
    case .unknown(let name):
      if let help = TemplateAdvice.help(name) { return help }
      return "known are {candidate}, {organization.name}, {organization.ID}, {fact:ID}, "
        + "{quote:CONCEPT}, {recall:CONCEPT} and {remembered:NAME}"
    case .recallTooEarly: return "nothing was said yet when this line is said"
    case .quoteOutsideProbe:
      return "only probes, and acknowledgements with a 'when', can quote: "
        + "elsewhere there may be nothing to quote"
    }
  }

  static func needsQuestionHelp(_ name: String) -> String {
    let example =
      Measure(rawValue: name) == nil ? "\(name)(…, in QUESTION)" : "\(name)(in QUESTION)"
    return name == Predicate.contradicts.rawValue
      ? "it can stand in probes and acknowledgements" : "say whose answers: \(visible(example))"
  }
}
