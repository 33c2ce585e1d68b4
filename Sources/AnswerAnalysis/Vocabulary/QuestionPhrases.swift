// The phrases by which questions tell what they ask for, as numbers, so that looking is comparing.

/// Phrases of questions, each a row of words, each word a number.
struct QuestionPhrases: Sendable {
  /// The one set of phrases.
  static let all = QuestionPhrases()
  /// The number of a word that no phrase has.
  static let unknown = 0

  private var numbers: [String: Int] = [:]

  /// The person who is asked.
  private(set) var you: [[Int]] = []
  /// An occasion.
  private(set) var occasions: [[Int]] = []
  /// An occasion, where the question is about the person who is asked.
  private(set) var stories: [[Int]] = []
  /// Something that is to be imagined, at the beginning.
  private(set) var imagining: [[Int]] = []
  /// What would be done. Two words each.
  private(set) var plans: [[Int]] = []
  /// After a plan: a view is asked for.
  private(set) var views: [[Int]] = []
  /// After a plan and one word: a portrait is asked for ("would you describe yourself").
  private(set) var portrait: [[Int]] = []
  /// What draws someone to a job.
  private(set) var draws: [[Int]] = []
  /// Asks for a reason.
  private(set) var why: [[Int]] = []
  /// With "why": the job, the employer, a wish, a leaving.
  private(set) var ties: [[Int]] = []
  /// Demands for facts, at the beginning.
  private(set) var commands: [[Int]] = []
  /// After such a demand: ways of one's own are asked for.
  private(set) var ownWays: [[Int]] = []
  /// Questions for facts.
  private(set) var factual: [[Int]] = []
  /// A question for facts at the beginning.
  private(set) var which: [[Int]] = []
  /// Words before what is asked.
  private(set) var courtesies: [[Int]] = []
  /// Phrases before what is asked. Two words each.
  private(set) var requests: [[Int]] = []

  private init() {
    you = phrases("you,your,yourself,you've,you're")
    occasions = phrases(
      "a time,the last time,a situation,an instance,an occasion,a scenario,have you ever")
    stories = phrases(
      "an example,a specific example,an experience,experience,a story,an anecdote")
    imagining = phrases("imagine,suppose,what if,assume")
    plans = phrases("would you,will you,should you")
    views = phrases("say,like,rate,want")
    portrait = phrases("yourself")
    draws = phrases(
      "interests you,interested you,attracts you,attracted you,motivates you,drives you,"
        + "appeals to you,drew you,draws you,brings you,made you apply,makes you want")
    why = phrases("why")
    ties = phrases(
      "job,role,position,company,organization,organisation,employer,hospital,career,profession,"
        + "here,us,hire,join,apply,applied,applying,interested,want,leave,leaving,left,choose you")
    commands = phrases("explain,define,name,list,state")
    ownWays = phrases("your,how you")
    which = phrases("which")
    courtesies = phrases("please,and,then,now,briefly,first,next")
    requests = phrases("can you,could you,would you")
    let verbs = "is,are,does,do,can,could,should,must,happens,makes,causes,means"
    for question in ["what", "how", "why", "when", "where", "who"] {
      for verb in verbs.split(separator: ",") { factual += phrases("\(question) \(verb)") }
    }
  }

  /// Phrases between commas as numbers.
  private mutating func phrases(_ list: String) -> [[Int]] {
    list.split(separator: ",").map { phrase in
      phrase.split(separator: " ").map { word in
        let number = numbers[String(word)] ?? numbers.count + 1
        numbers[String(word)] = number
        return number
      }
    }
  }

  /// Adds the number of a lower-case word, and of "what's" the two of its words; nothing for no word.
  func add(_ word: [UInt8], to sentence: inout [Int]) {
    guard !word.isEmpty else { return }
    let text = String(decoding: word, as: UTF8.self)
    if text == "what's" {
      sentence += [number("what"), number("is")]
    } else {
      sentence.append(number(text))
    }
  }

  private func number(_ word: String) -> Int { numbers[word] ?? Self.unknown }
}
