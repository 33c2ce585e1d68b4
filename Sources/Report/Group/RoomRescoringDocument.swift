// The levels of everybody in a room, by what was seen then and by what is seen today.
public import Interview

/// Makes the document of a room's rescoring.
public struct RoomRescoringDocument {
  private let file: String
  private let versions: (recorded: TranscriptHeader.Versions, now: TranscriptHeader.Versions)
  private let rescoring: RoomRescoring
  private let names: (String) -> String

  /// A document to be made; `names` gives the name of a concept or term by its id.
  public init(
    file: String, recorded: TranscriptHeader.Versions, now: TranscriptHeader.Versions,
    rescoring: RoomRescoring, names: @escaping (String) -> String
  ) {
    self.file = file
    versions = (recorded, now)
    self.rescoring = rescoring
    self.names = names
  }

  /// Each person's levels, one person after the other.
  public var document: Document {
    var document = Document([
      .heading(rank: 1, [Run(file, .strong)]), .gap, .paragraph([Run(versionsText, .dim)]),
    ])
    if rescoring.seats.isEmpty {
      document.append(.paragraph(["Nobody answered a question that is scored."]))
    }
    for seat in rescoring.seats {
      document.append(.gap, .heading(rank: 2, [Run(seat.seat.name, .candidate)]), .gap)
      let own = RescoringDocument(
        file: file, recorded: versions.recorded, now: versions.now, rescoring: seat.rescoring,
        names: names)
      document.append(contentsOf: own.levels)
    }
    return document
  }

  private var versionsText: String {
    func text(_ versions: TranscriptHeader.Versions) -> String {
      "analyser \(versions.analyser), lexicon \(versions.lexicon)"
    }
    return "Seen by \(text(versions.recorded)) when it was recorded, by \(text(versions.now)) now. "
      + "Each person's answers are scored by themselves, both times by rubric "
      + "\(versions.now.rubric): a group's transcript keeps what was seen, and no levels."
  }
}
