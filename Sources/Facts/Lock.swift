package import Standards
package import Syntax

/// What one lock file pins, and how the pins hang together. Indexes refer to `packages`.
package struct Lock: Sendable {
  package let file: String
  /// The name of the format, as `ProjectFormat` gives it.
  package let format: String
  package var requiresPython: VersionSpecifierSet?
  /// In file order.
  package var packages: [LockedDistribution] = []
  package var edges: [LockEdge] = []
  /// Where reachability begins, by scope.
  package var roots: [LockRoot] = []
  /// False where the format or this file records no dependencies between its packages.
  package var hasEdges = true
  /// True where its edges are those of core metadata, as it records none.
  package var hasEdgesOfMetadata = false
  /// The environments that the lock is made for, any of them; empty for all.
  package var supportedMarkers: [Marker] = []
  /// The requirements of each local package as they were when the lock was made.
  package var recorded: [RecordedRequirements] = []
  /// What the lock remembers of the workspace and of the resolver's settings; nil where it remembers none.
  package var recordedSettings: RecordedSettings?
  /// The manifest in the lock's folder that declares the roots, where the lock does not hold the project itself.
  package var rootManifest: String?
  /// The manifest that does so where the first is not there.
  package var otherRootManifest: String?
  /// Where the lock lists what each of its scopes installs: then reachability adds nothing to its scopes.
  package var installedSets: [InstalledSet] = []
  /// The scopes that the lock was made for, where it says so; nil for all.
  package var lockedScopes: Set<Scope>?
  /// The files that a compiled list says it was made from, as written there.
  package var compiledFrom: Set<String> = []
  /// True where the recorded scopes tell development from runtime, but not the group.
  package var recordsOnlyCategories = false
  /// True where what only an extra needs is recorded as runtime.
  package var recordsExtrasAsRuntime = false

  package init(file: String, format: String) {
    self.file = file
    self.format = format
  }

  /// The script that a lock of the name `NAME.py.lock` belongs to.
  package var script: String? { file.hasSuffix(".py.lock") ? String(file.dropLast(".lock".count)) : nil }

  /// What cannot be told of a lock that does not record which package requires which; nil of any other.
  package var missingEdges: NotEvaluated? {
    guard !hasEdges else { return nil }
    return NotEvaluated(
      subject: "what leaves with what, and why it is there", file: file,
      reason: "the lock does not record which package requires which",
      remedy: "give the core metadata of its packages with --metadata")
  }

  /// The package ids of the interface: `name`, `name@version`, or with `#k` where both occur more than once.
  package func identifiers() -> [String] {
    let plain = packages.map(\.plainID)
    var total: [String: Int] = [:]
    for id in plain { total[id, default: 0] += 1 }
    var seen: [String: Int] = [:]
    return plain.map { id in
      guard total[id] != 1 else { return id }
      seen[id, default: 0] += 1
      return "\(id)#\(seen[id, default: 0])"
    }
  }
}

/// One distribution that a lock pins. Several versions or sources of one name may stand in one lock.
package struct LockedDistribution: Sendable {
  package let name: PackageName
  /// The version as written, or nil for a local package whose version is dynamic.
  package let version: String?
  package let source: PackageSource
  /// `algorithm:hexadecimal`, in file order.
  package var hashes: [String]
  /// The files that carry no hash, by name.
  package var unhashedFiles: [String]
  /// The files whose names say another distribution or another version, by name.
  package var misnamedFiles: [String] = []
  /// The hosts that the files come from, without repeats.
  package var artifactHosts: [String] = []
  /// Of several entries of one name: the environments this one is for, any of them; empty for all.
  package var resolutionMarkers: [Marker] = []
  /// What tells the builds of one version apart in a package URL.
  package var qualifiers: [String: String] = [:]
  /// The scopes that the lock itself names for the entry, each once.
  package private(set) var recordedScopes: [RecordedScope] = []
  /// The entry's name.
  package let location: SourceLocation
  /// The entry's version: the line that a change of version touches.
  package let versionLocation: SourceLocation

  package init(
    name: PackageName,
    version: String?,
    source: PackageSource,
    location: SourceLocation,
    versionLocation: SourceLocation? = nil,
    hashes: [String] = [],
    unhashedFiles: [String] = []
  ) {
    self.name = name
    self.version = version
    self.source = source
    self.location = location
    self.versionLocation = versionLocation ?? location
    self.hashes = hashes
    self.unhashedFiles = unhashedFiles
  }

  /// Notes that a scope needs the package, where a marker holds or everywhere.
  package mutating func record(_ scope: Scope, where marker: Marker? = nil) {
    let markers = marker.map { [$0] } ?? []
    guard let known = recordedScopes.firstIndex(where: { $0.scope == scope }) else {
      recordedScopes.append(RecordedScope(scope: scope, markers: markers))
      return
    }
    let isEverywhere = markers.isEmpty || recordedScopes[known].markers.isEmpty
    recordedScopes[known].markers = isEverywhere ? [] : recordedScopes[known].markers + markers
  }

  /// Gives the recorded scopes other names.
  mutating func renameRecordedScopes(_ rename: (Scope) -> Scope) {
    recordedScopes = recordedScopes.map { RecordedScope(scope: rename($0.scope), markers: $0.markers) }
  }

  fileprivate var plainID: String { version.map { "\(name)@\($0)" } ?? name.text }

  package var purl: PackageURL? { name.purl(version: version, qualifiers: qualifiers) }
}

/// Packages that a lock installs together: an environment of pixi, or a category of conda-lock, on one platform.
package struct InstalledSet: Sendable {
  package let scope: Scope
  /// The platform; nil where it is not known.
  package let marker: Marker?
  package let packages: [Int]

  package init(scope: Scope, marker: Marker?, packages: [Int]) {
    self.scope = scope
    self.marker = marker
    self.packages = packages
  }
}

/// A scope that a lock names for one of its packages.
package struct RecordedScope: Sendable {
  package let scope: Scope
  /// The environments in which the scope needs the package, any of them; empty for all.
  package var markers: [Marker]
}

/// Where a locked distribution comes from.
package struct PackageSource: Sendable, Hashable {
  package enum Kind: String, Sendable {
    case index, git, url, path, editable, virtual, workspace, unknown
  }

  package let kind: Kind
  package let url: RedactedURL?
  /// The full commit of a git source.
  package let commit: String?

  package init(kind: Kind, url: RedactedURL? = nil, commit: String? = nil) {
    self.kind = kind
    self.url = url
    self.commit = commit
  }

  /// Part of the project itself: no registry's advisories or licences speak of it. An archive that lies in the project was made
  /// elsewhere.
  package var isLocal: Bool {
    switch kind {
    case .editable, .virtual, .workspace: true
    case .path: !isArchive
    case .index, .git, .url, .unknown: false
    }
  }

  private var isArchive: Bool {
    [".whl", ".tar.gz", ".zip", ".tar.bz2", ".tgz", ".tar.xz"].contains { url?.text.hasSuffix($0) == true }
  }
}

/// One dependency that a lock records.
package struct LockEdge: Sendable, Hashable {
  package let from: Int
  /// Set where the dependency belongs to an extra of its package.
  package let fromExtra: ExtraName?
  /// Set where the dependency belongs to a group of a local package; such edges start only from a root.
  package let fromGroup: DependencyGroupName?
  package let name: PackageName
  /// The packages that the lock may mean: one, unless it does not say which of several.
  package let candidates: [Int]
  package let toExtras: [ExtraName]
  package let marker: Marker?

  package init(
    from: Int,
    fromExtra: ExtraName? = nil,
    fromGroup: DependencyGroupName? = nil,
    name: PackageName,
    candidates: [Int],
    toExtras: [ExtraName] = [],
    marker: Marker? = nil
  ) {
    self.from = from
    self.fromExtra = fromExtra
    self.fromGroup = fromGroup
    self.name = name
    self.candidates = candidates
    self.toExtras = toExtras
    self.marker = marker
  }
}

/// A package that a scope of the project asks for.
package struct LockRoot: Sendable, Hashable {
  package let scope: Scope
  /// The local package that declares it, or nil where the project itself is not in the lock.
  package let declaredBy: Int?
  package let candidates: [Int]
  package let extras: [ExtraName]
  package let marker: Marker?
  /// Whether it is declared by the project of the lock's own folder, and not only by another workspace member.
  package let isOwnProject: Bool
  /// False where only the lock names the scope, and perhaps no manifest names the package.
  package var isDirect: Bool

  package init(
    scope: Scope,
    declaredBy: Int?,
    candidates: [Int],
    extras: [ExtraName] = [],
    marker: Marker? = nil,
    isOwnProject: Bool,
    isDirect: Bool = true
  ) {
    self.scope = scope
    self.declaredBy = declaredBy
    self.candidates = candidates
    self.extras = extras
    self.marker = marker
    self.isOwnProject = isOwnProject
    self.isDirect = isDirect
  }
}

/// What a lock remembers of a local package's manifest, to tell whether the manifest has changed since.
package struct RecordedRequirements: Sendable {
  package let package: Int
  /// The folder of the local package, relative to the lock's; `.` for its own.
  package let folder: String
  package let requirements: [RecordedRequirement]
  package let location: SourceLocation

  package init(package: Int, folder: String, requirements: [RecordedRequirement], location: SourceLocation) {
    self.package = package
    self.folder = folder
    self.requirements = requirements
    self.location = location
  }
}

/// What a lock remembers of the settings in the manifest beside it.
package struct RecordedSettings: Sendable {
  /// The members of the workspace; empty where there is but one project.
  package var members: Set<PackageName> = []
  /// What limits all packages.
  package var constraints: [RecordedRequirement] = []
  /// What takes the place of all other requirements of a name.
  package var overrides: [RecordedRequirement] = []

  package init() {}
}

/// One requirement as the lock remembers it.
package struct RecordedRequirement: Sendable {
  package let name: PackageName
  package let specifiers: VersionSpecifierSet
  package let extras: [ExtraName]
  package let scope: Scope
  /// Taken from a path, a commit or a workspace member: the lock then remembers no specifier.
  package let hasOwnSource: Bool
  package let location: SourceLocation

  package init(
    name: PackageName,
    specifiers: VersionSpecifierSet,
    extras: [ExtraName],
    scope: Scope,
    hasOwnSource: Bool,
    location: SourceLocation
  ) {
    self.name = name
    self.specifiers = specifiers
    self.extras = extras
    self.scope = scope
    self.hasOwnSource = hasOwnSource
    self.location = location
  }
}
