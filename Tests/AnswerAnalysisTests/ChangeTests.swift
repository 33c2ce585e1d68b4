// How people say that something changed, without a verb of change and a number side by side.
import AnswerAnalysis
import Interview
import Testing

struct ChangeTests {
  static let changes: [(String, Marked)] = [
    ("what is done is the subject", Marked("Waiting ⟦fell from 12 minutes to 4⟧.")),
    ("down by half", Marked("The queue ⟦went down by half⟧.")),
    ("down by a number", Marked("Calls ⟦were down 30 percent⟧.")),
    ("up to a share", Marked("I ⟦got use up to 90%⟧ in a month.")),
    ("up to is a limit", Marked("The room held up to 30 people.")),
    ("by a third", Marked("Complaints ⟦fell by a third⟧.")),
    ("by more than a quarter", Marked("Sick days ⟦dropped by more than a quarter⟧.")),
    ("by two thirds", Marked("The pile ⟦shrank by two thirds⟧.")),
    ("a third of something is a part", Marked("I asked a third of them and it dropped.")),
    ("a quarter of the year", Marked("It dropped off by the third quarter.")),
    ("threefold", Marked("Visits ⟦rose threefold⟧.")),
    ("a length in words", Marked("It went ⟦from an hour and a half to ten minutes⟧.")),
    ("a rate to none", Marked("Pages went ⟦from thirty a night to none⟧.")),
    ("faster by a time", Marked("Charting is now ⟦20 minutes faster⟧.")),
    ("earlier by a time says when", Marked("Two years earlier I had left.")),
    ("times as many", Marked("Now ⟦three times as many⟧ nurses use it.")),
    ("twice as fast", Marked("The form was ⟦twice as fast⟧.")),
    ("twice says how often", Marked("I tried it twice as a test.")),
    ("saved per week", Marked("It ⟦saved 2 h⟧ per week.")),
    ("before and after", Marked("We counted ⟦31 a month before and 6 a month after⟧.")),
    ("a time that it took", Marked("It took ⟦nine days before and four after⟧.")),
    ("what it used to take", Marked("It ⟦used to take nine days; now it takes four⟧.")),
    ("in two sentences", Marked("⟦Before, it took 45 minutes. Now it takes 10⟧.")),
    ("one in five", Marked("Use went ⟦from one nurse in five to four in five⟧ by August.")),
    ("hours of the calendar", Marked("I called three weeks before and two days after.")),
    ("before a noun", Marked("We tested 40 forms before June and 12 after.")),
    ("the same number twice", Marked("There were 31 calls before and 31 after.")),
    ("other things", Marked("It took 3 weeks before, and 40 nurses after.")),
  ]

  @Test(arguments: changes)
  func seesTheChange(name: String, answer: Marked) {
    #expect(Sample.findings(answer.text).items(.change).map(\.span) == answer.spans, "\(name)")
  }

  @Test func saysWhichWayItWent() {
    let answers = ["It saved us 40 hours.", "Errors dropped by 12.", "Use went up by 12 percent."]
    let names = answers.map { Sample.findings($0).items(.change).first?.name }
    #expect(names == ["saved", "reduced", "percent"])
  }
}
