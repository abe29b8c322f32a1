internal import Facts
internal import Standards
internal import Syntax

/// What a manifest requires, in the form in which a lock remembers it.
struct ManifestRequirements {
  private let requirements: [DeclaredRequirement]
  private let manifest: Manifest

  /// Nil where the manifest was not read, or computes its requirements.
  init?(_ declared: DeclaredFile) {
    guard let manifest = declared.manifest,
      Set(manifest.dynamicFields).isDisjoint(with: ["dependencies", "optional-dependencies"])
    else { return nil }
    self.manifest = manifest
    requirements = declared.requirements.filter { !$0.isConstraint && $0.scope.isOfProject }
  }

  func differences(from recorded: RecordedRequirements, in lock: Lock) -> [Violation] {
    let known = Dictionary(grouping: recorded.requirements) { Key($0.name, isGroup: $0.scope) }
    let declared = Dictionary(grouping: requirements) { Key($0.name, isGroup: $0.scope) }
    var violations: [Violation] = []
    for (key, rows) in declared {
      guard let first = rows.min(by: { $0.location < $1.location }) else { continue }
      if let reason = difference(rows, known[key] ?? [], lock) {
        violations.append(violation(reason, first.location, Subject(first), lock))
      }
    }
    for (key, rows) in known where declared[key] == nil && !isOwnExtra(key) {
      guard let first = rows.first else { continue }
      violations.append(
        violation(
          "`\(key.name)` is still recorded in the lock, but `\(manifest.file)` does not require it any more",
          first.location,
          Subject(id: key.name.text, name: key.name.text),
          lock
        )
      )
    }
    return violations
  }

  /// Requirements of groups are remembered apart from those of the distribution.
  private struct Key: Hashable {
    let name: PackageName
    let group: Scope?

    init(_ name: PackageName, isGroup scope: Scope) {
      self.name = name
      if case .group = scope { group = scope } else { group = nil }
    }
  }

  /// `project[extra]` inside the project's own extras is resolved before the lock is written.
  private func isOwnExtra(_ key: Key) -> Bool { manifest.name.map { PackageName($0) } == key.name }

  private func difference(_ rows: [DeclaredRequirement], _ known: [RecordedRequirement], _ lock: Lock)
    -> String?
  {
    guard let name = rows.first?.name, manifest.name.map({ PackageName($0) }) != name else { return nil }
    guard !known.isEmpty else { return "`\(name)` is required, but the lock does not know it" }
    let isFromElsewhere = known.contains(where: \.hasOwnSource) || rows.contains { $0.url != nil }
    if isFromElsewhere || manifest.sourcedNames.contains(name) { return nil }
    if let extra = Set(rows.flatMap(\.extras)).subtracting(known.flatMap(\.extras)).min() {
      return "`\(name)` is required with the extra `\(extra)`, but the lock was made without it"
    }
    let declared = Set(rows.map(\.specifiers))
    let remembered = Set(known.map(\.specifiers))
    guard declared != remembered else { return nil }
    let change = "is required as \(words(declared)), but the lock was made for \(words(remembered))"
    return "`\(name)` \(change)" + unsatisfied(rows, name, lock)
  }

  private func words(_ specifiers: Set<VersionSpecifierSet>) -> String {
    specifiers.map { $0.isEmpty ? "any version" : "`\($0)`" }.sorted().joined(separator: ", ")
  }

  private func unsatisfied(_ rows: [DeclaredRequirement], _ name: PackageName, _ lock: Lock) -> String {
    let versions = lock.packages.filter { $0.name == name }.compactMap(\.version)
    let failing = versions.filter { text in
      Version(text).map { version in
        !rows.contains { $0.specifiers.contains(version, prereleases: true) }
      } ?? false
    }
    return failing.isEmpty ? "" : ", and the locked \(failing.joined(separator: ", ")) does not satisfy it"
  }

  private func violation(
    _ message: String,
    _ location: SourceLocation,
    _ subject: Subject,
    _ lock: Lock
  ) -> Violation {
    Violation(message, at: location, subject: subject, fix: "run `\(lock.relockCommand)`")
  }
}
