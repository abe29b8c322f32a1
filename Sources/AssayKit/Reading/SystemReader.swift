internal import Facts
internal import Formats
internal import Governance
internal import Standards
internal import Syntax

/// Reads what is installed in an image: a root file system, or a package database or list taken from one.
struct SystemReader {
  private(set) var systems: [InstalledSystem] = []
  private(set) var files: [FileRecord] = []
  private(set) var notEvaluated: [NotEvaluated] = []

  /// A path where nothing is, is a configuration error.
  mutating func read(_ path: String) throws(ConfigurationError) {
    guard let kind = FileTree.kind(of: path) else {
      throw ConfigurationError(
        "there is no file or folder at this path", file: path, remedy: "correct --packages")
    }
    let parts = path.split(separator: "/").map(String.init)
    let name = parts.last ?? path
    let folder = (path.hasPrefix("/") ? "/" : "./") + parts.dropLast().joined(separator: "/")
    do {
      if kind == .folder {
        readRoot(SystemTree(tree: try FileTree(root: path), name: name), name)
      } else {
        let tree = SystemTree(tree: try FileTree(root: folder), name: nil)
        readList(name, in: tree, name, tree.distributionAround())
      }
    } catch {
      throw ConfigurationError(error.message, file: path)
    }
  }

  // MARK: A root file system

  private mutating func readRoot(_ tree: SystemTree, _ name: String) {
    let distribution = tree.distribution(["etc/os-release", "usr/lib/os-release"])
    let before = files.count
    let first = systems.count
    // Two paths may lead to one database.
    if let file = SystemList.databases.first(where: tree.has) { readList(file, in: tree, name, distribution) }
    let listing = tree.tree.files()
    notEvaluated += listing.unreadable.map { unreadable($0, tree.shown($0.path)) }
    for file in listing.files {
      if file.hasPrefix(SystemList.dpkgFragments + "/"), !file.hasSuffix(".md5sums") {
        readList(file, in: tree, name, distribution)
      }
    }
    readCopyrights(from: first, in: tree)
    readDistributions(listing.files, in: tree, name)
    if files.count == before {
      notEvaluated.append(
        NotEvaluated(
          subject: name, file: name, reason: "there is no package database in this folder that can be read",
          remedy: "give the root file system of an image; for RPM a list: rpm -qa --qf …"))
    }
  }

  /// Python distributions, of whatever environment of the image.
  private mutating func readDistributions(_ paths: [String], in tree: SystemTree, _ name: String) {
    var packages: [SystemPackage] = []
    for path in paths where InstalledMetadata.isMetadata(path) {
      guard let source = source(path, in: tree) else { continue }
      do {
        var (metadata, _) = try CoreMetadataReader.read(source)
        metadata.licenseDocuments = documents(of: path, metadata.licenseFiles, among: paths, in: tree)
        metadata.addEvidenceOfFiles()
        var package = SystemPackage(
          kind: .pypi, name: metadata.name.text, version: metadata.version, location: metadata.location)
        package.licenseEvidence = metadata.licenseEvidence
        packages.append(package)
      } catch {
        notEvaluated.append(NotEvaluated(error, in: source))
      }
    }
    guard !packages.isEmpty else { return }
    files.append(FileRecord(path: name, format: "core-metadata", status: .read))
    systems.append(InstalledSystem(file: name, name: name, distribution: nil, packages: packages))
  }

  /// The licence files beside metadata, with the licences of the texts that are known.
  private mutating func documents(
    of metadata: String, _ declared: [String], among paths: [String], in tree: SystemTree
  ) -> [LicenseDocument] {
    let folder = InstalledMetadata.folder(of: metadata)
    var documents: [LicenseDocument] = []
    for path in InstalledMetadata.files(below: folder, among: paths) {
      let below = String(path.dropFirst(folder.count))
      guard DistributionLayout.information.isLicenseFile(below, declared: declared),
        let source = source(path, in: tree)
      else { continue }
      var document = DistributionLayout.document(below, source.bytes)
      document.license = LicenseTexts.standard.licenses(of: source.bytes)
      documents.append(document)
    }
    return documents
  }

  /// What Debian packages say of their licences.
  private mutating func readCopyrights(from first: Int, in tree: SystemTree) {
    for system in systems.indices[first...] {
      for index in systems[system].packages.indices {
        let package = systems[system].packages[index]
        let path = "usr/share/doc/\(package.name)/copyright"
        guard package.kind == .deb, !package.name.utf8.contains(UInt8(ascii: "/")), tree.has(path),
          let source = source(path, in: tree)
        else { continue }
        systems[system].packages[index].licenseEvidence = DebianCopyright.read(source)
      }
    }
  }

  // MARK: Files

  private mutating func readList(
    _ path: String, in tree: SystemTree, _ name: String, _ distribution: Distribution?
  ) {
    guard let source = source(path, in: tree) else { return }
    guard let list = SystemList(source) else {
      let reason = "this is neither dpkg's status, nor apk's installed, nor a list of rpm"
      notEvaluated.append(
        NotEvaluated(subject: source.path, file: source.path, reason: reason, remedy: "correct --packages"))
      return
    }
    let problem = list.notEvaluated.first
    files.append(
      FileRecord(
        path: source.path, format: list.format, status: problem == nil ? .read : .partly,
        reason: problem?.reason))
    notEvaluated += list.notEvaluated
    systems.append(
      InstalledSystem(
        file: source.path, name: name, distribution: distribution ?? list.distribution,
        packages: list.packages))
  }

  private mutating func source(_ path: String, in tree: SystemTree) -> SourceFile? {
    do {
      return try tree.read(path)
    } catch {
      notEvaluated.append(unreadable(error, tree.shown(path)))
      return nil
    }
  }

  private func unreadable(_ error: FileTreeError, _ path: String) -> NotEvaluated {
    NotEvaluated(subject: path, file: path, reason: error.message, remedy: "make it readable")
  }
}

/// The folder that is read, and how its files are shown.
private struct SystemTree {
  let tree: FileTree
  /// The name of a root file system; nil where single files are read.
  let name: String?

  func shown(_ path: String) -> String { name.map { "\($0)/\(path)" } ?? path }

  func has(_ path: String) -> Bool { FileTree.kind(of: tree.root + "/" + path) == .file }

  func read(_ path: String) throws(FileTreeError) -> SourceFile {
    let source = try tree.read(path, maximumBytes: ParseLimits.standard.maximumBytes)
    return SourceFile(path: shown(path), bytes: source.bytes)
  }

  /// What the first of these files says that can be read: the usual link between two of them need not lead anywhere.
  func distribution(_ files: [String]) -> Distribution? {
    for file in files where has(file) {
      do {
        if let found = OSRelease.distribution(try read(file)) { return found }
      } catch {
        continue
      }
    }
    return nil
  }

  /// For a database: `os-release` beside it, or in the root file system that it lies in.
  func distributionAround() -> Distribution? {
    if let found = distribution(["os-release"]) { return found }
    for folder in ["/var/lib/dpkg", "/lib/apk/db", "/usr/lib/apk/db"] where tree.root.hasSuffix(folder) {
      let root = String(tree.root.dropLast(folder.count))
      do {
        let outer = SystemTree(tree: try FileTree(root: root.isEmpty ? "/" : root), name: nil)
        if let found = outer.distribution(["etc/os-release", "usr/lib/os-release"]) { return found }
      } catch {
        continue
      }
    }
    return nil
  }
}
