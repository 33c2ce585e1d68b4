// A finished interview with a log around it, so that what is thought of it afterwards can be stored.
import AnswerAnalysis
import Console
import Interview
import PersonaScript
import TranscriptStore

/// An interview that is over.
@MainActor
struct FinishedInterview {
  let log: SessionLog
  let pack: RolePack
  let path: String
  /// The table, where a group practised.
  let table: (room: Room, host: RoomHost)?

  /// The interview of a transcript.
  ///
  /// - Parameter isWritten: Whether it is opened for adding, which keeps others from it.
  /// - Throws: a ``Failure`` when it cannot be read, opened, or is not over.
  init(_ name: String, _ options: TranscriptOptions, isWritten: Bool) async throws {
    let (store, id) = try await options.locate(name)
    path = store.path(of: id)
    let transcript: Transcript
    do throws(TranscriptError) {
      transcript = isWritten ? try await store.open(id) : try await store.load(id)
    } catch {
      throw Failure(error)
    }
    guard transcript.isFinished else {
      throw Failure(
        .badData,
        "\(path): this interview is not over\n  help: go on with it: hotseat practice --resume \(name)"
      )
    }
    pack = try RolePack(recordedIn: transcript.header, path: path)
    let interviewer = try Interviewer(pack: pack, header: transcript.header)
    let place = SessionLog.Place(store: store, id: id, path: path)
    guard transcript.isOfARoom else {
      table = nil
      log = SessionLog(interviewer: interviewer, transcript: transcript, place: place)
      return
    }
    let room = transcript.room
    table = (room, RoomHost(interviewer: interviewer, settings: transcript.roomSettings))
    log = SessionLog(interviewer: interviewer, transcript: transcript, place: place) { event in
      event.disputedAnswer.flatMap { room.answerer(of: $0.answer, inTurn: $0.turn) } ?? Room.program
    }
  }

  /// A dialogue about its findings.
  func disputeDialogue(_ reader: any LineReader, style: Style) -> DisputeDialogue {
    DisputeDialogue(
      log: log, screen: PracticeScreen(persona: log.interviewer.script.persona, style: style),
      reader: reader, table: table, names: pack.lexicon.name(of:))
  }

  /// Fails when something could not be stored.
  func throwIfUnsaved() throws {
    if let failure = log.failure { throw Failure(failure) }
  }
}

extension Event {
  /// Which answer a dispute is about; nil for another event.
  fileprivate var disputedAnswer: (turn: Int, answer: Int)? {
    switch self {
    case .disputed(let turn, let answer, _, _), .withdrewDispute(let turn, let answer, _):
      (turn, answer)
    default: nil
    }
  }
}
