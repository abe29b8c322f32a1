internal import Facts
internal import Syntax

extension Rule {
  static let unhashedLock = Rule(
    id: "unhashed-lock",
    title: "Locked package without a hash",
    level: .warning,
    clause: .pinning,
    needs: [],
    rationale:
      "A version alone does not say which file is installed: an index, a mirror or a proxy may serve another one under "
      + "the same name. The hash does, unless it is of an algorithm that can be broken, such as MD5, or cut short.",
    fix: "Make the lock anew with a tool and an index that give hashes.",
    check: findUnhashedPackages
  )
}

@Sendable private func findUnhashedPackages(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  Judgement(facts.after.locks.flatMap(violations))
}

/// One violation for a lock without any hash, else one for each package that lacks some.
private func violations(_ view: LockView) -> [Violation] {
  guard view.lock.isMadeByTool else { return [] }
  let remote = view.lock.packages.indices.filter { view.lock.packages[$0].needsHash }
  let unhashed = remote.filter { view.lock.packages[$0].lacksHash(in: view.lock) }
  guard let first = unhashed.first else { return [] }
  if unhashed.count == remote.count, remote.count > 1 {
    return [
      Violation(
        "none of the \(counted(remote.count, "package")) from an index or a URL has a hash",
        at: view.lock.packages[first].location,
        subject: Subject(id: view.lock.file, name: view.lock.file),
        fix: "run `\(view.lock.relockCommand)`, with a tool and an index that give hashes"
      )
    ]
  }
  return unhashed.map { violation($0, view) }
}

private func violation(_ index: Int, _ view: LockView) -> Violation {
  let package = view.lock.packages[index]
  let what =
    if package.hashes.isEmpty { "has no hash" } else if let file = package.unhashedFiles.first {
      "has files without a hash, such as `\(file)`"
    } else {
      "has a hash that does not protect it, `\(package.weakHashes(in: view.lock).first ?? "")`"
    }
  return Violation(
    "`\(view.ids[index])` \(what)",
    at: package.location,
    subject: Subject(index, of: view),
    fix:
      "run `\(view.lock.relockCommand)`; if the index gives no hashes, serve the package from one that does"
  )
}

extension Lock {
  /// Pins in a requirements file that people write by hand make no lock; compiled ones tell why, or have hashes. What is vendored
  /// is kept, and not fetched.
  fileprivate var isMadeByTool: Bool {
    guard format != "vendor-list" else { return false }
    return format != "requirements" || !edges.isEmpty || packages.contains { !$0.hashes.isEmpty }
  }
}

extension LockedDistribution {
  /// A folder has no hash by nature, and a repository has its commit.
  fileprivate var needsHash: Bool { source.kind == .index || source.kind == .url }

  fileprivate func lacksHash(in lock: Lock) -> Bool {
    hashes.isEmpty || !unhashedFiles.isEmpty || !weakHashes(in: lock).isEmpty
  }

  /// The hashes that anything might match. Where a file may have several, a strong one is enough.
  fileprivate func weakHashes(in lock: Lock) -> [String] {
    let weak = hashes.filter { !Self.isStrong($0) }
    let mayBeFurther = ["pylock", "conda-lock", "pixi-lock"].contains(lock.format)
    return mayBeFurther && weak.count < hashes.count ? [] : weak
  }

  /// The lengths of the digests, in hexadecimal digits; BLAKE2 has several.
  private static let digestLengths: [Substring: Set<Int>] = [
    "sha256": [64], "sha384": [96], "sha512": [128], "sha3_256": [64], "sha3_384": [96], "sha3_512": [128],
    "blake2b": [64, 96, 128], "blake2b_256": [64], "blake2s": [64],
  ]

  private static func isStrong(_ hash: String) -> Bool {
    let parts = hash.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let lengths = digestLengths[parts[0]] else { return false }
    return lengths.contains(parts[1].utf8.count) && parts[1].utf8.allSatisfy { UTF8Text.hexValue($0) != nil }
  }
}
