// What a word can be. A word may be several things ("plan" is a noun and a verb); context decides.

/// A set of things that a word can be.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: Int) { rawValue = 1 << UInt64(bit) }

  /// Holds a sentence together: pronouns, articles, prepositions, conjunctions, auxiliaries.
  static let function = WordClass(bit: 0)
  /// The candidate: I, me, my.
  static let own = WordClass(bit: 1)
  /// A group with the candidate in it: we, us, our.
  static let shared = WordClass(bit: 2)
  /// He, she, they and theirs.
  static let third = WordClass(bit: 3)
  /// You and yours.
  static let second = WordClass(bit: 4)
  /// It, this, that, there.
  static let thing = WordClass(bit: 5)
  /// Can be the subject as it stands: I, we, they, it.
  static let subject = WordClass(bit: 6)
  /// An article or another word that opens a noun phrase.
  static let determiner = WordClass(bit: 7)
  /// My, our, their.
  static let possessive = WordClass(bit: 8)
  static let preposition = WordClass(bit: 9)
  /// And, but, or, so.
  static let coordinator = WordClass(bit: 10)
  /// Because, when, although.
  static let subordinator = WordClass(bit: 11)
  /// Who, which.
  static let relative = WordClass(bit: 12)
  static let adverb = WordClass(bit: 13)
  /// A form of *be* that can be finite.
  static let be = WordClass(bit: 14)
  static let have = WordClass(bit: 15)
  static let doing = WordClass(bit: 16)
  static let modal = WordClass(bit: 17)
  /// A modal or contraction that supposes: would, could, should, might, will.
  static let supposing = WordClass(bit: 18)
  static let negator = WordClass(bit: 19)
  static let base = WordClass(bit: 20)
  static let past = WordClass(bit: 21)
  static let presentS = WordClass(bit: 22)
  static let gerund = WordClass(bit: 23)
  /// A past participle that is no past tense: done, taken, written.
  static let participle = WordClass(bit: 24)
  /// A verb of being, having, feeling or thinking: nothing is done.
  static let state = WordClass(bit: 25)
  /// A verb of change: cut, fell, improved, saved.
  static let change = WordClass(bit: 26)
  /// Dr, Mr, Mrs: a name follows.
  static let title = WordClass(bit: 27)
  /// Written with a full stop: etc, e.g, vs.
  static let abbreviation = WordClass(bit: 28)
  static let month = WordClass(bit: 29)
  static let weekday = WordClass(bit: 30)
  static let number = WordClass(bit: 31)
  static let timeUnit = WordClass(bit: 32)
  static let countUnit = WordClass(bit: 33)
  static let moneyUnit = WordClass(bit: 34)
  static let dataUnit = WordClass(bit: 35)
  static let percentUnit = WordClass(bit: 36)
  /// Someone who can act: nurse, vendor, manager.
  static let person = WordClass(bit: 37)
  /// Something that projects want none of: downtime, errors, delays.
  static let harm = WordClass(bit: 38)
  /// What a question is built of whatever it asks: describe, time, example.
  static let scaffold = WordClass(bit: 39)
  /// A noun as often as a verb: plan, test, report.
  static let noun = WordClass(bit: 40)
  static let givenName = WordClass(bit: 41)
  /// Hospital, clinic, center: the last word of a place's name.
  static let institution = WordClass(bit: 42)
  /// A place by its own name: a state or a large city.
  static let place = WordClass(bit: 43)
  /// A word that puts a patient before the reader: patient, diagnosed, admitted.
  static let clinical = WordClass(bit: 44)
  /// In everyday use whatever its shape; never a misspelling.
  static let known = WordClass(bit: 45)
  /// A pronoun and its verb in one word: I'm, we've, it's.
  static let contraction = WordClass(bit: 46)
  /// A pronoun in object position or a reflexive: me, them, myself.
  static let object = WordClass(bit: 47)
  /// An adjective or noun of quality: smooth, safe, faster.
  static let quality = WordClass(bit: 48)
  /// Team, group, department.
  static let group = WordClass(bit: 49)

  /// Announces a number that identifies: MRN, policy, number.
  static let label = WordClass(bit: 50)
  /// An auxiliary of the past: was, had, did.
  static let pastAuxiliary = WordClass(bit: 51)
  /// Belongs to a project's own calendar: launch, cutover.
  static let project = WordClass(bit: 52)
  /// What happens to a patient, said of other things too: seen, visited.
  static let event = WordClass(bit: 53)

  /// Team, group, crew: the candidate's own unless someone else's is named.
  static let team = WordClass(bit: 54)
  /// Whole, entire: leaves a team whose it is.
  static let whole = WordClass(bit: 55)
  /// What a project is measured against: the estimate, the plan, the deadline.
  static let yardstick = WordClass(bit: 56)
  /// Befell someone: hurt, lost, wrong, late.
  static let misfortune = WordClass(bit: 57)
  /// Takes up what somebody made: use, keep, adopt.
  static let adoption = WordClass(bit: 58)

  /// What a web address opens with: http, www.
  static let webAddress = WordClass(bit: 59)

  /// A participle that says what someone is like: organized, tired, motivated.
  static let descriptive = WordClass(bit: 60)
  /// Done by somebody with a mind or a body: dreamed, agreed, sang.
  static let animate = WordClass(bit: 61)
  /// Stands for its noun as well as before it: both, each, all.
  static let quantifier = WordClass(bit: 62)

  /// Said while thinking: um, uh.
  static let filler = WordClass(bit: 63)

  /// Any verb form that can be finite without help.
  static let finiteForms: WordClass = [.base, .past, .presentS]
  /// Any auxiliary.
  static let auxiliaries: WordClass = [.be, .have, .doing, .modal]
}
