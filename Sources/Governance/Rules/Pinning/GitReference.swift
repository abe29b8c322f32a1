internal import Syntax

/// What a reference of a repository is, as far as its text tells.
enum GitReference {
  /// The whole name of a commit: it cannot be moved.
  case commit
  /// The beginning of a commit's name.
  case abbreviatedCommit
  /// It names a version: a tag by custom, which can be moved.
  case version
  /// Anything else: a branch, which moves by design.
  case branch

  init(_ text: String) {
    let bytes = Array(text.utf8)
    let isHexadecimal = bytes.allSatisfy { UTF8Text.hexValue($0) != nil }
    if isHexadecimal, bytes.count == 40 || bytes.count == 64 {
      self = .commit
    } else if isHexadecimal, bytes.count >= 7, bytes.contains(where: { !Self.isDigit($0) }) {
      self = .abbreviatedCommit
    } else {
      self = Self.namesVersion(bytes) ? .version : .branch
    }
  }

  /// The reference of a repository's address, `git+https://host/x.git@ref#…`; nil for any other address. The outer nil is
  /// "no repository", the inner one "no reference".
  static func reference(ofRepository url: String) -> String?? {
    guard ["git+", "hg+", "svn+", "bzr+"].contains(where: { url.utf8.starts(with: $0.utf8) }) else {
      return nil
    }
    let address = url.utf8.prefix { $0 != UInt8(ascii: "#") }
    guard let path = pathStart(of: address), let at = address[path...].lastIndex(of: UInt8(ascii: "@")) else {
      return .some(nil)
    }
    return String(Substring(address[address.index(after: at)...]))
  }

  /// Where the path begins, after the host.
  private static func pathStart(of address: Substring.UTF8View) -> Substring.UTF8View.Index? {
    guard let colon = address.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = address[colon...].drop { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
    return rest.firstIndex(of: UInt8(ascii: "/"))
  }

  /// `1.2`, `v1`, `name-1.2.3`, `name/v1`, `name@1`: a number at the start or behind a separator, perhaps with a `v`.
  private static func namesVersion(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split { "-_/@".utf8.contains($0) }
    return parts.contains { part in
      let number = "vV".utf8.contains(part[part.startIndex]) ? part.dropFirst() : part
      return number.first.map(isDigit) ?? false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
