package import Facts
package import Standards
package import Syntax

/// Reads a project's page of the Simple API in JSON, of any version 1.x.
///
/// Sources: https://packaging.python.org/en/latest/specifications/simple-repository-api/; PEP 691, 700, 714, 740 and 792. A field that
/// is there and of another kind than the specification says refuses the page: half of it could be wrong as well.
package enum SimpleIndexJSON {
  package static let mediaType = "application/vnd.pypi.simple.v1+json"

  package static func read(
    _ source: SourceFile, of name: DistributionName, limits: ParseLimits = .standard
  ) throws(ParseError) -> IndexProject {
    let root = try JSONReader.read(source, limits: limits).root.expectTable("the page")
    try checkVersion(root)
    let nameValue = try root.require("name")
    guard DistributionName(try nameValue.expectString("`name`")) == name else {
      throw ParseError(
        .structure, "this is the page of `\(nameValue.text)`, not of `\(name)`", at: nameValue.span)
    }
    var project = IndexProject(name: name)
    project.status = try status(root["project-status"])
    if let versions = root["versions"] { project.versions = try versions.expectStrings("`versions`") }
    for file in try root.require("files").expectArray("`files`") {
      project.files.append(try self.file(file, of: name))
    }
    return project
  }

  private static func checkVersion(_ root: SyntaxValue) throws(ParseError) {
    let meta = try root.require("meta").expectTable("`meta`")
    let value = try meta.require("api-version")
    let version = try value.expectString("`api-version`")
    guard version.hasPrefix("1.") else {
      throw ParseError(
        .unsupported, "version \(version) of the Simple API is not known; 1 is", at: value.span,
        remedy: "update Assay")
    }
  }

  /// A status may also be the bare word.
  private static func status(_ value: SyntaxValue?) throws(ParseError) -> ProjectStatus? {
    guard let value else { return nil }
    if let word = value.string { return ProjectStatus(word: word) }
    let table = try value.expectTable("`project-status`")
    return ProjectStatus(
      word: try table.optionalString("status") ?? "active", reason: try table.optionalString("reason"))
  }

  private static func file(_ value: SyntaxValue, of name: DistributionName) throws(ParseError)
    -> DistributionFile
  {
    let table = try value.expectTable("a file")
    var file = DistributionFile(
      name: try table.require("filename").expectString("`filename`"),
      url: try table.require("url").expectString("`url`"), of: name)
    file.sha256 = try hash(table["hashes"])
    file.sizeBytes = table["size"]?.integer.flatMap { $0 >= 0 ? Int($0) : nil }
    file.uploadTime = try text(table["upload-time"], "`upload-time`")
    file.requiresPython = try text(table["requires-python"], "`requires-python`")
    file.yanking = try yanking(table["yanked"])
    file.metadata = try metadata(table["core-metadata"] ?? table["dist-info-metadata"])
    file.hasProvenance = table["provenance"].map { $0.string != nil }
    return file
  }

  private static func text(_ value: SyntaxValue?, _ what: String) throws(ParseError) -> String? {
    guard let value, value.kind != .null else { return nil }
    return try value.expectString(what)
  }

  /// Of a dictionary of hashes the SHA-256, where it looks like one.
  private static func hash(_ value: SyntaxValue?) throws(ParseError) -> String? {
    guard let value, value.kind != .null else { return nil }
    return try value.expectTable("`hashes`").optionalString("sha256").flatMap { DistributionFile.sha256($0) }
  }

  private static func yanking(_ value: SyntaxValue?) throws(ParseError) -> DistributionFile.Yanking? {
    guard let value else { return nil }
    if let isYanked = value.boolean { return isYanked ? .yes(reason: nil) : .no }
    let reason = try value.expectString("`yanked`")
    return .yes(reason: reason.isEmpty ? nil : reason)
  }

  private static func metadata(_ value: SyntaxValue?) throws(ParseError) -> DistributionFile.Metadata? {
    guard let value else { return nil }
    if let isThere = value.boolean { return isThere ? .beside(sha256: nil) : .absent }
    return .beside(sha256: try hash(value))
  }
}
