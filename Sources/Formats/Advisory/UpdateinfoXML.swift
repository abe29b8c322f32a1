internal import Facts
internal import Syntax

/// Reads the `updateinfo` of an RPM repository: one record for each security update.
///
/// The format has no specification; createrepo_c writes it (https://github.com/rpm-software-management/createrepo_c). A package
/// with the same name and architecture and a lower epoch, version and release is affected. Bug fixes and enhancements
/// are no advisories and give no record. Vulnerabilities that an update names become `upstream`.
final class UpdateinfoXML: FeedHandler {
  private let source: FeedSource
  private let deliver: (Advisory) -> Void
  private var path = XMLPath()
  private var summary = FeedSummary()
  private var update: Update?

  /// What the update being read has said so far.
  private struct Update {
    let line: Int
    let isSecurity: Bool
    var id: String?
    var title: String?
    var summary: String?
    var published: String?
    var modified: String?
    var severity: String?
    var vulnerabilities: [String] = []
    /// The vulnerabilities again, for asking whether one is there.
    var known: Set<String> = []
    var affected: [AffectedPackage] = []
    var release: String?
    var collection: Collection?
  }

  /// A part of an update: the packages of one repository, and of one module of it.
  private struct Collection {
    let short: String?
    var name: String?
    var module: String?
    var packages: [XMLElement] = []
  }

  init(_ source: FeedSource, deliver: @escaping (Advisory) -> Void) {
    self.source = source
    self.deliver = deliver
  }

  func finish() -> FeedSummary? { summary }

  // MARK: Events

  func startElement(_ element: XMLElement) throws(XMLError) {
    let parent = path.last
    path.enter(element.name.namespace == nil ? element.name.local : "")
    switch (parent, path.last) {
    case (nil, let root?):
      guard root == "updates", element.name.namespace == nil else {
        throw XMLError(.unsupported, "`<\(root)>` does not begin an updateinfo file", line: element.line)
      }
    case ("updates", "update"):
      update = Update(line: element.line, isSecurity: element["type"]?.lowercased() == "security")
    case ("update", "issued"): update?.published = element["date"].flatMap(FeedTime.rfc3339)
    case ("update", "updated"): update?.modified = element["date"].flatMap(FeedTime.rfc3339)
    case ("references", "reference"): addReference(element)
    case ("pkglist", "collection"):
      update?.collection = Collection(short: element["short"].flatMap { $0.isEmpty ? nil : $0 })
    case ("collection", "module"): addModule(element)
    case ("collection", "package"): update?.collection?.packages.append(element)
    default: break
    }
  }

  func text(_ bytes: [UInt8]) throws(XMLError) {
    path.append(bytes)
  }

  func endElement(_ name: XMLName, line: Int) throws(XMLError) {
    path.leave()
    let text = path.trimmedText
    switch (path.last, name.local) {
    case ("updates", "update"): finishUpdate()
    case ("update", "id"): update?.id = text
    case ("update", "title"): update?.title = text
    case ("update", "summary"): update?.summary = text
    case ("update", "severity"): update?.severity = text
    case ("update", "release"): update?.release = text
    case ("collection", "name"): update?.collection?.name = text
    case ("pkglist", "collection"): finishCollection()
    default: break
    }
  }

  // MARK: Building

  private func addReference(_ reference: XMLElement) {
    for field in ["id", "title"] {
      addVulnerabilities(in: reference[field] ?? "")
    }
  }

  private func addVulnerabilities(in text: String) {
    for id in CVEIdentifier.all(in: text) where update?.known.insert(id).inserted == true {
      update?.vulnerabilities.append(id)
    }
  }

  private func addModule(_ module: XMLElement) {
    guard update?.collection?.module == nil, let name = module["name"] else { return }
    update?.collection?.module = module["stream"].map { name + ":" + $0 } ?? name
  }

  private func finishCollection() {
    guard let collection = update?.collection else { return }
    update?.collection = nil
    guard update?.isSecurity == true else { return }
    let names = [collection.name, collection.short, update?.release].compactMap { $0 }
    let platform = names.lazy.compactMap(FeedPlatform.named).first ?? FeedPlatform("rpm", names.first)
    for package in collection.packages where package["arch"] != "src" {
      add(package, platform, collection.module)
    }
  }

  /// A package that says neither name nor version cannot be matched. Without epoch it has epoch 0.
  private func add(_ package: XMLElement, _ platform: FeedPlatform, _ module: String?) {
    guard let name = package["name"], let version = package["version"], let release = package["release"]
    else {
      report("a package without name, version or release", line: package.line)
      return
    }
    let epoch = package["epoch"].flatMap { $0.isEmpty ? nil : $0 } ?? "0"
    var affected = AffectedPackage(ecosystem: platform.ecosystem, release: platform.release, name: name)
    affected.nameKind = .binary
    affected.architecture = package["arch"]
    affected.module = module
    affected.intervals = [.below("\(epoch):\(version)-\(release)")]
    affected.fixStatus = .fixed
    update?.affected.append(affected)
  }

  private func finishUpdate() {
    addVulnerabilities(in: update?.title ?? "")
    defer { update = nil }
    guard let update, update.isSecurity else { return }
    guard let id = update.id else {
      report("an update without id", line: update.line)
      return
    }
    var advisory = Advisory(id: id, provenance: source.provenance(line: update.line))
    advisory.isLocal = true
    advisory.upstream = update.vulnerabilities
    advisory.published = update.published
    advisory.modified = update.modified ?? update.published
    advisory.summary = update.summary ?? update.title
    advisory.severities = update.severity.map { [AdvisorySeverity(scheme: .word, value: $0)] } ?? []
    advisory.affected = update.affected
    summary.recordCount += 1
    deliver(advisory)
  }

  private func report(_ what: String, line: Int) {
    summary.notEvaluated.append(
      NotEvaluated(
        subject: update?.id ?? source.file,
        file: source.file,
        line: line,
        reason: what + " cannot be matched",
        remedy: "fetch the feed again, or tell its publisher"
      )
    )
  }
}
