internal import Facts

extension Rule {
  static let duplicateVersion = Rule(
    id: "duplicate-version",
    title: "Distribution that is locked in several versions",
    level: .warning,
    clause: .removing,
    needs: [],
    rationale:
      "Each version must be followed, scanned and removed by itself. Versions for different environments are told in a note.",
    fix: "Widen or align the constraints so that one version serves all.",
    check: findDuplicateVersions
  )
}

@Sendable private func findDuplicateVersions(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  // A lock that lists what each environment installs holds one version for each by design.
  let views = facts.after.locks.filter { $0.lock.installedSets.isEmpty }
  return Judgement(views.flatMap(duplicates))
}

private func duplicates(in view: LockView) -> [Violation] {
  view.index.repeated.compactMap { packages in
    let packages = packages.filter {
      !view.scopes[$0].isEmpty && !view.lock.packages[$0].source.isLocal
    }
    let versions = Set(packages.compactMap { view.lock.packages[$0].version })
    guard versions.count > 1, let first = packages.first else { return nil }
    let name = view.lock.packages[first].name
    var violation = Violation(
      "`\(name)` is locked in \(versions.count) versions: \(versions.sorted().joined(separator: ", "))",
      at: view.lock.packages[first].location,
      subject: Subject(first, of: view),
      fix: "see `assay why \(name)` for who asks for which, and align the constraints"
    )
    if packages.allSatisfy({ view.lock.packages[$0].isForSomeEnvironments }) { violation.levelCap = .note }
    return violation
  }
}

extension LockedDistribution {
  fileprivate var isForSomeEnvironments: Bool {
    !resolutionMarkers.isEmpty
      || (!recordedScopes.isEmpty && recordedScopes.allSatisfy { !$0.markers.isEmpty })
  }
}
