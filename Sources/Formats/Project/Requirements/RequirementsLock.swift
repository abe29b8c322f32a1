import Facts
import Standards
import Syntax

/// A requirements file as a lock: what it pins, and the graph that `# via` comments tell.
struct RequirementsLock {
  /// Lines of one name that a `# via` comment may mean.
  private static let maximumParents = 16

  private let file: RequirementsFile
  private let scope: Scope
  private var lock: Lock
  private var index = LockIndex()
  /// The line of each package.
  private var lines: [RequirementLine] = []

  /// The lock of a file, or nil where no line pins a version.
  static func lock(
    of file: RequirementsFile, at path: String, scope: Scope, format: String = "requirements"
  ) -> Lock? {
    guard file.requirements.contains(where: { $0.requirement.specifiers.isPin }) else { return nil }
    var builder = RequirementsLock(file: file, scope: scope, lock: Lock(file: path, format: format))
    builder.appendPackages()
    builder.appendEdges()
    return builder.lock
  }

  private init(file: RequirementsFile, scope: Scope, lock: Lock) {
    self.file = file
    self.scope = scope
    self.lock = lock
  }

  private mutating func appendPackages() {
    for line in file.requirements where line.requirement.specifiers.isPin || line.requirement.url != nil {
      index.insert(line.requirement.name, at: lock.packages.count)
      lines.append(line)
      lock.packages.append(
        LockedDistribution(
          name: line.requirement.name,
          version: line.requirement.specifiers.clauses.first?.text,
          source: line.source,
          location: line.requirement.location,
          hashes: line.hashes
        )
      )
    }
  }

  /// What no other package of the file requires is what the project asks for.
  private mutating func appendEdges() {
    for (package, line) in lines.enumerated() {
      let parents = line.parents.map { index[$0].prefix(Self.maximumParents) }
      for parent in parents.joined() where parent != package {
        lock.edges.append(
          LockEdge(
            from: parent, name: line.requirement.name, candidates: [package],
            toExtras: line.requirement.extras, marker: line.requirement.marker))
      }
      guard line.isAskedFor || parents.contains(where: \.isEmpty) || parents.isEmpty else { continue }
      lock.roots.append(
        LockRoot(
          scope: scope, declaredBy: nil, candidates: [package], extras: line.requirement.extras,
          marker: line.requirement.marker, isOwnProject: true))
    }
    lock.hasEdges = !lock.edges.isEmpty
    lock.compiledFrom = Set(file.requirements.flatMap(\.via).compactMap(\.file))
  }
}

extension RequirementLine {
  /// The packages that `# via` names.
  fileprivate var parents: [PackageName] {
    via.compactMap { if case .package(let name) = $0.parent { name } else { nil } }
  }

  /// Whether `# via` names a file of requirements or a project.
  fileprivate var isAskedFor: Bool {
    via.contains { row in
      switch row.parent {
      case .requirements, .project: true
      case .package, .constraints: false
      }
    }
  }

  fileprivate var source: PackageSource {
    guard let url = wheelURL ?? requirement.url else { return PackageSource(kind: .index) }
    let bytes = Array(url.text.utf8)
    let parsed = RequirementURL(MappedText(bytes, 0..<bytes.count))
    if parsed.scheme.hasPrefix("git+") { return PackageSource(kind: .git, url: url, commit: parsed.commit) }
    let isLocal = parsed.scheme.isEmpty || parsed.scheme == "file"
    return PackageSource(kind: isLocal ? (isEditable ? .editable : .path) : .url, url: url)
  }
}

extension RequirementVia {
  /// The file that asks for a package: `-r base.in`, or that of `project (pyproject.toml)`.
  fileprivate var file: String? {
    switch parent {
    case .requirements(let file): file
    case .project(let text):
      text.hasSuffix(")") ? text.lastIndex(of: "(").map { String(text[$0...].dropFirst().dropLast()) } : nil
    case .package, .constraints: nil
    }
  }
}
