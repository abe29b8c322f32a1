internal import Facts
internal import Syntax

/// What one file of a project declares.
struct DeclaredFile {
  let path: String
  let manifest: Manifest?
  let requirements: [DeclaredRequirement]
}

/// What each file of a project declares.
struct DeclaredFiles {
  private let manifests: [String: Manifest]
  private let requirements: [String: [DeclaredRequirement]]
  /// The files that have others read in their place as well.
  private let including: Set<String>

  init(_ inventory: Inventory) {
    manifests = Dictionary(inventory.manifests.map { ($0.file, $0) }) { first, _ in first }
    requirements = Dictionary(grouping: inventory.requirements, by: \.location.file)
    including = Set(inventory.includes.map(\.location.file))
  }

  /// Nil where the file declares nothing, or is not there.
  subscript(path: String) -> DeclaredFile? {
    let (manifest, rows) = (manifests[path], requirements[path])
    guard manifest != nil || rows != nil else { return nil }
    return DeclaredFile(path: path, manifest: manifest, requirements: rows ?? [])
  }

  /// The manifests of projects below a folder.
  func projects(below folder: String) -> [Manifest] {
    manifests.values.filter { manifest in
      manifest.hasProjectTable && FolderPath.name(of: manifest.file) == "pyproject.toml"
        && (folder.isEmpty || manifest.file.hasPrefix(folder + "/"))
    }
  }

  func hasIncludes(_ path: String) -> Bool { including.contains(path) }
}
