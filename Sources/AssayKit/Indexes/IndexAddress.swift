internal import Standards

/// The address of a package index or of a file on one. It may hold credentials: only `shown` is ever printed.
package struct IndexAddress: Sendable, Hashable {
  /// With credentials; for the program that fetches, and for nobody else.
  let secret: String

  package init(_ text: String) {
    secret = text
  }

  package var shown: String { RedactedURL(secret).text }

  /// Whether it is no file on this machine but on a server.
  var isRemote: Bool { secret.hasPrefix("https://") || secret.hasPrefix("http://") }

  var isPlain: Bool { secret.hasPrefix("http://") }

  /// The page of a project below an index.
  func page(of name: DistributionName) -> IndexAddress {
    let base = secret.utf8.last == UInt8(ascii: "/") ? secret : secret + "/"
    return IndexAddress(base + name.text + "/")
  }

  /// What a page refers to: absolute, or relative to this address. A file on the server of the page is asked for with its
  /// credentials, a file elsewhere never.
  ///
  /// Source: RFC 3986, section 5.2.
  func resolving(_ reference: String) -> IndexAddress {
    let own = parts
    if let mark = reference.range(ofScheme: "://") {
      let other = IndexAddress(reference)
      guard !own.credentials.isEmpty, other.parts.credentials.isEmpty, other.parts.origin == own.origin else {
        return other
      }
      return IndexAddress(reference[..<mark] + own.credentials + reference[mark...])
    }
    let bare = String(reference.prefix { $0 != "#" })
    if bare.hasPrefix("//") { return IndexAddress(own.scheme + ":" + bare) }
    let prefix = own.scheme + "://" + own.credentials + own.host
    if bare.hasPrefix("/") { return IndexAddress(prefix + Self.normalized(bare)) }
    return IndexAddress(prefix + Self.normalized(own.folder + bare))
  }

  struct Parts {
    let scheme: String
    /// With the `@`, or empty.
    let credentials: String
    /// With the port.
    let host: String
    /// Of the path, with the last slash; without query.
    let folder: String

    var origin: String { scheme + "://" + host.lowercased() }
  }

  var parts: Parts {
    guard let mark = secret.range(ofScheme: "://") else {
      return Parts(scheme: "", credentials: "", host: "", folder: "/")
    }
    let scheme = secret[..<secret.utf8.index(mark, offsetBy: -3)]
    let rest = secret[mark...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let path = rest[authority.endIndex...].prefix { $0 != "?" && $0 != "#" }
    let host = authority.utf8.lastIndex(of: UInt8(ascii: "@")).map {
      authority[authority.utf8.index(after: $0)...]
    }
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? "/"
    return Parts(
      scheme: scheme.lowercased(), credentials: String(authority.dropLast((host ?? authority).count)),
      host: String(host ?? authority), folder: folder)
  }

  /// With these credentials, unless it has some.
  func adding(credentials: String) -> IndexAddress {
    guard !credentials.isEmpty, parts.credentials.isEmpty, let mark = secret.range(ofScheme: "://") else {
      return self
    }
    return IndexAddress(secret[..<mark] + credentials + secret[mark...])
  }

  /// A path without `.` and `..`.
  private static func normalized(_ path: String) -> String {
    let query = path.drop { $0 != "?" }
    var result: [Substring] = []
    for part in path.prefix(path.count - query.count).split(separator: "/", omittingEmptySubsequences: false)
      .dropFirst()
    {
      switch part {
      case ".": continue
      case "..": _ = result.popLast()
      default: result.append(part)
      }
    }
    return "/" + result.joined(separator: "/") + query
  }
}

extension String {
  /// The index behind `scheme://`, where the text begins so.
  fileprivate func range(ofScheme mark: String) -> String.Index? {
    let scheme = utf8.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "/") }
    let rest = utf8[scheme.endIndex...]
    guard !scheme.isEmpty, rest.starts(with: mark.utf8) else { return nil }
    return utf8.index(scheme.endIndex, offsetBy: mark.utf8.count)
  }
}
