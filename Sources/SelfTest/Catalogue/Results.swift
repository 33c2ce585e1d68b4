// Relations 3, 4 and 18: what came of it.

extension Relation {
  static let results = [
    Relation(
      3, "a result with a number > \"it went well\"", .above,
      [
        Case(
          "records moved", Story.migration.asked, Story.migration.whole,
          Story.migration.ending("In the end it went well and everybody was pleased.")),
        Case(
          "analysts who speak again", Story.analysts.asked, Story.analysts.whole,
          Story.analysts.ending("After that things were much better and the mood was good.")),
        Case(
          "loaves", Story.bakery.asked, Story.bakery.whole,
          Story.bakery.ending("It worked out really well for the bakery.")),
      ]),
    Relation(
      4, "a number with its unit > a stray number", .above,
      [
        Case(
          "queue at a clinic", Asked("Tell me about a time you made a service faster."),
          """
          Last winter patients at our eye clinic stood in line just to hand in a form. I put the \
          form on a tablet by the door and asked a volunteer to help with it. The wait dropped by \
          25 minutes.
          """,
          """
          Last winter patients at our eye clinic stood in line just to hand in a form. I put the \
          form on a tablet by the door and asked a volunteer to help with it. The wait was item 25 \
          on our list.
          """),
        Case(
          "invoices", Asked("Give me an example of a problem you solved at work."),
          """
          In my second year at the wholesaler the suppliers complained about late payment. I sorted \
          the open invoices by due date and called the three buyers who approved them. Four out of \
          five invoices were then paid within ten days.
          """,
          """
          In my second year at the wholesaler the suppliers complained about late payment. I sorted \
          the open invoices by due date and called the three buyers who approved them. The invoices \
          were then paid, as our handbook of 2019 says in 4.5.
          """),
        Case(
          "help desk", Asked("Describe a time you cleared a backlog."),
          """
          When I joined the hospital's help desk, nobody had looked at the old tickets since the \
          move. I read all of them over two weekends, grouped them by cause and fixed the login \
          script first. We closed 240 tickets in six weeks.
          """,
          """
          When I joined the hospital's help desk, nobody had looked at the old tickets since the \
          move. I read all of them over two weekends, grouped them by cause and fixed the login \
          script first. We closed tickets, and I was number 240 on the staff list.
          """),
      ]),
    Relation(
      18, "\"no downtime\" as a result > downtime suffered", .above,
      [
        Case(
          "a database move", Asked("Tell me about a system change you led."),
          """
          In 2021 I led the move of our pharmacy database to new servers. I rehearsed the steps \
          twice with the vendor and moved the clinics one by one on a Sunday. We finished with no \
          downtime.
          """,
          """
          In 2021 I led the move of our pharmacy database to new servers. I rehearsed the steps \
          twice with the vendor and moved the clinics one by one on a Sunday. We finished with nine \
          hours of downtime.
          """),
        Case(
          "a network upgrade", Asked("Describe a project with a high risk of disruption."),
          """
          Our campus network needed new switches while exams were running. I planned the work for \
          the nights, walked each building with the caretaker and kept the old line plugged in. All \
          22 buildings were done without any outage.
          """,
          """
          Our campus network needed new switches while exams were running. I planned the work for \
          the nights, walked each building with the caretaker and kept the old line plugged in. All \
          22 buildings were done, but we had an outage in five of them.
          """),
        Case(
          "payroll", Asked("Tell me about a launch you were responsible for."),
          """
          Last April I brought our payroll over to the new provider. I ran both systems side by \
          side for two months and checked every difference with the accountants. On pay day there \
          were no errors.
          """,
          """
          Last April I brought our payroll over to the new provider. I ran both systems side by \
          side for two months and checked every difference with the accountants. On pay day there \
          were errors in 140 payslips.
          """),
      ]),
  ]
}
