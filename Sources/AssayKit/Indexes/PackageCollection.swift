internal import Facts
internal import Standards

/// A version of a distribution of which an index is asked.
struct PackageWish: Sendable {
  let name: DistributionName
  let version: String
  /// `sha256:…` of the artefacts that are meant; empty for any.
  var hashes: Set<String> = []
  /// The index that the lock or the resolver names.
  var index: String?
}

/// What was had of one version.
struct CollectedPackage: Sendable {
  let wish: PackageWish
  /// Whether no index could be asked.
  var isOffline = false
  /// Why there is no page; nil where there is one.
  var failure: String?
  /// Whether an index said that it does not know the project, and did not fail.
  var isAbsent = false
  var page: IndexPage?
  /// The files of the version.
  var files: [DistributionFile] = []
  /// The file whose metadata was read.
  var file: DistributionFile?
  var metadata: IndexedMetadata?
  var notEvaluated: [NotEvaluated] = []
}

/// Collects what indexes say of versions: the page of each project, and the metadata of one file of each version.
struct PackageCollection {
  /// Told the step and how many are done.
  var progress: @Sendable (_ step: String, _ count: Int) -> Void = { _, _ in }

  /// `needsMetadata` tells of which versions the metadata is wanted as well.
  func collect(
    _ wishes: [PackageWish], from client: IndexClient,
    needsMetadata: (PackageWish) -> Bool = { _ in true }
  ) -> [CollectedPackage] {
    progress("asking indexes", wishes.count)
    let pages = client.projects(Dictionary(wishes.map { ($0.name, $0.index) }) { first, _ in first })
    var packages = wishes.map { CollectedPackage($0, pages[$0.name], isOffline: client.isOffline) }
    let open = packages.indices.filter { packages[$0].file != nil && needsMetadata(packages[$0].wish) }
    let answers = client.metadata(
      open.compactMap { index in
        guard let file = packages[index].file, let page = packages[index].page else { return nil }
        return (file, page)
      })
    for (index, answer) in zip(open, answers) { packages[index].take(answer) }
    return packages
  }
}

extension CollectedPackage {
  fileprivate init(_ wish: PackageWish, _ answer: IndexAnswer?, isOffline: Bool) {
    self.wish = wish
    self.isOffline = isOffline
    switch answer {
    case .page(let page):
      self.page = page
      if let version = Version(wish.version) { files = page.project.files(of: version) }
      file = Self.choose(files, wish.hashes)
      if file == nil { fail(reasonForNoFile) }
    case .absent(let reason)?:
      isAbsent = true
      fail(reason)
    case .failed(let reason)?: fail(reason)
    case nil: fail("no index was asked")
    }
  }

  private var reasonForNoFile: String {
    files.isEmpty
      ? "the index has no file of this version" : "no file of the index has a hash that the lock states"
  }

  private mutating func fail(_ reason: String) {
    failure = reason
    notEvaluated.append(
      NotEvaluated(
        subject: "\(wish.name)@\(wish.version)", reason: reason,
        remedy: isOffline
          ? "ask the network: leave --offline out; or give the metadata with --metadata"
          : "name the index that has it with --index-url, or give the metadata with --metadata"))
  }

  /// A wheel for every platform, else the smallest wheel, else a source distribution; of those that the lock means.
  private static func choose(_ files: [DistributionFile], _ hashes: Set<String>) -> DistributionFile? {
    files.filter { file in
      file.kind != .other && (hashes.isEmpty || (file.sha256.map { hashes.contains("sha256:" + $0) } ?? true))
    }.min { rank($0) < rank($1) }
  }

  private static func rank(_ file: DistributionFile) -> (Int, Int, String) {
    let kind = file.kind == .wheel ? (file.name.hasSuffix("-none-any.whl") ? 0 : 1) : 2
    return (kind, file.sizeBytes ?? .max, file.name)
  }

  fileprivate mutating func take(_ answer: MetadataAnswer) {
    guard let page, let file else { return }
    switch answer {
    case .read(let metadata, let rows, let fetched):
      guard metadata.name == wish.name, Version(metadata.version) == Version(wish.version) else {
        return fail("the file \(file.name) is of \(metadata.name)@\(metadata.version)")
      }
      var entry = IndexedMetadata(metadata, source: page.index.shown, retrieved: fetched)
      entry.sizeBytes = file.sizeBytes
      entry.uploadTime = file.uploadTime
      entry.yanking = file.yanking
      entry.status = page.project.status
      entry.latest = page.project.latestRelease
      self.metadata = entry
      notEvaluated += rows
    case .failed(let reason): fail(reason)
    }
  }
}
