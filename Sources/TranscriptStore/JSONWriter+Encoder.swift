// What values see of a JSONWriter: Swift's encoder and its three sorts of container.

/// The encoder of one value that has begun.
struct ValueEncoder: Encoder {
  let writer: JSONWriter
  /// Not kept: nothing that a transcript stores asks for it.
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(ObjectContainer(writer: writer, depth: writer.open(isObject: true)))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    ArrayContainer(writer: writer, depth: writer.open(isObject: false))
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    SingleContainer(writer: writer)
  }
}

/// A value by itself. Each generic `encode` stands for those of all types that fit it.
private struct SingleContainer: SingleValueEncodingContainer {
  let writer: JSONWriter
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { writer.append(literal: "null") }
  func encode(_ value: Bool) { writer.append(literal: value ? "true" : "false") }
  func encode(_ value: String) { writer.append(text: value) }
  func encode(_ value: some FixedWidthInteger & Encodable) { writer.append(number: value) }
  func encode(_ value: some BinaryFloatingPoint & Encodable) throws {
    throw EncodingError.floatingPoint(value)
  }
  func encode(_ value: some Encodable) throws { try writer.write(value) }
}

/// The members of an object.
private struct ObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let writer: JSONWriter
  let depth: Int
  var codingPath: [any CodingKey] { [] }

  private func value(_ key: some CodingKey) -> SingleContainer {
    writer.begin(key: key.stringValue, at: depth)
    return SingleContainer(writer: writer)
  }

  func encodeNil(forKey key: Key) { value(key).encodeNil() }
  func encode(_ value: Bool, forKey key: Key) { self.value(key).encode(value) }
  func encode(_ value: String, forKey key: Key) { self.value(key).encode(value) }
  func encode(_ value: some FixedWidthInteger & Encodable, forKey key: Key) {
    self.value(key).encode(value)
  }
  func encode(_ value: some BinaryFloatingPoint & Encodable, forKey key: Key) throws {
    try self.value(key).encode(value)
  }
  func encode(_ value: some Encodable, forKey key: Key) throws {
    try self.value(key).encode(value)
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    encoder(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder(SuperKey()) }
  func superEncoder(forKey key: Key) -> any Encoder { encoder(key) }

  private func encoder(_ key: some CodingKey) -> ValueEncoder {
    _ = value(key)
    return ValueEncoder(writer: writer)
  }
}

/// The elements of an array.
private struct ArrayContainer: UnkeyedEncodingContainer {
  let writer: JSONWriter
  let depth: Int
  private(set) var count = 0
  var codingPath: [any CodingKey] { [] }

  init(writer: JSONWriter, depth: Int) {
    self.writer = writer
    self.depth = depth
  }

  private mutating func element() -> SingleContainer {
    writer.beginElement(at: depth)
    count += 1
    return SingleContainer(writer: writer)
  }

  mutating func encodeNil() { element().encodeNil() }
  mutating func encode(_ value: Bool) { element().encode(value) }
  mutating func encode(_ value: String) { element().encode(value) }
  mutating func encode(_ value: some FixedWidthInteger & Encodable) { element().encode(value) }
  mutating func encode(_ value: some BinaryFloatingPoint & Encodable) throws {
    try element().encode(value)
  }
  mutating func encode(_ value: some Encodable) throws { try element().encode(value) }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type
  ) -> KeyedEncodingContainer<NestedKey> {
    superValue().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    superValue().unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { superValue() }

  private mutating func superValue() -> ValueEncoder {
    _ = element()
    return ValueEncoder(writer: writer)
  }
}

private struct SuperKey: CodingKey {
  var stringValue: String { "super" }
  var intValue: Int? { nil }
  init() {}
  init?(stringValue: String) { nil }
  init?(intValue: Int) { nil }
}

extension EncodingError {
  fileprivate static func floatingPoint(_ value: Any) -> EncodingError {
    .invalidValue(
      value,
      Context(codingPath: [], debugDescription: "a transcript holds no floating point number"))
  }
}
