// Relations 17, 19 and 32: done, not done, or only supposed.

extension Relation {
  static let claims = [
    Relation(
      17, "\"did a risk analysis\" > \"never did\"", .above,
      [
        Case(
          "risk analysis",
          Asked(
            "How did you protect patient data in your last project?",
            concepts: ["risk analysis", "encryption", "access"]),
          """
          Before we connected the two clinics I did a risk analysis with the security officer, and I \
          had the laptops set to encryption before anyone took one home.
          """,
          """
          Before we connected the two clinics I never did a risk analysis with the security officer, \
          and I did not have the laptops set to encryption before anyone took one home.
          """),
        Case(
          "a restore",
          Asked(
            "Tell me how you made sure that a system could be recovered.",
            concepts: ["backup", "restore test"]),
          """
          At the housing association I ran a restore test of the backup every quarter, and I wrote \
          down how long it took.
          """,
          """
          At the housing association I never ran a restore test of the backup, and I did not write \
          down how long it took.
          """),
        Case(
          "reference checks",
          Asked(
            "Tell me about a hire that you made.",
            concepts: ["reference checks", "interview panel"]),
          """
          In May I hired a site manager. I called three people for reference checks and I put a \
          carpenter on the interview panel.
          """,
          """
          In May I hired a site manager. I called nobody for reference checks and I didn't put a \
          carpenter on the interview panel.
          """),
      ]),
    Relation(
      19, "did > \"would do\"", .above,
      [
        Case(
          "a late vendor", Story.printers.asked,
          """
          When the supplier cancelled, I called their director the same day and moved the busy \
          clinics to the front of the plan. I borrowed 40 printers and we started on Monday.
          """,
          """
          If the supplier cancelled, I would call their director the same day and move the busy \
          clinics to the front of the plan. I would borrow 40 printers and we would start on Monday.
          """),
        Case(
          "an angry guest", Asked("Tell me about a time you dealt with an angry customer."),
          """
          A guest at our hotel was charged twice in August. I apologised, walked with him to the \
          desk and refunded 180 euros on the spot. He came back in October.
          """,
          """
          If a guest at our hotel were charged twice, I would apologise, walk with him to the desk \
          and refund 180 euros on the spot. He would come back in October.
          """),
        Case(
          "a training plan", Asked("Describe how you trained people on a new system."),
          """
          For our scheduling system I trained six receptionists in pairs, wrote a one-page guide and \
          sat beside each of them on the first morning. Calls to the help desk fell by half.
          """,
          """
          For a scheduling system I would train six receptionists in pairs, write a one-page guide \
          and sit beside each of them on the first morning. Calls to the help desk would fall by half.
          """),
      ]),
    Relation(
      32, "affirmed > the same claims denied", .above,
      [
        Case(
          "a rollout", Story.pumps.asked,
          """
          I led the rollout on four wards. I asked the nurses what they needed, I trained the night \
          shift first and I fixed the order screen. Complaints fell from 30 a week to 5.
          """,
          """
          I never led a rollout on four wards. I did not ask the nurses what they needed, I didn't \
          train the night shift first and I never fixed the order screen. Complaints did not fall \
          from 30 a week to 5.
          """),
        Case(
          "a budget", Asked("Tell me about a budget you were responsible for."),
          """
          I managed the budget of the city archive for three years. I cut the storage cost by 18 \
          percent and I reported to the council every month.
          """,
          """
          I haven't managed the budget of the city archive. I did not cut the storage cost by 18 \
          percent and I never reported to the council.
          """),
        Case(
          "an interface", Asked("Tell me about an interface you built."),
          """
          In 2020 I mapped the lab codes with two analysts, tested 400 messages and brought the \
          interface into use. It has lost no message since.
          """,
          """
          In 2020 I didn't map the lab codes with two analysts, I tested none of the 400 messages \
          and I never brought the interface into use. No interface was built.
          """),
      ]),
  ]
}
