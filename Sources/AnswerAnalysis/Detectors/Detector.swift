// What a detector is, and the one list of them.
internal import Interview

/// Sees one sort of thing in a passage.
protocol Detector {
  /// Appends what it sees to `found`. It may read what detectors before it in the list have found.
  static func detect(_ passage: Passage, into found: inout [Finding])
}

/// Every detector, in the order in which they run.
enum Detectors {
  static var all: [any Detector.Type] {
    [
      EchoDetector.self,
      MentionDetector.self,
      QuantityDetector.self,
      ChangeDetector.self,
      ActionDetector.self,
      StoryDetector.self,
      BlameDetector.self,
      StyleDetector.self,
      JargonDetector.self,
      IdentifierDetector.self,
      SpecificDetector.self,
      OwnQuestionDetector.self,
      RecallDetector.self,
    ]
  }
}
