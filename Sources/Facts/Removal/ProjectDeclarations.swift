internal import Standards
internal import Syntax

/// The requirements that belong to the project of one lock, wherever its files declare them.
package struct ProjectDeclarations: Sendable {
  /// What is required, without constraints and without what a compiled file repeats.
  package let requirements: [DeclaredRequirement]

  /// The declarations of a lock's project; of the project in the root folder where there is no lock.
  package init(of lock: Lock?, in inventory: Inventory) {
    let folders = Self.ownFolders(of: lock)
    let projects = Set(inventory.files.filter(\.marksProject).map { FolderPath.folder(of: $0.path) })
      .union(folders)
    let compiled = Set(
      inventory.locks.filter { $0.format == "requirements" && $0.hasEdges }.map(\.file))
    requirements = inventory.requirements.filter { requirement in
      guard !requirement.isConstraint, !compiled.contains(requirement.location.file) else { return false }
      let folder = FolderPath.nearest(above: requirement.location.file, among: projects)
      return folder.map(folders.contains) ?? folders.contains("")
    }
  }

  /// The lock's folder, and those of local packages that are the project as well.
  private static func ownFolders(of lock: Lock?) -> Set<String> {
    guard let lock else { return [""] }
    let folder = FolderPath.folder(of: lock.file)
    let own = lock.rootOwners.filter(\.value).keys.map { lock.packages[$0].source.url?.text ?? "." }
    return Set(own.map { FolderPath.join(folder, $0) } + [folder])
  }

  /// The rows of a name in some scopes, all where none is given, with those of groups that share their place: an included group
  /// repeats the requirements of another. Extras of Poetry share a place as well, but each lists its names itself.
  package func rows(of name: PackageName, scopes: Set<Scope>) -> [DeclaredRequirement] {
    let named = requirements.filter { $0.name == name }
    let isChosen = { (row: DeclaredRequirement) in
      scopes.isEmpty ? row.scope.isOfProject : scopes.contains(row.scope)
    }
    let places = Set(named.filter(isChosen).map(\.location))
    return named.filter { isChosen($0) || (places.contains($0.location) && !$0.scope.isExtra) }
  }
}

extension Scope {
  /// Whether it is an extra of the project.
  package var isExtra: Bool {
    if case .extra = self { true } else { false }
  }
}

extension FileRecord {
  /// Whether the file makes its folder a project of its own.
  fileprivate var marksProject: Bool {
    ["pyproject", "uv-lock", "poetry-lock", "pdm-lock", "pipfile"].contains(format)
  }
}
