// The words that synthetic answers and lexicons are made of: what people say about such work.

/// Word lists, by what a word does in a sentence. No two words of the lists that terms are made of
/// share a stem, so that matching by stem and matching by whole word agree on text without endings.
enum WordList {
  /// Words that stand before a noun in a term.
  static let modifiers = split(
    """
    regional nightly urgent paper digital shared legacy patient vendor medical surgical
    inpatient outpatient remote local central weekly quarterly annual interim frozen signed written
    verbal missing duplicate manual automatic parallel rolling gradual sudden national bedside
    pharmacy laboratory radiology dental paediatric maternity cardiac emergency ambulance theatre
    kitchen payroll finance board union student locum agency volunteer family consent privacy
    security network wireless mobile desktop handheld barcode bilingual early late second final
    """)

  /// Nouns that a term may be built around.
  static let nouns = split(
    """
    ward clinic nurse doctor porter record chart referral discharge handover roster shift interface
    message feed queue server backup outage incident ticket budget contract milestone scope risk
    deadline rollout pilot cutover rehearsal dashboard report metric survey workshop committee
    sponsor charter policy audit breach password account badge printer scanner tablet monitor alarm
    alert order prescription allergy dosage vaccine specimen result image letter form template
    screen click field label code migration archive extract sample cohort trial invoice
    claim denial refund supplier warranty licence upgrade patch defect workaround script
    """)

  /// Nouns that end a term.
  static let heads = split(
    """
    review plan team lead owner register checklist timeline window gate backlog session exercise
    drill forum panel memo brief summary log map matrix model tool guide manual course coach pack
    board sheet fix test check count rate target baseline trend gap cause step loop
    """)

  /// Who else stands in an answer.
  static let people = split(
    """
    nurses pharmacists consultants registrars clerks managers engineers analysts testers trainers
    executives patients relatives auditors lawyers regulators colleagues juniors physiotherapists
    """)

  /// What was done, in the past tense, with an object after it.
  static let deeds = split(
    """
    moved rebuilt paused mapped tested rewrote escalated measured reviewed simplified postponed
    shadowed trained negotiated documented replaced tracked closed opened cut doubled halved
    scheduled cancelled reported checked traced explained challenged accepted rejected drafted
    """)

  /// How a sentence begins.
  static let openings = [
    "At my last hospital", "In the spring of that year", "Two weeks before the switch",
    "After the first weekend", "When the project began", "On the second floor",
    "During the night shift", "To be honest", "Looking back", "As a rule", "By the end of June",
    "Before anybody had agreed", "Once the board had signed", "With four days to go",
  ]

  /// How a clause goes on.
  static let reasons = [
    "because nobody had asked them", "so that the ward could keep working",
    "although the vendor disagreed", "since we had no spare hands", "which took three weeks",
    "and I wrote down what they said", "but it was not enough", "and that never happened again",
    "because I had promised it", "and nobody lost a single result", "which I would do again",
    "even though I was not sure", "and it went from thirty a night to four",
    "which saved about twelve hours a week", "and complaints fell by 40 percent",
  ]

  /// Short sentences between the longer ones.
  static let asides = [
    "I was worried.", "It didn't work.", "That was my mistake.", "We started again on Monday.",
    "I think it was the right call.", "Nobody was hurt.", "They were right, and I said so.",
    "So I asked.", "That's what I learnt from it.", "It wasn't pretty, but it held.",
    "I don't remember every detail.", "The rest took care of itself.",
  ]

  private static func split(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  }
}
