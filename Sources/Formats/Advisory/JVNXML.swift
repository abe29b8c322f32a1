internal import Facts
internal import Syntax

/// Reads Japan's vulnerability database JVN iPedia: the list (RDF Site Summary) and the details (VULDEF).
///
/// Versions are free text there, so that a record only says which other ids mean the same, and how severe it is.
/// Source: https://jvndb.jvn.jp/en/schema/jvnrss.html and https://jvndb.jvn.jp/en/schema/vuldef.html
final class JVNXML: FeedHandler {
  static let roots = [
    XMLName("RDF", in: "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    XMLName("VULDEF-Document", in: "http://jvn.jp/vuldef/"),
  ]

  private let source: FeedSource
  private let deliver: (Advisory) -> Void
  private var path = XMLPath()
  private var summary = FeedSummary()
  private var entry: Entry?
  /// The version of CVSS of the element that is open.
  private var version: String?

  private struct Entry {
    let line: Int
    var id: String?
    var title: String?
    var published: String?
    var modified: String?
    var vulnerabilities: [String] = []
    var known: Set<String> = []
    var severities: [AdvisorySeverity] = []

    mutating func addVulnerabilities(in text: String) {
      for id in CVEIdentifier.all(in: text) where known.insert(id).inserted { vulnerabilities.append(id) }
    }

    mutating func addSeverity(_ version: String?, _ vector: String?) {
      guard let vector, !vector.isEmpty else { return }
      let scheme: AdvisorySeverity.Scheme =
        version?.hasPrefix("2") == true ? .cvss2 : version?.hasPrefix("4") == true ? .cvss4 : .cvss3
      severities.append(AdvisorySeverity(scheme: scheme, value: vector))
    }
  }

  init(_ source: FeedSource, deliver: @escaping (Advisory) -> Void) {
    self.source = source
    self.deliver = deliver
  }

  func finish() -> FeedSummary? { summary }

  // MARK: Events

  func startElement(_ element: XMLElement) throws(XMLError) {
    let parent = path.last
    path.enter(element.name.local)
    switch (parent, element.name.local) {
    case (nil, _): try checkRoot(element)
    case ("RDF", "item"), ("VULDEF-Document", "Vulinfo"): entry = Entry(line: element.line)
    case ("item", "references"): entry?.addVulnerabilities(in: element["id"] ?? "")
    case ("item", "cvss"): entry?.addSeverity(element["version"], element["vector"])
    case ("Impact", "Cvss"): version = element["version"]
    default: break
    }
  }

  private func checkRoot(_ element: XMLElement) throws(XMLError) {
    guard !Self.roots.contains(element.name) else { return }
    throw XMLError(
      .unsupported, "`<\(element.name.local)>` does not begin a JVN document", line: element.line)
  }

  func text(_ bytes: [UInt8]) throws(XMLError) {
    path.append(bytes)
  }

  func endElement(_ name: XMLName, line: Int) throws(XMLError) {
    path.leave()
    let text = path.trimmedText
    switch (path.last, name.local) {
    case ("item", "identifier"), ("Vulinfo", "VulinfoID"): entry?.id = text
    case ("item", "title"), ("VulinfoData", "Title"): entry?.title = text
    case ("item", "issued"), ("VulinfoData", "DateFirstPublished"):
      entry?.published = text.flatMap(FeedTime.rfc3339)
    case ("item", "modified"), ("VulinfoData", "DateLastUpdated"):
      entry?.modified = text.flatMap(FeedTime.rfc3339)
    case ("RelatedItem", "VulinfoID"): entry?.addVulnerabilities(in: text ?? "")
    case ("Cvss", "Vector"): entry?.addSeverity(version, text)
    case ("RDF", "item"), ("VULDEF-Document", "Vulinfo"): finishEntry()
    default: break
    }
  }

  /// One vulnerability is the same under another name; several are what the entry is about.
  private func finishEntry() {
    guard let entry else { return }
    self.entry = nil
    guard let id = entry.id else {
      let error = FeedError(XMLError(.structure, "an entry has no identifier", line: entry.line))
      summary.notEvaluated.append(source.row(error))
      return
    }
    var advisory = Advisory(id: id, provenance: source.provenance(line: entry.line))
    if entry.vulnerabilities.count == 1 {
      advisory.aliases = entry.vulnerabilities
    } else {
      advisory.upstream = entry.vulnerabilities
    }
    advisory.summary = entry.title
    advisory.published = entry.published
    advisory.modified = entry.modified ?? entry.published
    advisory.severities = entry.severities
    summary.recordCount += 1
    deliver(advisory)
  }
}
