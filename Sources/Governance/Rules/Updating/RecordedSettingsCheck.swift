internal import Facts
internal import Standards
internal import Syntax

/// Compares what uv.lock remembers of the workspace and of the resolver's settings with the manifests.
///
/// A setting that the manifest does not have is passed over: it may stand in a file of the tool's own.
struct RecordedSettingsCheck {
  private let lock: Lock
  private let settings: RecordedSettings
  private let own: DeclaredFile
  private let files: DeclaredFiles
  private let folder: String

  /// Nil for locks that remember nothing, and without the manifest beside them.
  init?(_ lock: Lock, _ files: DeclaredFiles) {
    guard lock.script == nil, let settings = lock.recordedSettings, let own = files[lock.siblingManifest]
    else {
      return nil
    }
    (self.lock, self.settings, self.own, self.files) = (lock, settings, own, files)
    folder = FolderPath.folder(of: lock.file)
  }

  var differences: [Violation] {
    [pythonDifference].compactMap(\.self) + limits(.override, settings.overrides, "overrides")
      + limits(.lock, settings.constraints, "constraints") + unknownMembers
  }

  // MARK: Python

  /// The lock is made for what all members of the workspace admit.
  private var pythonDifference: Violation? {
    guard let range = lock.requiresPython, let manifests = memberManifests,
      let first = manifests.first(where: { $0.file == own.path }) ?? manifests.first
    else { return nil }
    let ranges = manifests.compactMap(\.requiresPython)
    guard ranges.count == manifests.count, !ranges.contains(where: \.isEmpty) else { return nil }
    let admitted = ranges.map(DeclaredEnvironments.admittedReleases)
    let common = admitted.dropFirst().reduce(into: admitted[0]) { $0.formIntersection($1) }
    guard common != DeclaredEnvironments.admittedReleases(in: range) else { return nil }
    let words = Set(ranges.map { "`\($0)`" }).sorted().joined(separator: ", ")
    return violation(
      "Python \(words) is required, but the lock was made for `\(range)`",
      first.requiresPythonLocation ?? first.location, Subject(id: first.file, name: first.file))
  }

  /// Nil where one of them was not read.
  private var memberManifests: [Manifest]? {
    guard !settings.members.isEmpty else { return own.manifest.flatMap { $0.hasProjectTable ? [$0] : nil } }
    let members = lock.packages.filter { settings.members.contains($0.name) && $0.source.isLocal }
    let manifests = members.compactMap { files[lock.manifest(of: $0)]?.manifest }
    return manifests.count == settings.members.count ? manifests : nil
  }

  // MARK: Limits

  private func limits(_ reach: ConstraintReach, _ recorded: [RecordedRequirement], _ word: String)
    -> [Violation]
  {
    let known = Dictionary(grouping: recorded, by: \.name)
    let rows = own.requirements.filter { $0.reach == reach && $0.scope == .runtime && $0.url == nil }
    return Dictionary(grouping: rows, by: \.name).compactMap { name, rows in
      let entries = known[name] ?? []
      guard own.manifest?.sourcedNames.contains(name) != true, !entries.contains(where: \.hasOwnSource),
        Set(rows.map(\.specifiers)) != Set(entries.map(\.specifiers)),
        let row = rows.min(by: { $0.location < $1.location })
      else { return nil }
      return violation(
        "the manifest limits `\(name)` to `\(row.specifiers)`, but the lock was made with "
          + (entries.isEmpty ? "no such \(word)" : "other \(word)"), row.location, Subject(row))
    }
  }

  // MARK: Members

  private var unknownMembers: [Violation] {
    guard let manifest = own.manifest, !manifest.workspaceMembers.isEmpty else { return [] }
    let known = Set(lock.packages.map(\.name))
    return files.projects(below: folder).compactMap { member in
      guard let name = member.name, !known.contains(PackageName(name)), isMember(member, of: manifest) else {
        return nil
      }
      return violation(
        "`\(name)` is a member of the workspace, but the lock does not know it", member.location,
        Subject(id: name.text, name: name.text))
    }
  }

  private func isMember(_ member: Manifest, of root: Manifest) -> Bool {
    let place = FolderPath.folder(of: member.file).dropFirst(folder.isEmpty ? 0 : folder.utf8.count + 1)
    let path = Array(place.utf8)
    return root.workspaceMembers.contains { Self.matches(path, $0) == true }
      && root.workspaceExcludes.allSatisfy { Self.matches(path, $0) == false }
  }

  /// Nil for a pattern with other wildcards than `*` and `?`.
  private static func matches(_ path: [UInt8], _ pattern: String) -> Bool? {
    guard !pattern.contains("["), !pattern.contains("**") else { return nil }
    let pattern = Array(FolderPath.normalized(pattern).utf8)
    // The folder of the workspace itself is no `*` of it.
    return path.isEmpty == pattern.isEmpty && FolderPath.matches(path, pattern: pattern)
  }

  private func violation(_ message: String, _ location: SourceLocation, _ subject: Subject) -> Violation {
    Violation(message, at: location, subject: subject, fix: "run `\(lock.relockCommand)`")
  }
}
