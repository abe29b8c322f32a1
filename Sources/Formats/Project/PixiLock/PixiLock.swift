import Facts
import Standards
import Syntax

extension ProjectFormat {
  static let pixiLock = ProjectFormat(
    name: "pixi-lock",
    matches: { $0.name == "pixi.lock" },
    read: PixiLockReader.read
  )
}

/// Reads `pixi.lock`, versions 1 to 7.
///
/// Source: https://pixi.sh/latest/workspace/lockfile/#file-structure; fields as the crate `rattler_lock` writes them. Up to
/// version 3 the entries are those of conda-lock. From then on an environment lists, by platform, where the entries of `packages` lie.
enum PixiLockReader {
  static let lastVersion = 7

  static func read(_ source: SourceFile, limits: ParseLimits) throws(ParseError) -> Inventory {
    let documents = try YAMLReader.read(source, limits: limits)
    guard let document = documents.first, let value = document["version"] else {
      throw ParseError(
        .structure, "this is no pixi.lock: `version` is missing", at: SourceSpan(at: 0),
        remedy: "run `pixi lock` to make the lock anew")
    }
    guard let version = value.string.flatMap({ Int($0) }), (1...lastVersion).contains(version) else {
      throw ParseError(
        .unsupported, "pixi.lock version \(value.string ?? "?") is not known; 1 to \(lastVersion) are",
        at: value.span, remedy: "use a newer Assay, or the pixi release that the project pins")
    }
    return version < 4 ? try readEntries(document, source) : try readEnvironments(document, source)
  }

  /// Versions 1 to 3: one environment, an entry for each platform.
  private static func readEntries(_ document: YAMLValue, _ source: SourceFile) throws(ParseError) -> Inventory
  {
    var reader = PlatformPackages(source: source, format: "pixi-lock", manifest: "pixi.toml") { _ in
      .environment("default")
    }
    reader.builder.lock.otherRootManifest = reader.builder.lock.siblingManifest
    for entry in try document.require("package").expectSequence("`package`") { try reader.readPackage(entry) }
    try reader.readEdges()
    return reader.inventory
  }

  private static func readEnvironments(
    _ document: YAMLValue, _ source: SourceFile
  ) throws(ParseError) -> Inventory {
    var reader = PixiPackages(source: source, document: document)
    for entry in try document.require("packages").expectSequence("`packages`") {
      try reader.readPackage(entry)
    }
    try reader.readEnvironments()
    try reader.readEdges()
    return reader.builder.inventory
  }
}
