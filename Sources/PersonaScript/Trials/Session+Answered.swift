// An interview at the moment at which a follow-up is looked for.
import Interview

extension Session {
  /// The session with the first of `events`, up to the answer.
  func upToAnswer(of events: [Event]) -> Session {
    var session = self
    for event in events {
      _ = session.apply(event, at: 0)
      if case .answered = event { break }
    }
    return session
  }
}
