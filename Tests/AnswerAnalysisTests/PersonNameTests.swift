// Patients' names where a title or a date of birth gives them away.
import AnswerAnalysis
import Interview
import Testing

struct PersonNameTests {
  static let answers: [(String, Marked)] = [
    ("a patient with a title", Marked("A patient, Mrs. ⟦Hall⟧, fell at night.")),
    ("born on a day", Marked("⟦John Smith⟧, born ⟦4/12/1951⟧, was admitted twice.")),
    ("a colleague with a title", Marked("Our sponsor, Mrs. Hall, signed it.")),
    ("a colleague born somewhere", Marked("John Smith, born in Ohio, led the vendor's team.")),
    ("doctors and nurses", Marked("Dr. Patel and nurse Kim disagreed on May 3.")),
    (
      "a city and a launch",
      Marked("We had 4,000 patients in Ohio, and the go-live was on June 12, 2021.")
    ),
  ]

  @Test(arguments: answers)
  func seesPatientsAndNoColleagues(name: String, answer: Marked) {
    let found = Sample.findings(answer.text).items(.identifier).map(\.span)
    #expect(found == answer.spans, "\(name)")
  }
}
