import Facts
import Formats
import Standards
import Syntax

func readProject(_ bytes: [UInt8], as format: ProjectFormat) {
  let source = SourceFile(path: format.name, bytes: bytes)
  guard
    var inventory = attempt(source, { () throws(ParseError) in try format.read(source, .standard) })
  else { return }
  inventory.joinLocksWithManifests()
  let locations =
    inventory.requirements.map(\.location) + inventory.options.map(\.location)
    + inventory.includes.map(\.location) + inventory.images.map(\.location)
    + inventory.stages.map(\.location) + inventory.arguments.map(\.location)
    + inventory.installs.map(\.location) + inventory.manifests.map(\.location)
    + inventory.downloads.map(\.location) + inventory.hooks.map(\.revisionLocation)
    + inventory.roles.map(\.versionLocation)
    + inventory.updateBots.map(\.location)
    + inventory.locks.flatMap(\.packages).flatMap { [$0.location, $0.versionLocation] }
  for location in locations {
    checkLine(location.line, source)
    hold(location.column >= 1 && location.endLine >= location.line, "a fact lies at \(location)")
  }
  for row in inventory.notEvaluated { checkLine(row.line ?? 1, source) }
  let snapshot = ProjectSnapshot(inventory)
  for lock in snapshot.locks {
    for package in lock.lock.packages.indices {
      hold(
        (lock.paths.path(to: package) == nil) == lock.scopes[package].isEmpty,
        "a path without a scope, or a scope without a path"
      )
    }
  }
}

@Sendable func readMetadata(_ bytes: [UInt8]) {
  let source = SourceFile(path: "METADATA", bytes: bytes)
  let read = attempt(source) { () throws(ParseError) in try CoreMetadataReader.read(source) }
  if let (metadata, notEvaluated) = read { check([metadata], notEvaluated, source) }
}

@Sendable func readInstallerReport(_ bytes: [UInt8]) {
  let source = SourceFile(path: "report.json", bytes: bytes)
  let read = attempt(source) { () throws(ParseError) in try InstallerReport.read(source) }
  if let (entries, notEvaluated) = read { check(entries.map(\.metadata), notEvaluated, source) }
}

private func check(_ metadata: [CoreMetadata], _ notEvaluated: [NotEvaluated], _ source: SourceFile) {
  for metadata in metadata {
    checkLine(metadata.location.line, source)
    for evidence in metadata.licenseEvidence { checkLine(evidence.location.line, source) }
  }
  for row in notEvaluated { checkLine(row.line ?? 1, source) }
}

func readFeed(_ bytes: [UInt8], as format: AdvisoryFormat) {
  let source = SourceFile(path: format.name, bytes: bytes)
  let file = format.read(source, "feed")
  for row in file.summary.notEvaluated { checkLine(row.line ?? 1, source) }
  let database = AdvisoryDatabase(file.advisories)
  for advisory in file.advisories {
    checkLine(advisory.provenance.line, source)
    for affected in advisory.affected { checkListed(affected, advisory, database) }
  }
}

/// Every version that a record lists is affected.
private func checkListed(_ affected: AffectedPackage, _ advisory: Advisory, _ database: AdvisoryDatabase) {
  guard affected.ecosystem == "PyPI", let name = DistributionName(affected.name) else { return }
  let named = affected.ranges.flatMap(\.events).map(\.version)
  for text in (affected.versions + named).prefix(20) {
    guard let version = Version(text) else { continue }
    let found = database.vulnerabilities(of: AdvisedPackage(name, version))
    guard advisory.withdrawn == nil, affected.versions.contains(text) else { continue }
    hold(found.contains { $0.verdict == .affected }, "`\(name) \(text)` is listed and not matched")
  }
}

/// A page of a package index, in either form.
@Sendable func readIndexPage(_ bytes: [UInt8]) {
  guard let name = DistributionName("idna") else { return }
  let source = SourceFile(path: "page", bytes: bytes)
  _ = attempt(source) { () throws(ParseError) in try SimpleIndexJSON.read(source, of: name) }
  _ = attempt(source) { () throws(ParseError) in try SimpleIndexHTML.read(source, of: name).project }
}
