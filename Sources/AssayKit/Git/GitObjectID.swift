internal import Crypto
internal import Syntax

/// The ids that Git gives to contents: the SHA-1 or the SHA-256 of a header and the bytes, in hexadecimal.
///
/// Source: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage.
enum GitObjectID {
  /// Whether an id is that of a file with these bytes.
  static func isOfBlob(_ id: [UInt8], _ bytes: [UInt8]) -> Bool {
    switch id.count {
    case 40: id == digits(of: bytes, by: Insecure.SHA1())
    case 64: id == digits(of: bytes, by: SHA256())
    default: false
    }
  }

  private static func digits<Function: HashFunction>(of bytes: [UInt8], by function: Function) -> [UInt8] {
    var function = function
    function.update(data: Array("blob \(bytes.count)\0".utf8))
    function.update(data: bytes)
    return function.finalize().hexadecimalDigits
  }
}
