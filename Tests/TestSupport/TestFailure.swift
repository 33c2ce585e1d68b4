// Why a test cannot go on, with what a person needs to see why.

/// An error whose description is shown as it is.
public struct TestFailure: Error, CustomStringConvertible {
  /// What went wrong.
  public let description: String

  /// - Parameter description: What went wrong, and what was there instead.
  public init(_ description: String) {
    self.description = description
  }
}
