// What a report in JSON says about a posting's requirements.
import Interview

/// One requirement with the words that are evidence of it.
struct RequirementReport: Encodable {
  struct Evidence: Encodable {
    var turn: Int
    var answer: Int
    var concept: String
    var start: Int
    var end: Int
    var text: String
    var isExample: Bool
  }

  var text: String
  var kind: JobPosting.Kind
  var concepts: [String]
  var status: RequirementReview.Status
  var evidence: [Evidence]

  init(_ review: RequirementReview) {
    text = review.requirement.text
    kind = review.requirement.kind
    concepts = review.requirement.concepts
    status = review.status
    evidence = review.sightings.map {
      Evidence(
        turn: $0.turn, answer: $0.answer, concept: $0.concept, start: $0.span.start,
        end: $0.span.end, text: $0.words, isExample: $0.isExample)
    }
  }
}
