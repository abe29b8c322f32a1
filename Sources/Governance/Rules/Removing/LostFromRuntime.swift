internal import Facts

extension Rule {
  static let lostFromRuntime = Rule(
    id: "lost-from-runtime",
    title: "Package that runtime no longer brings",
    level: .warning,
    clause: .removing,
    needs: [],
    circumstances: [.change],
    rationale:
      "The lock still lists it for development or an extra, so tests pass; an image that installs without them no longer has it.",
    fix: "Declare it for runtime if the program needs it, else make sure that nothing imports it.",
    check: findLostPackages
  )
}

@Sendable private func findLostPackages(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  Judgement(
    facts.removals.compactMap(\.analysis).flatMap { analysis in
      analysis.leftRuntime.map { lost(in: $0, analysis.head) }
    })
}

private func lost(in left: LeftRuntime, _ view: LockView) -> Violation {
  let package = view.lock.packages[left.package]
  return Violation(
    "`\(package.name)` was part of runtime, and is now only in "
      + left.nowOnlyIn.map(\.description).joined(separator: ", "),
    at: package.location,
    subject: Subject(left.package, of: view),
    fix: "declare `\(package.name)` for runtime if the program imports it"
  )
}
