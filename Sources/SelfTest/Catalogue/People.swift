// Relations 5 and 6: who acted.

extension Relation {
  static let people = [
    Relation(
      5, "own actions > all \"we\"", .above,
      [Story.pumps, .printers, .bakery].map {
        Case($0.name, $0.asked, $0.whole, $0.whole.toldByGroup)
      }),
    Relation(
      6, "\"I\" within a \"we\" story = all \"I\"", .equal,
      [
        Case(
          "a wrong alarm limit",
          Asked("Tell me about a time you worked in a team to fix a problem."),
          """
          Last summer we had a monitor on our unit that alarmed forty times a night. We met on a \
          Tuesday and listed what we had seen. I compared the limits with the other unit, I wrote \
          the change request and I tested it on two beds. We had 6 alarms a night after that, \
          because the limit had simply been set too low.
          """,
          """
          Last summer I had a monitor on my unit that alarmed forty times a night. I met the others \
          on a Tuesday and listed what I had seen. I compared the limits with the other unit, I \
          wrote the change request and I tested it on two beds. I had 6 alarms a night after that, \
          because the limit had simply been set too low.
          """),
        Case(
          "a fundraiser", Asked("Describe a goal you reached with others."),
          """
          In our last school year we wanted to raise 5,000 dollars for the library. We split the \
          town into streets. I designed the flyer, called eleven shops and kept the accounts. We \
          raised 6,200 dollars in three weeks, because I had asked the shops before the holidays.
          """,
          """
          In my last school year I wanted to raise 5,000 dollars for the library. I split the town \
          into streets. I designed the flyer, called eleven shops and kept the accounts. I raised \
          6,200 dollars in three weeks, because I had asked the shops before the holidays.
          """),
        Case(
          "an interface queue", Asked("Tell me about an incident that you solved with your team."),
          """
          In November our lab results stopped for the whole east wing. We opened a call with the \
          vendor and we went through the queue together. I found the message with the broken date, \
          I took it out and I sent the other 3,000 again. Our results were back within 40 minutes. \
          Since then we check the queue every hour.
          """,
          """
          In November my lab results stopped for the whole east wing. I opened a call with the \
          vendor and I went through the queue with them. I found the message with the broken date, \
          I took it out and I sent the other 3,000 again. My results were back within 40 minutes. \
          Since then I check the queue every hour.
          """),
      ]),
  ]
}
