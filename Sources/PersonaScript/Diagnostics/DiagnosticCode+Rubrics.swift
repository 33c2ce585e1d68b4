// The pages of diagnostics about rubrics, weights and levels.

extension DiagnosticCode {
  /// Title and explanation; nil for a code of another group.
  var rubricPage: (title: String, explanation: String)? {
    switch self {
    case .weightsSum:
      (
        "Weights that are not the whole",
        "What a persona weighs is given in per cent, so its five weights add up to 100."
      )
    case .weightWithoutReason:
      (
        "A heavy weight without a reason",
        "A weight of 4 or 5 decides the score of the content by itself. Say why in a comment, in "
          + "the same line or the one above, for those who will wonder."
      )
    case .unreachableLevel:
      (
        "A level that no answer can reach",
        "Warm-ups are not scored, so no test can expect a level of them. For other questions some "
          + "levels need expected content, and without `expects` nothing says what that is."
      )
    case .weightSum:
      (
        "Weights that do not add up to 100",
        "The weights of the five dimensions are per cent of the whole. Where a file gives only some "
          + "of them, the rubric's own stand for the others, and the sum of all five is looked at."
      )
    case .thresholds:
      (
        "A table of thresholds that is not in order",
        "A dimension has four thresholds: the fewest points for the levels 2, 3, 4 and 5. Each must "
          + "be greater than the one before it, and none above 1000."
      )
    case .anchorCount:
      (
        "More or fewer than five anchors",
        "There are five levels, and each says in words what was seen in answers that reach it."
      )
    case .levelOutOfReach:
      (
        "A level that no answer can reach",
        "All the points that an answer can earn, added up, are fewer than the dimension's highest "
          + "threshold. Give more points for what is looked for, or lower the threshold."
      )
    case .noReason:
      (
        "Weights that a persona changes without a reason",
        "A persona may weigh the dimensions otherwise than its rubric, and has to tell the candidate "
          + "why: the scorecard shows the reason. It takes a sentence of three words at least."
      )
    case .lengthBand:
      (
        "A length whose ends are the wrong way round",
        "`shortest` is the number of words below which an answer is short, `longest` the one above "
          + "which it is long. The second must be the greater."
      )
    case .rubricVersion:
      (
        "A rubric under the version of another one",
        "Transcripts name the version that scored them. This file scores otherwise than the rubric of "
          + "the program that has the same version, so nobody could tell the two apart."
      )
    case .noSource:
      (
        "Numbers that come from nowhere",
        "Whoever changes a threshold, a weight, points or a length says in `source` where the number "
          + "comes from: a study, a measurement, or that it is a choice, and what for."
      )
    default: nil
    }
  }
}
