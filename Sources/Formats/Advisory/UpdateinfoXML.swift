package import Facts
internal import Syntax

/// Reads the `updateinfo` of an RPM repository: one record for each security update.
///
/// The format has no specification; createrepo_c writes it (https://github.com/rpm-software-management/createrepo_c). A package
/// with the same name and architecture and a lower epoch, version and release is affected. Bug fixes and enhancements
/// are no advisories and give no record. Vulnerabilities that an update names become `upstream`.
package final class UpdateinfoXML: XMLHandler {
  package private(set) var advisories: [Advisory] = []
  /// Updates and packages without what identifies them; the others stand.
  package private(set) var notEvaluated: [NotEvaluated] = []

  private let feed: String
  private let file: String
  private var path: [String] = []
  private var text: [UInt8] = []
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
    var collection: String?
    var module: String?
  }

  package init(feed: String, file: String) {
    self.feed = feed
    self.file = file
  }

  /// Reads a whole file.
  package static func read(
    _ bytes: [UInt8],
    feed: String,
    file: String
  ) throws(XMLError) -> (advisories: [Advisory], notEvaluated: [NotEvaluated]) {
    let handler = UpdateinfoXML(feed: feed, file: file)
    let reader = XMLReader(handler)
    try reader.feed(bytes)
    try reader.finish()
    return (handler.advisories, handler.notEvaluated)
  }

  // MARK: Events

  package func startElement(_ element: XMLElement) throws(XMLError) {
    let parent = path.last
    path.append(element.name.local)
    text.removeAll(keepingCapacity: true)
    switch (parent, element.name.local) {
    case (nil, let root):
      guard root == "updates", element.name.namespace == nil else {
        throw XMLError(.unsupported, "`<\(root)>` does not begin an updateinfo file", line: element.line)
      }
    case ("updates", "update"):
      update = Update(line: element.line, isSecurity: element["type"]?.lowercased() == "security")
    case ("update", "issued"): update?.published = element["date"].flatMap(FeedTime.rfc3339)
    case ("update", "updated"): update?.modified = element["date"].flatMap(FeedTime.rfc3339)
    case ("references", "reference"): addReference(element)
    case ("pkglist", "collection"):
      update?.collection = element["short"].flatMap { $0.isEmpty ? nil : $0 }
      update?.module = nil
    case ("collection", "module"): addModule(element)
    case ("collection", "package"): addPackage(element)
    default: break
    }
  }

  package func text(_ bytes: [UInt8]) throws(XMLError) {
    text.append(contentsOf: bytes)
  }

  package func endElement(_ name: XMLName, line: Int) throws(XMLError) {
    path.removeLast()
    defer { text.removeAll(keepingCapacity: true) }
    switch (path.last, name.local) {
    case ("updates", "update"): finishUpdate()
    case ("update", "id"): update?.id = trimmedText
    case ("update", "title"): update?.title = trimmedText
    case ("update", "summary"): update?.summary = trimmedText
    case ("update", "severity"): update?.severity = trimmedText
    default: break
    }
  }

  /// Nil where there is nothing but blanks.
  private var trimmedText: String? {
    guard let first = text.firstIndex(where: { $0 > 0x20 }), let last = text.lastIndex(where: { $0 > 0x20 })
    else { return nil }
    return String(decoding: text[first...last], as: UTF8.self)
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
    guard update?.module == nil, let name = module["name"] else { return }
    update?.module = module["stream"].map { name + ":" + $0 } ?? name
  }

  private func addPackage(_ package: XMLElement) {
    guard update?.isSecurity == true, package["arch"] != "src" else { return }
    guard let name = package["name"], let version = package["version"], let release = package["release"]
    else {
      report("a package without name, version or release", line: package.line)
      return
    }
    let epoch = package["epoch"].flatMap { $0.isEmpty ? nil : $0 } ?? "0"
    var affected = AffectedPackage(ecosystem: "rpm", release: update?.collection, name: name)
    affected.architecture = package["arch"]
    affected.module = update?.module
    affected.ranges = [
      AffectedRange(
        kind: .ecosystem,
        events: [.introduced("0"), .fixed("\(epoch):\(version)-\(release)")]
      )
    ]
    update?.affected.append(affected)
  }

  private func finishUpdate() {
    addVulnerabilities(in: update?.title ?? "")
    guard let update, update.isSecurity else { return }
    guard let id = update.id else {
      report("an update without id", line: update.line)
      return
    }
    let provenance = AdvisoryProvenance(feed: feed, file: file, line: update.line)
    var advisory = Advisory(id: id, provenance: provenance)
    advisory.upstream = update.vulnerabilities
    advisory.published = update.published
    advisory.modified = update.modified ?? update.published
    advisory.summary = update.summary ?? update.title
    advisory.severities = update.severity.map { [AdvisorySeverity(scheme: .word, value: $0)] } ?? []
    advisory.affected = update.affected
    advisories.append(advisory)
  }

  private func report(_ what: String, line: Int) {
    notEvaluated.append(
      NotEvaluated(
        subject: update?.id ?? file,
        file: file,
        line: line,
        reason: what + " cannot be matched",
        remedy: "fetch the feed again, or tell its publisher"
      )
    )
  }
}
