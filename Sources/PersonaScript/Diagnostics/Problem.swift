// What can be wrong with a pack, as data; Wording turns it into sentences.
import Interview

/// One problem, without words and without its place.
enum Problem: Equatable {
  /// The parser's remark, and the line where what it was reading began.
  case notYAML(remark: String, beginning: Int?)
  /// A slip that explains why a part of the file is not YAML.
  case syntax(SyntaxCause)
  case unknownKey(String, section: Section)
  /// Something like a question outside `questions`.
  case strayQuestion(String)
  /// A key of a section among the ids below another of its keys.
  case misplacedKey(String, below: String, section: Section)
  case missingKey(String, section: Section)
  case missingKeys([String], section: Section)
  case emptyFile(String)
  case wrongFile(Section, expected: Section)
  case notText(String)
  /// A byte of an older encoding than UTF-8.
  case otherEncoding(UInt8)
  case curlyQuotes(Unicode.Scalar)
  case otherBrackets(String, name: String)
  case cutText(String)
  case wrongType(expected: Shape, found: Shape, subject: String)
  case duplicateKey(String, firstLine: Int)
  /// All that follows has stood in the file before.
  case repeatedFile(firstLine: Int)
  case duplicateID(noun: String, id: String, firstLine: Int)
  case termHidesConcept(String)
  case badID(noun: String, id: String)
  case empty(subject: String)
  case badNumber(subject: String, range: ClosedRange<Int>, found: String)
  case unknownWord(subject: String, found: String, allowed: [String])
  case unknownQuestion(String, known: [String])
  case unknownConcept(String, known: [String], termOf: String?)
  case unknownParty(String, known: [String])
  case missingFile(String, present: [String])
  case conditionSyntax(ConditionProblem)
  case patternSyntax(PatternProblem)
  case unknownPredicate(String, known: [String])
  case unknownMeasure(String, known: [String])
  /// A word of English grammar that conditions do without: `if`.
  case needlessWord(String)
  case unknownArgument(String, predicate: String, known: [String])
  case template(TemplateProblem)
  case forbiddenCharacter(Unicode.Scalar)
  case tooLarge(Bound)
  case tooManyProblems
  case alias(AliasProblem)
  case formatVersion(String)
  case unknownProbe(String, known: [String])
  case idDiffersFromFile(id: String, file: String)
  case noFallback
  case tooFewWordings(subject: String, needed: Int, found: Int)
  case repeatedStep(String, firstLine: Int)
  case pickTooMany(count: Int, available: Int)
  case reservedID(noun: String, id: String)
  case formClaimedTwice(form: String, concept: String, other: String, otherLine: Int)
  case nearMissHides(form: String)
  case noClosing
  case neverAsked(String)
  case shadowedProbe(id: String, by: String, line: Int)
  case commonAcronym(String)
  case unreachableAcknowledgement
  case unusedFile(String)
  case afterClosing(String)
  case unknownOrganization(String, known: [String])
  /// Two statements that exclude each other, or one that never holds.
  case impossibleCondition([String])
  case outrankedProbe(id: String, by: [String])
  case onlyEchoes(String)
  case twoStatuses(String)
  case namesExpected([String])
  case leadingWords(String)
  case weightWithoutReason(String, weight: Int)
  case longLine(rows: Int)
  case repeatedWording(persona: String, line: Int)
  case absentQuotation(String)
  case levelWithoutContent(String, level: Int)
  case levelsOfWarmUp
  case idleCondition
  case unknownPersona(String, known: [String])
  case weightsSum(Int)
  case tensionNeedsTwo
  /// A turn in which the candidate both answers and asks for something.
  case twoActs
  case needsQuestion(String)
  case wrongSetting(setting: String, found: String, allowed: [String])
  case unknownMemory(String, known: [String])
  case memoryWithoutWords(String)
  case noSafeWording(subject: String)
  case unknownTarget(String, known: [String])
  case unknownDetail(String, known: [String])
  case badDate(String)
  case newerKey(String, format: Int)
  case extendsItself([String])
  case unknownLine(String, known: [String])
  case lineTemplates(missing: [String], added: [String])
  case missingLines(persona: String, missing: [String])
  case neverReached(after: Int)
  case staleFact(FactDate)
  case idleJump(String)
  case exampleMisses(String)
  case exampleMatches(String, words: String)
  case untriedPattern(String)
  case nearMissMatches(String, concept: String, words: String)
  case formNeverMatches(String)
  case idleNearMiss(String, concept: String)
  case commonForm(String)
  case unexplainedJargon(String)
  case rubric(RubricProblem)

  /// Its row in the table of codes.
  var code: DiagnosticCode {
    switch self {
    case .notYAML, .syntax: .notYAML
    case .unknownKey, .misplacedKey, .strayQuestion: .unknownKey
    case .missingKey, .missingKeys: .missingKey
    case .emptyFile: .empty
    case .wrongFile: .wrongFile
    case .notText, .otherEncoding: .notText
    case .curlyQuotes: .curlyQuotes
    case .otherBrackets: .otherBrackets
    case .cutText: .cutText
    case .wrongType: .wrongType
    case .duplicateKey, .repeatedFile: .duplicateKey
    case .duplicateID, .termHidesConcept: .duplicateID
    case .badID: .badID
    case .empty: .empty
    case .badNumber: .badNumber
    case .unknownWord: .unknownWord
    case .unknownQuestion: .unknownQuestion
    case .unknownConcept: .unknownConcept
    case .unknownParty: .unknownParty
    case .missingFile: .missingFile
    case .conditionSyntax: .conditionSyntax
    case .patternSyntax: .patternSyntax
    case .unknownPredicate, .unknownMeasure, .needlessWord, .unknownArgument: .unknownInCondition
    case .template: .template
    case .forbiddenCharacter: .forbiddenCharacter
    case .tooLarge, .tooManyProblems: .tooLarge
    case .alias: .alias
    case .formatVersion: .formatVersion
    case .unknownProbe: .unknownProbe
    case .idDiffersFromFile: .idDiffersFromFile
    case .noFallback: .noFallback
    case .tooFewWordings: .tooFewWordings
    case .repeatedStep: .repeatedStep
    case .pickTooMany: .pickTooMany
    case .reservedID: .reservedID
    case .formClaimedTwice: .formClaimedTwice
    case .nearMissHides: .nearMissHides
    case .noClosing: .noClosing
    case .neverAsked: .neverAsked
    case .shadowedProbe: .shadowedProbe
    case .commonAcronym: .commonAcronym
    case .unreachableAcknowledgement: .unreachableAcknowledgement
    case .unusedFile: .unusedFile
    case .afterClosing: .afterClosing
    case .unknownOrganization: .unknownOrganization
    case .unknownPersona: .unknownPersona
    case .weightsSum: .weightsSum
    case .tensionNeedsTwo: .tensionNeedsTwo
    case .twoActs: .duplicateKey
    case .needsQuestion: .needsQuestion
    case .wrongSetting: .wrongSetting
    case .unknownMemory, .memoryWithoutWords: .unknownMemory
    case .noSafeWording: .noSafeWording
    case .unknownTarget: .unknownTarget
    case .unknownDetail: .unknownDetail
    case .badDate: .badDate
    case .newerKey: .newerKey
    case .extendsItself: .extendsItself
    case .unknownLine: .unknownLine
    case .lineTemplates: .lineTemplates
    case .missingLines: .missingLines
    case .neverReached: .neverReached
    case .staleFact: .staleFact
    case .idleJump: .idleJump
    case .exampleMisses: .exampleMisses
    case .exampleMatches: .exampleMatches
    case .nearMissMatches: .nearMissMatches
    case .untriedPattern: .untriedPattern
    case .formNeverMatches: .formNeverMatches
    case .idleNearMiss: .idleNearMiss
    case .commonForm: .commonForm
    case .unexplainedJargon: .unexplainedJargon
    case .rubric(let problem): problem.code
    case .impossibleCondition: .impossibleCondition
    case .outrankedProbe: .outrankedProbe
    case .onlyEchoes: .onlyEchoes
    case .twoStatuses: .twoStatuses
    case .namesExpected, .leadingWords: .leadingQuestion
    case .weightWithoutReason: .weightWithoutReason
    case .longLine: .longLine
    case .repeatedWording: .repeatedWording
    case .absentQuotation: .absentQuotation
    case .levelWithoutContent, .levelsOfWarmUp: .unreachableLevel
    case .idleCondition: .idleCondition
    }
  }
}

/// What a value is made of.
enum Shape: Equatable {
  case text
  case texts
  case list
  case mapping
  /// A text or a list of texts.
  case wordings
  /// A text, or keys and values.
  case textOrMapping
  case number
  /// A part of a file that is not YAML.
  case unread
}

/// What a condition lacks, or has too much of.
enum ConditionProblem: Equatable {
  case empty
  /// Something that can be true or false was expected; nil at the end.
  case expectedCondition(found: String?)
  case expectedOpening(after: String, found: String?)
  case expectedClosing(found: String?)
  case expectedArgument(predicate: String, found: String?)
  case expectedComparison(measure: String, found: String?)
  case expectedNumber(after: String, found: String?)
  /// `in:` and a question were expected after a comma.
  case expectedIn(found: String?)
  /// A predicate that is about the whole interview.
  case cannotBeIn(String)
  case numberOutOfRange(String)
  case trailing(String)
  case unexpectedCharacter(String)
  /// A sign from a programming language: `&&`, and the word for it.
  case foreignSign(String, word: String)
  /// A mark of quotation around a word.
  case quotationMark(String)
  case tooDeep
  case tooLong(limit: Int)
}

/// Why a template cannot be filled.
enum TemplateProblem: Equatable {
  case unclosed
  case strayClosing
  case unknown(String)
  /// A quotation outside the lines of a probe.
  case quoteOutsideProbe(String)
  /// Something kept in mind, or words of an earlier answer, where there can be none yet.
  case recallTooEarly(String)
}

/// A bound that a file went past.
enum Bound: Equatable {
  case bytes(limit: Int)
  case nodes(limit: Int)
  case depth(limit: Int)
  case forms(limit: Int)
}

/// Why an alias cannot be followed.
enum AliasProblem: Equatable {
  case unknown(String)
  case holdsItself(String)
  case asKey(String)
}
