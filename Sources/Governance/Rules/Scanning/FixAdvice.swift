internal import Facts
internal import Standards
internal import Syntax

/// To which versions of a locked package an update settles everything that is known.
struct FixAdvice {
  /// The smallest version above the present one that no known record affects, one for it and each later major version.
  let branches: [Version]
  /// The smallest of these versions that everything which is declared admits; nil where none is.
  let admitted: Version?
  /// Who forbids the first of the branches, as text; nil where nothing is known to.
  let blocker: String?

  init(for package: Int, of view: LockView, in facts: ProjectFacts) {
    let distribution = view.lock.packages[package]
    guard let name = DistributionName(distribution.name.text),
      let current = distribution.version.flatMap({ Version($0) })
    else {
      (branches, admitted, blocker) = ([], nil, nil)
      return
    }
    let limits = VersionLimits(on: package, of: view, in: facts)
    let history = VersionHistory(of: name, in: facts.advisories)
    var branches: [Version] = []
    var admitted: Version?
    for candidate in history.fixedVersions
    where candidate > current && (current.isPrerelease || !candidate.isPrerelease) {
      let isFirst = !branches.contains { $0.isOfMajor(of: candidate) }
      let isWanted = admitted == nil && limits.admit(candidate)
      // To ask all records is dear.
      guard isFirst || isWanted, history.isClean(candidate) else { continue }
      if isFirst { branches.append(candidate) }
      if isWanted { admitted = candidate }
    }
    self.branches = branches
    self.admitted = admitted
    blocker = admitted == nil ? branches.first.flatMap(limits.blocker) : nil
  }

  /// What to do, for a package of this name; nil where no version settles it.
  func text(for name: PackageName, urgency: String) -> String? {
    guard let first = branches.first else { return nil }
    guard let admitted else {
      return "update `\(name)`\(urgency) to \(first)" + (blocker.map { ": \($0)" } ?? " or later")
    }
    let others = branches.filter { $0 > admitted && $0.release.first != admitted.release.first }
    guard !others.isEmpty else { return "update `\(name)`\(urgency) to \(admitted) or later" }
    return
      "update `\(name)`\(urgency) to \(admitted), or to \(others.map(\.normalized).joined(separator: " or "))"
  }
}

extension Version {
  fileprivate func isOfMajor(of other: Version) -> Bool {
    epoch == other.epoch && release.first == other.release.first
  }
}

/// What manifests, and the metadata of packages, demand of the version of a locked package.
private struct VersionLimits {
  private struct Limit {
    let specifiers: VersionSpecifierSet
    let text: String
  }

  private let limits: [Limit]

  init(on package: Int, of view: LockView, in facts: ProjectFacts) {
    let name = view.lock.packages[package].name
    let declared = facts.after.inventory.requirements.filter {
      $0.name == name && !$0.specifiers.isPin && !$0.specifiers.isEmpty && facts.after.isLocked($0, by: view)
    }
    limits =
      declared.map { requirement in
        Limit(
          specifiers: requirement.specifiers,
          text:
            "`\(requirement.location.file):\(requirement.location.line)` wants `\(name)\(requirement.specifiers)`"
        )
      } + Self.limits(on: package, of: view, in: facts)
  }

  /// Those of the packages that lead to it, where their metadata was given.
  private static func limits(on package: Int, of view: LockView, in facts: ProjectFacts) -> [Limit] {
    let name = view.lock.packages[package].name
    let parents = Set(view.lock.edges.lazy.filter { $0.candidates.contains(package) }.map(\.from)).sorted()
    return parents.flatMap { parent -> [Limit] in
      (facts.licenses.metadata.requirements(of: view.lock.packages[parent]) ?? [])
        .filter { PackageName($0.name) == name && !$0.specifiers.isEmpty }
        .map { requirement in
          let id = view.ids[parent]
          return Limit(
            specifiers: requirement.specifiers,
            text:
              "`\(id)` wants `\(name)\(requirement.specifiers)`; update `\(view.lock.packages[parent].name)` first"
          )
        }
    }
  }

  func admit(_ version: Version) -> Bool {
    limits.allSatisfy { $0.specifiers.contains(version, prereleases: true) }
  }

  func blocker(of version: Version) -> String? {
    limits.first { !$0.specifiers.contains(version, prereleases: true) }?.text
  }
}

extension ProjectSnapshot {
  /// Whether a requirement is one of those that a lock was made from: no lock is nearer to its file.
  func isLocked(_ requirement: DeclaredRequirement, by view: LockView) -> Bool {
    let file = requirement.location.file
    guard requirement.scope.isOfProject, file.hasPrefix(view.folder) else { return false }
    return !locks.contains { file.hasPrefix($0.folder) && $0.folder.utf8.count > view.folder.utf8.count }
  }
}

extension LockView {
  /// With a `/` at its end; empty at the top.
  fileprivate var folder: String {
    lock.file.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(lock.file[...$0]) } ?? ""
  }
}
