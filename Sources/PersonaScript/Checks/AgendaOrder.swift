// Which questions an agenda may ask before which.
import Interview

/// The order of an agenda's questions.
struct AgendaOrder {
  /// The first and the last item of the agenda that may ask each question.
  private var items: [String: ClosedRange<Int>] = [:]
  /// How many different questions the items up to each may ask.
  private var counts: [Int] = []

  /// The order of `agenda`, gone through from first to last.
  init(_ agenda: [AgendaItem]) {
    for (place, item) in agenda.enumerated() {
      for question in item.questions {
        items[question] = (items[question]?.lowerBound ?? place)...place
      }
      counts.append(items.count)
    }
  }

  /// The questions that may come before `question`; nil for one that the agenda does not hold.
  func questions(before question: String) -> EarlierQuestions? {
    items[question].map { EarlierQuestions(question: question, place: $0.upperBound, order: self) }
  }

  fileprivate func mayAsk(_ question: String, upTo place: Int) -> Bool {
    items[question].map { $0.lowerBound <= place } ?? false
  }

  fileprivate func count(upTo place: Int) -> Int { counts[place] }
}

/// The questions that may come before one.
struct EarlierQuestions {
  fileprivate let question: String
  fileprivate let place: Int
  fileprivate let order: AgendaOrder

  /// Whether there are none.
  var isEmpty: Bool { order.count(upTo: place) == 1 }

  /// Whether `other` is one of them.
  func contains(_ other: String) -> Bool {
    other != question && order.mayAsk(other, upTo: place)
  }
}
