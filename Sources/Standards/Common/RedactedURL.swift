/// A URL that cannot print its credentials: userinfo, query and fragment are dropped when it is made.
package struct RedactedURL: Sendable, Hashable, CustomStringConvertible {
  package let text: String

  package init(_ url: String) {
    var bytes = url.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard let scheme = Self.schemeEnd(bytes) else {
      text = String(Self.withoutUserinfo(bytes))
      return
    }
    let head = bytes[..<scheme]
    bytes = bytes[scheme...]
    text = String(Substring(head)) + Self.withoutUserinfo(bytes)
  }

  package var description: String { text }

  /// The host in lower case, without port, or nil where the URL has none.
  package var host: String? {
    let bytes = text.utf8[...]
    guard let start = Self.schemeEnd(bytes) else { return nil }
    let host = bytes[start...].prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ":") }
    return host.isEmpty ? nil : Substring(host).lowercased()
  }

  /// The index after `://`, or nil.
  private static func schemeEnd(_ bytes: Substring.UTF8View) -> Substring.UTF8View.Index? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = bytes[bytes.index(after: colon)...]
    guard rest.starts(with: "//".utf8) else { return nil }
    return rest.index(rest.startIndex, offsetBy: 2)
  }

  /// Drops everything up to the last `@` of the authority: a decoy `@` must not shield what follows.
  private static func withoutUserinfo(_ bytes: Substring.UTF8View) -> Substring {
    let authority = bytes.prefix { $0 != UInt8(ascii: "/") }
    guard let at = authority.lastIndex(of: UInt8(ascii: "@")) else { return Substring(bytes) }
    return Substring(bytes[bytes.index(after: at)...])
  }
}
