/// A URL that cannot print its credentials: userinfo and query are dropped when it is made, and of the fragment all but
/// what names a distribution (`egg`, `subdirectory`, hashes).
package struct RedactedURL: Sendable, Hashable, CustomStringConvertible {
  package let text: String

  package init(_ url: String) {
    // Most addresses have no part in which a secret may stand.
    guard url.utf8.contains(where: Self.mayOpenSecret) else {
      text = url
      return
    }
    let beforeFragment = url.utf8.prefix { $0 != UInt8(ascii: "#") }
    let fragment = Self.distributionFragment(url.utf8[beforeFragment.endIndex...].dropFirst())
    let bytes = beforeFragment.prefix { $0 != UInt8(ascii: "?") }
    let start = Self.schemeEnd(bytes) ?? bytes.startIndex
    text = String(Substring(bytes[..<start]) + Self.withoutUserinfo(bytes[start...])) + fragment
  }

  private static func mayOpenSecret(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "@") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  package var description: String { text }

  /// A message with every URL in it redacted: what quotes an input may quote its credentials.
  package static func redacting(_ message: String) -> String {
    guard mayHoldURL(message.utf8[...]) else { return message }
    var result = ""
    var rest = message.utf8[...]
    while !rest.isEmpty {
      let gap = rest.prefix { endsWord($0) || opensText($0) }
      let word = rest[gap.endIndex...].prefix { !endsWord($0) }
      let text = String(Substring(word))
      result += String(Substring(gap)) + (mayHoldURL(word) ? RedactedURL(text).text : text)
      rest = rest[word.endIndex...]
    }
    return result
  }

  /// What stands before a URL and is none of it.
  private static func opensText(_ byte: UInt8) -> Bool { "\"'([{<".utf8.contains(byte) }

  private static func endsWord(_ byte: UInt8) -> Bool {
    byte <= UInt8(ascii: " ") || byte == UInt8(ascii: "`")
  }

  /// Whether there are two slashes in a row.
  private static func mayHoldURL(_ bytes: Substring.UTF8View) -> Bool {
    var previous: UInt8?
    for byte in bytes {
      if byte == UInt8(ascii: "/"), previous == byte { return true }
      previous = byte
    }
    return false
  }

  /// The host in lower case, without port, or nil where the URL has none.
  package var host: String? {
    let bytes = text.utf8[...]
    guard let start = Self.schemeEnd(bytes) else { return nil }
    let host = bytes[start...].prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ":") }
    return host.isEmpty ? nil : Substring(host).lowercased()
  }

  /// The index after `://`, or nil.
  private static func schemeEnd(_ bytes: Substring.UTF8View) -> Substring.UTF8View.Index? {
    if bytes.starts(with: "//".utf8) { return bytes.index(bytes.startIndex, offsetBy: 2) }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = bytes[bytes.index(after: colon)...]
    guard rest.starts(with: "//".utf8) else { return nil }
    return rest.index(rest.startIndex, offsetBy: 2)
  }

  /// Drops everything up to the last `@` of the authority: a decoy `@` must not shield what follows. A `/` in an
  /// unencoded password would end the authority early, which shows in a port that is no number.
  private static func withoutUserinfo(_ bytes: Substring.UTF8View) -> Substring {
    let authority = bytes.prefix { $0 != UInt8(ascii: "/") }
    let isWhole = authority.contains(UInt8(ascii: "@")) || !hasOddPort(authority)
    guard let at = (isWhole ? authority : bytes).lastIndex(of: UInt8(ascii: "@")) else {
      return Substring(bytes)
    }
    return Substring(bytes[bytes.index(after: at)...])
  }

  private static func hasOddPort(_ authority: Substring.UTF8View) -> Bool {
    guard let colon = authority.lastIndex(of: UInt8(ascii: ":")) else { return false }
    return !authority[colon...].dropFirst().allSatisfy(\.isASCIIDigit)
  }

  private static let fragmentKeys: Set<String> = [
    "egg", "subdirectory", "sha256", "sha384", "sha512", "sha224", "sha1", "md5",
  ]

  /// The parts of a fragment that tell what is to be installed.
  private static func distributionFragment(_ fragment: Substring.UTF8View) -> String {
    let parts = fragment.split(separator: UInt8(ascii: "&")).filter { part in
      fragmentKeys.contains(String(Substring(part.prefix { $0 != UInt8(ascii: "=") })))
    }
    return parts.isEmpty ? "" : "#" + parts.map { String(Substring($0)) }.joined(separator: "&")
  }
}
