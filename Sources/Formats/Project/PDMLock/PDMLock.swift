import Facts
import Standards
import Syntax

extension ProjectFormat {
  static let pdmLock = ProjectFormat(
    name: "pdm-lock",
    matches: { $0.name == "pdm.lock" },
    read: PDMLockReader.read
  )
}

/// Reads `pdm.lock`, up to major version 4 of the lock format.
///
/// Source: the lock file as PDM writes it; https://pdm-project.org/latest/usage/lockfile/. The project itself is not in the
/// lock: its roots come from the `pyproject.toml` beside it.
enum PDMLockReader {
  static func read(_ source: SourceFile, limits: ParseLimits) throws(ParseError) -> Inventory {
    let document = try TOMLReader.read(source, limits: limits).root
    try checkVersion(document)
    var reader = PDMPackages(source: source, document: document)
    try reader.readPackages()
    try reader.readEdges()
    return reader.builder.inventory
  }

  private static func checkVersion(_ document: SyntaxValue) throws(ParseError) {
    guard document["package"] != nil || document["metadata"] != nil else {
      throw ParseError(
        .structure,
        "this is no pdm.lock: neither `package` nor `metadata` is there",
        at: SourceSpan(at: 0),
        remedy: "run `pdm lock` to make the lock anew"
      )
    }
    // The first releases of PDM wrote no version.
    guard let version = document["metadata"]?["lock_version"] else { return }
    let text = version.text
    guard let major = Version(text)?.release.first, ["0", "1", "2", "3", "4"].contains(major) else {
      throw ParseError(
        .unsupported,
        "pdm.lock version \(text) is not known; up to 4 are",
        at: version.span,
        remedy: "use a newer Assay, or the PDM release that the project pins"
      )
    }
  }
}

/// The packages of one pdm.lock. An entry with `extras` tells what these extras add to the package of the same name and
/// version; it is no further package.
struct PDMPackages {
  private struct Key: Hashable {
    let name: PackageName
    let version: String?
    let source: PackageSource
  }

  /// An entry of the file, and the package it speaks of.
  private struct Entry {
    let table: SyntaxValue
    let package: Int
    let extras: [ExtraName]
  }

  private let document: SyntaxValue
  private(set) var builder: LockBuilder
  private var entries: [Entry] = []
  private var packages: [Key: Int] = [:]
  /// Packages of which an entry without a marker exists.
  private var isUnconditional: [Bool] = []

  init(source: SourceFile, document: SyntaxValue) {
    self.document = document
    builder = LockBuilder(source: source, format: "pdm-lock", manifest: "pyproject.toml")
  }

  mutating func readPackages() throws(ParseError) {
    readRequiresPython()
    try readLockedScopes()
    guard let array = document["package"] else { return }
    for table in try array.expectArray("`package`") { try readEntry(table) }
    for index in isUnconditional.indices where isUnconditional[index] {
      builder.lock.packages[index].resolutionMarkers = []
    }
  }

  /// Several targets may have different ranges: then the lock has no single one.
  private mutating func readRequiresPython() {
    let targets = document["metadata"]?["targets"]?.elements.map { $0 } ?? []
    guard targets.count == 1, let value = targets[0]["requires_python"], let text = value.string else {
      return
    }
    do {
      builder.lock.requiresPython = try value.located { () throws(ParseError) in
        try VersionSpecifierSet(parsing: text == "*" ? "" : text)
      }
    } catch {
      builder.report(error)
    }
  }

  /// `groups`, since version 4: `default`, and groups and extras alike.
  private mutating func readLockedScopes() throws(ParseError) {
    guard let names = try document["metadata"]?["groups"]?.expectScopeNames(), !names.contains("*") else {
      return
    }
    builder.lock.lockedScopes = Set(
      names.flatMap { name -> [Scope] in
        guard name != "default" else { return [.runtime] }
        let scopes = [DependencyGroupName(name).map(Scope.group), ExtraName(name).map(Scope.extra)]
        return scopes.compactMap(\.self)
      })
  }

  private mutating func readEntry(_ table: SyntaxValue) throws(ParseError) {
    guard table.kind == .table else { throw table.mismatch("a package", "a table") }
    let nameValue = try table.require("name")
    let name = try nameValue.expectDistributionName()
    let version = try table.optionalString("version")
    let extras = try table["extras"].map { value throws(ParseError) in try value.expectExtras() } ?? []
    let key = Key(name: name, version: version, source: try Self.source(table))
    let index: Int
    if let known = packages[key] {
      index = known
    } else {
      index = builder.lock.packages.count
      packages[key] = index
      try builder.append(
        LockedDistribution(
          name: name,
          version: version,
          source: key.source,
          location: nameValue.entryLocation,
          versionLocation: table["version"]?.entryLocation
        )
      )
      isUnconditional.append(false)
    }
    try complete(index, from: table)
    entries.append(Entry(table: table, package: index, extras: extras))
  }

  private static func source(_ table: SyntaxValue) throws(ParseError) -> PackageSource {
    if let url = try table.optionalString("git") {
      let commit = try table.firstString("revision", "ref")
      return PackageSource(kind: .git, url: RedactedURL(url), commit: commit)
    }
    if let url = try table.optionalString("url") {
      return PackageSource(kind: .url, url: RedactedURL(url))
    }
    if let path = try table.optionalString("path") {
      return PackageSource(kind: .path, url: RedactedURL(path))
    }
    return PackageSource(kind: table["editable"]?.boolean == true ? .path : .index)
  }

  /// Adds what one of a package's entries says to the package.
  private mutating func complete(_ index: Int, from table: SyntaxValue) throws(ParseError) {
    let package = builder.lock.packages[index]
    let marker = builder.marker(table["marker"])
    var completed = package
    if package.hashes.isEmpty, package.unhashedFiles.isEmpty, let files = files(of: table, package) {
      try completed.appendFiles(files)
    }
    for scope in try Self.recordedScopes(of: table) { completed.record(scope, where: marker) }
    if let marker { completed.resolutionMarkers.append(marker) } else { isUnconditional[index] = true }
    builder.lock.packages[index] = completed
  }

  /// Files stand with the package (version 4), or in `metadata.files` under `name version` (before).
  private func files(of table: SyntaxValue, _ package: LockedDistribution) -> SyntaxValue? {
    if let files = table["files"] { return files }
    guard let files = document["metadata"]?["files"], let version = package.version else { return nil }
    return files["\(table["name"]?.text ?? "") \(version)"] ?? files["\(package.name) \(version)"]
  }

  /// `groups`, or `sections` in the oldest files. Whether one is an extra, the manifest knows.
  private static func recordedScopes(of table: SyntaxValue) throws(ParseError) -> [Scope] {
    try (table["groups"] ?? table["sections"])?.expectScopeNames().compactMap { name in
      name == "default" ? .runtime : DependencyGroupName(name).map { .group($0) }
    } ?? []
  }

  // MARK: Edges

  mutating func readEdges() throws(ParseError) {
    for entry in entries {
      guard let list = entry.table["dependencies"] else { continue }
      if list.kind == .table {
        for value in list.children { readEntry(value, of: entry) }
      } else {
        for value in try list.expectArray("`dependencies`") { readEdge(value, of: entry) }
      }
    }
  }

  /// `name = ">=1"`, or a table with `version`, `extras` and `marker`, as the first releases of PDM wrote it.
  private mutating func readEntry(_ value: SyntaxValue, of entry: Entry) {
    do {
      let name = try value.expectDistributionKey()
      let version =
        try value.kind == .string ? value.expectString("`\(name)`") : value.optionalString("version")
      let extras = try value["extras"].map { extras throws(ParseError) in try extras.expectExtras() } ?? []
      let marker = try value.optionalString("marker")
      var text = name.text
      if !extras.isEmpty { text += "[" + extras.map(\.text).joined(separator: ",") + "]" }
      if let version, version != "*" { text += " " + version }
      if let marker { text += "; " + marker }
      appendEdge(try value.located { () throws(ParseError) in try Requirement(parsing: text) }, of: entry)
    } catch {
      builder.report(error, subject: value.key)
    }
  }

  private mutating func readEdge(_ value: SyntaxValue, of entry: Entry) {
    do {
      let text = try value.expectString("a dependency")
      let requirement = try value.located { () throws(ParseError) in try Requirement(parsing: text) }
      appendEdge(requirement, of: entry)
    } catch {
      builder.report(error, subject: value.string)
    }
  }

  private mutating func appendEdge(_ requirement: Requirement, of entry: Entry) {
    let name = PackageName(requirement.name)
    let candidates = builder.index.candidates(for: name) { [packages = builder.lock.packages] index in
      let isElsewhere = packages[index].source.kind != .index
      guard isElsewhere || requirement.url == nil else { return false }
      return packages[index].version.map { requirement.specifiers.contains($0) } ?? true
    }
    // An entry with extras names its own package first: whoever asks for an extra has the package as well.
    if !entry.extras.isEmpty, requirement.extras.isEmpty, candidates == [entry.package] { return }
    for extra in entry.extras.isEmpty ? [nil] : entry.extras.map(Optional.some) {
      builder.lock.edges.append(
        LockEdge(
          from: entry.package,
          fromExtra: extra,
          name: name,
          candidates: candidates,
          toExtras: requirement.extras,
          marker: requirement.marker
        )
      )
    }
  }
}
