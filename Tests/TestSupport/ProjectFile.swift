// Files of the checkout that the tests were built from: documents, packs and goldens.
import Foundation

/// A file or folder of the project.
public enum ProjectFile {
  /// The absolute path of the checkout.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The absolute path of a file of the project.
  public static func path(_ relative: String) -> String {
    "\(root)/\(relative)"
  }

  /// The text of a file of the project.
  public static func text(_ relative: String) throws -> String {
    try String(contentsOfFile: path(relative), encoding: .utf8)
  }
}
