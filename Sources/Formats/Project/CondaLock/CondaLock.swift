import Facts
import Standards
import Syntax

extension ProjectFormat {
  static let condaLock = ProjectFormat(
    name: "conda-lock",
    matches: { ["conda-lock.yml", "conda-lock.yaml"].contains($0.name) },
    read: CondaLockReader.read
  )
}

/// Reads the unified lock file of conda-lock (version 1).
///
/// Source: https://conda.github.io/conda-lock/output/#unified-lockfile; fields as conda-lock's `LockedDependency` has them. An
/// entry is for one platform and one manager; a name may be a conda package and a Python distribution at once.
enum CondaLockReader {
  static func read(_ source: SourceFile, limits: ParseLimits) throws(ParseError) -> Inventory {
    let documents = try YAMLReader.read(source, limits: limits)
    guard let document = documents.first, let list = document["package"] else {
      return Inventory(somethingElse: source, than: "a lock of conda-lock", format: "conda-lock")
    }
    try checkVersion(document)
    var reader = PlatformPackages(source: source, format: "conda-lock")
    reader.builder.lock.rootManifest = manifest(of: document, beside: reader.builder.lock)
    for entry in try list.expectSequence("`package`") { try reader.readPackage(entry) }
    try reader.readEdges()
    return reader.inventory
  }

  private static func checkVersion(_ document: YAMLValue) throws(ParseError) {
    guard let version = document["version"], version.string != "1" else { return }
    throw ParseError(
      .unsupported, "conda-lock version \(version.string ?? "?") is not known; version 1 is",
      at: version.span,
      remedy: "use a newer Assay, or a conda-lock that writes version 1")
  }

  /// The environment file from which the lock was made, where it lies in the lock's folder.
  private static func manifest(of document: YAMLValue, beside lock: Lock) -> String? {
    let names = document["metadata"]?["sources"]?.scalars.compactMap(\.string) ?? []
    return names.first { !$0.utf8.contains(UInt8(ascii: "/")) }.map { lock.sibling($0) }
  }
}
