internal import Crypto

/// Digests by which people and machines tell files apart.
package enum Digest {
  /// `sha256:` and 64 hexadecimal digits.
  package static func sha256(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return "sha256:"
      + String(
        decoding: SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
        as: UTF8.self)
  }

  static func sha256(of text: String) -> String { sha256(of: Array(text.utf8)) }
}
