import Standards
import Syntax

/// What the argument of a line asks for: a requirement, or a project in a folder whose name only its metadata
/// tell.
///
/// Source: pip, "Requirement specifiers" and "Installing from VCS",
/// https://pip.pypa.io/en/stable/reference/requirement-specifiers/
struct RequirementTarget {
  enum Kind {
    /// `isAsWritten` is false where the text is not in the form of PEP 508.
    case requirement(Requirement, isAsWritten: Bool)
    case path
  }

  let kind: Kind
  private(set) var hashes: [String] = []
  private(set) var wheelURL: RedactedURL?
  /// A `${NAME}` outside of credentials.
  let unknownVariable: String?

  init(_ text: MappedText, isEditable: Bool) throws(ParseError) {
    unknownVariable = Self.variable(in: text)
    if let url = Self.urlRange(in: text) {
      let parsed = RequirementURL(text.slice(url))
      if let hash = parsed.archiveHash { hashes = [hash] }
      guard parsed.scheme != "file" || parsed.wheel != nil || parsed.egg != nil || url.lowerBound > 0 else {
        kind = .path
        return
      }
      if parsed.wheel != nil, url.lowerBound == 0 { wheelURL = RedactedURL(text.slice(url).text) }
      kind = try Self.requirement(text, url: url, parsed)
    } else if isEditable || Self.looksLikePath(text) {
      kind = try Self.path(text)
    } else {
      kind = .requirement(try Self.parse(text), isAsWritten: true)
    }
  }

  /// `name @ URL` as it is; `URL#egg=name`, or a wheel's URL, in the form of PEP 508.
  private static func requirement(
    _ text: MappedText,
    url range: Range<Int>,
    _ url: RequirementURL
  ) throws(ParseError) -> Kind {
    if range.lowerBound > 0 { return .requirement(try parse(text), isAsWritten: true) }
    let marker = text.slice(range.upperBound..<text.count).text
    if let wheel = url.wheel {
      let pin = "\(wheel.name)==\(wheel.version)\(marker)"
      return .requirement(try parse(pin, from: text), isAsWritten: false)
    }
    guard let egg = url.egg else {
      throw ParseError(
        .structure,
        "the URL does not tell the name of the distribution",
        at: text.span,
        remedy: "write `name @ URL`"
      )
    }
    let line = "\(egg.name)\(egg.extras) @ \(text.slice(range).text)\(marker)"
    return .requirement(try parse(line, from: text), isAsWritten: false)
  }

  /// A folder or a file of this machine: only a wheel, or `#egg=`, tells the name.
  private static func path(_ text: MappedText) throws(ParseError) -> Kind {
    let end = text.bytes.firstIndex(of: UInt8(ascii: ";")) ?? text.count
    let path = text.trimmedSlice(0..<end)
    let marker = text.slice(end..<text.count).text
    if let egg = RequirementURL(path).egg {
      let line = "\(egg.name)\(egg.extras) @ \(path.text) \(marker)"
      return .requirement(try parse(line, from: text), isAsWritten: false)
    }
    let extras = path.bytes.firstIndex(of: UInt8(ascii: "[")) ?? path.count
    let slash = path.bytes[..<extras].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    guard let wheel = WheelFileName(path.bytes[slash..<extras]) else { return .path }
    let brackets = path.slice(extras..<path.count).text
    let pin = "\(wheel.name)\(brackets)==\(wheel.version)\(marker)"
    return .requirement(try parse(pin, from: text), isAsWritten: false)
  }

  private static func parse(_ text: MappedText) throws(ParseError) -> Requirement {
    do throws(ParseError) {
      return try Requirement(parsing: text.bytes)
    } catch {
      let range = min(error.span.start, text.count)..<min(error.span.end, text.count)
      throw described(error, of: text, at: text.span(of: range))
    }
  }

  /// Parses what stands for a line; errors are the whole line's.
  private static func parse(_ line: String, from text: MappedText) throws(ParseError) -> Requirement {
    do throws(ParseError) {
      return try Requirement(parsing: line)
    } catch {
      throw described(error, of: text, at: text.span)
    }
  }

  /// The error at its place; its message must not quote the credentials of a URL.
  private static func described(_ error: ParseError, of text: MappedText, at span: SourceSpan) -> ParseError {
    if let variable = variable(in: text) { return unknown(variable, at: span) }
    let hasSecret = text.redactedText != text.text
    let message = hasSecret ? "the line is no requirement that can be read" : error.message
    return ParseError(error.code, message, at: span, remedy: error.remedy)
  }

  static func unknown(_ variable: String, at span: SourceSpan) -> ParseError {
    ParseError(
      .structure, "`\(variable)` has no known value", at: span,
      remedy: "write the value, or scan the file with it filled in")
  }
}

// MARK: - The shape of the text

extension RequirementTarget {
  /// The URL of `URL ; marker` or `name @ URL ; marker`, or nil. A `;` without a blank before it is the
  /// URL's.
  private static func urlRange(in text: MappedText) -> Range<Int>? {
    let bytes = text.bytes
    var start = 0
    if let at = bytes.firstIndex(of: UInt8(ascii: "@")), !startsWithScheme(bytes[...]) {
      start = bytes[(at + 1)...].firstIndex { !$0.isLineBlank } ?? bytes.count
    }
    guard startsWithScheme(bytes[start...]) else { return nil }
    let end = bytes[start...].firstIndex(where: \.isLineBlank) ?? bytes.count
    return start..<end
  }

  /// `scheme://`, or a version control system's `git+scp-like` address.
  private static func startsWithScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
    let scheme = bytes.prefix { $0.isShellNameByte || "+.-".utf8.contains($0) }
    guard !scheme.isEmpty, bytes[scheme.endIndex...].first == UInt8(ascii: ":") else {
      return ["git+", "hg+", "svn+", "bzr+"].contains { bytes.starts(with: $0.utf8) }
    }
    return bytes[scheme.endIndex...].starts(with: "://".utf8) || scheme.elementsEqual("file".utf8)
  }

  /// pip takes a name with a slash, or one that begins with a dot, for a path; and the name of an archive.
  private static func looksLikePath(_ text: MappedText) -> Bool {
    let word = text.bytes.prefix { !$0.isLineBlank && $0 != UInt8(ascii: ";") }
    if word.first == UInt8(ascii: ".") { return true }
    let name = word.prefix { !"<>=!~@".utf8.contains($0) }
    let isArchive = [".whl", ".zip", ".tar.gz", ".tar.bz2", ".tgz"].contains { suffix in
      word.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }
    return name.contains(UInt8(ascii: "/")) || isArchive
  }

  /// The first `${NAME}`, in upper case as pip has it, that is no part of a URL's credentials.
  private static func variable(in text: MappedText) -> String? {
    let bytes = text.bytes
    let credentials = Self.credentials(in: bytes)
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "$")) {
      index = start + 1
      guard index < bytes.count, bytes[index] == UInt8(ascii: "{"), !credentials.contains(start) else {
        continue
      }
      let name = bytes[(index + 1)...].prefix { byte in
        byte.isShellNameByte && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      }
      guard !name.isEmpty, bytes[name.endIndex...].first == UInt8(ascii: "}") else { continue }
      return String(decoding: bytes[start...name.endIndex], as: UTF8.self)
    }
    return nil
  }

  /// What stands between `://` and the last `@` before the path; empty where there is none.
  private static func credentials(in bytes: [UInt8]) -> Range<Int> {
    let mark = Array("://".utf8)
    guard let colon = bytes.indices.first(where: { bytes[$0...].starts(with: mark) }) else { return 0..<0 }
    let host = bytes[(colon + mark.count)...].prefix { $0 != UInt8(ascii: "/") }
    return host.startIndex..<(host.lastIndex(of: UInt8(ascii: "@")) ?? host.startIndex)
  }
}
