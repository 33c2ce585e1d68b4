// A file of a role pack as the compiler takes it: the compiler itself never touches a disk.

/// One file of a role pack.
public struct SourceFile: Sendable, Equatable {
  /// Its path in the pack: `clinician.yaml`.
  public var name: String
  /// Its text.
  public var text: String

  /// A file from its path in the pack and its text.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
