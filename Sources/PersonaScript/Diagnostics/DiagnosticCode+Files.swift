// The pages of diagnostics about what is written down: syntax, keys, values and files.

extension DiagnosticCode {
  /// Title and explanation; nil for a code of another group.
  var filePage: (title: String, explanation: String)? {
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
    case .missingFile:
      (
        "A file of the pack is not there",
        "A pack is a folder with pack.yaml, lexicon.yaml, organization.yaml and one file for each "
          + "persona that pack.yaml lists."
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
    case .idDiffersFromFile:
      (
        "A persona whose id is not its file's name",
        "pack.yaml finds a persona by its file, transcripts by its id; the two must agree."
      )
    case .newerKey:
      (
        "A key of a newer format than the file's",
        "The file says that it is written in format 1, which does not have this key. Nothing else "
          + "changes with format 2 but the ids of probes that have none of their own; "
          + "`hotseat persona migrate` sees to those."
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
    default: nil
    }
  }
}
