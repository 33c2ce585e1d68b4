// The replay of a room: verification, names, and everybody's pages at its end.
import Console
import Interview
import PersonaScript
import Report
import TranscriptStore

extension ReplayCommand {
  /// The group's page of a finished session, or one seat's.
  @MainActor
  func showPages(of transcript: Transcript, by interviewer: Interviewer, _ pack: RolePack) {
    guard transcript.isFinished else { return }
    let pages = transcript.pages(by: interviewer, pack)
    let room = transcript.room
    let own = seat.flatMap { name in room.seats.first { $0.matches(name) } }
    PracticeScreen.write(Document([.gap]), style: display.style)
    PracticeScreen.write(own.map(pages.page) ?? pages.group, style: display.style)
  }
}

/// Makes every decision of a room again.
struct RoomReplayCheck {
  let transcript: Transcript
  let path: String

  init(_ transcript: Transcript, _ path: String) {
    self.transcript = transcript
    self.path = path
  }

  /// Says that all is as it would be decided today.
  ///
  /// - Throws: a ``Failure`` with the first line that is not.
  func run(by interviewer: Interviewer) throws {
    let host = RoomHost(interviewer: interviewer, settings: transcript.roomSettings)
    let verification = RoomVerification(transcript.roomFacts, by: host)
    if let difference = verification.difference {
      throw Failure(
        .checkFailed, "\(path):\(difference + 2): this is not what would be decided today")
    }
    let state = transcript.isFinished ? "finished" : "unfinished"
    print(
      "verified: \(transcript.records.count + 1) lines, every hash in place;"
        + " \(verification.confirmed) events decided again, all equal (\(state))")
    print("digest: \(transcript.digest)")
  }
}

extension Transcript {
  /// The room as its records leave it.
  var room: Room {
    var room = Room()
    for (fact, time) in roomFacts { _ = room.apply(fact, at: time) }
    return room
  }

  /// The pages of a room's people.
  func pages(by interviewer: Interviewer, _ pack: RolePack) -> GroupPages {
    let host = RoomHost(interviewer: interviewer, settings: roomSettings)
    return GroupPages(room: room, host: host, names: pack.lexicon.name(of:))
  }

  /// The id of the seat that is called `name`.
  ///
  /// - Throws: a ``Failure`` when nobody is, or when only one person practised.
  func seatID(_ name: String) throws -> String {
    guard isOfARoom else {
      throw Failure(.usage, "only one person practised here\n  help: leave --seat out")
    }
    let seats = room.seats
    if let seat = seats.first(where: { $0.matches(name) }) { return seat.id }
    let names = seats.map(\.name)
    let near = Suggestion.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
    throw Failure(
      .noInput,
      "nobody is called '\(name)' in it\n  help: "
        + (near ?? names.thereAre))
  }
}

extension Seat {
  /// Whether the person or the seat is called `name`, in whatever case.
  func matches(_ name: String) -> Bool {
    self.name.lowercased() == name.lowercased() || id == name
  }
}
