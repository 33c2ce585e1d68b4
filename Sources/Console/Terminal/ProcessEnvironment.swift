// Environment variables without Foundation, which would double the time to the first prompt.
import Glibc

/// The environment this process was started with.
package enum ProcessEnvironment {
  /// The value of a variable, or nil when it is unset or empty; bytes that are not UTF-8 are repaired.
  package static func value(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The values of those variables that are set and not empty.
  package static func values(of names: [String]) -> [String: String] {
    var values: [String: String] = [:]
    for name in names { values[name] = value(name) }
    return values
  }
}
