// SHA-256, from libmd: what chains the lines of a transcript and names the texts in its header.
import CMessageDigest

/// The SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, in 64 lower-case hexadecimal digits.
public func digest(of text: String) -> String {
  sha256(of: Array(text.utf8)[...])
}

/// The SHA-256 of `bytes`, in 64 lower-case hexadecimal digits.
func sha256(of bytes: ArraySlice<UInt8>) -> String {
  var context = SHA2_CTX()
  var hash = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
  SHA256Init(&context)
  bytes.withUnsafeBufferPointer { SHA256Update(&context, $0.baseAddress, $0.count) }
  SHA256Final(&hash, &context)
  return hexadecimal(hash)
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
