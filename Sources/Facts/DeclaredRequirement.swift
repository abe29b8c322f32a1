package import Standards
package import Syntax

/// A requirement as a manifest or a requirements file states it.
package struct DeclaredRequirement: Sendable {
  package let name: PackageName
  package let extras: [ExtraName]
  package let specifiers: VersionSpecifierSet
  package let marker: Marker?
  /// Where the distribution comes from, without credentials, for a URL requirement.
  package let url: RedactedURL?
  package var scope: Scope
  package let location: SourceLocation
  /// The text as written, where it is not in the form of PEP 508.
  package let raw: String?
  /// True for a constraint, which limits versions but requires nothing.
  package var isConstraint: Bool
  /// For what a constraint holds.
  package var reach = ConstraintReach.own
  /// A constraint that PEP 440 cannot say stands in `raw` alone.
  package var hasOtherConstraint = false
  /// Whether hashes of its files stand beside it.
  package var isHashed = false

  package init(
    _ requirement: Requirement,
    scope: Scope,
    location: SourceLocation,
    raw: String? = nil,
    isConstraint: Bool = false
  ) {
    name = PackageName(requirement.name)
    extras = requirement.extras
    specifiers = requirement.specifiers
    marker = requirement.marker
    url = requirement.url.map(RedactedURL.init)
    self.scope = scope
    self.location = location
    self.raw = raw
    self.isConstraint = isConstraint
  }

  /// A requirement that another grammar than PEP 508's states.
  package init(
    name: PackageName,
    extras: [ExtraName] = [],
    specifiers: VersionSpecifierSet = VersionSpecifierSet(),
    marker: Marker? = nil,
    url: RedactedURL? = nil,
    scope: Scope,
    location: SourceLocation,
    raw: String? = nil,
    isConstraint: Bool = false
  ) {
    self.name = name
    self.extras = extras
    self.specifiers = specifiers
    self.marker = marker
    self.url = url
    self.scope = scope
    self.location = location
    self.raw = raw
    self.isConstraint = isConstraint
  }

  /// Neither a version specifier that says something nor a URL: any release is admitted. Alternatives (`^1 || ^3`) stand in `raw` alone.
  package var isUnconstrained: Bool {
    specifiers.isVacuous && url == nil && !hasOtherConstraint && raw?.utf8.contains(UInt8(ascii: "|")) != true
  }
}

/// What a constraint limits.
package enum ConstraintReach: Sendable {
  /// What the file that states it requires.
  case own
  /// All packages of the lock.
  case lock
  /// The same, in place of whatever anything else asks of the package.
  case override
}

/// What a `pyproject.toml` says of the project itself.
package struct Manifest: Sendable {
  package let file: String
  package let name: DistributionName?
  /// The version that it states; nil where the build back end computes it.
  package var version: Version?
  /// The newest release in the changelog beside it.
  package var newestRelease: ReleaseHeading?
  package var requiresPython: VersionSpecifierSet?
  /// Where it says for which Pythons it is; nil where it does not.
  package var requiresPythonLocation: SourceLocation?
  /// False for the root of a workspace that is no package itself.
  package var hasProjectTable = true
  /// The declared groups, and the extras, by name; an empty group is a fact as well.
  package var extras: [ExtraName] = []
  package var groups: [DependencyGroupName] = []
  /// Those of the groups that stand in `[dependency-groups]`, which older tools pass over.
  package var standardGroups: Set<DependencyGroupName> = []
  /// The fields that the build back end computes (PEP 621, `dynamic`).
  package var dynamicFields: [String] = []
  /// Those of the fields that hold requirements and that nothing in the manifest itself tells.
  package var computedFields: [ComputedField] = []
  /// Names that `tool.uv.sources` takes from elsewhere than an index.
  package var sourcedNames: Set<PackageName> = []
  /// Their addresses, where they have any.
  package var sources: [DeclaredSource] = []
  /// The folders of the members of its workspace, as patterns relative to its own, and those that are none.
  package var workspaceMembers: [String] = []
  package var workspaceExcludes: [String] = []
  /// What it says of the project's own licence.
  package var licenseEvidence: [LicenseEvidence] = []
  /// The licence files that it names, as paths or globs relative to its folder.
  package var licenseFiles: [String] = []
  /// Where the modules of the project lie.
  package var layout = SourceLayout()
  package let location: SourceLocation

  package init(
    file: String,
    name: DistributionName?,
    requiresPython: VersionSpecifierSet?,
    location: SourceLocation
  ) {
    self.file = file
    self.name = name
    self.requiresPython = requiresPython
    self.location = location
  }
}

/// The heading of a release in a changelog.
package struct ReleaseHeading: Sendable {
  package let version: Version
  package let location: SourceLocation

  package init(version: Version, location: SourceLocation) {
    self.version = version
    self.location = location
  }
}

/// A field of a manifest that the build back end computes.
package struct ComputedField: Sendable {
  package let name: String
  package let location: SourceLocation

  package init(name: String, location: SourceLocation) {
    self.name = name
    self.location = location
  }
}

/// Where `tool.uv.sources` takes a distribution from: a repository, an archive or a path, in the form of a URL requirement.
package struct DeclaredSource: Sendable {
  package let name: PackageName
  package let url: RedactedURL
  package let location: SourceLocation

  package init(name: PackageName, url: RedactedURL, location: SourceLocation) {
    self.name = name
    self.url = url
    self.location = location
  }
}

/// A line of a requirements file that steers the installer, such as `--index-url`.
package struct InstallerOption: Sendable {
  /// The options that hold the address of an index, or of pages and folders that serve as one.
  package static let indexNames: Set = [
    "index-url", "extra-index-url", "index", "explicit-index", "find-links",
  ]

  /// The options that say where packages come from.
  package static let sourceNames = indexNames.union([
    "package-index", "trusted-host", "index-strategy", "no-index", "channel", "pip-repository",
  ])

  package let name: String
  /// The value without credentials, or nil for a flag.
  package let value: String?
  package let location: SourceLocation

  package init(name: String, value: String?, location: SourceLocation) {
    self.name = name
    self.value = value.map(RedactedURL.redacting)
    self.location = location
  }
}
