internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let missingLock = Rule(
    id: "missing-lock",
    title: "Manifest without a lock",
    level: .warning,
    clause: .pinning,
    needs: [],
    rationale:
      "Constraints admit many versions. Without a lock nobody knows which one was tested, and the transitive "
      + "dependencies are not pinned at all. The policy asks for constraints; for a library they are all there is.",
    fix: "Make a lock beside the manifest and commit it, for example with `uv lock`.",
    check: findMissingLocks
  )
}

@Sendable private func findMissingLocks(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  let locked = LockedFolders(facts.after)
  let required = facts.after.inventory.requirements.filter { !$0.isConstraint && $0.scope.isOfProject }
  let byFile = Dictionary(grouping: required, by: \.location.file)
  return Judgement(
    byFile.compactMap { file, rows in
      guard let tool = LockTool(manifest: file), !locked.cover(file, tool) else { return nil }
      return violation(file, rows, tool, facts)
    }
  )
}

private func violation(
  _ file: String, _ rows: [DeclaredRequirement], _ tool: LockTool, _ facts: ProjectFacts
) -> Violation? {
  guard let first = rows.min(by: { $0.location < $1.location }) else { return nil }
  let manifest = facts.after.inventory.manifests.first { $0.file == file }
  let count = Set(rows.map(\.name)).count
  return Violation(
    "`\(file)` declares \(counted(count, "dependency")), and no lock pins "
      + (count == 1 ? "it" : "them"),
    at: manifest?.location ?? first.location,
    subject: Subject(id: file, name: manifest?.name?.text ?? file),
    fix: "run `\(tool.command)` and commit the lock"
  )
}

/// Which file locks what a manifest declares.
private enum LockTool {
  case pyproject, pipfile
  /// A `.in` file, from which pip-compile and uv make the `.txt` beside it.
  case compiled(String)

  init?(manifest file: String) {
    if file.hasSuffix(".in") {
      self = .compiled(String(file.dropLast(3)) + ".txt")
      return
    }
    switch FolderPath.name(of: file) {
    case "pyproject.toml": self = .pyproject
    case "Pipfile": self = .pipfile
    default: return nil
    }
  }

  var command: String {
    switch self {
    case .pyproject: "uv lock"
    case .pipfile: "pipenv lock"
    case .compiled(let file): "uv pip compile --generate-hashes --output-file \(file)"
    }
  }
}

/// Where locks lie, and which projects of other folders they hold. A lock that could not be read is there nevertheless.
private struct LockedFolders {
  private static let formats: Set<String> = [
    "uv-lock", "poetry-lock", "pdm-lock", "pylock", "pipfile-lock", "pixi-lock",
  ]

  private var folders: Set<String> = []
  private var files: Set<String> = []
  /// Manifests of workspace members and of other folders that a lock knows.
  private var members: Set<String> = []

  init(_ snapshot: ProjectSnapshot) {
    files = Set(snapshot.inventory.files.map(\.path))
    for file in snapshot.inventory.files where Self.formats.contains(file.format) {
      folders.insert(FolderPath.folder(of: file.path))
    }
    for lock in snapshot.inventory.locks {
      for package in lock.packages where package.source.isLocal { members.insert(lock.manifest(of: package)) }
    }
    // A requirements file that pins everything is the lock of the manifest beside it.
    let byFile = Dictionary(grouping: snapshot.inventory.requirements, by: \.location.file)
    for (file, rows) in byFile where file.hasSuffix(".txt") && rows.allSatisfy(\.isPinned) {
      folders.insert(FolderPath.folder(of: file))
    }
  }

  func cover(_ manifest: String, _ tool: LockTool) -> Bool {
    switch tool {
    case .compiled(let file): files.contains(file)
    case .pyproject, .pipfile: folders.contains(FolderPath.folder(of: manifest)) || members.contains(manifest)
    }
  }
}

extension DeclaredRequirement {
  fileprivate var isPinned: Bool {
    url != nil || specifiers.clauses.contains(where: \.isPin)
  }
}
