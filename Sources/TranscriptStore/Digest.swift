// SHA-256, from libmd: what chains the lines of a transcript and names the texts in its header.
import CMessageDigest

/// The SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, in 64 lower-case hexadecimal digits.
public func digest(of text: String) -> String {
  sha256(of: Array(text.utf8)[...])
}

/// The SHA-256 of `bytes`, in 64 lower-case hexadecimal digits.
func sha256(of bytes: ArraySlice<UInt8>) -> String {
  var hash = RunningHash()
  hash.add(bytes)
  return hash.hexadecimal
}

/// The SHA-256 of what was added so far: the hash of a line goes on from that of the line's start.
struct RunningHash {
  private var context = SHA2_CTX()

  /// The hash of nothing.
  init() { SHA256Init(&context) }

  /// Adds bytes at the end.
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { SHA256Update(&context, $0.baseAddress, $0.count) }
  }

  /// The hash, in 64 lower-case hexadecimal digits. More can be added afterwards.
  var hexadecimal: String {
    var end = context
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Int(SHA256_DIGEST_LENGTH)) {
      hash in
      SHA256Final(hash.baseAddress, &end)
      return String(unsafeUninitializedCapacity: hash.count * 2) { digits in
        for (index, byte) in hash.enumerated() {
          digits[index * 2] = Self.digit(byte >> 4)
          digits[index * 2 + 1] = Self.digit(byte & 15)
        }
        return hash.count * 2
      }
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
