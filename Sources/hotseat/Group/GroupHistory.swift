// What a group has practised, read from its transcripts: nothing is counted twice or kept twice.
import Console
import Interview
import PersonaScript
import TranscriptStore

/// Who has answered what in a group's sessions.
struct GroupHistory {
  /// A question that somebody answered.
  struct Answered: Equatable {
    var name: String
    var persona: String
    var question: String
    var topic: String
  }

  /// In the order of the sessions.
  private(set) var answered: [Answered] = []
  /// Transcripts that are gone or cannot be read.
  private(set) var missing: [String] = []
  /// Transcripts that were read.
  private(set) var sessions = 0

  /// The history of a group whose transcripts are in `folder`.
  init(of group: SavedGroup, in folder: String) async {
    let store = FileTranscriptStore(folder: folder)
    for name in group.sessions {
      guard let id = TranscriptID(fileName: name + TranscriptID.fileExtension) else {
        missing.append(name)
        continue
      }
      do {
        let transcript = try await store.load(id)
        answered += try Self.answered(in: transcript, path: store.path(of: id))
        sessions += 1
      } catch {
        missing.append(name)
      }
    }
  }

  private static func answered(in transcript: Transcript, path: String) throws -> [Answered] {
    let room = transcript.room
    let script = try RolePack(recordedIn: transcript.header, path: path)
      .script(transcript.header.persona)
    return room.session.turns.flatMap { turn in
      room.seats.filter { room.hasAnswered($0.id, turn) }.map { seat in
        Answered(
          name: seat.name, persona: transcript.header.persona, question: turn.question,
          topic: script?.question(turn.question)?.topic ?? turn.question)
      }
    }
  }

  /// How many questions each has answered, by name.
  var turnsHad: [String: Int] {
    answered.reduce(into: [:]) { $0[$1.name, default: 0] += 1 }
  }

  /// Questions of a persona that somebody has answered.
  func questions(of persona: String) -> Set<String> {
    Set(answered.filter { $0.persona == persona }.map(\.question))
  }

  /// Topics that somebody has answered, each once, in order of the first time.
  func topics(of name: String) -> [String] {
    var topics: [String] = []
    for item in answered where item.name == name && !topics.contains(item.topic) {
      topics.append(item.topic)
    }
    return topics
  }
}
