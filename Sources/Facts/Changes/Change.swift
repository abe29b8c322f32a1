/// One thing that differs between two states of a project.
package struct Change: Sendable, Hashable {
  package enum Kind: String, Sendable {
    case added, removed, updated, downgraded
    case sourceChanged = "source-changed"
    /// The same version with other hashes.
    case hashChanged = "hash-changed"
    case scopeChanged = "scope-changed"
  }

  package enum Subject: String, Sendable {
    case package, requirement, image, action, hook, role, install
  }

  package let kind: Kind
  package let type: Subject
  package let name: String
  package let ecosystem: Ecosystem?
  /// What was there before: versions, for a requirement its specifiers; for the other kinds sources or scopes.
  package let from: [String]
  package let to: [String]
  package let isDirect: Bool
  package let scopes: [Scope]
  package let file: String
  /// The line after the change; nil for what is gone.
  package let line: Int?
  /// The change of lock tool of which this is a remainder.
  package let migration: LockMigration?
}

/// One lock that takes the place of another: made by another tool, or moved.
package struct LockMigration: Sendable, Hashable {
  package let from: String
  package let to: String
}

extension Change: Comparable {
  /// By file; what the project itself names comes first.
  package static func < (left: Change, right: Change) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    if left.isDirect != right.isDirect { return left.isDirect }
    let leftKey = (left.type.rawValue, left.name, left.ecosystem?.rawValue ?? "", left.kind.rawValue)
    return leftKey < (right.type.rawValue, right.name, right.ecosystem?.rawValue ?? "", right.kind.rawValue)
  }
}
