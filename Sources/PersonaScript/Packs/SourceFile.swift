// A file of a role pack as the compiler takes it: the compiler itself never touches a disk.

/// One file of a role pack.
public struct SourceFile: Sendable, Equatable {
  /// Its path in the pack: `clinician.yaml`.
  public var name: String
  /// Its text.
  public var text: String
  /// Why it cannot be used, where its bytes are not UTF-8: ``text`` is then what can be shown of it.
  package var misfit: Misfit?

  /// A file from its path in the pack and its text.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
