package import Syntax

/// A package URL in canonical form: the public identity of a package, and equal for equal packages.
///
/// ECMA-427, clause 5: https://ecma-tc54.github.io/ECMA-427/. The components hold decoded text.
package struct PackageURL: Sendable, Hashable {
  /// One `key=value` pair.
  package struct Qualifier: Sendable, Hashable {
    package let key: String
    package let value: String
  }

  package let type: String
  /// Segments joined by `/`.
  package let namespace: String?
  package let name: String
  package let version: String?
  /// Sorted by key, each key once, no value empty.
  package private(set) var qualifiers: [Qualifier] = []
  /// Segments joined by `/`, none of them `.` or `..`.
  package private(set) var subpath: String?

  /// Puts the components into the canonical form of the type; empty ones count as absent.
  package init(
    _ type: String,
    namespace: String? = nil,
    name: String,
    version: String? = nil
  ) throws(ParseError) {
    guard Self.isType(type.utf8) else { throw Self.invalid("`\(type)` is not a package URL type") }
    let type = type.lowercased()
    let rules = TypeRules.of(type)
    var namespace = Self.joinedSegments(of: namespace ?? "")
    var name = rules.isNamePath ? Self.joinedSegments(of: name) : Self.trimmingSlashes(name)
    if rules.isNamePath, let slash = namespace.utf8.firstIndex(of: UInt8(ascii: "/")) {
      name = namespace[namespace.utf8.index(after: slash)...] + "/" + name
      namespace = String(namespace[..<slash])
    }
    guard !name.isEmpty else { throw Self.invalid("a package URL needs a name") }
    if let problem = rules.problem(withNamespace: namespace) { throw Self.invalid(problem) }
    self.type = type
    self.namespace = namespace.isEmpty ? nil : rules.namespace(namespace)
    self.name = rules.name(name)
    self.version = version.flatMap { $0.isEmpty ? nil : rules.version($0) }
  }

  /// A Python distribution; `name` must not be empty.
  package init(pypi name: String, version: String? = nil) {
    precondition(!name.isEmpty, "a distribution has a name")
    let rules = TypeRules.pypi
    type = "pypi"
    namespace = nil
    self.name = rules.name(name)
    self.version = version.flatMap { $0.isEmpty ? nil : rules.version($0) }
  }

  /// The same package with these qualifiers only; keys are put into lower case.
  package func qualified(by pairs: [String: String]) throws(ParseError) -> PackageURL {
    var result = self
    result.qualifiers = []
    for (key, value) in pairs where !value.isEmpty {
      guard Self.isQualifierKey(key.utf8) else { throw Self.invalid("`\(key)` is not a qualifier key") }
      result.qualifiers.append(Qualifier(key: key.lowercased(), value: value))
    }
    result.qualifiers.sort { $0.key < $1.key }
    for (left, right) in zip(result.qualifiers, result.qualifiers.dropFirst()) where left.key == right.key {
      throw Self.invalid("the qualifier `\(left.key)` stands twice")
    }
    return result
  }

  /// The same package with this path within it.
  package func at(subpath: String) -> PackageURL {
    var result = self
    let path = subpath.utf8.split(separator: UInt8(ascii: "/"))
      .filter { !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
      .map { String(Substring($0)) }.joined(separator: "/")
    result.subpath = path.isEmpty ? nil : path
    return result
  }
}

extension PackageURL {
  /// An ASCII letter, then letters, digits, `.` and `-` (clause 5.6.2).
  static func isType(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first, ASCII.isLetter(first) else { return false }
    return bytes.allSatisfy {
      ASCII.isLetterOrDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
    }
  }

  /// As a type, but `_` too (clause 5.6.6).
  static func isQualifierKey(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first, ASCII.isLetter(first) else { return false }
    return bytes.allSatisfy {
      ASCII.isLetterOrDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: "_")
    }
  }

  private static func joinedSegments(of path: String) -> String {
    guard path.utf8.contains(UInt8(ascii: "/")) else { return path }
    return path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }.joined(separator: "/")
  }

  private static func trimmingSlashes(_ text: String) -> String {
    let slash = UInt8(ascii: "/")
    guard text.utf8.first == slash || text.utf8.last == slash else { return text }
    let bytes = Array(text.utf8.drop { $0 == slash })
    let end = bytes.lastIndex { $0 != slash }.map { $0 + 1 } ?? 0
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  private static func invalid(_ message: String) -> ParseError {
    ParseError(.structure, message, at: SourceSpan(at: 0))
  }
}

// MARK: Printing

extension PackageURL: CustomStringConvertible {
  /// The canonical form.
  package var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64)
    bytes.append(contentsOf: "pkg:".utf8)
    bytes.append(contentsOf: type.utf8)
    bytes.append(UInt8(ascii: "/"))
    if let namespace {
      Self.encode(namespace, keepingSlash: true, to: &bytes)
      bytes.append(UInt8(ascii: "/"))
    }
    Self.encode(name, keepingSlash: TypeRules.of(type).isNamePath, to: &bytes)
    if let version {
      bytes.append(UInt8(ascii: "@"))
      Self.encode(version, keepingSlash: false, to: &bytes)
    }
    for (index, qualifier) in qualifiers.enumerated() {
      bytes.append(UInt8(ascii: index == 0 ? "?" : "&"))
      bytes.append(contentsOf: qualifier.key.utf8)
      bytes.append(UInt8(ascii: "="))
      Self.encode(qualifier.value, keepingSlash: false, to: &bytes)
    }
    if let subpath {
      bytes.append(UInt8(ascii: "#"))
      Self.encode(subpath, keepingSlash: true, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Percent-encodes what clause 5.4 does not exempt.
  private static func encode(_ text: String, keepingSlash: Bool, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      if ASCII.isLetterOrDigit(byte) || isPlain(byte) || (keepingSlash && byte == UInt8(ascii: "/")) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(hexDigit(byte >> 4))
        bytes.append(hexDigit(byte & 0xF))
      }
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: ":"): true
    default: false
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

extension PackageURL: Comparable {
  package static func < (left: PackageURL, right: PackageURL) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }
}

/// Classes of ASCII bytes.
private enum ASCII {
  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
