// The pages of diagnostics about what can be used and could be better.

extension DiagnosticCode {
  /// Title and explanation; nil for a code of another group.
  var advicePage: (title: String, explanation: String)? {
    switch self {
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
    case .unknownOrganization:
      (
        "No organization has this name",
        "An answer is true `at` an organization whose dossier the pack does not hold, so nobody "
          + "is ever told it. Dossiers are organization.yaml and the files in organizations/."
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
    case .leadingQuestion:
      (
        "A question that gives its own answer away",
        "The wording names at least half of what a good answer is expected to hold, or asks for "
          + "agreement. Candidates hear what is wanted, and what they repeat of the question does "
          + "not count for them."
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
    case .idleCondition:
      (
        "A condition that every answer fits",
        "It says no more than `always` does. Write `always`, or what was meant."
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
    default: nil
    }
  }
}
