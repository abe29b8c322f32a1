import Standards
import Syntax

/// A URL that pip installs from, taken apart: `git+https://host/x.git@ref#egg=name[extra]&subdirectory=d`.
///
/// Source: pip, "VCS Support", https://pip.pypa.io/en/stable/topics/vcs-support/
struct RequirementURL {
  /// In lower case, such as `https` or `git+ssh`.
  let scheme: String
  /// What follows the last `@` of a repository's path.
  let reference: String?
  /// The wheel that the path names.
  let wheel: WheelFileName?
  /// The pairs of the fragment.
  private let fragment: [(key: String, value: String)]

  init(_ text: MappedText) {
    let bytes = text.bytes
    let hash = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.count
    let query = bytes[..<hash].firstIndex(of: UInt8(ascii: "?")) ?? hash
    let colon = bytes[..<query].firstIndex(of: UInt8(ascii: ":")) ?? 0
    let path = Self.path(of: bytes[colon..<query])
    let at = path.lastIndex(of: UInt8(ascii: "@"))
    let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
    let isRepository = Self.systems.contains { scheme.hasPrefix($0) }
    self.scheme = scheme
    reference = isRepository ? at.map { String(decoding: path[($0 + 1)...], as: UTF8.self) } : nil
    let slash = path.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
    wheel = isRepository ? nil : WheelFileName(path[slash...].drop { $0 == UInt8(ascii: "/") })
    fragment = Self.pairs(of: bytes[min(hash + 1, bytes.count)...])
  }

  fileprivate static let systems = ["git+", "hg+", "svn+", "bzr+"]

  /// The full commit of a repository; a branch or a tag may move.
  var commit: String? {
    reference.flatMap { CommitHash.isFull($0.utf8) ? $0 : nil }
  }

  /// The name and the extras, in brackets, of `#egg=`; a version after them says nothing about what is
  /// fetched.
  var egg: (name: String, extras: String)? {
    guard let text = fragment.first(where: { $0.key == "egg" })?.value.utf8 else { return nil }
    let value = text[..<(text.firstIndex { "=<>!~".utf8.contains($0) } ?? text.endIndex)]
    let bracket = value.firstIndex(of: UInt8(ascii: "[")) ?? value.endIndex
    guard bracket > value.startIndex else { return nil }
    return (String(Substring(value[..<bracket])), String(Substring(value[bracket...])))
  }

  /// `algorithm:hexadecimal` of `#sha256=…`.
  var archiveHash: String? {
    let algorithms = ["sha256", "sha384", "sha512"]
    return fragment.first { algorithms.contains($0.key) && !$0.value.isEmpty }.map { "\($0.key):\($0.value)" }
  }

  /// What follows the host.
  private static func path(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let rest = bytes.drop { $0 == UInt8(ascii: ":") }
    guard rest.starts(with: "//".utf8) else { return rest }
    return rest.dropFirst(2).drop { $0 != UInt8(ascii: "/") }
  }

  private static func pairs(of bytes: ArraySlice<UInt8>) -> [(key: String, value: String)] {
    bytes.split(separator: UInt8(ascii: "&")).map { pair in
      let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
      let value = String(decoding: pair[equals...].dropFirst(), as: UTF8.self)
      return (String(decoding: pair[..<equals], as: UTF8.self), value)
    }
  }
}

extension MappedText {
  /// The text without credentials where it is a URL; a path as it is.
  var redactedText: String {
    let isURL = bytes.indices.contains { bytes[$0...].starts(with: "://".utf8) }
    let isRepository = RequirementURL.systems.contains { bytes.starts(with: $0.utf8) }
    return isURL || isRepository ? RedactedURL(text).text : text
  }
}

/// The name of a commit.
enum CommitHash {
  /// Whether the bytes are 40 or 64 hexadecimal digits: shorter ones are abbreviations.
  static func isFull(_ bytes: some Collection<UInt8>) -> Bool {
    (bytes.count == 40 || bytes.count == 64) && bytes.allSatisfy { UTF8Text.hexValue($0) != nil }
  }
}

/// `name-version[-build]-python-abi-platform.whl`.
///
/// Source:
/// https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
struct WheelFileName {
  let name: DistributionName
  let version: String

  init?(_ fileName: ArraySlice<UInt8>) {
    guard fileName.suffix(4).elementsEqual(".whl".utf8) else { return nil }
    let parts = PercentEncoding.decode(fileName.dropLast(4)).split(
      separator: UInt8(ascii: "-"),
      omittingEmptySubsequences: false
    )
    guard parts.count == 5 || parts.count == 6, let name = DistributionName(bytes: parts[0]) else {
      return nil
    }
    let version = String(
      decoding: parts[1].map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 },
      as: UTF8.self
    )
    guard Version(version) != nil else { return nil }
    self.name = name
    self.version = version
  }
}
