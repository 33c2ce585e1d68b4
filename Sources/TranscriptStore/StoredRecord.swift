// A record as its line holds it, with the hash of the line before.
import Interview

/// One line after the header.
struct StoredRecord: Decodable {
  var record: Record
  var previous: String

  private enum CodingKeys: String, CodingKey {
    case sequence, seat, elapsedMilliseconds, event, previous
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    record = Record(
      sequence: try container.decode(Int.self, forKey: .sequence),
      seat: try container.decode(String.self, forKey: .seat),
      elapsedMilliseconds: try container.decode(Int.self, forKey: .elapsedMilliseconds),
      event: try container.decode(StoredEvent.self, forKey: .event).event)
    previous = try container.decode(String.self, forKey: .previous)
  }
}

/// An event, or the name of one that this version does not know.
private struct StoredEvent: Decodable {
  var event: RecordedEvent

  init(from decoder: any Decoder) throws {
    do {
      event = .known(try Event(from: decoder))
    } catch DecodingError.typeMismatch(let type, let context) where type == Event.self {
      // Thrown by synthesized decoding unless exactly one key is the name of a case.
      let names = try decoder.container(keyedBy: Name.self).allKeys
      guard names.count == 1, let name = names.first else {
        throw DecodingError.typeMismatch(type, context)
      }
      event = .unknown(name: name.stringValue)
    }
  }

  /// Any key.
  private struct Name: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
