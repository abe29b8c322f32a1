internal import Facts
internal import Syntax

/// Reads one Gentoo Linux security advisory.
///
/// Source: https://www.gentoo.org/dtd/glsa.dtd and https://wiki.gentoo.org/wiki/GLSA. A version is affected where it is in a
/// `vulnerable` range and in no `unaffected` one.
final class GLSAXML: FeedHandler {
  private let source: FeedSource
  private let deliver: (Advisory) -> Void
  private var path = XMLPath()
  private var summary = FeedSummary()
  private var advisory: Advisory?
  private var known: Set<String> = []
  private var package: GLSAPackage?
  private var range: GLSARange?

  init(_ source: FeedSource, deliver: @escaping (Advisory) -> Void) {
    self.source = source
    self.deliver = deliver
  }

  func finish() -> FeedSummary? {
    guard let advisory else { return summary }
    summary.recordCount = 1
    summary.countUnknownShapes(of: advisory)
    deliver(advisory)
    return summary
  }

  // MARK: Events

  func startElement(_ element: XMLElement) throws(XMLError) {
    let parent = path.last
    let name = element.name.namespace == nil ? element.name.local : ""
    path.enter(name)
    switch (parent, name) {
    case (nil, _): try begin(element)
    case ("affected", "package"):
      package = GLSAPackage(name: element["name"] ?? "", architecture: element["arch"])
    case ("package", "vulnerable"), ("package", "unaffected"):
      range = GLSARange(
        comparison: element["range"] ?? "", slot: element["slot"].flatMap { $0 == "*" ? nil : $0 },
        isVulnerable: name == "vulnerable")
    case ("glsa", "impact"):
      let word = element["type"].map { AdvisorySeverity(scheme: .word, value: $0) }
      if let word { advisory?.severities.append(word) }
    case ("references", "uri"): addVulnerabilities(in: element["link"] ?? "")
    default: break
    }
  }

  private func begin(_ element: XMLElement) throws(XMLError) {
    guard element.name == XMLName("glsa") else {
      throw XMLError(.unsupported, "`<\(element.name.local)>` does not begin a GLSA", line: element.line)
    }
    guard let id = element["id"], !id.isEmpty else {
      throw XMLError(.structure, "the GLSA has no id", line: element.line)
    }
    advisory = Advisory(id: "GLSA-" + id, provenance: source.provenance(line: element.line))
  }

  func text(_ bytes: [UInt8]) throws(XMLError) {
    path.append(bytes)
  }

  func endElement(_ name: XMLName, line: Int) throws(XMLError) {
    path.leave()
    let text = path.trimmedText
    switch (path.last, name.local) {
    case ("glsa", "title"): advisory?.summary = text
    case ("glsa", "announced"): advisory?.published = text.flatMap(FeedTime.rfc3339)
    case ("glsa", "revised"): advisory?.modified = text.flatMap(FeedTime.rfc3339)
    case ("references", "uri"): addVulnerabilities(in: text ?? "")
    case ("package", "vulnerable"), ("package", "unaffected"):
      if let range { package?.add(range, version: text ?? "") }
      range = nil
    case ("affected", "package"):
      if let package { advisory?.affected += package.affected }
      package = nil
    default: break
    }
  }

  private func addVulnerabilities(in text: String) {
    for id in CVEIdentifier.all(in: text) where known.insert(id).inserted { advisory?.upstream.append(id) }
  }
}
