// Rooms of before have no number for their rules, and get none when they are written again.
import Foundation
import Interview
import Testing

@Suite struct RoomSettingsTests {
  private static let first =
    #"{"passes":2,"policy":"sealed","rates":true,"roundSeconds":0,"turnSeconds":0}"#

  private static func text(_ settings: RoomSettings) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(settings), as: UTF8.self)
  }

  @Test func settingsWithoutRulesAreOfTheFirstAndStayAsTheyAre() throws {
    let settings = try JSONDecoder().decode(RoomSettings.self, from: Data(Self.first.utf8))
    #expect(settings.rules == 1 && settings.policy == .sealed)
    #expect(try Self.text(settings) == Self.first)
  }

  @Test func newSettingsNameTheirRules() throws {
    let settings = RoomSettings(policy: .sealed)
    #expect(settings.rules == RoomSettings.newestRules)
    #expect(try Self.text(settings).contains(#""rules":2"#))
  }
}
