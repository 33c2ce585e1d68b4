// SHA-256, from OpenSSL: what chains the lines of a transcript and names the texts in its header.
import CCrypto

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
struct RunningHash: ~Copyable {
  private let context: OpaquePointer

  /// The hash of nothing.
  init() {
    guard let context = EVP_MD_CTX_new() else { preconditionFailure("no memory for a hash") }
    self.context = context
    Self.require(EVP_DigestInit_ex(context, Self.algorithm.pointer, nil))
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Adds bytes at the end.
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer {
      Self.require(EVP_DigestUpdate(context, $0.baseAddress, $0.count))
    }
  }

  /// The hash, in 64 lower-case hexadecimal digits. More can be added afterwards.
  var hexadecimal: String {
    guard let end = EVP_MD_CTX_new() else { preconditionFailure("no memory for a hash") }
    defer { EVP_MD_CTX_free(end) }
    Self.require(EVP_MD_CTX_copy_ex(end, context))
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.length) { hash in
      Self.require(EVP_DigestFinal_ex(end, hash.baseAddress, nil))
      return String(unsafeUninitializedCapacity: hash.count * 2) { digits in
        for (index, byte) in hash.enumerated() {
          digits[index * 2] = Self.digit(byte >> 4)
          digits[index * 2 + 1] = Self.digit(byte & 15)
        }
        return hash.count * 2
      }
    }
  }

  /// Bytes of a SHA-256.
  private static let length = 32
  private static let algorithm = Algorithm()

  /// OpenSSL fails at these calls only without memory, or where its build has no SHA-256.
  private static func require(_ result: CInt) {
    precondition(result == 1, "OpenSSL could not hash")
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}

/// SHA-256 as OpenSSL fetched it, once: a fetch by name takes longer than hashing a line.
///
/// The machine's openssl.cnf is not read: it takes two milliseconds, and what a transcript's lines
/// hash to is no setting.
private struct Algorithm: Sendable {
  private let address: UInt

  init() {
    OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_LOAD_CONFIG), nil)
    guard let fetched = EVP_MD_fetch(nil, "SHA256", nil) else {
      preconditionFailure("OpenSSL has no SHA-256")
    }
    address = UInt(bitPattern: fetched)
  }

  var pointer: OpaquePointer? { OpaquePointer(bitPattern: address) }
}
