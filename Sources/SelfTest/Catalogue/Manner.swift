// Relations 20 to 23: hedges, and details that do or do not belong into an answer.

extension Relation {
  static let manner = [
    Relation(
      20, "confident > laden with hedges", .above,
      [
        Case(
          "pumps", Story.pumps.asked, Story.pumps.whole,
          Story.pumps.whole.with([
            "I spent": "I think I sort of spent", "Then I asked": "Then I guess I maybe asked",
            "I went through": "I probably kind of went through",
            "Double entries": "I believe double entries perhaps",
          ])),
        Case(
          "analysts", Story.analysts.asked, Story.analysts.whole,
          Story.analysts.whole.with([
            "I met": "I suppose I met", "then I put": "then, I'm not sure, I more or less put",
            "I agreed": "I kind of agreed", "Within a month": "Possibly within a month or so",
          ])),
        Case(
          "loaves", Story.bakery.asked, Story.bakery.whole,
          Story.bakery.whole.with([
            "I counted": "I think I counted", "drew": "sort of drew", "I showed": "I tried to show",
            "Waste fell": "Hopefully waste fell", "roughly 900": "maybe 900",
          ])),
      ]),
    Relation(
      21, "one hedge = none", .equal,
      [
        Case(
          "printers", Story.printers.asked,
          Story.printers.whole.with(["I called": "I think I called"]), Story.printers.whole),
        Case(
          "outage", Story.outage.asked,
          Story.outage.whole.with(["Service was": "Service was probably"]), Story.outage.whole),
        Case(
          "loaves", Story.bakery.asked,
          Story.bakery.whole.with(["I picked": "I believe I picked"]), Story.bakery.whole),
      ]),
    Relation(
      22, "de-identified > a record number given", .above,
      [
        Case(
          "a mixed-up label", Asked("Tell me about a mistake that reached a patient."),
          """
          Last March a label went on the wrong tube. I called the ward, had the sample drawn again \
          and told the patient myself. The right result was there in 50 minutes.
          """,
          """
          Last March a label went on the wrong tube of the patient with MRN 4471823. I called the \
          ward, had the sample drawn again and told the patient myself. The right result was there \
          in 50 minutes.
          """),
        Case(
          "a lost referral", Asked("Describe a time you fixed a problem for a patient."),
          """
          A woman's referral was lost between two systems in June. I found it in the error queue, \
          sent it again and booked her for the next morning. She was seen within a day.
          """,
          """
          Maria Delgado's referral was lost between two systems in June; her medical record number \
          is 00582913, born 03/14/1961. I found it in the error queue, sent it again and booked her \
          for the next morning. She was seen within a day.
          """),
        Case(
          "a duplicate chart", Asked("Tell me about a data quality problem you solved."),
          """
          Two charts of one man were kept apart for years at our clinic. I compared the allergies, \
          merged the charts with a nurse and added a check at the desk. We found 60 more such pairs.
          """,
          """
          Two charts of one patient, record number B-229871, were kept apart for years at our \
          clinic. I compared the allergies, merged the charts with a nurse and added a check at the \
          desk. We found 60 more such pairs.
          """),
      ]),
    Relation(
      23, "a go-live date costs nothing", .equal,
      [
        Case(
          "a record system", Asked("Tell me about a go-live you led."),
          """
          We went live with the record system on 14 May 2023. I ran the command centre for ten days \
          and closed 310 tickets with my team of six.
          """,
          """
          We went live with the record system in May. I ran the command centre for ten days and \
          closed 310 tickets with my team of six.
          """),
        Case(
          "a warehouse", Asked("Describe a launch that you planned."),
          """
          The new warehouse opened on March 3, 2022. I planned the move of 8,000 pallets with two \
          carriers, and we finished three days early.
          """,
          """
          The new warehouse opened in March. I planned the move of 8,000 pallets with two carriers, \
          and we finished three days early.
          """),
        Case(
          "a payroll", Asked("Tell me about a deadline you met."),
          """
          Our payroll had to change by 01/01/2024. I wrote the test list, checked 90 contracts with \
          the lawyer and we paid everybody on time.
          """,
          """
          Our payroll had to change by January. I wrote the test list, checked 90 contracts with the \
          lawyer and we paid everybody on time.
          """),
      ]),
  ]
}
