internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let versionDisagreement = Rule(
    id: "version-disagreement",
    title: "Version that differs from that of the manifest",
    level: .warning,
    clause: .releasing,
    needs: [],
    rationale:
      "A release updates the version in the manifest and wherever else it stands: in the changelog, in the lock, in the Dockerfile and "
      + "in the Compose file. Where they differ, what is run is not what was released.",
    fix: "Write the version of the manifest, and make the lock anew.",
    check: findDisagreements
  )
}

@Sendable private func findDisagreements(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  let inventory = facts.after.inventory
  let projects = Dictionary(grouping: inventory.manifests.compactMap(Project.init), by: \.name)
  var violations: [Violation] = []
  for project in projects.values.filter({ $0.count == 1 }).joined() {
    let mentions =
      lockedVersions(of: project, facts.after) + builtVersions(of: project, inventory)
      + labelledVersions(of: project, inventory) + loggedVersions(of: project)
    for mention in mentions where mention.version != project.version {
      violations.append(violation(mention, of: project))
    }
  }
  return Judgement(violations)
}

private func violation(_ mention: Mention, of project: Project) -> Violation {
  let version = project.version.normalized
  return Violation(
    "\(mention.place) has `\(project.name)` \(mention.version.normalized), and \(project.file) \(version)",
    at: mention.location, subject: Subject(id: project.name.text, name: project.name.text),
    fix: mention.fix ?? "write \(version)")
}

/// A project that states its name and its version.
private struct Project {
  let name: DistributionName
  let version: Version
  let file: String
  let newestRelease: ReleaseHeading?

  init?(_ manifest: Manifest) {
    guard let name = manifest.name, let version = manifest.version else { return nil }
    (self.name, self.version, file) = (name, version, manifest.file)
    newestRelease = manifest.newestRelease
  }
}

/// A place that states a version of the project.
private struct Mention {
  let place: String
  let version: Version
  let location: SourceLocation
  var fix: String?
}

/// What a lock says of the project itself.
private func lockedVersions(of project: Project, _ snapshot: ProjectSnapshot) -> [Mention] {
  snapshot.locks.map(\.lock).flatMap { lock -> [Mention] in
    lock.packages.compactMap { package -> Mention? in
      guard package.source.isLocal, package.name == PackageName(project.name),
        let version = package.version.flatMap({ Version($0) })
      else { return nil }
      return Mention(
        place: "the lock", version: version, location: package.versionLocation,
        fix: "run `\(lock.relockCommand)`")
    }
  }
}

/// Images named after the project, its own distribution in an image, and arguments such as `TOMO_VERSION`.
private func builtVersions(of project: Project, _ inventory: Inventory) -> [Mention] {
  let images = inventory.images.compactMap { image -> Mention? in
    guard let name = image.resolved,
      name.name.split(separator: "/").last.map(String.init) == project.name.text,
      let version = name.tag.flatMap({ Version($0) })
    else { return nil }
    return Mention(place: "the image", version: version, location: image.location)
  }
  let pipelines = inventory.pipelineFiles
  let installs = inventory.installs.compactMap { install -> Mention? in
    // A pipeline may try an older version.
    guard DistributionName(install.name) == project.name, !pipelines.contains(install.location.file),
      let version = install.version.flatMap({ Version($0) })
    else { return nil }
    return Mention(place: "an install", version: version, location: install.location)
  }
  let argument = project.name.text.uppercased().replacing("-", with: "_") + "_VERSION"
  let arguments = inventory.arguments.compactMap { row -> Mention? in
    guard row.name == argument, let version = row.defaultValue.flatMap({ Version($0) }) else { return nil }
    return Mention(place: "`ARG \(argument)`", version: version, location: row.location)
  }
  return images + installs + arguments
}

/// What images say of themselves whose build file no other project is nearer to.
private func labelledVersions(of project: Project, _ inventory: Inventory) -> [Mention] {
  let folders = Set(inventory.manifests.map { FolderPath.folder(of: $0.file) })
  let own = FolderPath.folder(of: project.file)
  return inventory.labels.compactMap { label in
    guard FolderPath.nearest(above: label.location.file, among: folders) == own,
      let version = Version(label.value)
    else { return nil }
    return Mention(place: "the label `\(label.name)`", version: version, location: label.location)
  }
}

/// What the changelog has last: what is not released yet needs no entry.
private func loggedVersions(of project: Project) -> [Mention] {
  guard let release = project.newestRelease, !project.version.isPrerelease else { return [] }
  return [
    Mention(
      place: "the newest heading of the changelog", version: release.version, location: release.location,
      fix: "write what \(project.version.normalized) changes, or correct the version")
  ]
}
