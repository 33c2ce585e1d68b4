// errno as a typed error: calls of the C library fail with a number, people read a sentence.
import Glibc

/// A failed call of the operating system.
package struct SystemError: Error, Equatable, CustomStringConvertible {
  /// The value of `errno`, such as `ENOSPC`.
  package let code: Int32

  package init(code: Int32) {
    self.code = code
  }

  /// The error of the call that just failed.
  static var current: SystemError { SystemError(code: errno) }

  /// The operating system's own words, such as "No space left on device".
  package var description: String {
    String(cString: strerror(code))
  }
}
