internal import Crypto
internal import Syntax

/// Digests by which people and machines tell files apart.
package enum Digest {
  /// `sha256:` and 64 hexadecimal digits.
  package static func sha256(of bytes: [UInt8]) -> String {
    "sha256:" + SHA256.hash(data: bytes).hexadecimal
  }

  static func sha256(of text: String) -> String { sha256(of: Array(text.utf8)) }
}
