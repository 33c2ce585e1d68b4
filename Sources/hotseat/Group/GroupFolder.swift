// Saved groups on the disk: one file each, in `groups` beside the transcripts that they speak of.
import Console
import Foundation
import Interview

/// The folder of saved groups.
struct GroupFolder {
  private let path: String

  /// The folder beside transcripts.
  init(transcripts: String) {
    path = transcripts + "/groups"
  }

  private static let fileExtension = ".group.json"

  /// Where a group's file is.
  func file(_ name: String) -> String { "\(path)/\(name)\(Self.fileExtension)" }

  /// The names of all groups, in order.
  func names() -> [String] {
    // Without the folder there are no groups; one that cannot be read says so when a file is opened.
    let files = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(Self.fileExtension) }
      .map { String($0.dropLast(Self.fileExtension.count)) }.sorted()
  }

  /// A saved group.
  ///
  /// - Throws: a ``Failure`` when there is none, or when its file cannot be read.
  func load(_ name: String) throws -> SavedGroup {
    guard SavedGroup.isName(name), FileManager.default.fileExists(atPath: file(name)) else {
      throw Failure(.noInput, "there is no group '\(name)'\n  help: \(advice(for: name))")
    }
    do {
      let bytes = try Data(contentsOf: URL(filePath: file(name)))
      let group = try JSONDecoder().decode(SavedGroup.self, from: bytes)
      guard group.format <= SavedGroup.format else {
        throw Failure(.badData, "\(file(name)): format \(group.format) needs a newer hotseat")
      }
      return group
    } catch let error as DecodingError {
      throw Failure(.badData, "\(file(name)): this is not a saved group (\(error.place))")
    } catch let error as CocoaError {
      throw Failure(.inputOutput, "\(file(name)): it cannot be read (\(error.code.rawValue))")
    }
  }

  private func advice(for name: String) -> String {
    let names = names()
    if names.isEmpty { return "make one: hotseat group new \(name) --seat Ana --seat Ben" }
    return Suggestion.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
      ?? names.thereAre
  }

  /// Writes a group in one step.
  ///
  /// - Throws: a ``Failure`` when that cannot be.
  func save(_ group: SavedGroup) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      let bytes = try encoder.encode(group) + Data("\n".utf8)
      try WholeFile.write(Array(bytes), to: file(group.name))
    } catch {
      throw Failure(.cannotCreate, "\(file(group.name)): writing failed: \(error)")
    }
  }

  /// Removes a group; its transcripts stay.
  ///
  /// - Throws: a ``Failure`` when there is none.
  func remove(_ name: String) throws {
    _ = try load(name)
    do {
      try FileManager.default.removeItem(atPath: file(name))
    } catch {
      throw Failure(.inputOutput, "\(file(name)): it cannot be removed")
    }
  }
}

extension DecodingError {
  /// Where in the file it went wrong: "seats, 0, name".
  fileprivate var place: String {
    let context: Context? =
      switch self {
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .keyNotFound(_, let context), .dataCorrupted(let context):
        context
      @unknown default: nil
      }
    let path = context?.codingPath.map(\.stringValue) ?? []
    return path.isEmpty ? "no JSON of that kind" : path.joined(separator: ", ")
  }
}
