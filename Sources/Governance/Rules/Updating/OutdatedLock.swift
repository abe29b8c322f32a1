internal import Facts

extension Rule {
  static let outdatedLock = Rule(
    id: "outdated-lock",
    title: "Lock older than the manifest",
    level: .error,
    clause: .pinning,
    needs: [],
    rationale:
      "What is declared and what is installed are two different things: the lock was not made from this "
      + "manifest. Compared are names and ranges: what `uv.lock` remembers of the manifests, and for each lock whether it knows "
      + "what its manifest requires, in a version that is admitted. Requirements that the lock may leave out by design, such as "
      + "those of a group it was not made for, are passed over.",
    fix: "Make the lock anew with the tool that wrote it, for example with `uv lock`.",
    check: findOutdatedLocks
  )
}

@Sendable private func findOutdatedLocks(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  let files = DeclaredFiles(facts.after.inventory)
  return Judgement(
    facts.after.locks.flatMap { view in
      let recorded =
        recordedDifferences(view.lock, files) + (RecordedSettingsCheck(view.lock, files)?.differences ?? [])
      let told = Set(recorded.map(\.subject.name))
      let locked = LockedRequirements.all(of: view, files).flatMap(\.differences)
      return recorded + locked.filter { !told.contains($0.subject.name) }
    })
}

private func recordedDifferences(_ lock: Lock, _ files: DeclaredFiles) -> [Violation] {
  lock.recorded.flatMap { recorded in
    let requirements = files[lock.manifest(inFolder: recorded.folder)].flatMap(ManifestRequirements.init)
    return requirements?.differences(from: recorded, in: lock) ?? []
  }
}
