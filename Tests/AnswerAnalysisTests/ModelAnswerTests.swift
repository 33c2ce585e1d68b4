// How much of a model answer an answer holds.
import AnswerAnalysis
import Interview
import Testing

struct ModelAnswerTests {
  @Test func measuresHowMuchOfAModelAnswerIsThere() throws {
    let model = "A business associate agreement binds vendors to protect patient data."
    let shares = [model, "Vendors protect data.", "I like trains."].map {
      Sample.findings($0, references: [model]).measures.referenceShare
    }
    #expect(shares[0] == 1000)
    #expect((1...999).contains(try #require(shares[1])))
    #expect(shares[2] == 0)
    #expect(Sample.findings(model).measures.referenceShare == nil)
  }

  static let model = "A gateway keeps a queue, so that a late receiver loses nothing."

  static let likeness: [(String, String, String, [String])] = [
    ("a slip of the keys", "It keeps a queue.", "It keeps pizza.", [model]),
    ("misspelt", "The gatewey keeps a qeueu.", "The gallery keeps a quiz.", [model]),
    ("new words above the question's", "A queue.", "A gateway.", [model]),
    ("words of the subject above everyday ones", "A queue.", "The late one.", [model]),
    ("neighbours together", "A late receiver.", "A receiver that was late.", [model]),
    (
      "a denial where none is", "It keeps a queue.", "It never keeps a queue.",
      ["It keeps a queue for late mail."]
    ),
    ("the best of several", "Nothing is lost.", "It loses time.", [model, "Nothing is lost."]),
    (
      "an irregular form", "The cable was broken.", "The cable was blue.",
      ["Somebody breaks the cable first."]
    ),
    (
      "a comparative", "It wants the larger store.", "It wants the later store.",
      ["It wants a large store for mail."]
    ),
    (
      "the opposite, denied", "Both ports are not the same.", "Both ports are not the first.",
      ["Both ports are different, without doubt."]
    ),
    (
      "not the opposite as it stands", "Both ports are not the same.",
      "It is not clear, but both ports are the same.",
      ["Both ports are different, without doubt."]
    ),
    (
      "a word that is denied in both", "It is not quite full.", "It is not quite, but full.",
      ["It is not quite full by noon."]
    ),
  ]

  @Test(arguments: likeness)
  func holdsMoreOfAModelAnswer(
    name: String, better: String, worse: String, models: [String]
  ) throws {
    let shares = try [better, worse].map {
      try #require(
        Sample.findings($0, question: "What does a gateway do?", references: models).measures
          .referenceShare)
    }
    #expect(shares[0] > shares[1], "\(name): \(shares)")
  }

  @Test func asksForLessOfTheOnlyModelAnswerThanOfOneOfSeveral() throws {
    let alone = Sample.findings("It keeps a queue.", references: [Self.model]).measures
    let among = Sample.findings("It keeps a queue.", references: [Self.model, "Pizza."]).measures
    #expect(try #require(alone.referenceShare) > (try #require(among.referenceShare)))
  }

  static let benefits = """
    It lowers the noise. Staff find supplies faster. Fewer carts stand in the corridor. \
    Doors close by themselves. Visitors see the signs.
    """

  static let counts: [(name: String, asksForFewer: String, asksForAll: String)] = [
    ("a number word", "Name two benefits of the new ward.", "Name benefits of the new ward."),
    ("digits", "State at least 2 benefits of the new ward.", "State benefits of the new ward."),
    (
      "behind two verbs", "Please name and describe two benefits of the new ward.",
      "Please name and describe benefits of the new ward."
    ),
  ]

  @Test(arguments: counts)
  func asksForAsManyPointsAsTheQuestion(
    name: String, asksForFewer: String, asksForAll: String
  ) throws {
    let few = try Self.share("It lowers the noise, and doors close by themselves.", asksForFewer)
    let all = try Self.share("It lowers the noise, and doors close by themselves.", asksForAll)
    #expect(few > all + 50, "\(name): \(few), \(all)")
    let one = try Self.share("It lowers the noise.", asksForFewer)
    #expect(one < few, "half of what was asked for: \(one)")
  }

  static let otherNumbers: [(name: String, question: String)] = [
    ("a length", "Name benefits of the new ward in 2-5 sentences."),
    ("a number of something else", "The ward has two floors. What are its benefits?"),
  ]

  @Test(arguments: otherNumbers)
  func takesOtherNumbersForNoCount(name: String, question: String) throws {
    let answer = "It lowers the noise, and doors close by themselves."
    let plain = try Self.share(answer, "Name benefits of the new ward.")
    let share = try Self.share(answer, question)
    #expect(abs(share - plain) <= 20, "\(name): \(share), \(plain)")
  }

  @Test func expectsNoMoreOfALongModelAnswerThanPeopleType() throws {
    let words = (0..<240).map { "w\($0)x" }
    let long = words.joined(separator: " ")
    let short = words.prefix(60).joined(separator: " ")
    let answer = words.prefix(30).joined(separator: " ")
    let ofLong = try #require(Sample.findings(answer, references: [long]).measures.referenceShare)
    let ofShort = try #require(Sample.findings(answer, references: [short]).measures.referenceShare)
    // An eighth of it, twice as much by its length: a quarter; the third roots of 1/4 and of 1/2.
    #expect((600...640).contains(ofLong), "\(ofLong)")
    #expect((780...800).contains(ofShort), "\(ofShort)")
  }

  private static func share(_ answer: String, _ question: String) throws -> Int {
    let findings = Sample.findings(answer, question: question, references: [benefits])
    return try #require(findings.measures.referenceShare)
  }
}
