import Facts
import Standards
import Syntax

extension ProjectFormat {
  static let setupCfg = ProjectFormat(
    name: "setup-cfg",
    matches: { $0.name == "setup.cfg" },
    read: SetupCfgReader.read
  )
}

/// Reads the requirements in `setup.cfg`: `install_requires`, `setup_requires` and `tests_require` of `[options]`, and
/// `[options.extras_require]`.
///
/// Source: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html. Most of these files only configure other
/// tools, and give no rows. `file:` names requirements files, which are the caller's to read.
enum SetupCfgReader {
  static func read(_ source: SourceFile, limits: ParseLimits) throws(ParseError) -> Inventory {
    let file = try INIFile(source, limits: limits)
    var rows = SetupCfgRows(source)
    for option in file.options { rows.append(option) }
    for error in file.errors { rows.rows.report(error) }
    var inventory = rows.rows.inventory
    let layout = SourceLayout(reading: file, of: source)
    if !layout.isEmpty { inventory.layouts = [DeclaredLayout(file: source.path, layout: layout)] }
    return inventory
  }
}

/// Turns options into requirements.
private struct SetupCfgRows {
  private let source: SourceFile
  private let bytes: [UInt8]
  var rows: RequirementRows

  init(_ source: SourceFile) {
    self.source = source
    bytes = source.bytes
    rows = RequirementRows(source: source)
  }

  mutating func append(_ option: INIFile.Option) {
    switch option.section {
    case "options": appendList(option)
    case "options.extras_require": appendExtra(option)
    default: break
    }
  }

  /// The names may be written with dashes, as they once were.
  private mutating func appendList(_ option: INIFile.Option) {
    let value = SetupCfgValue(option, after: option.delimiter(bytes), bytes)
    switch value.key.utf8.map({ $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }) {
    case Array("install_requires".utf8): append(value, scope: .runtime)
    case Array("setup_requires".utf8): append(value, scope: .build)
    case Array("tests_require".utf8):
      if let group = DependencyGroupName("test") { append(value, scope: .group(group)) }
    case Array("extras_require".utf8):
      let remedy = "write a section [options.extras_require] with a list for each extra"
      let error = ParseError(.structure, "extras are no list", at: span(option.head), remedy: remedy)
      rows.report(error, subject: value.key)
    default: break
    }
  }

  private mutating func appendExtra(_ option: INIFile.Option) {
    let key = SetupCfgExtra(option, bytes)
    let value = SetupCfgValue(option, after: key.delimiter, bytes)
    guard let scope = key.scope else {
      let error = ParseError(.structure, "`\(key.name)` is not a valid extra name", at: span(option.head))
      rows.report(error, subject: key.name)
      return
    }
    append(value, scope: scope, marker: key.marker)
  }

  private mutating func append(_ value: SetupCfgValue, scope: Scope, marker: Marker? = nil) {
    for path in value.files {
      let location = source.location(of: span(path))
      let name = MappedText(bytes, path).redactedText
      rows.append(FileInclude(.requirements, path: name, location: location, scope: scope))
    }
    for line in value.requirements {
      let redacted = MappedText(bytes, line).redactedText
      do throws(ParseError) {
        rows.append(try requirement(line, scope, marker))
      } catch {
        let message = redacted == text(line) ? error.message : "the line is no requirement that can be read"
        let place = error.shifted(by: line.lowerBound).span
        rows.report(ParseError(error.code, message, at: place, remedy: error.remedy), subject: redacted)
      }
    }
  }

  private func requirement(
    _ line: Range<Int>, _ scope: Scope, _ marker: Marker?
  ) throws(ParseError) -> DeclaredRequirement {
    let requirement = try Requirement(parsing: bytes[line])
    return DeclaredRequirement(
      name: PackageName(requirement.name),
      extras: requirement.extras,
      specifiers: requirement.specifiers,
      marker: try Self.both(marker, requirement.marker),
      url: requirement.url.map { RedactedURL($0) },
      scope: scope,
      location: source.location(of: span(line))
    )
  }

  private static func both(_ first: Marker?, _ second: Marker?) throws(ParseError) -> Marker? {
    guard let first, let second else { return first ?? second }
    return try Marker(parsing: "(\(first)) and (\(second))")
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(start: range.lowerBound, end: range.upperBound)
  }
}
