internal import Facts
internal import Standards
internal import Syntax

/// Holds what one file declares to what a lock holds: names that are missing, and versions that are not admitted.
///
/// Only what is certain is told. Poetry and uv lock for every environment of the Python range; the other tools may lock for one, and
/// what has a marker may be left out there.
struct LockedRequirements {
  private let view: LockView
  private let declared: DeclaredFile
  /// What the lock's file lists without locking it; nil where a missing name says nothing.
  private let listed: Set<PackageName>?
  /// What the manifest beside the lock replaces, whatever others ask for.
  private let overridden: Set<PackageName>

  /// One for each file that a lock is made from.
  static func all(of view: LockView, _ files: DeclaredFiles) -> [LockedRequirements] {
    let own = view.lock.script ?? view.lock.rootManifest ?? view.lock.siblingManifest
    let overrides = files[own]?.requirements.filter { $0.reach == .override }.map(\.name) ?? []
    return view.lock.manifestPaths.compactMap { candidates in
      candidates.lazy.compactMap { files[$0] }.first.map { declared in
        LockedRequirements(
          view: view, declared: declared, listed: listedNames(view.lock, files), overridden: Set(overrides))
      }
    }
  }

  /// uv.lock itself tells for which requirements it was made; a list may have others read with it.
  private static func listedNames(_ lock: Lock, _ files: DeclaredFiles) -> Set<PackageName>? {
    guard lock.format != "uv-lock", !files.hasIncludes(lock.file) else { return nil }
    return Set(files[lock.file]?.requirements.map(\.name) ?? [])
  }

  var differences: [Violation] {
    DeclaredPlaces.unique(declared.requirements.filter(isMeant)).compactMap { rows in
      rows.first.flatMap { row in difference(row).map { violation($0, row, rows.map(\.scope)) } }
    }
  }

  // MARK: What the lock is made for

  private func isMeant(_ row: DeclaredRequirement) -> Bool {
    row.name.ecosystem == .pypi && !row.isConstraint && !overridden.contains(row.name)
      && row.name != declared.manifest?.name.map { PackageName($0) } && isLocked(row.scope)
      && applies(row.marker)
  }

  private func isLocked(_ scope: Scope) -> Bool {
    if let script = view.lock.script { return scope == .script(script) }
    guard scope.isOfProject, view.lock.lockedScopes?.contains(scope) != false else { return false }
    switch view.lock.format {
    case "requirements":
      // Of extras and groups the compiler takes what its command line names.
      return scope == .runtime
        || !["pyproject.toml", "setup.cfg"].contains(FolderPath.name(of: declared.path))
    case "poetry-lock":
      // Poetry before 2.2 passes over the groups of the standard.
      guard case .group(let group) = scope, declared.manifest?.standardGroups.contains(group) == true else {
        return true
      }
      return view.lock.packages.contains { $0.recordedScopes.contains { $0.scope == scope } }
    default: return true
    }
  }

  private func applies(_ marker: Marker?) -> Bool {
    guard let marker else { return true }
    let answer = DeclaredEnvironments().evaluate(marker, in: view.lock)
    let isUniversal =
      ["uv-lock", "poetry-lock"].contains(view.lock.format) && view.lock.requiresPython != nil
    return isUniversal ? answer.isPossible : answer.isCertain
  }

  // MARK: Differences

  /// What pip-compile leaves out, unless it is told otherwise.
  private static let unsafeNames: Set<String> = ["distribute", "pip", "setuptools"]

  private func difference(_ row: DeclaredRequirement) -> String? {
    let locked = view.index[row.name].map { view.lock.packages[$0] }
    let isSourced = row.url != nil || declared.manifest?.sourcedNames.contains(row.name) == true
    guard !locked.isEmpty else {
      return isMissing(row.name, isSourced) ? "`\(row.name)` is required, but the lock does not know it" : nil
    }
    let versions = locked.compactMap { package in
      package.source.kind == .index ? package.version.flatMap { Version($0) } : nil
    }
    guard !isSourced, versions.count == locked.count,
      !versions.contains(where: { row.specifiers.contains($0, prereleases: true) })
    else { return nil }
    let texts = locked.compactMap(\.version).joined(separator: ", ")
    return "`\(row.name)` is required as `\(row.specifiers)`, but the locked \(texts) does not satisfy it"
  }

  private func isMissing(_ name: PackageName, _ isSourced: Bool) -> Bool {
    guard let listed, !listed.contains(name) else { return false }
    switch view.lock.format {
    case "requirements": return !Self.unsafeNames.contains(name.text)
    // Exports may leave out what is local.
    case "pylock": return !isSourced
    default: return true
    }
  }

  private func violation(_ message: String, _ row: DeclaredRequirement, _ scopes: [Scope]) -> Violation {
    Violation(
      message, at: row.location, subject: Subject(row, scopes: Set(scopes).sorted()),
      fix: "run `\(view.lock.relockCommand)`")
  }
}

extension Lock {
  /// The files that the lock is made from: of each entry the first path that is there.
  fileprivate var manifestPaths: [[String]] {
    switch format {
    case "poetry-lock", "pdm-lock", "pipfile-lock": return [rootManifest.map { [$0] } ?? []]
    case "pylock": return FolderPath.name(of: file) == "pylock.toml" ? [rootManifest.map { [$0] } ?? []] : []
    case "uv-lock":
      if let script { return [[script]] }
      return recorded.map { [manifest(inFolder: $0.folder)] }
    case "requirements":
      let own = file.hasSuffix(".txt") ? [[String(file.dropLast(".txt".count)) + ".in"]] : []
      // A list that is read with others is a lock itself, and some of its lines may be left out on purpose.
      let named = compiledFrom.filter { !$0.hasSuffix(".txt") }.sorted()
        .map { [sibling(String(FolderPath.name(of: $0))), $0] }
      return own + named.filter { !own.contains([$0[0]]) }
    default: return []
    }
  }
}
