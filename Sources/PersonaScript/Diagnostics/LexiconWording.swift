// Sentences for what is wrong with the words of a lexicon, and with facts that grow old.
import Interview

/// Words for problems that show when a lexicon is tried, or when time passes.
enum LexiconWording {
  /// What is wrong: one line, no full stop.
  static func message(_ problem: Problem) -> String {
    switch problem {
    case .exampleMisses(let concept):
      "nothing in this sentence counts as \(Wording.quoted(concept))"
    case .exampleMatches(let concept, let words):
      "\(Wording.quoted(words)) in this sentence counts as \(Wording.quoted(concept))"
    case .nearMissMatches(let text, let concept, let words):
      "\(Wording.quoted(words)) in the near-miss \(Wording.quoted(text)) still counts as "
        + Wording.quoted(concept)
    case .formNeverMatches(let form): "no answer can match the form \(Wording.quoted(form))"
    case .untriedPattern(let pattern):
      "no sentence under 'matches' holds the pattern \(Wording.quoted(pattern))"
    case .idleNearMiss(let text, let concept):
      "nothing in the near-miss \(Wording.quoted(text)) would count as \(Wording.quoted(concept))"
    case .commonForm(let form): "the form \(Wording.quoted(form)) is in answers on any subject"
    case .unexplainedJargon(let concept):
      "\(Wording.quoted(concept)) is a term of art, and 'plain' does not say what it is"
    case .staleFact(let date): "this was last known to be so in \(date), more than a year ago"
    case .idleJump(let step):
      "every interview has been at \(Wording.quoted(step)) and what follows when it comes here"
    default: ""
    }
  }

  /// What to try.
  static func help(_ problem: Problem) -> String? {
    switch problem {
    case .exampleMisses: "add the words that say it to 'forms', or reword the sentence"
    case .exampleMatches:
      "end the form in '*' to switch its stem off, or list the words around it under 'near-misses'"
    case .nearMissMatches: "write it in small letters: in capitals it hides capitals only"
    case .formNeverMatches: "write the words as answers hold them, without signs"
    case .untriedPattern: "add a sentence that it is meant for, or mend the pattern"
    case .idleNearMiss: "remove it, or write the words that would be mistaken"
    case .commonForm: "give it a second word"
    case .unexplainedJargon: "add 'plain: \"…\"', in words for anyone"
    case .staleFact: "see whether it is still so, and write the new date"
    case .idleJump: "remove it: a jump back is for steps that a 'when' may have left out"
    default: nil
    }
  }
}
