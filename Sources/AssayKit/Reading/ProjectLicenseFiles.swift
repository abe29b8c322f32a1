internal import Facts
internal import Formats
internal import Governance
internal import Syntax

extension Inventory {
  /// Adds to what manifests say of the project's own licence what its licence files say whose texts are known.
  ///
  /// The files are those that a manifest names, else those of its folder that build back ends take by default (PEP 639,
  /// `license-files`). A manifest with an expression is believed, and no file is read.
  mutating func addProjectLicenseFiles(in tree: any SourceTree) {
    for index in manifests.indices
    where !manifests[index].licenseEvidence.contains(where: { $0.kind == .expression }) {
      let folder = FolderPath.folder(of: manifests[index].file)
      let files = ProjectLicenseFiles(tree: tree, folder: folder)
      manifests[index].licenseEvidence += LicenseEvidence.ofTexts(
        files.documents(manifests[index].licenseFiles), in: folder)
    }
  }
}

/// The licence files beside a manifest.
private struct ProjectLicenseFiles {
  let tree: any SourceTree
  let folder: String

  /// Files that are looked at; of more than that nothing is concluded.
  private static let maximumFiles = 64

  /// The files that paths and globs name. Only the last component of a glob may hold wildcards.
  func documents(_ declared: [String]) -> [LicenseDocument] {
    let folders = declared.isEmpty ? [""] : Set(declared.map(FolderPath.folder)).sorted()
    let paths = folders.flatMap(files).filter { path in
      declared.isEmpty
        ? DistributionLayout.sources.isLicenseFile(path, declared: [])
        : declared.contains { $0 == path || matches(path, $0) }
    }
    return paths.count > Self.maximumFiles ? [] : paths.map(document)
  }

  private func files(below subfolder: String) -> [String] {
    do {
      return try tree.entries(of: FolderPath.join(folder, subfolder))
        .filter { $0.kind != .folder }.map { FolderPath.join(subfolder, $0.name) }
    } catch {
      return []
    }
  }

  private func matches(_ path: String, _ glob: String) -> Bool {
    do {
      return try PathPattern(glob).matches(path)
    } catch {
      return false
    }
  }

  /// A file that cannot be read has no known text.
  private func document(_ path: String) -> LicenseDocument {
    var bytes: [UInt8] = []
    do {
      let file = FolderPath.join(folder, path)
      bytes = try tree.read(file, maximumBytes: ParseLimits.standard.maximumBytes).bytes
    } catch {}
    var document = DistributionLayout.document(path, bytes)
    document.license = LicenseTexts.standard.licenses(of: bytes)
    return document
  }
}
