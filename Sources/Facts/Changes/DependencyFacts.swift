internal import Standards
internal import Syntax

/// Everything of one state that a change can be about, by what stays the same when it changes.
struct DependencyFacts {
  struct Key: Hashable {
    let file: String
    let type: Change.Subject
    let ecosystem: Ecosystem?
    /// The installer of an install.
    var manager: String?
    let name: String
  }

  /// What the files of one version and build have in common, however the version is written: `1.0` is `1.0.0` (PEP 440).
  struct Build: Hashable {
    private let version: Version?
    private let text: String

    init(of package: LockedDistribution) {
      let qualifiers = package.qualifiers.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      version = package.name.ecosystem == .pypi ? package.version.flatMap { Version($0) } : nil
      let plain = version == nil ? [package.version ?? ""] : []
      text = (plain + qualifiers).joined(separator: " ")
    }
  }

  /// All rows of one name in one file.
  struct Entry {
    var versions: Set<String> = []
    /// Where the packages come from; the commit of a repository apart, since it moves with the version.
    var sources: Set<String> = []
    var commits: Set<String> = []
    var hashes: [Build: Set<String>] = [:]
    /// Scopes, with extras and markers.
    var uses: Set<String> = []
    var scopes: Set<Scope> = []
    var isDirect = false
    var line = Int.max
  }

  private(set) var byKey: [Key: Entry] = [:]

  /// `files` gives other names to files that moved; `untouched` are packages to leave out, by the file of their lock.
  init(_ snapshot: ProjectSnapshot, renaming files: [String: String], without untouched: [String: [Bool]]) {
    for view in snapshot.locks {
      add(view, in: files[view.lock.file] ?? view.lock.file, without: untouched[view.lock.file])
    }
    let inventory = snapshot.inventory
    for requirement in inventory.requirements { add(requirement) }
    for image in inventory.images where !image.isBuilt { add(image) }
    for hook in inventory.hooks {
      add(.hook, hook.repository, hook.revision, at: hook.location)
    }
    for role in inventory.roles {
      add(.role, role.name, role.version, from: role.source, at: role.location)
    }
    for install in inventory.installs {
      add(
        .install, install.name, install.version, from: install.url, by: install.manager, at: install.location)
    }
  }

  private mutating func add(_ view: LockView, in file: String, without untouched: [Bool]?) {
    for (index, package) in view.lock.packages.enumerated() where untouched?[index] != true {
      let key = Key(
        file: file, type: .package, ecosystem: package.name.ecosystem, name: package.name.text)
      byKey[key, default: Entry()].add(package, scopes: view.scopes[index], isDirect: view.isDirect[index])
    }
  }

  private mutating func add(_ requirement: DeclaredRequirement) {
    let key = Key(
      file: requirement.location.file, type: .requirement, ecosystem: requirement.name.ecosystem,
      name: requirement.name.text)
    var entry = byKey[key] ?? Entry()
    entry.versions.insert(requirement.limit)
    entry.uses.insert(requirement.use)
    entry.note(requirement.location, scope: requirement.scope)
    byKey[key] = entry
  }

  private mutating func add(_ image: ImageReference) {
    guard image.role == .action else {
      let name = image.resolved ?? ImageName(image.reference)
      let version = (name?.tag ?? "") + (name?.digest.map { "@" + $0 } ?? "")
      return add(.image, name?.name ?? image.reference, version, at: image.location)
    }
    let at = image.reference.utf8.lastIndex(of: UInt8(ascii: "@"))
    let name = at.map { String(image.reference[..<$0]) } ?? image.reference
    let version = at.map { String(image.reference[image.reference.utf8.index(after: $0)...]) }
    add(.action, name, version, at: image.location)
  }

  private mutating func add(
    _ type: Change.Subject, _ name: String, _ version: String?, from source: String? = nil,
    by manager: String? = nil, at location: SourceLocation
  ) {
    let key = Key(file: location.file, type: type, ecosystem: nil, manager: manager, name: name)
    var entry = byKey[key] ?? Entry()
    entry.versions.insert(version ?? "")
    if let source { entry.sources.insert(source) }
    entry.note(location)
    byKey[key] = entry
  }
}

extension DependencyFacts.Entry {
  /// What a manifest names is direct.
  fileprivate mutating func note(_ location: SourceLocation, scope: Scope? = nil) {
    isDirect = true
    line = min(line, location.line)
    if let scope { scopes.insert(scope) }
  }

  fileprivate mutating func add(_ package: LockedDistribution, scopes named: [Scope], isDirect: Bool) {
    let version = package.version ?? ""
    versions.insert(version)
    let (origin, reference) = package.source.origin
    sources.insert(origin)
    if let commit = package.source.commit ?? reference { commits.insert(commit) }
    hashes[DependencyFacts.Build(of: package), default: []].formUnion(package.hashes)
    scopes.formUnion(named)
    uses.formUnion(named.map(\.description))
    self.isDirect = self.isDirect || isDirect
    line = min(line, package.versionLocation.line)
  }
}

extension PackageSource {
  /// The kind and the address; a slash at its end makes no other one. Of a repository the tag or commit that the address names
  /// stands apart.
  fileprivate var origin: (address: String, reference: String?) {
    guard let text = url?.text else { return (kind.rawValue, nil) }
    guard kind == .git else {
      return ("\(kind.rawValue) \(text.hasSuffix("/") ? String(text.dropLast()) : text)", nil)
    }
    let plain = text.hasPrefix("git+") ? text.dropFirst("git+".count) : text[...]
    let address = plain.prefix { $0 != "#" }
    let slash = address.lastIndex(of: "/") ?? address.startIndex
    guard let at = address[slash...].lastIndex(of: "@") else { return ("git \(address)", nil) }
    return ("git \(address[..<at])", String(address[address.index(after: at)...]))
  }
}

extension DeclaredRequirement {
  /// What it asks for: its specifiers, else its URL, else the text that no specifier can say.
  fileprivate var limit: String {
    if !specifiers.isEmpty { return specifiers.description }
    return url?.text ?? (hasOtherConstraint ? raw : nil) ?? ""
  }

  /// For what, with which extras, and where it applies.
  fileprivate var use: String {
    let extras = extras.isEmpty ? "" : "[" + extras.map(\.description).sorted().joined(separator: ",") + "]"
    return scope.description + extras + (marker.map { "; \($0)" } ?? "")
  }
}
