// The stories that the catalogue cuts up. Invented; several trades, so that no rule fits one alone.

extension Story {
  static let pumps = Story(
    name: "infusion pumps that a ward sent back",
    asked: Asked("Tell me about a time when clinicians resisted a change that you were leading."),
    scene: """
      In the spring of last year our children's ward sent back the new infusion pumps after two \
      days, because every dose had to be entered twice.
      """,
    deeds: """
      I spent three evenings on the ward and wrote down each step the nurses took. Then I asked \
      the supplier to read the dose from the order, and I went through the new screens with \
      eleven nurses, two at a time.
      """,
    outcome: "Double entries went down from 60 a shift to 3, and the ward kept the pumps.",
    lesson: "I learned that a refusal is usually a description of the work.")

  static let printers = Story(
    name: "a supplier that was a month late",
    asked: Asked("Describe a time when a vendor let you down. What did you do?"),
    scene: """
      Last September our laboratory supplier told us, nine days before the switch, that the label \
      printers would come a month late.
      """,
    deeds: """
      I called their director the same afternoon and asked for forty loan printers. I rewrote the \
      plan so that the two busiest clinics went first, and I checked the loan machines at each \
      site myself.
      """,
    outcome: """
      We switched on the planned Monday with 38 loan printers, and only two samples out of 900 \
      had to be relabelled.
      """,
    lesson: "Since then I ask every supplier for a fallback before I sign.")

  static let migration = Story(
    name: "nine million records moved",
    asked: Asked(
      "Tell me about a data migration you were responsible for.",
      concepts: ["migration", "rehearsal", "compare", "pharmacist"]),
    scene: """
      Two years ago our hospital group moved nine million medication records from a system that \
      nobody could support any more.
      """,
    deeds: """
      I had every record type loaded three times on copies, and I compared the counts and a \
      sample of 500 charts by hand with two pharmacists. When the allergies did not match, I \
      stopped the second rehearsal and traced it to a date field.
      """,
    outcome: """
      In the final load 99.8 percent of the records matched, and the pharmacists signed the \
      remainder off within four days.
      """,
    lesson: "The reason it held was that we had already failed twice where it did not matter.")

  static let outage = Story(
    name: "a switch that failed on a Friday night",
    asked: Asked("Tell me about an outage you had to deal with."),
    scene: """
      One Friday night in January the core switch at our second site failed, and 14 wards lost \
      the record system.
      """,
    deeds: """
      I opened the bridge call, sent a runner to each ward with the paper forms and moved the \
      traffic to the old link by hand. I told the duty manager every twenty minutes what we knew.
      """,
    outcome: """
      Service was back after 52 minutes instead of the four hours that the last failure had \
      taken, and no dose was missed.
      """,
    lesson: """
      Afterwards I had the failover tested every quarter, because ours had never been tried under \
      load.
      """)

  static let analysts = Story(
    name: "two analysts who stopped speaking",
    asked: Asked("Tell me about a conflict in your team and how you handled it."),
    scene: """
      When I led the integration team at a county hospital, my two senior analysts stopped \
      speaking after an argument about who owned the test plan.
      """,
    deeds: """
      I met each of them alone and asked what they needed, then I put both on one whiteboard and \
      split the plan by interface instead of by phase. I agreed with them on a ten-minute check \
      every morning.
      """,
    outcome: """
      Within a month open defects dropped from 74 to 20, and both of them asked to stay on the \
      next project.
      """,
    lesson: "It taught me to settle ownership before the work begins.")

  static let bakery = Story(
    name: "loaves thrown away at a bakery",
    asked: Asked("Describe a time when you improved a process."),
    scene: """
      At the bakery where I was shift lead, we threw away about 45 loaves every evening in the \
      winter of 2022.
      """,
    deeds: """
      I counted what came back from each shop for three weeks, drew a simple chart and moved the \
      second bake from noon to two. I showed the drivers how to report shortages by text.
      """,
    outcome: """
      Waste fell to 12 loaves a day by June, which saved us roughly 900 dollars a month.
      """,
    lesson: "I picked the second bake because that was where the returns piled up.")
}
