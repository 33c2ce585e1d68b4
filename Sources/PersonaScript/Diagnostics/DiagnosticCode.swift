// The one table of diagnostic codes. A code never changes its meaning; a page each stands in
// docs/diagnostics.

/// A kind of problem with a role pack: `P0…` are errors, `P1…` are warnings.
public enum DiagnosticCode: String, Sendable, Codable, CaseIterable {
  /// The file is not YAML.
  case notYAML = "P001"
  /// A key that the format does not have.
  case unknownKey = "P002"
  /// A key that must be there.
  case missingKey = "P003"
  /// A list where a text belongs, and the like.
  case wrongType = "P004"
  /// One key twice in one place.
  case duplicateKey = "P005"
  /// One id twice.
  case duplicateID = "P006"
  /// An id that is not lower-case words joined by hyphens.
  case badID = "P007"
  /// Nothing where something is needed.
  case empty = "P008"
  /// No number, or one out of range.
  case badNumber = "P009"
  /// A word that is not one of those allowed.
  case unknownWord = "P010"
  /// A question that is not there.
  case unknownQuestion = "P011"
  /// A concept that is not there.
  case unknownConcept = "P012"
  /// A party that is not there.
  case unknownParty = "P013"
  /// A file of the pack that is not there.
  case missingFile = "P014"
  /// A condition that cannot be read.
  case conditionSyntax = "P015"
  /// A word in a condition that means nothing there.
  case unknownInCondition = "P016"
  /// A template that cannot be filled.
  case template = "P017"
  /// A character that must not reach a terminal.
  case forbiddenCharacter = "P018"
  /// A file that is too large, too deep or too much repeated.
  case tooLarge = "P019"
  /// An alias that cannot be followed.
  case alias = "P020"
  /// A format version that this program does not read.
  case formatVersion = "P021"
  /// An inline test that names no probe.
  case unknownProbe = "P022"
  /// A persona whose id is not its file's name.
  case idDiffersFromFile = "P023"
  /// No acknowledgement for answers that none describes.
  case noFallback = "P024"
  /// Too few wordings.
  case tooFewWordings = "P025"
  /// The same step twice in an agenda.
  case repeatedStep = "P026"
  /// A choice of more than there is to choose from.
  case pickTooMany = "P027"
  /// An id that has a meaning of its own.
  case reservedID = "P028"
  /// A form that two concepts claim.
  case formClaimedTwice = "P029"
  /// A near-miss that hides its own concept.
  case nearMissHides = "P030"
  /// An example in which its concept is not seen.
  case exampleMisses = "P031"
  /// An example in which its concept is seen, and must not be.
  case exampleMatches = "P032"
  /// A near-miss that counts all the same.
  case nearMissMatches = "P033"
  /// A form that no answer can match.
  case formNeverMatches = "P034"
  /// A file of another sort under this name.
  case wrongFile = "P035"
  /// A file that is no text.
  case notText = "P036"
  /// A pattern that cannot be read.
  case patternSyntax = "P037"
  /// A persona that is not there.
  case unknownPersona = "P050"
  /// Weights that are not the whole.
  case weightsSum = "P051"
  /// A disagreement that is not between two.
  case tensionNeedsTwo = "P052"

  /// Weights that do not add up.
  case weightSum = "P040"
  /// A table of thresholds that is not one.
  case thresholds = "P041"
  /// More or fewer than five anchors.
  case anchorCount = "P042"
  /// A level of a dimension that no answer can reach.
  case levelOutOfReach = "P043"
  /// Weights that a persona changes without a reason.
  case noReason = "P044"
  /// A length whose ends are the wrong way round.
  case lengthBand = "P045"
  /// A rubric under the version of another one.
  case rubricVersion = "P046"
  /// Numbers that come from nowhere.
  case noSource = "P047"

  /// A condition about an answer where no question is open.
  case needsQuestion = "P060"
  /// A setting compared with a word that it cannot be.
  case wrongSetting = "P061"
  /// Nothing is remembered under this name.
  case unknownMemory = "P062"
  /// No wording that can always be said.
  case noSafeWording = "P063"
  /// A jump to a step that is not there.
  case unknownTarget = "P064"
  /// A template of something that the dossier or the facts do not have.
  case unknownDetail = "P065"
  /// No month and no day.
  case badDate = "P066"
  /// A key of a newer format than the file's.
  case newerKey = "P067"
  /// Files that extend each other.
  case extendsItself = "P068"
  /// A line's id that no persona has.
  case unknownLine = "P069"
  /// A replaced line with other templates.
  case lineTemplates = "P070"

  /// An interview without an end.
  case noClosing = "P101"
  /// A question that is never asked.
  case neverAsked = "P102"
  /// A probe behind another with the same condition.
  case shadowedProbe = "P103"
  /// An acronym that is a common word.
  case commonAcronym = "P104"
  /// An acknowledgement that is never reached.
  case unreachableAcknowledgement = "P105"
  /// A file that no pack file names.
  case unusedFile = "P106"
  /// A step after the closing.
  case afterClosing = "P107"
  /// A near-miss that hides nothing.
  case idleNearMiss = "P108"
  /// A form that is in every answer.
  case commonForm = "P109"
  /// A term of art without an explanation.
  case unexplainedJargon = "P110"
  /// An organization that is not there.
  case unknownOrganization = "P113"

  /// A file of lines that lacks some.
  case missingLines = "P120"
  /// A step behind a jump.
  case neverReached = "P121"
  /// A condition that no answer can fit.
  case impossibleCondition = "P130"
  /// A probe that others always go before.
  case outrankedProbe = "P131"
  /// An expected concept that the question's own words give away.
  case onlyEchoes = "P132"
  /// A concept that must be claimed and denied at once.
  case twoStatuses = "P133"
  /// A question that gives its own answer away.
  case leadingQuestion = "P134"
  /// A heavy weight without a comment that says why.
  case weightWithoutReason = "P135"
  /// A line that fills too much of a narrow screen.
  case longLine = "P136"
  /// A sentence that two personas say.
  case repeatedWording = "P137"
  /// A quotation of something that may not be there.
  case absentQuotation = "P138"
  /// A level that no answer can reach.
  case unreachableLevel = "P139"
  /// A condition that every answer fits.
  case idleCondition = "P140"
  /// A fact that is older than a year.
  case staleFact = "P141"
  /// A jump that leads round in a circle.
  case idleJump = "P142"
  /// Typographic marks that quote nothing.
  case curlyQuotes = "P143"
  /// A template in other brackets than braces.
  case otherBrackets = "P144"
  /// A text that a '#' cuts short.
  case cutText = "P145"
  /// A pattern that no example tries.
  case untriedPattern = "P146"

  /// Whether a pack with this problem can be used.
  public var severity: Diagnostic.Severity {
    rawValue.hasPrefix("P0") ? .error : .warning
  }

  /// The heading of its page.
  public var title: String { page.title }

  /// What it means and what to do, in a few sentences.
  public var explanation: String { page.explanation }

  /// Its page: one of the groups below has it, and a test asks for every code.
  private var page: (title: String, explanation: String) {
    filePage ?? scriptPage ?? lexiconPage ?? rubricPage ?? advicePage ?? ("", "")
  }
}
