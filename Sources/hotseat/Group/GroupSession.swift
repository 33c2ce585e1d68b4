// A group's practice, new or taken up again: a host, a log and a shell around them.
import AnswerAnalysis
import Console
import Interview
import PersonaScript
import TranscriptStore

/// Puts a group's session together.
@MainActor
struct GroupSession {
  let pack: RolePack
  let interviewer: Interviewer
  let display: DisplayOptions
  let prompt: Prompt
  let pace: SessionClock.Pace
  var colours: [String: SeatColour] = [:]

  /// Holds a new session.
  func begin(
    _ seats: [Seat], _ settings: RoomSettings, calibrates: Bool,
    in new: (place: SessionLog.Place, transcript: Transcript, failure: TranscriptError?)
  ) async -> PracticeOutcome {
    let host = RoomHost(interviewer: interviewer, settings: settings)
    let log = RoomLog(
      host: host, transcript: new.transcript, place: new.place, failure: new.failure)
    return await shell(log, seats: seats, calibrates: calibrates && settings.rates).run()
  }

  /// Goes on with a session that was left.
  ///
  /// - Parameter calibrates: whether a calibration round that was not over goes on, or is offered.
  func takeUp(
    _ transcript: Transcript, at place: SessionLog.Place, calibrates: Bool
  ) async -> PracticeOutcome {
    let host = RoomHost(interviewer: interviewer, settings: transcript.roomSettings)
    let log = RoomLog(host: host, transcript: transcript, place: place)
    let verification = RoomVerification(transcript.roomFacts, by: host)
    let missing = verification.difference == nil ? verification.missing : []
    let isBefore = log.room.session.stage == .unopened && host.settings.rates
    return await shell(log, seats: log.room.seats, calibrates: calibrates && isBefore)
      .run(missing: missing)
  }

  private func shell(_ log: RoomLog, seats: [Seat], calibrates: Bool) -> GroupShell {
    let analyser = Analyser(lexicon: CompiledLexicon(pack.lexicon))
    let calibration =
      calibrates && prompt.isInteractive
      ? CalibrationRound.answers(
        of: interviewer.script, organizationName: pack.organization.name, analyser: analyser) : []
    let setup = GroupSetup(
      seats: seats, colours: colours.isEmpty ? Self.usualColours(seats) : colours,
      calibration: calibration, analyser: analyser, lexicon: pack.lexicon,
      organization: pack.organization, pace: pace,
      resumeCommand: { "\(ProgramName.shown) practice --resume \(ShellWord.quoted($0))" },
      pagesCommand: { "\(ProgramName.shown) group pages \(ShellWord.quoted($0))" })
    let style = display.style
    return GroupShell(
      log: log, screen: PracticeScreen(persona: interviewer.script.persona, style: style),
      curtain: Curtain(isOn: prompt.isInteractive && prompt.canBeCleared), setup: setup,
      style: style, reader: prompt.reader, isInteractive: prompt.isInteractive)
  }

  private static func usualColours(_ seats: [Seat]) -> [String: SeatColour] {
    let pairs = seats.enumerated().map { ($0.element.id, SeatColour.usual(at: $0.offset)) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }
}

extension Transcript {
  /// How the room was run, as its first record says.
  var roomSettings: RoomSettings {
    for case .room(.roomOpened(let settings, _)) in events.map(\.event) { return settings }
    return RoomSettings(policy: .rounds)
  }
}

extension TranscriptHeader.Seat {
  /// A seat of a room; headers know no coaches, who observe.
  init(_ seat: Interview.Seat) {
    let role = seat.role == .coach ? SeatRole.observer : seat.role
    self.init(id: seat.id, name: seat.name, role: role.rawValue)
  }
}
