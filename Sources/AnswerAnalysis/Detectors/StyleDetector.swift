// Sees hedges, fillers, and words before the answer begins.
internal import Interview

/// Cues of style, each counted where it stands.
enum StyleDetector: Detector {
  static func detect(_ passage: Passage, into found: inout [Finding]) {
    var opening = 0
    for cue in passage.cues {
      let kind: FindingKind
      switch cue.kind {
      case .hedge:
        guard StyleSense(passage, cue).isHedge else { continue }
        kind = .hedge
      case .filler:
        guard StyleSense(passage, cue).isFiller else { continue }
        kind = .filler
      case .preamble:
        guard cue.tokens.lowerBound <= opening, StyleSense(passage, cue).isPreamble else {
          continue
        }
        kind = .preamble
      default: continue
      }
      if cue.tokens.lowerBound <= opening { opening = cue.tokens.upperBound }
      found.append(
        Finding(
          kind: kind, name: Cues.all[Int(cue.cue)].text, span: passage.span(cue.tokens),
          rule: Cues.all[Int(cue.cue)].rule, clause: passage.clause(at: cue.tokens.lowerBound)))
    }
  }
}
