package import Facts
internal import Formats
internal import Standards
internal import Storage
internal import Syntax

/// Reads core metadata from where the user has it: `site-packages` folders, folders of wheels and source distributions,
/// and an installer's reports.
package struct MetadataReader: Sendable {
  package private(set) var metadata: [CoreMetadata] = []
  /// Where the metadata come from `feeds metadata`: with what the index says beside them.
  package private(set) var indexed: [IndexedMetadata] = []
  package private(set) var notEvaluated: [NotEvaluated] = []
  /// The folders with installed distributions.
  private(set) var folders: [InstalledFolder] = []
  /// The wheels whose metadata could be read.
  private(set) var wheels: [Wheel] = []

  struct InstalledFolder: Sendable {
    let tree: FileTree
    let metadataFiles: [String]
  }

  struct Wheel: Sendable {
    let path: String
    /// How the file is called in messages.
    let name: String
  }

  package init() {}

  package init(_ paths: [String]) throws(ConfigurationError) {
    for path in paths { try read(path) }
  }

  package mutating func read(_ path: String) throws(ConfigurationError) {
    switch FileTree.kind(of: path) {
    case .folder: try readFolder(path)
    case .file: try readFile(path)
    case nil:
      throw ConfigurationError(
        "there is no file or folder at this path", file: path, remedy: "correct --metadata")
    }
  }

  /// Takes what the index keeps of the artefacts that locks pin. An index that cannot be read is evidence that is missing.
  mutating func read(index path: String, for locks: [Lock]) {
    var hashes: [DistributionName: [[String]]] = [:]
    for package in locks.flatMap(\.packages) where package.name.ecosystem == .pypi {
      if let name = DistributionName(package.name.text) { hashes[name, default: []].append(package.hashes) }
    }
    do throws(IndexError) {
      let entries = try AdvisoryIndex(path: path).metadata(of: hashes.keys.map(\.text).sorted())
      indexed += entries.filter { entry in
        hashes[entry.metadata.name]?.contains { entry.belongs(to: $0) } ?? false
      }
      metadata += indexed.map(\.metadata)
    } catch {
      notEvaluated.append(NotEvaluated(error))
    }
  }

  private mutating func readFile(_ path: String) throws(ConfigurationError) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if let kind = DistributionArchive.kind(ofFile: name) {
      readArchive(path, kind, shownAs: name)
    } else if name.hasSuffix(".json") {
      try readReport(path, shownAs: name)
    } else {
      throw ConfigurationError(
        "this is neither a wheel, a source distribution nor an installer's report", file: path,
        remedy: "name a site-packages folder, a folder of wheels, or the JSON of pip install --report")
    }
  }

  private mutating func readReport(_ path: String, shownAs name: String) throws(ConfigurationError) {
    let source: SourceFile
    do {
      source = SourceFile(
        path: name, bytes: try FileTree.bytes(of: path, shownAs: name, ParseLimits.standard.maximumBytes))
    } catch {
      throw ConfigurationError(error.message, file: path)
    }
    do {
      let report = try InstallerReport.read(source)
      metadata += report.entries.map(\.metadata)
      notEvaluated += report.notEvaluated
    } catch {
      notEvaluated.append(NotEvaluated(error, in: source))
    }
  }

  // MARK: Folders

  private mutating func readFolder(_ path: String) throws(ConfigurationError) {
    let tree = try FileTree.opening(path)
    let listing = tree.files()
    let before = (metadata.count, notEvaluated.count)
    for error in listing.unreadable { report(error.path, error) }
    let installed = listing.files.filter(InstalledMetadata.isMetadata)
    folders.append(InstalledFolder(tree: tree, metadataFiles: installed))
    for file in installed { readInstalled(file, listing.files, in: tree) }
    for file in listing.files where !file.utf8.contains(UInt8(ascii: "/")) || installed.isEmpty {
      if let kind = DistributionArchive.kind(ofFile: file) {
        readArchive(tree.root + "/" + file, kind, shownAs: file)
      }
    }
    if before == (metadata.count, notEvaluated.count) {
      notEvaluated.append(
        NotEvaluated(
          subject: path, file: path, reason: "there is no core metadata in this folder",
          remedy: "correct --metadata"))
    }
  }

  private mutating func readArchive(_ path: String, _ kind: DistributionArchive.Kind, shownAs name: String) {
    let (found, rows) = DistributionArchive.read(path, kind, shownAs: name)
    notEvaluated += rows
    guard let found else { return }
    metadata.append(found)
    if kind == .wheel { wheels.append(Wheel(path: path, name: name)) }
  }

  private mutating func readInstalled(_ file: String, _ files: [String], in tree: FileTree) {
    do {
      let source = try tree.read(file, maximumBytes: ParseLimits.standard.maximumBytes)
      do {
        var (found, rows) = try CoreMetadataReader.read(source)
        if file.hasSuffix("/METADATA") { found.isRequiresDistFinal = true }
        let folder = InstalledMetadata.folder(of: file)
        for path in InstalledMetadata.files(below: folder, among: files) {
          let below = String(path.dropFirst(folder.count))
          guard DistributionLayout.information.isLicenseFile(below, declared: found.licenseFiles) else {
            continue
          }
          readDocument(path, below, of: &found, in: tree)
        }
        metadata.append(found)
        notEvaluated += rows
      } catch {
        notEvaluated.append(NotEvaluated(error, in: source))
      }
    } catch {
      report(file, error)
    }
  }

  private mutating func readDocument(
    _ path: String, _ below: String, of metadata: inout CoreMetadata, in tree: FileTree
  ) {
    do {
      let source = try tree.read(path, maximumBytes: ParseLimits.standard.maximumBytes)
      metadata.licenseDocuments.append(DistributionLayout.document(below, source.bytes))
    } catch {
      report(path, error)
    }
  }

  private mutating func report(_ path: String, _ error: FileTreeError) {
    notEvaluated.append(
      NotEvaluated(subject: path, file: path, reason: error.message, remedy: "make it readable")
    )
  }
}
