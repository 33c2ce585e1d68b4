// Who sits down to practise: named on the command line, or a saved group.
import Console
import Interview

/// The people of a session, before it has a transcript.
struct Table {
  var seats: [Seat]
  var settings: RoomSettings
  var colours: [String: SeatColour] = [:]
  /// The saved group and what it has practised; nil for people named on the command line.
  var saved: (group: SavedGroup, history: GroupHistory, folder: GroupFolder)?

  /// The table that the options ask for.
  ///
  /// - Throws: a ``Failure`` when the group is unknown or the seats do not make a room.
  init(_ options: GroupOptions, transcripts: String) async throws {
    if let name = options.saved {
      let folder = GroupFolder(transcripts: transcripts)
      let group = try folder.load(name)
      let history = await GroupHistory(of: group, in: transcripts)
      seats = group.seats(after: history.turnsHad, policy: options.turns ?? group.policy)
      settings = options.settings(usual: group.policy)
      colours = group.colours
      saved = (group, history, folder)
    } else {
      seats = try options.seats()
      settings = options.settings()
    }
    if let problem = RoomHost.problem(with: seats, policy: settings.policy) {
      throw Failure(.usage, problem.words)
    }
  }

  /// The questions of a persona that a saved group has answered before, in order; nil when there are
  /// none.
  func asked(of persona: String) -> [String]? {
    let known = saved?.history.questions(of: persona) ?? []
    return known.isEmpty ? nil : known.sorted()
  }

  /// Notes the session in the saved group, once it has a name.
  ///
  /// - Throws: a ``Failure`` when the group's file cannot be written.
  func note(session: String) throws {
    guard let saved else { return }
    let folder = saved.folder
    var group = try folder.load(saved.group.name)  // another session may have been noted meanwhile
    group.sessions.append(session)
    try folder.save(group)
  }
}

extension Interviewer {
  /// The scored questions that an interview would bring, as its beginning plans it.
  var scoredPlan: [String] {
    do {
      let command = Command(elapsedMilliseconds: 0, wish: .open(candidate: ""))
      for case .opened(_, _, let plan, _) in try decide(command, in: Session()) {
        return plan.filter { script.question($0).map { $0.kind != .warmUp } ?? false }
      }
    } catch {
      preconditionFailure("a session that is not open cannot be opened: \(error)")
    }
    return []
  }
}
