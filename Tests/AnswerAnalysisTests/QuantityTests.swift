// Numbers, lengths of time and dates, by how people write them.
import AnswerAnalysis
import Interview
import Testing

struct QuantityTests {
  static let numbers: [(String, Marked)] = [
    ("in words with a hyphen", Marked("I trained ⟦twenty-five people⟧.")),
    ("in words without one", Marked("It took ⟦forty five minutes⟧.")),
    ("one and a half", Marked("It took ⟦two and a half days⟧.")),
    ("a unit and a half", Marked("It took ⟦an hour and a half⟧, then ⟦two weeks and a half⟧.")),
    ("a rate", Marked("We got ⟦12 per day⟧, then ⟦thirty a night⟧.")),
    ("a short unit", Marked("It ran ⟦3 h⟧ and ⟦40 mins⟧.")),
    ("a share in words", Marked("⟦Two thirds⟧ of the staff came.")),
    ("quarters of a year", Marked("It took ⟦two quarters⟧.")),
    ("quarters of a whole", Marked("⟦Three quarters⟧ of them came.")),
    ("thousands, decimals and money", Marked("⟦1,200 people⟧ cost ⟦$45k⟧ in ⟦3.5 weeks⟧.")),
    ("other currencies", Marked("It cost ⟦€300k⟧ and ⟦£20⟧.")),
    ("a budget", Marked("The budget was ⟦410,000⟧ and it cost ⟦438,000⟧.")),
    ("in words", Marked("We were ⟦eighty thousand⟧ over budget, of ⟦two million⟧ spent.")),
    ("thousands in short", Marked("They paid ⟦40k⟧ for it.")),
    ("a large number of nothing", Marked("We were 12,000 behind. Row 410,000 broke.")),
    ("a part of a whole", Marked("⟦One nurse in five⟧ came, then ⟦4 out of 5⟧, then ⟦8 in 10⟧.")),
    ("in so many weeks", Marked("I saw ⟦3 people⟧ in ⟦5 weeks⟧, three in 2022.")),
    ("callings", Marked("⟦Two radiologists⟧ and ⟦nine dieticians⟧ came.")),
    ("times of day", Marked("At 02:30 and at 9 a.m. it rang.")),
    ("an address with numbers", Marked("See https://example.org/a?b=3 or v2.1.")),
    ("list numbers", Marked("1) I asked.\n2) I left.")),
  ]

  @Test(arguments: numbers)
  func seesNumbersThatCountSomething(name: String, answer: Marked) {
    #expect(Sample.findings(answer.text).items(.number).map(\.span) == answer.spans, "\(name)")
  }

  static let dates: [(String, Marked)] = [
    ("ordinals", Marked("On the ⟦3rd of March 2022⟧ it began.")),
    (
      "a month", Marked("By ⟦mid-April⟧ it was calm.".replacing("⟦mid-April⟧", with: "mid-⟦April⟧"))
    ),
    ("a year alone", Marked("In Q2 ⟦2022⟧ we closed.")),
    ("digits", Marked("It began on ⟦12/04/2022⟧.")),
    ("a small may", Marked("we went live in may.")),
  ]

  @Test(arguments: dates)
  func seesDates(name: String, answer: Marked) {
    #expect(Sample.findings(answer.text).items(.date).map(\.span) == answer.spans, "\(name)")
  }
}
