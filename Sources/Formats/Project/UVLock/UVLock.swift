import Facts
import Standards
import Syntax

extension ProjectFormat {
  static let uvLock = ProjectFormat(
    name: "uv-lock", matches: { $0.name == "uv.lock" || $0.name.hasSuffix(".py.lock") },
    read: UVLockReader.read)
}

/// Reads `uv.lock` (schema version 1, all revisions).
///
/// Source: uv's lock file as uv writes it; https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile.
enum UVLockReader {
  static func read(_ source: SourceFile, limits: ParseLimits) throws(ParseError) -> Inventory {
    let document = try TOMLReader.read(source, limits: limits).root
    try checkVersion(document)
    var builder = UVLockBuilder(source: source, document: document)
    try builder.readPackages()
    try builder.readEdges()
    try builder.readRoots()
    var inventory = Inventory()
    inventory.locks = [builder.lock]
    inventory.notEvaluated = builder.notEvaluated
    return inventory
  }

  private static func checkVersion(_ document: SyntaxValue) throws(ParseError) {
    guard let version = document["version"] else {
      throw ParseError(
        .structure, "this is no uv.lock: `version` is missing", at: SourceSpan(at: 0),
        remedy: "run `uv lock` to make the lock anew")
    }
    guard version.integer == 1 else {
      throw ParseError(
        .unsupported, "uv.lock version \(version.text) is not known; version 1 is", at: version.span,
        remedy: "use a newer Assay, or the uv release that the project pins")
    }
  }
}

/// The state of reading one uv.lock.
struct UVLockBuilder {
  let source: SourceFile
  let document: SyntaxValue
  var lock: Lock
  var notEvaluated: [NotEvaluated] = []
  /// The tables of `lock.packages`, in the same order.
  private var tables: [SyntaxValue] = []
  private var sources: [UVSource] = []
  private var byName: [PackageName: [Int]] = [:]
  /// Most packages of a lock have the same source: each address is read once.
  private var packageSources: [UVSource: PackageSource] = [:]
  /// Most markers of a lock repeat: each text is parsed once.
  private var markers: [String: Marker] = [:]

  init(source: SourceFile, document: SyntaxValue) {
    self.source = source
    self.document = document
    lock = Lock(file: source.path, format: "uv-lock")
  }

  // MARK: Packages

  mutating func readPackages() throws(ParseError) {
    if let requiresPython = document["requires-python"] {
      let text = try requiresPython.expectString("`requires-python`")
      lock.requiresPython = try requiresPython.located { () throws(ParseError) in
        try VersionSpecifierSet(parsing: text)
      }
    }
    // What `environments` of `[tool.uv]` limits the lock to; older releases called it `environment-markers`.
    if let markers = document["supported-markers"] ?? document["environment-markers"] {
      for value in try markers.expectArray("`supported-markers`") {
        if let marker = try marker(value) { lock.supportedMarkers.append(marker) }
      }
    }
    // Before uv 0.4 the tables were called `distribution`.
    guard let array = document["package"] ?? document["distribution"] else { return }
    for table in try array.expectArray("`package`") {
      try readPackage(table)
    }
  }

  private mutating func readPackage(_ table: SyntaxValue) throws(ParseError) {
    let nameValue = try table.require("name")
    let name = try nameValue.expectDistributionName()
    let versionValue = table["version"]
    let version = try table.optionalString("version")
    let origin = try UVSource(table["source"])
    var package = LockedDistribution(
      name: name, version: version, source: packageSource(of: origin),
      location: nameValue.entryLocation, versionLocation: versionValue?.entryLocation)
    try readArtifacts(of: table, into: &package)
    if let markers = table["resolution-markers"] {
      for value in try markers.expectArray("`resolution-markers`") {
        if let marker = try marker(value) { package.resolutionMarkers.append(marker) }
      }
    }
    guard byName[name, default: []].count < LockBuilder.maximumEntriesOfOneName else {
      throw ParseError(
        .limit, "more than \(LockBuilder.maximumEntriesOfOneName) entries of `\(name)`", at: nameValue.span)
    }
    byName[name, default: []].append(lock.packages.count)
    lock.packages.append(package)
    tables.append(table)
    sources.append(origin)
  }

  private mutating func packageSource(of origin: UVSource) -> PackageSource {
    let source = packageSources[origin] ?? origin.packageSource
    packageSources[origin] = source
    return source
  }

  private func readArtifacts(of table: SyntaxValue, into package: inout LockedDistribution) throws(ParseError)
  {
    if let sdist = table["sdist"] { try readArtifact(sdist, into: &package) }
    guard let wheels = table["wheels"] else { return }
    package.hashes.reserveCapacity(wheels.count + 1)
    for wheel in try wheels.expectArray("`wheels`") { try readArtifact(wheel, into: &package) }
  }

  private func readArtifact(
    _ artifact: SyntaxValue, into package: inout LockedDistribution
  ) throws(ParseError) {
    guard artifact.kind == .table else { throw artifact.mismatch("an artifact", "a table") }
    package.note(artifact: artifact["url"] ?? artifact["path"] ?? artifact["filename"])
    if let hash = try artifact.optionalString("hash") {
      package.hashes.append(hash)
    } else {
      let place = (artifact["url"] ?? artifact["path"])?.string ?? package.name.text
      package.unhashedFiles.append(String(fileName(RedactedURL(place).text)))
    }
  }

  // MARK: Edges

  mutating func readEdges() throws(ParseError) {
    for (index, table) in tables.enumerated() {
      try readEdges(table["dependencies"], from: index)
      if let extras = table["optional-dependencies"] {
        for list in try extras.expectTable("`optional-dependencies`").children {
          try readEdges(list, from: index, extra: try extraName(list))
        }
      }
      // Development snapshots of uv wrote `dependency-groups`.
      if let groups = table["dev-dependencies"] ?? table["dependency-groups"] {
        for list in try groups.expectTable("`dev-dependencies`").children {
          try readEdges(list, from: index, group: try groupName(list))
        }
      }
    }
  }

  private mutating func readEdges(
    _ list: SyntaxValue?, from: Int, extra: ExtraName? = nil, group: DependencyGroupName? = nil
  ) throws(ParseError) {
    guard let list else { return }
    for dependency in try list.expectArray("a dependency list") {
      let name = try dependency.require("name").expectDistributionName()
      lock.edges.append(
        LockEdge(
          from: from, fromExtra: extra, fromGroup: group, name: name,
          candidates: try candidates(name, dependency),
          toExtras: try extraNames(dependency["extra"] ?? dependency["extras"]),
          marker: try marker(dependency["marker"])))
    }
  }

  /// The entries that a dependency may mean: it names version and source only where the name alone is not enough.
  private mutating func candidates(_ name: PackageName, _ dependency: SyntaxValue) throws(ParseError) -> [Int]
  {
    let all = byName[name] ?? []
    var candidates = all
    if all.count > 1, let version = try dependency.optionalString("version") {
      candidates.removeAll { lock.packages[$0].version != version }
    }
    if all.count > 1, let origin = dependency["source"] {
      let wanted = try UVSource(origin)
      candidates.removeAll { sources[$0] != wanted }
    }
    if candidates.isEmpty {
      notEvaluated.append(
        NotEvaluated(
          subject: name.text, file: source.path, line: dependency.location.line,
          reason: "the lock has no entry for the dependency `\(name)`", remedy: "run `uv lock`"))
    }
    return candidates
  }

  // MARK: Roots

  mutating func readRoots() throws(ParseError) {
    if let script = lock.script { return try readScriptRequirements(script) }
    let own = lock.packages.indices.filter { sources[$0].isOwnFolder }
    var members = Set(own)
    let settings = try recordedSettings()
    lock.recordedSettings = settings
    members.formUnion(
      lock.packages.indices.filter { settings.members.contains(lock.packages[$0].name) && isMember($0) })
    if members.isEmpty { members = Set(lock.packages.indices.filter(isMember)) }
    for index in members.sorted() {
      try readRoot(index, isOwnProject: own.isEmpty || own.contains(index))
    }
    try readManifestGroups()
  }

  /// What the script beside `NAME.py.lock` asks for: the lock's only roots.
  private mutating func readScriptRequirements(_ script: String) throws(ParseError) {
    let scope = Scope.script(script)
    guard let list = document["manifest"]?["requirements"] else { return }
    for requirement in try list.expectArray("`requirements`") {
      try readManifestRequirement(requirement, scope)
    }
  }

  private mutating func readManifestRequirement(_ value: SyntaxValue, _ scope: Scope) throws(ParseError) {
    let name = try value.require("name").expectDistributionName()
    lock.roots.append(
      LockRoot(
        scope: scope, declaredBy: nil, candidates: byName[name] ?? [],
        extras: try extraNames(value["extras"] ?? value["extra"]), marker: try marker(value["marker"]),
        isOwnProject: true))
  }

  private func isMember(_ index: Int) -> Bool {
    switch lock.packages[index].source.kind {
    case .editable, .virtual: true
    default: false
    }
  }

  private mutating func readRoot(_ index: Int, isOwnProject: Bool) throws(ParseError) {
    lock.roots.append(
      LockRoot(scope: .runtime, declaredBy: index, candidates: [index], isOwnProject: isOwnProject))
    for list in tables[index]["optional-dependencies"]?.children.map({ $0 }) ?? [] {
      let extra = try extraName(list)
      lock.roots.append(
        LockRoot(
          scope: .extra(extra), declaredBy: index, candidates: [index], extras: [extra],
          isOwnProject: isOwnProject))
    }
    for edge in lock.edges where edge.from == index {
      guard let group = edge.fromGroup else { continue }
      lock.roots.append(
        LockRoot(
          scope: .group(group), declaredBy: index, candidates: edge.candidates, extras: edge.toExtras,
          marker: edge.marker, isOwnProject: isOwnProject))
    }
    if let metadata = tables[index]["metadata"] {
      lock.recorded.append(try recordedRequirements(metadata, of: index))
    }
  }

  private mutating func recordedSettings() throws(ParseError) -> RecordedSettings {
    var settings = RecordedSettings()
    let manifest = document["manifest"]
    let names = try manifest?["members"]?.expectStrings("`members`") ?? []
    settings.members = Set(names.compactMap { DistributionName($0) }.map { PackageName($0) })
    for entry in manifest?["constraints"]?.elements.map({ $0 }) ?? [] {
      settings.constraints.append(try recordedRequirement(entry, scope: .runtime))
    }
    for entry in manifest?["overrides"]?.elements.map({ $0 }) ?? [] {
      settings.overrides.append(try recordedRequirement(entry, scope: .runtime))
    }
    return settings
  }

  /// The groups of a workspace root that is no package itself.
  private mutating func readManifestGroups() throws(ParseError) {
    guard let groups = document["manifest"]?["dependency-groups"] else { return }
    for list in try groups.expectTable("`dependency-groups`").children {
      let scope = Scope.group(try groupName(list))
      for dependency in try list.expectArray("a dependency list") {
        try readManifestRequirement(dependency, scope)
      }
    }
  }

  private mutating func recordedRequirements(
    _ metadata: SyntaxValue, of package: Int
  ) throws(ParseError) -> RecordedRequirements {
    var requirements: [RecordedRequirement] = []
    for entry in metadata["requires-dist"]?.elements.map({ $0 }) ?? [] {
      requirements.append(try recordedRequirement(entry, scope: .runtime))
    }
    for group in metadata["requires-dev"]?.children.map({ $0 }) ?? [] {
      let scope = Scope.group(try groupName(group))
      for entry in group.elements { requirements.append(try recordedRequirement(entry, scope: scope)) }
    }
    return RecordedRequirements(
      package: package, folder: sources[package].folder ?? ".", requirements: requirements,
      location: metadata.location)
  }

  /// The keys of a remembered requirement that is not taken from an index.
  private static let sourceKeys = ["editable", "virtual", "directory", "path", "url", "git"]

  private mutating func recordedRequirement(
    _ entry: SyntaxValue, scope: Scope
  ) throws(ParseError) -> RecordedRequirement {
    let specifier = entry["specifier"]
    let text = try specifier?.expectString("`specifier`") ?? ""
    let specifiers = try (specifier ?? entry).located { () throws(ParseError) in
      try VersionSpecifierSet(parsing: text == "*" ? "" : text)
    }
    return RecordedRequirement(
      name: try entry.require("name").expectDistributionName(), specifiers: specifiers,
      extras: try extraNames(entry["extras"] ?? entry["extra"]), scope: scope,
      hasOwnSource: Self.sourceKeys.contains { entry[$0] != nil }, location: entry.location)
  }

  // MARK: Names and markers

  private func extraName(_ entry: SyntaxValue) throws(ParseError) -> ExtraName {
    let text = entry.key ?? ""
    guard let name = ExtraName(text) else {
      throw ParseError(.structure, "`\(text)` is not a valid extra name", at: entry.headSpan)
    }
    return name
  }

  private func groupName(_ entry: SyntaxValue) throws(ParseError) -> DependencyGroupName {
    let text = entry.key ?? ""
    guard let name = DependencyGroupName(text) else {
      throw ParseError(.structure, "`\(text)` is not a valid group name", at: entry.headSpan)
    }
    return name
  }

  private func extraNames(_ value: SyntaxValue?) throws(ParseError) -> [ExtraName] {
    guard let value else { return [] }
    return try value.expectExtras()
  }

  private mutating func marker(_ value: SyntaxValue?) throws(ParseError) -> Marker? {
    guard let value else { return nil }
    let text = try value.expectString("`marker`")
    if let known = markers[text] { return known }
    let marker = try value.located { () throws(ParseError) in try Marker(parsing: text) }
    markers[text] = marker
    return marker
  }
}

extension SyntaxValue {
  /// From the key to the end of the value.
  var entryLocation: SourceLocation {
    source.location(of: SourceSpan(start: keySpan?.start ?? span.start, end: span.end))
  }

  /// Runs a parser over this string and moves its error to the string's place.
  func located<Result>(_ parse: () throws(ParseError) -> Result) throws(ParseError) -> Result {
    do {
      return try parse()
    } catch {
      guard let plain = plainText else {
        throw ParseError(error.code, error.message, at: span, remedy: error.remedy)
      }
      throw error.shifted(by: plain.offset)
    }
  }
}
