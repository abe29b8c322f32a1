/// Eight bytes at once: most of a document needs no closer look.
struct ByteWord {
  static let size = 8

  private let value: UInt64

  /// The bytes from an index on, of which there must be eight.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    value = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  func contains(_ byte: UInt8) -> Bool {
    let difference = value ^ Self.repeated(byte)
    return (difference &- Self.repeated(1)) & ~difference & Self.repeated(0x80) != 0
  }

  /// Whether any byte is less than a limit of at most 0x80.
  func containsByte(below limit: UInt8) -> Bool {
    (value &- Self.repeated(limit)) & ~value & Self.repeated(0x80) != 0
  }

  private static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
