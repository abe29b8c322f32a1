/// The one rule by which distributions, extras and dependency groups are named.
///
/// A name is ASCII letters, digits, `-`, `_` and `.`, and begins and ends with a letter or digit (PEP 508,
/// "Names", https://packaging.python.org/en/latest/specifications/name-normalization/). Normalised it is
/// lower-case, and each run of `-`, `_` and `.` is one `-` (PEP 503).
enum NormalizedName {
  /// The normalised name, or nil where the bytes are no name.
  static func normalize(_ bytes: some Collection<UInt8>) -> String? {
    bytes.withContiguousStorageIfAvailable { normalize(buffer: $0) }
      ?? Array(bytes).withUnsafeBufferPointer { normalize(buffer: $0) }
  }

  /// The name as PEP 503 folds it, without asking whether it is one: marker literals may be any text.
  static func fold(_ text: String) -> String {
    var folded: [UInt8] = []
    for byte in text.lowercased().utf8 {
      guard byte.isNameSeparator else {
        folded.append(byte)
        continue
      }
      if folded.last != UInt8(ascii: "-") { folded.append(UInt8(ascii: "-")) }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func normalize(buffer: UnsafeBufferPointer<UInt8>) -> String? {
    guard let first = buffer.first, let last = buffer.last, first.isASCIIAlphanumeric,
      last.isASCIIAlphanumeric,
      buffer.allSatisfy({ $0.isASCIIAlphanumeric || $0.isNameSeparator })
    else { return nil }
    return String(unsafeUninitializedCapacity: buffer.count) { write(buffer, to: $0) }
  }

  /// Writes the normal form of a valid name; returns its length.
  private static func write(
    _ name: UnsafeBufferPointer<UInt8>,
    to output: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var length = 0
    for byte in name {
      if byte.isNameSeparator {
        if output[length - 1] == UInt8(ascii: "-") { continue }
        output[length] = UInt8(ascii: "-")
      } else {
        output[length] = byte.isASCIILetter ? byte | 0x20 : byte
      }
      length += 1
    }
    return length
  }
}
