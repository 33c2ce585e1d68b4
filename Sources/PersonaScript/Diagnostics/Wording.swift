// The only place where problems with a pack are put into words.
import Interview

/// Sentences for problems.
enum Wording {
  /// What is wrong: one line, no full stop.
  static func message(_ problem: Problem) -> String {
    switch problem {
    case .notYAML(let remark, _): SyntaxWording.message(remark)
    case .syntax(let cause): SyntaxWording.message(cause)
    case .strayQuestion(let id):
      "\(quoted(id)) looks like a question, and does not stand among them"
    case .misplacedKey(let key, let below, let section):
      "\(quoted(key)) is a key of \(section.noun), and stands below \(quoted(below))"
    case .unknownKey(let key, let section): "\(section.noun) has no key \(quoted(key))"
    case .missingKey(let key, let section): "\(section.noun) needs the key \(quoted(key))"
    case .missingKeys(let keys, let section): "\(section.noun) needs the keys \(list(keys))"
    case .emptyFile, .wrongFile, .notText, .otherEncoding, .curlyQuotes, .otherBrackets, .cutText:
      FileWording.message(problem)
    case .wrongType(.texts, let found, let subject):
      "\(quoted(subject)) must hold texts only, not \(name(found))"
    case .wrongType(let expected, let found, let subject):
      "\(quoted(subject)) must be \(name(expected)), not \(name(found))"
    case .duplicateKey(let key, let line): "\(quoted(key)) stands here twice, first in line \(line)"
    case .repeatedFile(let line):
      "the file begins again here: its keys stand here twice, first from line \(line) on"
    case .duplicateID(let noun, let id, let line):
      "another \(noun) is named \(quoted(id)), in line \(line)"
    case .termHidesConcept(let id): "the lexicon has a concept named \(quoted(id)) already"
    case .badID(let noun, let id): "\(quoted(id)) cannot be the id of a \(noun)"
    case .empty(let subject): "\(quoted(subject)) is empty"
    case .badNumber(let subject, let range, let found):
      "\(quoted(subject)) must be a whole number from \(range.lowerBound) to "
        + "\(range.upperBound), not \(quoted(found))"
    case .unknownWord(let subject, let found, _): "\(quoted(subject)) cannot be \(quoted(found))"
    case .unknownQuestion(let id, _): "no question is named \(quoted(id))"
    case .unknownConcept(let id, _, _): "no concept is named \(quoted(id))"
    case .unknownParty(let id, _): "no party is named \(quoted(id))"
    case .missingFile(let name, _): "the pack has no file \(quoted(name))"
    case .conditionSyntax(let problem): ConditionWording.message(problem)
    case .patternSyntax(let problem): PatternWording.message(problem)
    case .needlessWord(let word): "conditions do without \(quoted(word))"
    case .unknownPredicate(let name, _): "conditions have no predicate \(quoted(name))"
    case .unknownMeasure(let name, _): "conditions cannot compare \(quoted(name))"
    case .unknownArgument(let word, let predicate, _):
      "\(quoted(predicate)) does not know \(quoted(word))"
    case .template(let problem): message(problem)
    case .forbiddenCharacter(let scalar): "the character \(codePoint(scalar)) is not allowed here"
    case .tooLarge(let bound): message(bound)
    case .tooManyProblems: "more problems follow in this file and are not listed"
    case .alias(let problem): message(problem)
    case .formatVersion(let found): "this program does not read format \(quoted(found))"
    case .unknownProbe(let text, _): "this question has no probe \(quoted(text))"
    case .idDiffersFromFile(let id, let file):
      "the persona \(quoted(id)) stands in the file \(quoted(file))"
    case .noFallback: "the last acknowledgement must be without 'when'"
    case .tooFewWordings(let subject, let needed, let found):
      "\(quoted(subject)) needs at least \(needed) wordings, and has \(found)"
    case .repeatedStep(let step, let line):
      "\(quoted(step)) is in the agenda already, in line \(line)"
    case .pickTooMany(let count, let available): "cannot pick \(count) questions of \(available)"
    case .reservedID(let noun, let id): "no \(noun) can be named \(quoted(id)): the word is taken"
    case .formClaimedTwice(let form, let concept, let other, let line):
      "\(quoted(form)) cannot mean both \(quoted(concept)) and \(quoted(other)), in line \(line)"
    case .nearMissHides(let form): "the near-miss \(quoted(form)) is a form of the same concept"
    case .noClosing: "the agenda has no 'closing'"
    case .neverAsked(let id): "the question \(quoted(id)) is not in the agenda"
    case .shadowedProbe(let id, let other, let line):
      "\(quoted(id)) has the same condition as \(quoted(other)), in line \(line), which goes first"
    case .commonAcronym(let word): "the acronym \(quoted(word)) is also a common word"
    case .unreachableAcknowledgement: "nothing reaches the acknowledgements after this one"
    case .unusedFile(let name): "the pack does not use the file \(quoted(name))"
    case .afterClosing(let step): "\(quoted(step)) stands after the closing and is never reached"
    case .unknownOrganization(let id, _): "no organization is named \(quoted(id))"
    case .impossibleCondition, .outrankedProbe, .onlyEchoes, .twoStatuses, .namesExpected,
      .leadingWords, .weightWithoutReason, .longLine, .repeatedWording, .absentQuotation,
      .levelWithoutContent, .levelsOfWarmUp, .idleCondition:
      AdviceWording.message(problem)
    case .unknownPersona(let id, _): "no persona is named \(quoted(id))"
    case .weightsSum(let sum): "the weights add up to \(sum), not to 100"
    case .tensionNeedsTwo: "a tension is between two different personas"
    case .staleFact, .idleJump, .exampleMisses, .exampleMatches, .nearMissMatches,
      .formNeverMatches, .untriedPattern,
      .idleNearMiss, .commonForm, .unexplainedJargon:
      LexiconWording.message(problem)
    case .twoActs: "a turn has either 'answer' or 'command', not both"
    case .needsQuestion(let name):
      "\(quoted(name)) is about an answer, and no question is open here"
    case .wrongSetting(let setting, let found, _):
      "\(quoted(setting)) cannot be compared with \(quoted(found))"
    case .unknownMemory(let name, _): "nothing is remembered as \(quoted(name))"
    case .memoryWithoutWords(let name):
      "\(quoted(name)) is remembered without words, so there is nothing to say"
    case .noSafeWording(let subject):
      "every wording of \(quoted(subject)) needs words that may not be there"
    case .unknownTarget(let name, _): "no step is named \(quoted(name))"
    case .unknownDetail(let name, _): "there is no {\(visible(name))}"
    case .badDate(let found): "\(quoted(found)) is no month and no day"
    case .newerKey(let key, let format): "the key \(quoted(key)) belongs to format \(format)"
    case .extendsItself(let files): "these files extend each other: \(list(files))"
    case .unknownLine(let id, _): "the personas have no line \(quoted(id))"
    case .lineTemplates(let missing, let added):
      "the line must hold the same templates as the one that it replaces: "
        + templateDifference(missing, added)
    case .missingLines(let persona, let missing):
      "\(missing.count) line\(missing.count == 1 ? "" : "s") of \(quoted(persona)) "
        + "\(missing.count == 1 ? "is" : "are") not here: \(list(Array(missing.prefix(3))))"
        + (missing.count > 3 ? ", …" : "")
    case .neverReached(let line): "after the jump in line \(line), nothing leads here"
    case .rubric(let problem): RubricWording.message(problem)
    }
  }

  /// Text with every character that could not be shown replaced, one for one.
  static func visible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(scalar == "\t" || !ForbiddenCharacters.contains(scalar) ? scalar : "\u{FFFD}")
    }
    return String(result)
  }

  /// A word from a file in quotes, made visible and cut to a length that fits a line.
  static func quoted(_ word: String) -> String {
    let flat = visible(word.split(whereSeparator: \.isNewline).joined(separator: " "))
    return flat.count <= 60 ? "'\(flat)'" : "'\(flat.prefix(57))…'"
  }

  /// `'a', 'b' and 'c'`, cut after twelve.
  static func list(_ words: [String]) -> String {
    let shown = words.prefix(12).map(quoted)
    if words.count > shown.count { return shown.joined(separator: ", ") + ", …" }
    guard shown.count > 1, let last = shown.last else { return shown.joined() }
    return shown.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The one of `known` that was meant, or all of them.
  static func choice(_ word: String, among known: [String]) -> String? {
    didYouMean(word, known) ?? oneOf(known)
  }

  static func didYouMean(_ word: String, _ known: [String]) -> String? {
    Suggestion.nearest(to: word, among: known).map { "did you mean \(quoted($0))?" }
  }

  static func oneOf(_ words: [String]) -> String? {
    words.isEmpty ? nil : "it can be \(list(words))"
  }

  static func name(_ shape: Shape) -> String {
    switch shape {
    case .text: "a text"
    case .texts: "texts only"
    case .list: "a list"
    case .mapping: "keys and values"
    case .wordings: "a text or a list of texts"
    case .textOrMapping: "a text, or keys and values"
    case .number: "a whole number"
    case .unread: "something that cannot be read"
    }
  }

  static func message(_ problem: TemplateProblem) -> String {
    switch problem {
    case .unclosed: "a '{' is not closed"
    case .strayClosing: "a '}' closes nothing"
    case .unknown(let name): "lines know no {\(visible(name))}"
    case .quoteOutsideProbe(let name), .recallTooEarly(let name):
      "{\(visible(name))} cannot stand here"
    }
  }

  static func templateDifference(_ missing: [String], _ added: [String]) -> String {
    let parts = [
      missing.isEmpty
        ? nil : "it lacks \(missing.map { "{\(visible($0))}" }.joined(separator: ", "))",
      added.isEmpty ? nil : "it adds \(added.map { "{\(visible($0))}" }.joined(separator: ", "))",
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  static func message(_ bound: Bound) -> String {
    switch bound {
    case .bytes(let limit): "the file is larger than \(limit) bytes"
    case .nodes(let limit): "the file has more than \(limit) values, with those that aliases repeat"
    case .depth(let limit): "lists and keys are nested more than \(limit) deep"
    case .forms(let limit): "a lexicon has at most \(limit) forms, acronyms and near-misses"
    }
  }

  static func message(_ problem: AliasProblem) -> String {
    switch problem {
    case .unknown(let name): "nothing before this is marked &\(visible(name))"
    case .holdsItself(let name): "&\(visible(name)) holds an alias of itself"
    case .asKey(let name): "the alias *\(visible(name)) cannot be a key"
    }
  }

  static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
