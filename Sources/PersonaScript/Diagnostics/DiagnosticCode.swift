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

  private var page: (title: String, explanation: String) {
    switch self {
    case .notYAML:
      (
        "The file is not YAML",
        "The file's punctuation cannot be read, so nothing in it was checked. The place is where "
          + "reading failed; the cause is often a line earlier: a quotation mark or bracket that "
          + "is not closed, a tab, or a line that is not in line with its neighbours."
      )
    case .unknownKey:
      (
        "A key that the format does not have",
        "Keys are checked so that a misspelt one is not silently ignored. The keys that each part "
          + "of a file may have are listed in docs/personas.md."
      )
    case .missingKey:
      (
        "A key is missing",
        "Something that every interview needs is not there. The place is the beginning of the "
          + "part that lacks it."
      )
    case .wrongType:
      (
        "A value of the wrong shape",
        "A list stands where a text belongs, a text where keys and values belong, or the like. "
          + "Where a list of wordings belongs, a single text will do."
      )
    case .duplicateKey:
      (
        "The same key twice",
        "Only one of the two values could count, so neither is guessed. Join them or remove one."
      )
    case .duplicateID:
      (
        "The same id twice",
        "Ids tell things apart in transcripts and conditions, so each belongs to one thing only."
      )
    case .badID:
      (
        "An id that is not lower-case words joined by hyphens",
        "Ids are written with the letters a to z, digits and hyphens, and begin with a letter or "
          + "digit: they stand in conditions, templates and transcripts."
      )
    case .empty:
      (
        "Nothing where something is needed",
        "The value is empty. Give it at least one text, or remove its key if it may be left out."
      )
    case .badNumber:
      (
        "Not a number, or out of range",
        "A whole number belongs here, written in digits, within the range that the message gives."
      )
    case .unknownWord:
      (
        "A word that is not one of those allowed",
        "Only a few words are possible here; the help line lists them."
      )
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
    case .missingFile:
      (
        "A file of the pack is not there",
        "A pack is a folder with pack.yaml, lexicon.yaml, organization.yaml and one file for each "
          + "persona that pack.yaml lists."
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
    case .forbiddenCharacter:
      (
        "A character that must not reach a terminal",
        "Control characters and escape sequences could move the cursor or hide text, and marks "
          + "that turn the direction of writing could show a line other than it is."
      )
    case .tooLarge:
      (
        "Too large, too deep or too much repeated",
        "The file goes past a bound that no real persona comes near. Bounds keep a broken or "
          + "hostile file from stopping the program."
      )
    case .alias:
      (
        "An alias that cannot be followed",
        "An alias (*name) repeats what an anchor (&name) before it marks. The anchor must stand "
          + "earlier in the same file, must not hold the alias, and an alias cannot be a key."
      )
    case .formatVersion:
      (
        "A format version that this program does not read",
        "`format` says which edition of the format a file is written in. This program reads 1 and 2."
      )
    case .unknownProbe:
      (
        "A test names a probe that the question does not have",
        "A test's `probe` is the id of one of the question's or the shared probes, the exact text "
          + "of its `when`, or `none`."
      )
    case .idDiffersFromFile:
      (
        "A persona whose id is not its file's name",
        "pack.yaml finds a persona by its file, transcripts by its id; the two must agree."
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
    case .formClaimedTwice:
      (
        "A form that two concepts claim",
        "One word in an answer would count as two things. Give the form to one of them, or make "
          + "it longer in one."
      )
    case .patternSyntax:
      (
        "A pattern that cannot be read",
        "Patterns join words that stand apart: `all(…)`, `any(…)`, `seq(… ..6 …)`, `near(…, 6)`, with "
          + "`not` inside `all`, and `answer(…)` around one that may go over several sentences. In a "
          + "list in `[ ]`, a pattern with a comma must be in quotes."
      )
    case .untriedPattern:
      (
        "A pattern that no example tries",
        "None of the sentences under `matches` counts as the concept by this pattern, so nobody knows "
          + "whether it does what it is meant to. Add a sentence for it, or mend the pattern."
      )
    case .nearMissHides:
      (
        "A near-miss that hides its own concept",
        "A match inside a near-miss does not count. A near-miss that is also a form means that "
          + "the form can never match."
      )
    case .unknownPersona:
      (
        "No persona has this name",
        "A disagreement is between personas that pack.yaml names; this one is not among them."
      )
    case .weightsSum:
      (
        "Weights that are not the whole",
        "What a persona weighs is given in per cent, so its five weights add up to 100."
      )
    case .tensionNeedsTwo:
      (
        "A disagreement that is not between two",
        "A tension has two different personas in `between`: the first speaks first, and asks."
      )
    case .noClosing:
      (
        "An interview without an end",
        "The agenda has no `closing`: the persona never asks for a closing statement."
      )
    case .neverAsked:
      (
        "A question that is never asked",
        "No step of the agenda names the question, so no interview can reach it."
      )
    case .shadowedProbe:
      (
        "A probe behind another with the same condition",
        "The other probe is always preferred, so this one is asked only after it, if patience "
          + "lasts. Make its condition narrower, or give both lists of wordings to one probe."
      )
    case .commonAcronym:
      (
        "An acronym that is a common word",
        "Written in capitals for emphasis, or at the start of a heading, the everyday word would "
          + "count as the concept."
      )
    case .unreachableAcknowledgement:
      (
        "An acknowledgement that is never reached",
        "The first acknowledgement that fits is used. After one without `when`, none is reached."
      )
    case .unusedFile:
      (
        "A file that the pack does not use",
        "A pack reads pack.yaml, lexicon.yaml, organization.yaml and the files of the personas "
          + "that pack.yaml lists. This file is none of them."
      )
    case .afterClosing:
      (
        "A step after the closing",
        "The persona says goodbye after the closing statement; later steps are never reached."
      )
    case .unknownOrganization:
      (
        "No organization has this name",
        "An answer is true `at` an organization whose dossier the pack does not hold, so nobody "
          + "is ever told it. Dossiers are organization.yaml and the files in organizations/."
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
    case .newerKey:
      (
        "A key of a newer format than the file's",
        "The file says that it is written in format 1, which does not have this key. Nothing else "
          + "changes with format 2 but the ids of probes that have none of their own; "
          + "`hotseat persona migrate` sees to those."
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
    case .missingLines:
      (
        "A file of lines that lacks some",
        "The interview would be held in two languages. The lines that are not replaced are said as "
          + "the persona's own file has them."
      )
    case .neverReached:
      (
        "A step that nothing leads to",
        "The jump before it is made in every interview, and no other jump names this step."
      )
    case .impossibleCondition:
      (
        "A condition that no answer can fit",
        "What it asks for excludes itself, such as a long and a short answer at once, or needs "
          + "something that is never there: a question that comes later in the agenda, or more "
          + "expected concepts than the question has. What it belongs to is never said."
      )
    case .outrankedProbe:
      (
        "A probe whose turn never comes",
        "Whenever it fits, others fit as well and go before it, and they are as many as the "
          + "persona asks of one question, even at the level that presses hardest. Give it a "
          + "higher `priority`, make the others' conditions narrower, or raise `patience`."
      )
    case .onlyEchoes:
      (
        "An expected concept that the question itself names",
        "Every wording of the question says every form of the concept. Words that only repeat "
          + "the question do not count, so no answer can hold it. Reword the question, or give "
          + "the concept another form."
      )
    case .twoStatuses:
      (
        "A concept that must be claimed and denied at once",
        "The condition holds only of an answer that both asserts a concept and denies it. Such "
          + "answers are rare slips; `or`, or another concept, is likely to be meant."
      )
    case .leadingQuestion:
      (
        "A question that gives its own answer away",
        "The wording names at least half of what a good answer is expected to hold, or asks for "
          + "agreement. Candidates hear what is wanted, and what they repeat of the question does "
          + "not count for them."
      )
    case .weightWithoutReason:
      (
        "A heavy weight without a reason",
        "A weight of 4 or 5 decides the score of the content by itself. Say why in a comment, in "
          + "the same line or the one above, for those who will wonder."
      )
    case .longLine:
      (
        "A line too long for a narrow terminal",
        "At 40 columns the line fills more than seven rows, a third of a small screen, and nobody "
          + "says that much in one breath. Make two sentences of it, or leave something out."
      )
    case .repeatedWording:
      (
        "A sentence that two personas say",
        "People who practise with several personas notice. Lines of fewer than five words do not "
          + "count."
      )
    case .absentQuotation:
      (
        "A quotation of something that may not be there",
        "Every wording quotes the candidate, and the condition holds of answers without the words "
          + "to quote: then none can be said, and the next best is chosen instead. Add "
          + "`mentions(…)` to the condition, or a wording that quotes nothing."
      )
    case .unreachableLevel:
      (
        "A level that no answer can reach",
        "Warm-ups are not scored, so no test can expect a level of them. For other questions some "
          + "levels need expected content, and without `expects` nothing says what that is."
      )
    case .weightSum:
      (
        "Weights that do not add up to 100",
        "The weights of the five dimensions are per cent of the whole. Where a file gives only some "
          + "of them, the rubric's own stand for the others, and the sum of all five is looked at."
      )
    case .thresholds:
      (
        "A table of thresholds that is not in order",
        "A dimension has four thresholds: the fewest points for the levels 2, 3, 4 and 5. Each must "
          + "be greater than the one before it, and none above 1000."
      )
    case .anchorCount:
      (
        "More or fewer than five anchors",
        "There are five levels, and each says in words what was seen in answers that reach it."
      )
    case .levelOutOfReach:
      (
        "A level that no answer can reach",
        "All the points that an answer can earn, added up, are fewer than the dimension's highest "
          + "threshold. Give more points for what is looked for, or lower the threshold."
      )
    case .noReason:
      (
        "Weights that a persona changes without a reason",
        "A persona may weigh the dimensions otherwise than its rubric, and has to tell the candidate "
          + "why: the scorecard shows the reason. It takes a sentence of three words at least."
      )
    case .lengthBand:
      (
        "A length whose ends are the wrong way round",
        "`shortest` is the number of words below which an answer is short, `longest` the one above "
          + "which it is long. The second must be the greater."
      )
    case .rubricVersion:
      (
        "A rubric under the version of another one",
        "Transcripts name the version that scored them. This file scores otherwise than the rubric of "
          + "the program that has the same version, so nobody could tell the two apart."
      )
    case .noSource:
      (
        "Numbers that come from nowhere",
        "Whoever changes a threshold, a weight, points or a length says in `source` where the number "
          + "comes from: a study, a measurement, or that it is a choice, and what for."
      )
    case .idleCondition:
      (
        "A condition that every answer fits",
        "It says no more than `always` does. Write `always`, or what was meant."
      )
    case .exampleMisses:
      (
        "An example that does not match",
        "A sentence under `matches` must hold words that count as its concept, as an answer with "
          + "this sentence would. Add the words that say it to `forms`, or see whether a near-miss "
          + "hides them."
      )
    case .exampleMatches:
      (
        "An example that matches and must not",
        "A sentence under `does-not-match` holds words that count as its concept. Forms match by "
          + "the stem of each word, so `training` is also in \"I took the train\"; `training*` is "
          + "not. Or list the words around it under `near-misses`."
      )
    case .nearMissMatches:
      (
        "A near-miss that matches all the same",
        "A near-miss that is wholly in capitals is matched with its case. Said in small letters, its "
          + "words count as the concept after all."
      )
    case .formNeverMatches:
      (
        "A form that never matches",
        "The form, said by itself, does not count as its concept, so no answer can hold it: a "
          + "near-miss hides it, or it holds signs that are no part of words."
      )
    case .idleNearMiss:
      (
        "A near-miss that hides nothing",
        "Nothing in it would count as the concept, so it need not be listed. Perhaps the form that "
          + "it was written for is gone, or is longer than the near-miss."
      )
    case .commonForm:
      (
        "A form that is a common word",
        "Answers on any subject hold this word, so that the concept would be seen in all of them. "
          + "Give the form a second word."
      )
    case .unexplainedJargon:
      (
        "A term of art without an explanation",
        "`jargon` says that only one trade knows the word. `plain` is what `/clarify` and the tip "
          + "about unexplained terms tell the candidate; without it they have nothing to say."
      )
    case .staleFact:
      (
        "A fact that is older than a year",
        "What was true of the world then may have changed, and candidates take it from the "
          + "interviewer. See whether it is still so, and write the new date under `as-of`."
      )
    case .idleJump:
      (
        "A jump that leads round in a circle",
        "A step comes once in an interview, whatever jumps lead back to it. Everything between "
          + "the jump and its goal has been taken when the jump is made, so it does nothing."
      )
    case .wrongFile:
      (
        "A file of another sort under this name",
        "Its keys are those of another file of a pack: a lexicon that was saved under a persona's "
          + "name, or the like. Nothing else in it was checked."
      )
    case .notText:
      (
        "A file that is no text",
        "Files of a pack are plain text. What word processors and browsers save is not, whatever "
          + "the file is called: choose 'plain text' and UTF-8 when saving."
      )
    case .curlyQuotes:
      (
        "Typographic marks that quote nothing",
        "Only straight marks quote a text: word processors curl them. As it stands, the marks are "
          + "part of the text and are said, and a comma, a '#' or a ': ' inside ends it."
      )
    case .otherBrackets:
      (
        "A template in other brackets",
        "Templates stand in single braces: {candidate}. In other brackets, or in doubled braces, "
          + "the word is said as it is written."
      )
    case .cutText:
      (
        "A text that a '#' cuts short",
        "After a space, '#' begins a comment, and the text ends before it. Put the text in quotes; "
          + "if a comment is meant, write a space after the '#'."
      )
    }
  }
}
