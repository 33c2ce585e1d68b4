// The pages of diagnostics about lexicons: forms, acronyms, near-misses, patterns and concepts.

extension DiagnosticCode {
  /// Title and explanation; nil for a code of another group.
  var lexiconPage: (title: String, explanation: String)? {
    switch self {
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
    default: nil
    }
  }
}
