import Facts
import Standards
import Syntax

/// What a line of a conda environment asks for: `channel::name version build[key=value, …]`.
///
/// Source: https://docs.conda.io/projects/conda-build/en/stable/resources/package-spec.html#package-match-specifications.
struct CondaMatchSpec {
  static let maximumBytes = 8 << 10

  let name: PackageName
  let version: CondaVersionSpec
  /// The artefact, where the line is its URL.
  let url: RedactedURL?

  init(parsing text: String) throws(ParseError) {
    let bytes = Self.trimmed(Self.withoutComment(Array(text.utf8)[...]))
    guard bytes.count <= Self.maximumBytes else {
      throw ParseError(.limit, "the line has \(bytes.count) bytes", at: SourceSpan(at: 0))
    }
    if let artifact = CondaArtifact(url: String(decoding: bytes, as: UTF8.self)) {
      name = artifact.name
      version = try CondaVersionSpec(parsing: "==" + artifact.version)
      url = RedactedURL(String(decoding: bytes.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self))
      return
    }
    let bracket = bytes.firstIndex(of: UInt8(ascii: "[")) ?? bytes.endIndex
    let attributes = try Self.attributes(bytes[bracket...])
    let spec = Self.withoutChannel(bytes[..<bracket])
    let nameBytes = spec.prefix { $0.isShellNameByte || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    guard let name = PackageName(conda: nameBytes) else {
      throw Self.fault("`\(text)` names no conda package")
    }
    let (version, build) = Self.versionAndBuild(spec[nameBytes.endIndex...])
    self.name = name
    self.version = try CondaVersionSpec(
      parsing: attributes["version"] ?? version, isExact: build != nil && attributes["version"] == nil)
    url = nil
  }

  private static func fault(_ message: String) -> ParseError {
    ParseError(
      .structure, message, at: SourceSpan(at: 0),
      remedy: "write a match specification such as `numpy >=1.26` or `conda-forge::numpy=1.26`")
  }

  // MARK: Parts

  private static func withoutComment(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let mark = bytes.indices.first { index in
      bytes[index] == UInt8(ascii: "#") && (index == bytes.startIndex || bytes[index - 1].isLineBlank)
    }
    return bytes[..<(mark ?? bytes.endIndex)]
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = bytes.firstIndex { !$0.isLineBlank } ?? bytes.endIndex
    let end = bytes.lastIndex { !$0.isLineBlank }.map { $0 + 1 } ?? start
    return bytes[start..<end]
  }

  /// What follows the last `::`.
  private static func withoutChannel(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let mark = bytes.indices.dropFirst().last { index in
      bytes[index] == UInt8(ascii: ":") && bytes[index - 1] == UInt8(ascii: ":")
    }
    return trimmed(mark.map { bytes[($0 + 1)...] } ?? bytes)
  }

  /// A build follows the version behind a blank or a `=`, neither of them part of a constraint.
  private static func versionAndBuild(_ bytes: ArraySlice<UInt8>) -> (version: String, build: String?) {
    let text = trimmed(bytes)
    let mark = text.indices.dropFirst().first { index in
      let isSeparator = text[index].isLineBlank || text[index] == UInt8(ascii: "=")
      guard isSeparator, !isConstraintSign(text[index - 1]), !text[index - 1].isLineBlank else {
        return false
      }
      let next = text[(index + 1)...].first { !$0.isLineBlank }
      return next.map { !isConstraintSign($0) } ?? false
    }
    guard let mark else { return (String(decoding: text, as: UTF8.self), nil) }
    let build = String(decoding: trimmed(text[(mark + 1)...]), as: UTF8.self)
    return (String(decoding: text[..<mark], as: UTF8.self), build)
  }

  private static func isConstraintSign(_ byte: UInt8) -> Bool { "=!<>~,|".utf8.contains(byte) }

  /// `[key=value, key='value']`.
  private static func attributes(_ bytes: ArraySlice<UInt8>) throws(ParseError) -> [String: String] {
    guard let open = bytes.first else { return [:] }
    guard open == UInt8(ascii: "["), bytes.count > 1, bytes.last == UInt8(ascii: "]") else {
      throw fault("the bracket is not closed at the end")
    }
    var attributes: [String: String] = [:]
    var rest = bytes.dropFirst().dropLast()
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let key = String(decoding: trimmed(rest[..<equals]), as: UTF8.self)
      rest = rest[(equals + 1)...].drop(while: \.isLineBlank)
      let quote = rest.first.flatMap { "'\"".utf8.contains($0) ? $0 : nil }
      if quote != nil { rest = rest.dropFirst() }
      let end = rest.firstIndex(of: quote ?? UInt8(ascii: ",")) ?? rest.endIndex
      attributes[key] = String(decoding: trimmed(rest[..<end]), as: UTF8.self)
      let comma = rest[end...].firstIndex(of: UInt8(ascii: ",")) ?? rest.endIndex
      rest = rest[comma...].dropFirst()
    }
    return attributes
  }
}

extension PackageName {
  /// A name of conda in lower case; nil where it is none.
  init?(conda bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty,
      bytes.allSatisfy({ $0.isShellNameByte || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") })
    else { return nil }
    self.init(String(decoding: bytes, as: UTF8.self).lowercased(), in: .conda)
  }
}

extension DeclaredRequirement {
  /// A match specification as it stands in a file.
  init(_ spec: CondaMatchSpec, text: String, scope: Scope, location: SourceLocation) {
    let specifiers = spec.version.specifiers ?? VersionSpecifierSet()
    let isAsWritten =
      text == spec.name.text
      || Requirement(text).map { $0.name == DistributionName(spec.name.text) && $0.specifiers == specifiers }
        ?? false
    self.init(
      name: spec.name, specifiers: specifiers, url: spec.url, scope: scope, location: location,
      raw: isAsWritten && spec.url == nil ? nil : Self.withoutCredentials(text))
    hasOtherConstraint = spec.version.specifiers == nil
  }
  /// A channel may stand as a URL.
  private static func withoutCredentials(_ text: String) -> String {
    text.contains("://") ? RedactedURL(text).text : text
  }
}
