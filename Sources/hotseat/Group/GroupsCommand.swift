// hotseat group: people who practise together again and again, and what they take home.
import ArgumentParser
import Console
import Foundation
import Interview
import Report

struct GroupsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group", abstract: "Keep a practice group, and write its people's pages.",
    discussion: """
      A saved group knows its people, their colours and its sessions, so that the next one begins \
      with whoever has answered least and brings new questions: hotseat practice --group NAME.
      """,
    subcommands: [
      GroupNew.self, GroupList.self, GroupShow.self, GroupRemove.self, GroupPagesCommand.self,
    ])
}

struct GroupNew: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Save a group.")

  @Argument(help: "Lower-case letters, digits and hyphens: tuesday.")
  var name: String
  @Option(
    help: ArgumentHelp("Somebody of the group; NAME:coach never answers.", valueName: "name"))
  var seat: [String] = []
  @Option(help: ArgumentHelp("rounds, relay, sealed, triad or hands.", valueName: "policy"))
  var turns: TurnPolicy = .rounds
  @OptionGroup var transcriptOptions: TranscriptOptions

  @MainActor
  func run() async throws {
    try await reportingFailure {
      guard SavedGroup.isName(name) else {
        throw Failure(
          .usage,
          "'\(name)' cannot be a group's name\n  help: lower-case letters, digits and hyphens: tuesday"
        )
      }
      let folder = GroupFolder(transcripts: try transcriptOptions.folder())
      guard !folder.names().contains(name) else {
        throw Failure(
          .cannotCreate,
          "there is a group '\(name)' already\n  help: see it with 'hotseat group show \(name)'")
      }
      try folder.save(try group())
      print("Saved. Practise with: \(ProgramName.shown) practice --group \(name)")
    }
  }

  private func group() throws -> SavedGroup {
    let seats = try GroupOptions.seats(of: seat, policy: turns)
    if let problem = RoomHost.problem(with: seats, policy: turns) {
      throw Failure(.usage, problem.words)
    }
    return SavedGroup(
      name: name, turns: turns.rawValue,
      seats: seats.enumerated().map { index, seat in
        SavedGroup.Member(
          name: seat.name, colour: SeatColour.usual(at: index).rawValue,
          role: seat.role == .coach ? seat.role.rawValue : "")
      })
  }
}

struct GroupList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the groups.")

  @Flag(help: "Report as JSON.")
  var json = false
  @OptionGroup var transcriptOptions: TranscriptOptions
  @OptionGroup var display: DisplayOptions

  @MainActor
  func run() async throws {
    try await reportingFailure {
      let folder = GroupFolder(transcripts: try transcriptOptions.folder())
      let groups = try folder.names().map(folder.load)
      guard !json else { return try JSONReport.write(groups.map { GroupReport($0) }) }
      guard !groups.isEmpty else {
        return print("No groups yet. Make one: hotseat group new NAME --seat Ana --seat Ben")
      }
      let rows = groups.map { group in
        [
          Run(group.name, .name), Run(group.seats.map(\.name).joined(separator: ", ")),
          Run(group.turns), Run("\(group.sessions.count)"),
        ]
      }
      PracticeScreen.write(
        Document([.table(header: ["Group", "People", "Turns", "Sessions"], rows: rows)]),
        style: display.style)
    }
  }
}

struct GroupShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show who is in a group and who has answered which topic.")

  @Argument(help: "The group.")
  var name: String
  @Flag(help: "Report as JSON.")
  var json = false
  @OptionGroup var transcriptOptions: TranscriptOptions
  @OptionGroup var display: DisplayOptions

  @MainActor
  func run() async throws {
    try await reportingFailure {
      let folder = try transcriptOptions.folder()
      let group = try GroupFolder(transcripts: folder).load(name)
      let history = await GroupHistory(of: group, in: folder)
      guard !json else { return try JSONReport.write(GroupReport(group, history)) }
      var document = Document([
        .heading(rank: 1, [Run(group.name)]), .gap,
        .table(
          header: ["", "Colour", "Questions", "Topics"],
          rows: group.seats.map { row($0, history) }),
        .gap,
        .paragraph([
          Run("Turns: \(group.turns). Sessions: \(history.sessions). Next: "),
          Run(group.seats(after: history.turnsHad).map(\.name).joined(separator: ", then ") + "."),
        ]),
      ])
      for name in history.missing {
        document.append(
          .paragraph([Run("The transcript \(name) is gone or unreadable.", .warning)]))
      }
      PracticeScreen.write(document, style: display.style)
    }
  }

  private func row(_ member: SavedGroup.Member, _ history: GroupHistory) -> [Run] {
    let topics = history.topics(of: member.name).filter { !$0.isEmpty }
    return [
      Run(member.name, .candidate), Run(member.colour),
      Run("\(history.turnsHad[member.name, default: 0])"),
      Run(topics.isEmpty ? "-" : topics.joined(separator: ", ")),
    ]
  }
}

struct GroupRemove: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Forget a group; its transcripts stay.")

  @Argument(help: "The group.")
  var name: String
  @OptionGroup var transcriptOptions: TranscriptOptions

  @MainActor
  func run() async throws {
    try await reportingFailure {
      try GroupFolder(transcripts: try transcriptOptions.folder()).remove(name)
      print("Removed. Its transcripts are where they were.")
    }
  }
}
