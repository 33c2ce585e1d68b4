// What an interviewer keeps in mind for later: a name, and sometimes the candidate's words.

/// Something to remember about the answers to a question.
public struct Memory: Sendable, Equatable {
  /// What conditions and lines call it.
  public var name: String
  /// The concept whose words are remembered; nil to remember only that it was so. Without such words
  /// nothing is remembered.
  public var words: String?
  /// When it is remembered.
  public var when: Condition

  /// Something to remember.
  public init(name: String, words: String? = nil, when: Condition = .always) {
    self.name = name
    self.words = words
    self.when = when
  }
}
