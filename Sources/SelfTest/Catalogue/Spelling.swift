// Relations 27 and 28: slips of the keys.
internal import Interview

extension Relation {
  static let spelling = [
    Relation(
      27, "with typos ≈ clean", .near,
      [
        Case(
          "pumps", Story.pumps.asked,
          Story.pumps.whole.with([
            "spring of last": "sprng of last", "because every": "becuase every",
            "I spent": "I spnet", "supplier to read": "suplier to read", "screens": "screnes",
            "I learned": "I lerned",
          ]), Story.pumps.whole),
        Case(
          "outage", Story.outage.asked,
          Story.outage.whole.with([
            "Friday": "Firday", "failed, and": "faild, and", "opened": "opend",
            "each ward with": "each ward wiht", "minutes instead": "mintues instead",
            "Afterwards": "Afterwrads",
          ]), Story.outage.whole),
        Case(
          "analysts", Story.analysts.asked,
          Story.analysts.whole.with([
            "integration": "intergration", "argument": "arguement", "asked what": "aksed what",
            "agreed": "agred", "dropped": "droped", "taught": "taugth",
          ]), Story.analysts.whole),
      ]),
    Relation(
      28, "\"HIPPA\" = HIPAA, with a note", .equalWithNote,
      [
        Case(
          "HIPPA",
          Asked(
            "How do you keep patient information private?", kind: .knowledge),
          "Under HIPPA only those who treat a patient may open the chart, and I check the access log weekly.",
          "Under HIPAA only those who treat a patient may open the chart, and I check the access log weekly."
        ),
        Case(
          "goverance",
          Asked("Tell me about a decision that you took to a committee."),
          """
          In June I took two designs to the data goverance board. I showed them the cost of both, \
          and they chose the cheaper one in one meeting.
          """,
          """
          In June I took two designs to the data governance board. I showed them the cost of both, \
          and they chose the cheaper one in one meeting.
          """),
        Case(
          "stakholder",
          Asked("Tell me how you kept people informed in a project."),
          """
          At the start I made a stakeholder anlysis with the sponsor, and I did the stakholder \
          engagement myself: a call with each of nine managers every second week.
          """,
          """
          At the start I made a stakeholder analysis with the sponsor, and I did the stakeholder \
          engagement myself: a call with each of nine managers every second week.
          """),
      ]),
  ]
}
