internal import Standards

/// The files that belong to a project: those below its folders, and below no other project's.
package struct ProjectExtent: Sendable {
  private let folders: Set<String>
  private let projects: Set<String>

  private init(_ folders: Set<String>, in inventory: Inventory) {
    self.folders = folders
    projects = Set(inventory.files.filter(\.marksProject).map { FolderPath.folder(of: $0.path) })
      .union(folders)
  }

  /// Where the project of a lock declares what it needs, without the other members of its workspace; of the project in the root
  /// folder where there is no lock.
  package init(declaring lock: Lock?, in inventory: Inventory) {
    self.init(Self.folders(of: lock) { $0 }, in: inventory)
  }

  /// Where the source of everything lies that a lock serves. Requirements files serve the project above them, whatever folder
  /// they are kept in.
  package init(servedBy lock: Lock?, in inventory: Inventory) {
    guard let lock, lock.format == "requirements" else {
      self.init(Self.folders(of: lock) { _ in true }, in: inventory)
      return
    }
    let marked = Set(inventory.files.filter(\.marksProject).map { FolderPath.folder(of: $0.path) })
    self.init([FolderPath.nearest(above: lock.file, among: marked) ?? ""], in: inventory)
  }

  /// The lock's folder, and those of local packages that count as well.
  private static func folders(of lock: Lock?, where isCounted: (_ isOwnProject: Bool) -> Bool) -> Set<String>
  {
    guard let lock else { return [""] }
    let folder = FolderPath.folder(of: lock.file)
    let local = lock.rootOwners.filter { isCounted($0.value) }.keys
      .map { lock.packages[$0].source.url?.text ?? "." }
    return Set(local.map { FolderPath.join(folder, $0) } + [folder])
  }

  package func contains(_ file: String) -> Bool {
    let folder = FolderPath.nearest(above: file, among: projects)
    return folder.map(folders.contains) ?? folders.contains("")
  }

  /// Whether two projects have a folder in common.
  package func overlaps(_ other: ProjectExtent) -> Bool { !folders.isDisjoint(with: other.folders) }
}

extension FileRecord {
  /// Whether the file makes its folder a project of its own.
  fileprivate var marksProject: Bool {
    ["pyproject", "uv-lock", "poetry-lock", "pdm-lock", "pipfile"].contains(format)
  }
}
