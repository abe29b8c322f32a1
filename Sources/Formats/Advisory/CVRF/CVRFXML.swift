internal import Facts
internal import Syntax

/// Reads documents of the Common Vulnerability Reporting Framework 1.1 and 1.2: one record for each `Vulnerability`.
///
/// Packages and versions are those of distributions whose product ids or names tell them (SUSE, openEuler, Red Hat); other
/// products are names without versions, and have no verdict.
/// Source: https://docs.oasis-open.org/csaf/csaf-cvrf/v1.2/csaf-cvrf-v1.2.html
final class CVRFXML: FeedHandler {
  static let root = "cvrfdoc"
  private static let families = [
    "http://www.icasi.org/CVRF/schema/", "http://docs.oasis-open.org/csaf/ns/csaf-cvrf/v1.2/",
  ]

  private let source: FeedSource
  private let deliver: (Advisory) -> Void
  private var path = XMLPath()
  private var summary = FeedSummary()
  /// An extension may give the document a namespace of its own.
  private var namespace: String?
  private var document = CVRFDocument()
  private var products = CVRFProducts()
  private var branches: [(type: String, name: String)] = []
  private var product: (id: String, cpe: String?) = ("", nil)
  private var relationship: (component: String, platform: String)?
  private var vulnerability: CVRFVulnerability?

  init(_ source: FeedSource, deliver: @escaping (Advisory) -> Void) {
    self.source = source
    self.deliver = deliver
  }

  func finish() -> FeedSummary? { summary }

  // MARK: Events

  func startElement(_ element: XMLElement) throws(XMLError) {
    let parent = path.last
    if parent == nil { try begin(element) }
    path.enter(isOwn(element.name.namespace) ? element.name.local : "")
    switch (parent, path.last) {
    case (Self.root, "Vulnerability"):
      vulnerability = CVRFVulnerability(line: element.line, ordinal: element["Ordinal"] ?? "")
    case (_, "Branch"): branches.append((element["Type"] ?? "", element["Name"] ?? ""))
    case (_, "FullProductName"): product = (element["ProductID"] ?? "", element["CPE"])
    case ("ProductTree", "Relationship"):
      relationship = (element["ProductReference"] ?? "", element["RelatesToProductReference"] ?? "")
    case ("ProductStatuses", "Status"): vulnerability?.status = element["Type"] ?? ""
    case ("Threats", "Threat"): vulnerability?.threat = element["Type"] ?? ""
    default: break
    }
  }

  private func begin(_ element: XMLElement) throws(XMLError) {
    guard element.name.local == Self.root else {
      throw XMLError(
        .unsupported, "`<\(element.name.local)>` does not begin a CVRF document", line: element.line)
    }
    namespace = element.name.namespace
  }

  /// Fortinet's documents leave the namespace out below the root.
  private func isOwn(_ other: String?) -> Bool {
    other == nil || other == namespace || Self.families.contains { other?.hasPrefix($0) == true }
  }

  func text(_ bytes: [UInt8]) throws(XMLError) {
    path.append(bytes)
  }

  func endElement(_ name: XMLName, line: Int) throws(XMLError) {
    let own = path.last ?? ""
    path.leave()
    let text = path.trimmedText ?? ""
    if vulnerability != nil { return endInVulnerability(own, text) }
    switch (path.last, own) {
    case (Self.root, "DocumentTitle"): document.title = text
    case ("Identification", "ID"): document.id = text
    case ("DocumentPublisher", "IssuingAuthority"): document.publisher = text
    case ("DocumentTracking", "InitialReleaseDate"): document.published = FeedTime.rfc3339(text)
    case ("DocumentTracking", "CurrentReleaseDate"): document.modified = FeedTime.rfc3339(text)
    case (_, "Branch"): _ = branches.popLast()
    case ("Relationship", "FullProductName"):
      if let relationship {
        products.add(
          relationship: product.id, component: relationship.component, platform: relationship.platform)
      }
    case (_, "FullProductName"): addProduct(text)
    default: break
    }
  }

  private func addProduct(_ name: String) {
    products.add(
      CVRFProducts.Product(
        id: product.id, name: name.isEmpty ? product.id : name, cpe: product.cpe,
        vendor: branches.first { $0.type == "Vendor" }?.name,
        isPackage: branches.last?.type == "Package Arch"))
  }

  private func endInVulnerability(_ name: String, _ text: String) {
    switch (path.last, name) {
    case ("Vulnerability", "Title"): vulnerability?.title = text
    case ("Vulnerability", "CVE"): vulnerability?.ids += CVEIdentifier.all(in: text)
    case ("Vulnerability", "ReleaseDate"): vulnerability?.published = FeedTime.rfc3339(text)
    case ("Status", "ProductID"): vulnerability?.addProduct(text)
    case (_, "Vector"), (_, "VectorV2"), (_, "VectorV3"): vulnerability?.addVector(text)
    case ("Threat", "Description"): vulnerability?.addThreat(text)
    case (Self.root, "Vulnerability"):
      if let vulnerability { finish(vulnerability) }
      vulnerability = nil
    default: break
    }
  }

  private func finish(_ vulnerability: CVRFVulnerability) {
    let advisory = vulnerability.advisory(document, products, source)
    summary.recordCount += 1
    summary.countUnknownShapes(of: advisory)
    deliver(advisory)
  }
}

/// What a document says of itself.
struct CVRFDocument {
  var id = ""
  var title = ""
  var publisher = ""
  var published: String?
  var modified: String?
}
