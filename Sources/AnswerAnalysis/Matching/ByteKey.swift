// Byte strings as numbers: sixteen bytes are compared, and hashed, as two.

/// A byte string without zero bytes, as a ``ByteTable`` looks it up: whole where it has at most
/// ``longest`` bytes, by its two ends where it has more.
struct ByteKey: Equatable {
  /// The first eight bytes, the first in the lowest place; zeros after the last.
  let low: UInt64
  /// The eight bytes after those; of a string that is longer than ``longest``, the last eight.
  let high: UInt64
  /// How many bytes there are.
  let count: Int

  /// The most bytes that the two numbers hold.
  static let longest = 16

  /// A string of at most ``longest`` bytes.
  @inline(__always)
  init(low: UInt64, high: UInt64, count: Int) {
    self.low = low
    self.high = high
    self.count = count
  }

  /// The key of `bytes`.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    count = bytes.count
    low = Self.number(bytes, from: 0)
    high =
      count > 8
      ? Self.number(bytes, from: count > Self.longest ? count - 8 : 8) : 0
  }

  /// The key of `count` bytes at `start`, which fit it.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, count: Int) {
    guard start + Self.longest <= bytes.count else {
      self.init(UnsafeBufferPointer(rebasing: bytes[start..<start + count]))
      return
    }
    let raw = UnsafeRawBufferPointer(bytes)
    self.init(
      low: raw.eightBytes(at: start) & Self.mask(count),
      high: raw.eightBytes(at: start + 8) & Self.mask(count - 8), count: count)
  }

  /// The key with capital letters made small; its bytes are those that runs of words are made of, of
  /// which digits and apostrophes stay as they are.
  @inline(__always)
  var lowercased: ByteKey {
    let cases: UInt64 = 0x2020_2020_2020_2020
    return ByteKey(
      low: low | cases & Self.mask(count), high: high | cases & Self.mask(count - 8), count: count)
  }

  /// All bits of the first `count` bytes of a number.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? .max : ~(.max &<< UInt64(max(0, count) * 8))
  }

  /// Its hash, if it is not longer than ``longest``.
  @inline(__always)
  var hash: UInt64 { Self.mix(low, high) }

  /// The hash of `bytes`, of which this is the key. Depends on every byte.
  @inline(__always)
  func hash(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = hash
    guard count > Self.longest else { return hash }
    var offset = 8
    while offset < count - 8 {
      hash = Self.mix(hash, Self.number(bytes, from: offset))
      offset += 8
    }
    return hash
  }

  /// The product of two numbers, folded: each bit depends on every bit of both. The constants are
  /// arbitrary odd numbers, so that zeros do not vanish.
  @inline(__always)
  private static func mix(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = (one ^ 0x9E37_79B9_7F4A_7C15)
      .multipliedFullWidth(by: other ^ 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }

  /// Up to eight bytes from `start` on.
  @inline(__always)
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64 {
    if start + 8 <= bytes.count {
      return UnsafeRawBufferPointer(bytes).eightBytes(at: start)
    }
    var number: UInt64 = 0
    for offset in start..<bytes.count {
      number |= UInt64(bytes[offset]) << UInt64((offset - start) * 8)
    }
    return number
  }
}

extension UnsafeRawBufferPointer {
  /// The eight bytes at `offset`, the first in the lowest place.
  @inline(__always)
  func eightBytes(at offset: Int) -> UInt64 {
    UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
