internal import Facts
internal import Standards
internal import Syntax

/// What one more requirement would bring, as far as the lock and the metadata at hand tell: for each name the locked version where it
/// is admitted, else the newest that is known.
struct OfflineResolver {
  let present: Lock?
  /// All metadata of a name that is at hand.
  let known: (DistributionName) -> [CoreMetadata]

  private struct Question {
    let requirement: Requirement
    let parent: DistributionName?
  }

  func resolve(_ requirement: Requirement) throws(ResolutionFailure) -> Resolution {
    if let present, locked(requirement) != nil {
      return Resolution(resolver: "the lock", lock: present, metadata: [])
    }
    var chosen: [DistributionName: CoreMetadata] = [:]
    var notEvaluated: [NotEvaluated] = []
    var pending = [Question(requirement: requirement, parent: nil)]
    var asked: Set<Requirement> = []
    while let question = pending.popLast() {
      guard asked.insert(question.requirement).inserted else { continue }
      let wanted = question.requirement
      guard let metadata = chosen[wanted.name] ?? choose(wanted) else {
        notEvaluated.append(missing(question))
        continue
      }
      chosen[wanted.name] = metadata
      if let version = Version(metadata.version), !wanted.specifiers.contains(version, prereleases: true) {
        notEvaluated.append(missing(question))
      }
      pending += metadata.requiresDist.filter { next in
        next.url == nil && (next.isWithoutExtra || wanted.extras.contains(where: next.isOnly))
      }.map { Question(requirement: $0, parent: wanted.name) }
    }
    guard chosen[requirement.name] != nil else {
      throw ResolutionFailure(
        reason: "nothing at hand knows a version that `\(requirement)` admits",
        remedy: "ask the network: leave --offline out; or give its metadata with --metadata")
    }
    let metadata = chosen.values.sorted { $0.name < $1.name }
    var resolution = Resolution(
      resolver: "the metadata at hand", lock: Lock(file: present?.file ?? "pyproject.toml", of: metadata))
    resolution.metadata = metadata.filter(\.isRequiresDistFinal)
    resolution.notEvaluated = notEvaluated
    return resolution
  }

  private func locked(_ requirement: Requirement) -> Version? {
    let name = PackageName(requirement.name)
    return present?.packages.lazy.filter { $0.name == name }.compactMap { $0.version.flatMap { Version($0) } }
      .first { requirement.specifiers.contains($0, prereleases: true) }
  }

  /// Of a locked version without metadata nothing but the version is known.
  private func choose(_ requirement: Requirement) -> CoreMetadata? {
    let candidates = known(requirement.name)
    if let version = locked(requirement) {
      if let own = candidates.first(where: { Version($0.version) == version }) { return own }
      var bare = CoreMetadata(
        name: requirement.name, version: version.normalized,
        location: SourceLocation(file: present?.file ?? "", line: 1, column: 1, endLine: 1, endColumn: 1))
      (bare.isRequiresDistFinal, bare.isLicenseEvidenceWhole) = (false, false)
      return bare
    }
    let prereleases = requirement.specifiers.namesPrerelease
    return candidates.compactMap { entry in Version(entry.version).map { (version: $0, entry: entry) } }
      .filter { requirement.specifiers.contains($0.version, prereleases: prereleases) }
      .max { $0.version < $1.version }?.entry
  }

  private func missing(_ question: Question) -> NotEvaluated {
    NotEvaluated(
      subject: question.requirement.name.text,
      reason: "no version at hand answers `\(question.requirement)`"
        + (question.parent.map { ", which \($0) requires" } ?? ""),
      remedy: "ask the network: leave --offline out; or give its metadata with --metadata")
  }
}
