// Relations 14 to 16: words that answer something else, or are the question's.

extension Relation {
  static let otherWords = [
    Relation(
      14, "an answer > an answer to another question", .above,
      [
        Case("vendor or bakery", Story.printers.asked, Story.printers.whole, Story.bakery.whole),
        Case(
          "migration or conflict", Story.migration.asked, Story.migration.whole,
          Story.analysts.whole),
        Case("outage or pumps", Story.outage.asked, Story.outage.whole, Story.pumps.whole),
      ]),
    Relation(
      15, "an answer > the question echoed", .above,
      [
        Case("pumps", Story.pumps.asked, Story.pumps.whole, Story.pumps.asked.question),
        Case(
          "a conflict", Story.analysts.asked, Story.analysts.whole,
          "A conflict in my team and how I handled it. Tell me about a conflict in your team and "
            + "how you handled it."),
        Case(
          "a vendor", Story.printers.asked,
          "The printers came late, so I borrowed forty from another site and we started on time.",
          "You asked me to describe a time when a vendor let you down and what I did. "
            + Story.printers.asked.question),
      ]),
    Relation(
      16, "the question echoed, then an answer = the answer", .equal,
      [
        Case(
          "outage", Story.outage.asked, "\(Story.outage.asked.question) \(Story.outage.whole)",
          Story.outage.whole),
        Case(
          "a process", Story.bakery.asked,
          "\(Story.bakery.asked.question)\n\n\(Story.bakery.whole)",
          Story.bakery.whole),
        Case(
          "a migration", Story.migration.asked,
          "\"\(Story.migration.asked.question)\" \(Story.migration.withoutOutcome)",
          Story.migration.withoutOutcome),
      ]),
  ]
}
