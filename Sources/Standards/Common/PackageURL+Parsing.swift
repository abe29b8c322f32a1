package import Syntax

extension PackageURL {
  /// How a text that is not canonical is met.
  package enum Strictness: Sendable {
    /// Qualifier keys must be in lower case, as clause 5.6.6 demands.
    case standard
    /// Qualifier keys are put into lower case: for people who ask for the canonical form.
    case canonicalising
  }

  private static let maximumBytes = 8 << 10

  /// Reads a package URL from right to left, as the specification describes.
  package init(parsing text: String, _ strictness: Strictness = .standard) throws(ParseError) {
    let bytes = Array(text.utf8)
    guard bytes.count <= Self.maximumBytes else {
      throw ParseError(
        .limit,
        "a package URL has at most \(Self.maximumBytes) bytes",
        at: SourceSpan(at: 0)
      )
    }
    var parser = PackageURLParser(rest: bytes[...])
    self = try parser.parse(strictness)
  }
}

/// Takes one component after another off the end of `rest`.
private struct PackageURLParser {
  var rest: ArraySlice<UInt8>

  mutating func parse(_ strictness: PackageURL.Strictness) throws(ParseError) -> PackageURL {
    let subpath = try cut(afterLast: "#").map { part throws(ParseError) in try segments(of: part) }
    let qualifiers = try cut(afterLast: "?").map { part throws(ParseError) in
      try self.qualifiers(of: part, strictness)
    }
    try takeScheme()
    let type = try takeType()
    let version = try cut(afterLast: "@").map { part throws(ParseError) in try decoded(part) }
    let path = rest
    let names = try splitName(type: type)
    do {
      var result = try PackageURL(
        type,
        namespace: names.namespace,
        name: names.name,
        version: version
      )
      if let qualifiers { result = try result.qualified(by: qualifiers) }
      return subpath.map { result.at(subpath: $0) } ?? result
    } catch {
      throw ParseError(error.code, error.message, at: SourceSpan(start: path.startIndex, end: path.endIndex))
    }
  }

  /// What follows the last `separator`, which is dropped, or nil.
  private mutating func cut(afterLast separator: Unicode.Scalar) -> ArraySlice<UInt8>? {
    guard let index = rest.lastIndex(of: UInt8(ascii: separator)) else { return nil }
    defer { rest = rest[..<index] }
    return rest[(index + 1)...]
  }

  private mutating func takeScheme() throws(ParseError) {
    let scheme = rest.prefix(4)
    guard String(decoding: scheme, as: UTF8.self).lowercased() == "pkg:" else {
      throw error("a package URL begins with `pkg:`", at: scheme)
    }
    rest = rest.dropFirst(4).drop { $0 == UInt8(ascii: "/") }
  }

  private mutating func takeType() throws(ParseError) -> String {
    let type = rest.prefix { $0 != UInt8(ascii: "/") }
    guard PackageURL.isType(type), type.endIndex < rest.endIndex else {
      throw error("a type and `/` must stand here: `pkg:type/name`", at: type)
    }
    rest = rest[(type.endIndex + 1)...]
    return String(decoding: type, as: UTF8.self)
  }

  private func splitName(type: String) throws(ParseError) -> (namespace: String, name: String) {
    let parts = rest.split(separator: UInt8(ascii: "/"))
    let isNamePath = PackageURL.TypeRules.of(type.lowercased()).isNamePath
    let count = isNamePath ? min(1, parts.count) : max(0, parts.count - 1)
    let namespace = try join(parts[..<count], slashIsPart: false)
    return (namespace, try join(parts[count...], slashIsPart: true))
  }

  private func segments(of path: ArraySlice<UInt8>) throws(ParseError) -> String {
    try join(path.split(separator: UInt8(ascii: "/"))[...], slashIsPart: false)
  }

  private func join(
    _ parts: ArraySlice<ArraySlice<UInt8>>,
    slashIsPart: Bool
  ) throws(ParseError) -> String {
    var result: [String] = []
    for part in parts {
      let text = try decoded(part)
      if !slashIsPart, text.utf8.contains(UInt8(ascii: "/")) {
        throw error("an encoded `/` may not stand here", at: part)
      }
      result.append(text)
    }
    return result.joined(separator: "/")
  }

  private func qualifiers(
    of text: ArraySlice<UInt8>,
    _ strictness: PackageURL.Strictness
  ) throws(ParseError) -> [String: String] {
    var result: [String: String] = [:]
    for pair in text.split(separator: UInt8(ascii: "&")) {
      let key = pair.prefix { $0 != UInt8(ascii: "=") }
      guard key.endIndex < pair.endIndex, PackageURL.isQualifierKey(key) else {
        throw error("a qualifier is `key=value`", at: pair)
      }
      let written = String(decoding: key, as: UTF8.self)
      let folded = written.lowercased()
      if strictness == .standard, written != folded {
        throw error("a qualifier key is written in lower case", at: key)
      }
      let value = try decoded(pair[(key.endIndex + 1)...])
      if value.isEmpty { continue }
      guard result.updateValue(value, forKey: folded) == nil else {
        throw error("the qualifier `\(folded)` stands twice", at: key)
      }
    }
    return result
  }

  private func decoded(_ part: ArraySlice<UInt8>) throws(ParseError) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(part.count)
    var index = part.startIndex
    while index < part.endIndex {
      if part[index] != UInt8(ascii: "%") {
        result.append(part[index])
        index += 1
        continue
      }
      guard index + 2 < part.endIndex, let high = UTF8Text.hexValue(part[index + 1]),
        let low = UTF8Text.hexValue(part[index + 2])
      else { throw error("two hexadecimal digits must follow `%`", at: part[index...].prefix(3)) }
      result.append(UInt8(high << 4 | low))
      index += 3
    }
    guard UTF8Text.firstInvalidOffset(in: result) == nil else {
      throw ParseError(
        .encoding,
        "this is not UTF-8 when decoded",
        at: SourceSpan(start: part.startIndex, end: part.endIndex)
      )
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func error(_ message: String, at part: ArraySlice<UInt8>) -> ParseError {
    ParseError(.syntax, message, at: SourceSpan(start: part.startIndex, end: part.endIndex))
  }
}
