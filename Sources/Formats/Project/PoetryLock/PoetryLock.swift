import Facts
import Standards
import Syntax

extension ProjectFormat {
  static let poetryLock = ProjectFormat(
    name: "poetry-lock",
    matches: { $0.name == "poetry.lock" },
    read: PoetryLockReader.read
  )
}

/// Reads `poetry.lock`, up to major version 2 of the lock format.
///
/// Source: the lock file as Poetry writes it; https://python-poetry.org/docs/basic-usage/#installing-with-poetrylock. The
/// project itself is not in the lock: its roots come from the `pyproject.toml` beside it.
enum PoetryLockReader {
  static func read(_ source: SourceFile, limits: ParseLimits) throws(ParseError) -> Inventory {
    let document = try TOMLReader.read(source, limits: limits).root
    try checkVersion(document)
    var reader = PoetryPackages(source: source, document: document)
    try reader.readPackages()
    try reader.readEdges()
    return reader.builder.inventory
  }

  private static func checkVersion(_ document: SyntaxValue) throws(ParseError) {
    guard document["package"] != nil || document["metadata"] != nil else {
      throw ParseError(
        .structure,
        "this is no poetry.lock: neither `package` nor `metadata` is there",
        at: SourceSpan(at: 0),
        remedy: "run `poetry lock` to make the lock anew"
      )
    }
    // The first releases of Poetry wrote no version.
    guard let version = document["metadata"]?["lock-version"] else { return }
    let text = try version.expectString("`lock-version`")
    guard let major = Version(text)?.release.first, ["0", "1", "2"].contains(major) else {
      throw ParseError(
        .unsupported,
        "poetry.lock version \(text) is not known; 1 and 2 are",
        at: version.span,
        remedy: "use a newer Assay, or the Poetry release that the project pins"
      )
    }
  }
}

/// The packages of one poetry.lock, with hashes, sources and recorded scopes.
struct PoetryPackages {
  let document: SyntaxValue
  var builder: LockBuilder
  /// The tables of the lock's packages, in the same order.
  private(set) var tables: [SyntaxValue] = []
  /// The extras of the project that ask for a package.
  private var extrasByName: [PackageName: [Scope]] = [:]
  /// The names of several packages: version 1 lists the files of all of them together.
  private let repeatedNames: Set<String>

  init(source: SourceFile, document: SyntaxValue) {
    self.document = document
    let names = document["package"]?.elements.compactMap { $0["name"]?.string } ?? []
    repeatedNames = Set(Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys)
    builder = LockBuilder(source: source, format: "poetry-lock", manifest: "pyproject.toml")
    builder.lock.recordsExtrasAsRuntime = true
  }

  mutating func readPackages() throws(ParseError) {
    readRequiresPython()
    try readProjectExtras()
    guard let array = document["package"] else { return }
    for table in try array.expectArray("`package`") { try readPackage(table) }
  }

  private mutating func readRequiresPython() {
    guard let value = document["metadata"]?["python-versions"], let text = value.string else { return }
    do {
      builder.lock.requiresPython = try value.located { () throws(ParseError) in
        try PoetryConstraint(parsing: text).specifiers
      }
    } catch {
      builder.report(error)
    }
  }

  private mutating func readProjectExtras() throws(ParseError) {
    guard let extras = document["extras"] else { return }
    guard extras.count <= LockBuilder.maximumScopes else {
      throw ParseError(.limit, "more than \(LockBuilder.maximumScopes) extras", at: extras.span)
    }
    for list in try extras.expectTable("`extras`").children {
      guard let extra = list.key.flatMap({ ExtraName($0) }), list.kind == .array else { continue }
      for value in list.elements {
        guard let name = PoetryExtras.distribution(in: value) else { continue }
        extrasByName[name, default: []].append(.extra(extra))
      }
    }
  }

  private mutating func readPackage(_ table: SyntaxValue) throws(ParseError) {
    guard table.kind == .table else { throw table.mismatch("a package", "a table") }
    let nameValue = try table.require("name")
    let name = try nameValue.expectDistributionName()
    let version = try table.require("version")
    var package = LockedDistribution(
      name: name,
      version: try version.expectString("`version`"),
      source: try Self.source(table["source"]),
      location: nameValue.entryLocation,
      versionLocation: version.entryLocation
    )
    try readFiles(of: table, named: nameValue.text, into: &package)
    let markers = groupMarkers(of: table)
    try recordScopes(of: table, markers, in: &package)
    package.resolutionMarkers = markers.union
    try builder.append(package)
    tables.append(table)
  }

  private static func source(_ table: SyntaxValue?) throws(ParseError) -> PackageSource {
    guard let table = try table?.expectTable("`source`") else { return PackageSource(kind: .index) }
    let url = try table.optionalString("url").map { RedactedURL($0) }
    switch try table.optionalString("type") {
    case nil, "legacy": return PackageSource(kind: .index, url: url)
    case "git":
      let commit = try table.firstString("resolved_reference", "reference")
      return PackageSource(kind: .git, url: url, commit: commit)
    case "url": return PackageSource(kind: .url, url: url)
    case "file", "directory": return PackageSource(kind: .path, url: url)
    default: return PackageSource(kind: .unknown, url: url)
    }
  }

  /// Hashes stand with the package (version 2), in `metadata.files` (version 1) or in `metadata.hashes` (before).
  private func readFiles(
    of table: SyntaxValue,
    named name: String,
    into package: inout LockedDistribution
  ) throws(ParseError) {
    let metadata = document["metadata"]
    if let files = table["files"] {
      try package.appendFiles(files)
    } else if let files = metadata?["files"]?[name] {
      try package.appendFiles(files, areShared: repeatedNames.contains(name))
    } else if let hashes = metadata?["hashes"]?[name] {
      package.hashes = try hashes.expectStrings("`hashes`").map { hash in
        hash.utf8.contains(UInt8(ascii: ":")) ? hash : "sha256:" + hash
      }
    }
  }

  /// `groups` (version 2.1) or `category` (version 1); the releases between recorded neither. What is optional is needed at
  /// run time by extras alone.
  private mutating func recordScopes(
    of table: SyntaxValue,
    _ markers: PoetryGroupMarkers,
    in package: inout LockedDistribution
  ) throws(ParseError) {
    let isOptional = table["optional"]?.boolean == true
    if table["category"] != nil { builder.lock.recordsOnlyCategories = true }
    for name in try Self.groups(of: table) where name != "main" || !isOptional {
      guard let scope = Self.scope(ofGroup: name) else { continue }
      package.record(scope, where: markers[name])
    }
    for extra in extrasByName[package.name] ?? [] { package.record(extra, where: markers["main"]) }
  }

  private static func groups(of table: SyntaxValue) throws(ParseError) -> [String] {
    if let groups = table["groups"] { return try groups.expectScopeNames() }
    return try table.optionalString("category").map { [$0] } ?? []
  }

  private static func scope(ofGroup name: String) -> Scope? {
    name == "main" ? .runtime : DependencyGroupName(name).map { .group($0) }
  }

  // MARK: Markers

  /// `markers`: one for all groups, or one for each (version 2.1). The first releases wrote `marker`, or
  /// `[package.requirements]` with a Python range and a platform.
  private mutating func groupMarkers(of table: SyntaxValue) -> PoetryGroupMarkers {
    guard let value = table["markers"] ?? table["marker"] else {
      return PoetryGroupMarkers(all: condition(table["requirements"]))
    }
    guard value.kind == .table else { return PoetryGroupMarkers(all: builder.marker(value)) }
    var markers: [String: Marker] = [:]
    for entry in value.children { markers[entry.key ?? ""] = builder.marker(entry) }
    return PoetryGroupMarkers(byGroup: markers, groups: table["groups"]?.count ?? 0)
  }

  private mutating func condition(_ requirements: SyntaxValue?) -> Marker? {
    guard let requirements else { return nil }
    do {
      let table = try requirements.expectTable("`requirements`")
      return try DependencyTable.marker(try PoetryDependency.conditions(of: table), at: table)
    } catch {
      builder.report(error)
      return nil
    }
  }
}

/// Where the groups of a lock need a package.
private struct PoetryGroupMarkers {
  private let all: Marker?
  private let byGroup: [String: Marker]
  /// The environments in which any group needs it; empty for all.
  let union: [Marker]

  init(all: Marker?) {
    self.all = all
    byGroup = [:]
    union = all.map { [$0] } ?? []
  }

  /// A group without a marker needs the package everywhere.
  init(byGroup: [String: Marker], groups: Int) {
    all = nil
    self.byGroup = byGroup
    union = byGroup.count < groups ? [] : byGroup.sorted { $0.key < $1.key }.map(\.value)
  }

  subscript(group: String) -> Marker? { all ?? byGroup[group] }
}
