internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let missingDependencyRecord = Rule(
    id: "missing-dependency-record",
    title: "New direct dependency without a record",
    level: .error,
    clause: .justifying,
    needs: [],
    circumstances: [.change],
    rationale:
      "The policy asks to document why a dependency is needed, and what was considered instead, before it is added. What a project "
      + "depends on already is exempt: only a change can bring this finding.",
    fix: "Add governance/dependencies/NAME.toml with `name`, `justification` and `owner`.",
    check: findMissingRecords
  )

  static let staleDependencyRecord = Rule(
    id: "stale-dependency-record",
    title: "Record of a dependency that is gone",
    level: .warning,
    clause: .justifying,
    needs: [],
    rationale: "A record of something that no manifest names would justify it silently when it comes back.",
    fix: "Remove the record with the dependency.",
    check: findStaleRecords
  )
}

@Sendable private func findMissingRecords(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  guard let before = facts.before, let changes = facts.changes else { return Judgement() }
  let known = Set(before.inventory.requirements.map(\.name) + facts.after.inventory.records.map(\.name))
  var judged = known.union(facts.after.projectNames)
  var violations: [Violation] = []
  for requirement in facts.after.directRequirements
  where changes.isComparable(requirement.location.file) && judged.insert(requirement.name).inserted {
    let file = "governance/dependencies/\(requirement.name).toml"
    violations.append(
      Violation(
        "`\(requirement.name)` is a new direct dependency, and no record says why", at: requirement.location,
        subject: Subject(requirement),
        fix: "add \(file) with `name`, `justification` and `owner`"))
  }
  return Judgement(violations)
}

@Sendable private func findStaleRecords(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  let declared = Set(facts.after.inventory.requirements.map(\.name))
  return Judgement(
    facts.after.inventory.records.filter { !declared.contains($0.name) }.map { record in
      Violation(
        "`\(record.name)` has a record, and no manifest names it", at: record.location,
        subject: Subject(id: record.name.text, name: record.name.text, purl: record.name.purl()?.description),
        fix: "remove \(record.location.file)")
    })
}

extension ProjectSnapshot {
  /// What the project's manifests ask for by name; of what a compiled requirements file pins, only what is direct.
  fileprivate var directRequirements: [DeclaredRequirement] {
    let transitive = Set(
      locks.filter { $0.lock.format == "requirements" }.flatMap { view in
        view.lock.packages.indices.filter { !view.isDirect[$0] }.map { index in
          TransitivePin(file: view.lock.file, name: view.lock.packages[index].name)
        }
      })
    return inventory.requirements.filter { requirement in
      !requirement.isConstraint && requirement.scope.isOfProject
        && !transitive.contains(TransitivePin(file: requirement.location.file, name: requirement.name))
    }
  }

  fileprivate var projectNames: [PackageName] {
    inventory.manifests.compactMap { $0.name.map { PackageName($0) } }
  }
}

private struct TransitivePin: Hashable {
  let file: String
  let name: PackageName
}
