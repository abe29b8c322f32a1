internal import Standards
internal import Syntax

/// Exact pins outside of locks: what is installed from them is as certain as what a lock holds.
extension Inventory {
  /// Each version of a Python distribution that is pinned and that no lock holds, once, as locks of the files in which they stand first.
  package var unlockedPins: [Lock] {
    let declared = requirements.filter { !isServedByLock($0) }.compactMap(Pin.init)
    var pins = Dictionary(grouping: declared + installedPins, by: \.release)
    guard !pins.isEmpty else { return [] }
    for release in locks.lazy.flatMap(\.packages).compactMap(PinnedRelease.init) { pins[release] = nil }
    let ranges = Dictionary(manifests.map { ($0.file, $0.requiresPython) }) { first, _ in first }
    let byFile = Dictionary(grouping: pins.values) { $0[0].location.file }
    return byFile.sorted { $0.key < $1.key }.map { file, pins in
      var lock = Lock(file: file, format: "pins")
      lock.hasEdges = false
      lock.requiresPython = ranges[file] ?? nil
      for places in pins.sorted(by: { $0[0].location < $1[0].location }) { lock.append(places) }
      return lock
    }
  }

  /// What a lock is made from is installed as the lock says: that it is behind is another finding.
  private func isServedByLock(_ requirement: DeclaredRequirement) -> Bool {
    let file = requirement.location.file
    guard requirement.scope.isOfProject,
      ["pyproject.toml", "setup.cfg", "Pipfile"].contains(FolderPath.name(of: file))
    else { return false }
    return locks.contains { lock in
      let folder = FolderPath.folder(of: lock.file)
      return lock.format != "requirements" && lock.script == nil
        && (folder.isEmpty || file.hasPrefix(folder + "/"))
    }
  }

  /// A pipeline builds, and an image is shipped.
  private var installedPins: [Pin] {
    let pipelines = pipelineFiles
    return installs.filter(\.isOfPython).compactMap { install in
      let file = install.location.file
      return Pin(install, scope: pipelines.contains(file) ? .build : .container(file))
    }
  }
}

extension Lock {
  fileprivate mutating func append(_ places: [Pin]) {
    for pin in places {
      roots.append(
        LockRoot(
          scope: pin.scope, declaredBy: nil, candidates: [packages.count], marker: pin.marker,
          isOwnProject: true))
    }
    packages.append(
      LockedDistribution(
        name: PackageName(places[0].release.name), version: places[0].version,
        source: PackageSource(kind: .index), location: places[0].location))
  }
}

private struct PinnedRelease: Hashable {
  let name: DistributionName
  let version: Version

  init?(_ name: PackageName, _ version: String?) {
    guard name.ecosystem == .pypi, let name = DistributionName(name.text),
      let version = version.flatMap({ Version($0) })
    else { return nil }
    (self.name, self.version) = (name, version)
  }

  init?(_ package: LockedDistribution) { self.init(package.name, package.version) }
}

private struct Pin {
  let release: PinnedRelease
  let version: String
  let scope: Scope
  let marker: Marker?
  let location: SourceLocation

  init?(_ requirement: DeclaredRequirement) {
    guard !requirement.isConstraint, requirement.url == nil,
      let version = requirement.specifiers.clauses.first(where: \.isPin)?.text,
      let release = PinnedRelease(requirement.name, version)
    else { return nil }
    (self.release, self.version, scope) = (release, version, requirement.scope)
    (marker, location) = (requirement.marker, requirement.location)
  }

  init?(_ install: InstallCommand, scope: Scope) {
    guard install.url == nil, let version = install.version, let name = DistributionName(install.name),
      let release = PinnedRelease(PackageName(name), version)
    else { return nil }
    (self.release, self.version, self.scope) = (release, version, scope)
    (marker, location) = (nil, install.location)
  }
}
