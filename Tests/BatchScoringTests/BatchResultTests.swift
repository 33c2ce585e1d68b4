// One line's result: its keys, what they hold, and that offsets cut the text.
import Foundation
import Interview
import Testing

@testable import BatchScoring

@Suite struct BatchResultTests {
  private static func result(_ line: String) async throws -> [String: Any] {
    let results = try await Batch(line).results()
    try #require(results.count == 1)
    return results[0]
  }

  private static func mentions(_ result: [String: Any]) -> [[String]] {
    (result["mentions"] as? [[String: Any]] ?? []).map { mention in
      ["concept", "text", "status"].map { mention[$0] as? String ?? "" }
    }
  }

  @Test func aResultHasTheseKeysInThisOrder() async throws {
    let text = "I trained six nurses, MRN 84511327 among them."
    let lines = try await Batch(Batch.line(text, id: "\"a b\"")).lines
    let shape = lines[0].replacing(#/\d+/#, with: "0").replacing(#/"text":"[^"]*"/#, with: "TEXT")
    #expect(
      shape == #"{"id":"a b","overall":0,"dimensions":{"content":0,"structure":0,"evidence":0,"#
        + #""ownership":0,"clarity":0},"content":0,"relevance":0,"form":"half-story","#
        + #""gates":["patient-details"],"mentions":[{"concept":"training","start":0,"end":0,TEXT,"#
        + #""status":"asserted"}],"identifiers":[{"type":"record","start":0,"end":0,TEXT}]}"#)
  }

  @Test func levelsAndSharesKeepTheirRanges() async throws {
    for text in ["", "?", "Training.", "I trained 30 nurses in May, so errors fell from 9 to 2."] {
      let result = try await Self.result(Batch.line(text))
      let levels = try #require(result["dimensions"] as? [String: Int])
      #expect(Set(levels.keys) == Set(Dimension.allCases.map(\.rawValue)))
      #expect((levels.values + [result["overall"] as? Int ?? 0]).allSatisfy { 1...5 ~= $0 })
      for key in ["content", "relevance"] {
        #expect(0...1000 ~= result[key] as? Int ?? -1, "\(key) of '\(text)'")
      }
    }
  }

  @Test func offsetsAreBytesThatCutTheText() async throws {
    let text = "Zoë 👩‍⚕️ sagte “ja”.\nI trained the nurses — 漢字 — before the go-live, e\u{301}nfin."
    let result = try await Self.result(Batch.line(text))
    let mentions = try #require(result["mentions"] as? [[String: Any]])
    #expect(mentions.map { $0["text"] as? String } == ["trained", "go-live"])
    for mention in mentions {
      let start = try #require(mention["start"] as? Int)
      let end = try #require(mention["end"] as? Int)
      #expect(
        String(decoding: Array(text.utf8)[start..<end], as: UTF8.self) == mention["text"] as? String
      )
    }
  }

  @Test(arguments: ["7", "-0", "1.50", "12345678901234567890", "6E+2", #""a\u00e9\n""#, #""""#])
  func theIdIsEchoedAsItWasGiven(id: String) async throws {
    let lines = try await Batch(Batch.line("I trained them.", id: id)).lines
    #expect(lines[0].hasPrefix("{\"id\":\(id),"))
  }

  @Test func mentionsAreOfTheLexiconWhereNoConceptsAreGiven() async throws {
    let result = try await Self.result(Batch.line("I taught the nurses. I never did a rollout."))
    #expect(
      Self.mentions(result) == [
        ["training", "taught", "asserted"], ["go-live", "rollout", "negated"],
      ])
  }

  @Test func givenConceptsAloneAreToldAndAreTheContent() async throws {
    // "training" and "go-live" are ids of the lexicon too, with forms that were not given here.
    let concepts = #","concepts":["training","risk register","go-live"]"#
    let text = "I kept a risk register. I taught the nurses during the rollout."
    let result = try await Self.result(
      Batch.line(text, question: "Tell me about a time.", concepts))
    #expect(Self.mentions(result) == [["risk register", "risk register", "asserted"]])
    #expect(result["content"] as? Int == 333)
  }

  @Test func aConceptGivenTwiceCountsOnce() async throws {
    let concepts = #","concepts":["charter","charter","sponsor"]"#
    let result = try await Self.result(Batch.line("I wrote the charter.", concepts))
    #expect(Self.mentions(result) == [["charter", "charter", "asserted"]])
    #expect(result["content"] as? Int == 500)
  }

  @Test func aModelAnswerIsTheContent() async throws {
    let question = "What is a firewall?"
    let model = "A barrier that filters traffic between networks."
    func result(_ text: String, _ more: String) async throws -> (points: Int, level: Int) {
      let result = try await Self.result(Batch.line(text, question: question, more))
      let levels = try #require(result["dimensions"] as? [String: Int])
      return (try #require(result["content"] as? Int), try #require(levels["content"]))
    }
    let reference = ",\"reference\":\"\(model)\""
    let same = try await result(model, reference)
    let other = try await result("It is a firewall of the building, made of bricks.", reference)
    #expect(same.points == 1000)
    #expect(same.level == 5)
    #expect(other.points < 500)
    #expect(other.level < same.level)
    let several = try await result(model, ",\"reference\":[\"Made of bricks.\",\"\(model)\"]")
    #expect(several.points == 1000, "the best of several counts")
    for none in ["", ",\"reference\":[]", ",\"reference\":null", ",\"reference\":\" \""] {
      let plain = try await result("It is a firewall of the building, made of bricks.", none)
      #expect(plain.points == 1000, "its relevance, where no model answer is given: '\(none)'")
    }
  }

  @Test func theKindIsTheGivenOneAndElseToldByTheQuestion() async throws {
    // A plan counts where plans are asked for, and only there.
    let text = "I would train the nurses."
    func status(_ question: String, _ more: String = "") async throws -> [[String]] {
      Self.mentions(try await Self.result(Batch.line(text, question: question, more)))
    }
    let asked = [["training", "train", "asserted"]]
    let told = [["training", "train", "hypothetical"]]
    #expect(try await status("How would you prepare a go-live?") == asked)
    #expect(try await status("Tell me about a time.") == told)
    #expect(try await status("Tell me about a time.", #","kind":"situational""#) == asked)
    #expect(try await status("Tell me about a time.", #","kind":null"#) == told)
  }

  @Test func linesMayHoldOtherKeysSpacesAndReturns() async throws {
    let line =
      " { \"score\" : [1, {\"a\": null}], \"text\" : \"I trained them.\",\t\"question\":\"Q\", "
      + "\"id\" : 3 } \r\n"
    let result = try await Self.result(line)
    #expect(result["id"] as? Int == 3)
    #expect(result["overall"] != nil)
  }
}
