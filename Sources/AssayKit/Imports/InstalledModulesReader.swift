package import Facts
internal import Formats
internal import Storage
internal import Syntax

/// Reads which modules the distributions of `site-packages` folders and of wheels give, from where their metadata was found.
package struct InstalledModulesReader: Sendable {
  package private(set) var distributions: [DistributionModules] = []
  /// Files that could not be read.
  package private(set) var notEvaluated: [NotEvaluated] = []

  package init(_ metadata: MetadataReader) {
    for folder in metadata.folders {
      for file in folder.metadataFiles { read(file, in: folder.tree) }
    }
    for wheel in metadata.wheels {
      let (found, rows) = DistributionArchive.modules(ofWheel: wheel.path, shownAs: wheel.name)
      if let found { distributions.append(found) }
      notEvaluated += rows
    }
  }

  private mutating func read(_ file: String, in tree: FileTree) {
    let folder = InstalledMetadata.folder(of: file)
    guard let metadata = source(file, in: tree) else { return }
    do {
      let (record, topLevel) = (
        source(folder + "RECORD", in: tree), source(folder + "top_level.txt", in: tree)
      )
      let found = try InstalledModules.read(metadata: metadata, record: record, topLevel: topLevel)
      if var found {
        // Metadata that names no module, and has no list of files beside it, says nothing of modules.
        if found.modules.isEmpty, record == nil, topLevel == nil { return }
        found.hasEntryPoints = source(folder + "entry_points.txt", in: tree)?.bytes.isEmpty == false
        distributions.append(found)
      } else {
        report(file, "the metadata names no distribution", remedy: "install the distribution anew")
      }
    } catch {
      notEvaluated.append(NotEvaluated(error, in: metadata))
    }
  }

  private mutating func source(_ path: String, in tree: FileTree) -> SourceFile? {
    guard tree.kind(at: path) == .file else { return nil }
    do {
      return try tree.read(path, maximumBytes: ParseLimits.standard.maximumBytes)
    } catch {
      report(path, error.message, remedy: "make it readable")
      return nil
    }
  }

  private mutating func report(_ path: String, _ reason: String, remedy: String) {
    notEvaluated.append(NotEvaluated(subject: path, file: path, reason: reason, remedy: remedy))
  }
}
