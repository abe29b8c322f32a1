import Facts
import Standards
import Syntax

extension ProjectFormat {
  static let pylockTOML = ProjectFormat(name: "pylock", matches: isPylock, read: PylockReader.read)
}

/// `pylock.toml`, or `pylock.NAME.toml` where NAME has no dot.
@Sendable private func isPylock(_ path: ProjectPath) -> Bool {
  guard path.name.hasPrefix("pylock.") else { return false }
  let parts = path.name.split(separator: ".", omittingEmptySubsequences: false)
  return parts.last == "toml" && (parts.count == 2 || parts.count == 3 && !parts[1].isEmpty)
}

/// Reads `pylock.toml` (PEP 751, version 1).
///
/// Source: https://packaging.python.org/en/latest/specifications/pylock-toml/. Dependencies between packages are optional
/// there, and most tools write none.
enum PylockReader {
  static func read(_ source: SourceFile, limits: ParseLimits) throws(ParseError) -> Inventory {
    let document = try TOMLReader.read(source, limits: limits).root
    try checkVersion(document)
    var reader = try PylockPackages(source: source, document: document)
    try reader.readPackages()
    try reader.readEdges()
    return reader.builder.inventory
  }

  private static func checkVersion(_ document: SyntaxValue) throws(ParseError) {
    guard let version = document["lock-version"] else {
      throw ParseError(
        .structure,
        "this is no pylock.toml: `lock-version` is missing",
        at: SourceSpan(at: 0),
        remedy: "make the lock anew with the tool that wrote it"
      )
    }
    let text = try version.expectString("`lock-version`")
    guard Version(text)?.release.first == "1" else {
      throw ParseError(
        .unsupported,
        "pylock.toml version \(text) is not known; version 1 is",
        at: version.span,
        remedy: "use a newer Assay, or a tool that writes version 1"
      )
    }
  }
}

/// The packages of one pylock.toml.
struct PylockPackages {
  private let document: SyntaxValue
  private(set) var builder: LockBuilder
  /// The tables of the lock's packages, in the same order.
  private var tables: [SyntaxValue] = []
  private let scopes: PylockScopes

  init(source: SourceFile, document: SyntaxValue) throws(ParseError) {
    self.document = document
    builder = LockBuilder(source: source, format: "pylock", manifest: "pyproject.toml")
    scopes = try PylockScopes(document)
    // Which extras and groups it was made for, most tools do not write.
    builder.lock.lockedScopes = [.runtime]
  }

  mutating func readPackages() throws(ParseError) {
    if let value = document["requires-python"] {
      let text = try value.expectString("`requires-python`")
      builder.lock.requiresPython = try value.located { () throws(ParseError) in
        try VersionSpecifierSet(parsing: text)
      }
    }
    for table in try document.require("packages").expectArray("`packages`") {
      do throws(ParseError) {
        try readPackage(table)
      } catch {
        try reportStructure(error, of: table)
      }
    }
  }

  /// An entry without the form that PEP 751 asks for costs that entry; a limit costs the file.
  private mutating func reportStructure(_ error: ParseError, of table: SyntaxValue) throws(ParseError) {
    guard error.code == .structure else { throw error }
    builder.report(error, subject: table["name"]?.string ?? "packages")
  }

  private mutating func readPackage(_ table: SyntaxValue) throws(ParseError) {
    guard table.kind == .table else { throw table.mismatch("a package", "a table") }
    let nameValue = try table.require("name")
    var package = LockedDistribution(
      name: try nameValue.expectDistributionName(),
      version: try table.optionalString("version"),
      source: try Self.source(table),
      location: nameValue.entryLocation,
      versionLocation: table["version"]?.entryLocation
    )
    for artifact in try Self.artifacts(table) { try Self.append(artifact, to: &package) }
    let marker = builder.marker(table["marker"])
    for scope in scopes.scopes(where: marker) { package.record(scope, where: marker) }
    if let marker { package.resolutionMarkers = [marker] }
    try builder.append(package)
    tables.append(table)
  }

  private static func source(_ table: SyntaxValue) throws(ParseError) -> PackageSource {
    if let vcs = table["vcs"] {
      let place = try vcs.firstString("url", "path")
      let isGit = try vcs.optionalString("type") == "git"
      return PackageSource(
        kind: isGit ? .git : .url,
        url: place.map { RedactedURL($0) },
        commit: try vcs.optionalString("commit-id")
      )
    }
    if let directory = table["directory"] {
      return PackageSource(kind: .path, url: try directory.optionalString("path").map { RedactedURL($0) })
    }
    guard let archive = table["archive"] else {
      return PackageSource(kind: .index, url: try table.optionalString("index").map { RedactedURL($0) })
    }
    if let url = try archive.optionalString("url") {
      return PackageSource(kind: .url, url: RedactedURL(url))
    }
    return PackageSource(kind: .path, url: try archive.optionalString("path").map { RedactedURL($0) })
  }

  private static func artifacts(_ table: SyntaxValue) throws(ParseError) -> [SyntaxValue] {
    let wheels = try table["wheels"]?.expectArray("`wheels`")
    return [table["archive"], table["sdist"]].compactMap(\.self) + (wheels.map(Array.init) ?? [])
  }

  private static func append(
    _ artifact: SyntaxValue,
    to package: inout LockedDistribution
  ) throws(ParseError) {
    guard artifact.kind == .table else { throw artifact.mismatch("an artifact", "a table") }
    package.note(artifact: artifact["url"] ?? artifact["name"] ?? artifact["path"])
    let hashes = try artifact["hashes"]?.expectTable("`hashes`").children
    var isHashed = false
    for hash in hashes.map(Array.init) ?? [] {
      package.hashes.append("\(hash.key ?? ""):\(try hash.expectString("a hash"))")
      isHashed = true
    }
    if isHashed { return }
    let place = ["name", "url", "path"].compactMap { artifact[$0]?.string }.first ?? package.name.text
    package.unhashedFiles.append(String(fileName(RedactedURL(place).text)))
  }

  // MARK: Edges

  mutating func readEdges() throws(ParseError) {
    builder.lock.hasEdges = tables.contains { $0["dependencies"] != nil }
    for (index, table) in tables.enumerated() {
      guard let dependencies = table["dependencies"] else { continue }
      do throws(ParseError) {
        for dependency in try dependencies.expectArray("`dependencies`") {
          try readEdge(dependency, from: index)
        }
      } catch {
        try reportStructure(error, of: table)
      }
    }
  }

  /// A dependency has those of the package's own keys that are needed to tell which is meant.
  private mutating func readEdge(_ dependency: SyntaxValue, from: Int) throws(ParseError) {
    let name = try dependency.require("name").expectDistributionName()
    let version = try dependency.optionalString("version")
    let isElsewhere = ["vcs", "directory", "archive"].contains { dependency[$0] != nil }
    let source = try Self.source(dependency)
    let candidates = builder.index.candidates(for: name) { [packages = builder.lock.packages] index in
      (version == nil || packages[index].version == version)
        && (!isElsewhere || packages[index].source == source)
    }
    if candidates.isEmpty {
      builder.report(
        ParseError(
          .structure,
          "the lock has no entry for the dependency `\(name)`",
          at: dependency.headSpan,
          remedy: "make the lock anew with the tool that wrote it"
        ),
        subject: name.text
      )
    }
    builder.lock.edges.append(
      LockEdge(from: from, name: name, candidates: candidates, marker: builder.marker(dependency["marker"])))
  }
}
