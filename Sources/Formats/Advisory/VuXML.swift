internal import Facts
internal import Syntax

/// Reads the vulnerability database of FreeBSD's ports: one record for each entry, cancelled ones withdrawn.
///
/// Source: https://vuxml.freebsd.org/freebsd/index.html and https://www.vuxml.org/dtd/vuxml-1/vuxml-model-11.mod. The bounds of one
/// range hold at once, any range may hold, every name of a package has every range, and without a range every version is
/// affected.
final class VuXML: FeedHandler {
  static let namespace = "http://www.vuxml.org/apps/vuxml-1"

  private let source: FeedSource
  private let deliver: (Advisory) -> Void
  private var path = XMLPath()
  private var summary = FeedSummary()
  private var advisory: Advisory?
  private var isCancelled = false
  private var names: [String] = []
  private var architectures: [String] = []
  private var intervals: [VersionBounds] = []
  private var range = VersionBounds()
  /// A bound of the package that is not understood.
  private var problem: String?
  private var known: Set<String> = []

  init(_ source: FeedSource, deliver: @escaping (Advisory) -> Void) {
    self.source = source
    self.deliver = deliver
  }

  func finish() -> FeedSummary? { summary }

  // MARK: Events

  func startElement(_ element: XMLElement) throws(XMLError) {
    let parent = path.last
    // Descriptions are XHTML, which has names of its own.
    let name = element.name.namespace == Self.namespace ? element.name.local : ""
    path.enter(name)
    switch (parent, name) {
    case (nil, _): try checkRoot(element)
    case ("vuxml", "vuln"): begin(element)
    case ("vuln", "cancelled"):
      isCancelled = true
      if let other = element["superseded"] { advisory?.summary = "superseded by \(other)" }
    case ("affects", "package"), ("affects", "system"):
      (names, architectures, intervals, problem) = ([], [], [], nil)
    case ("package", "range"), ("system", "range"): range = .all
    default: break
    }
  }

  private func checkRoot(_ element: XMLElement) throws(XMLError) {
    if element.name == XMLName("vuxml", in: Self.namespace) { return }
    throw XMLError(
      .unsupported, "`<\(element.name.local)>` without `<vuxml>` around it does not begin a VuXML document",
      line: element.line,
      remedy: "use the flattened file that the project publishes, or put the entries into "
        + "`<vuxml xmlns=\"\(Self.namespace)\">…</vuxml>`")
  }

  private func begin(_ element: XMLElement) {
    guard let id = element["vid"], !id.isEmpty else {
      summary.notEvaluated.append(
        source.row(FeedError(XMLError(.structure, "an entry has no vid", line: element.line))))
      return
    }
    advisory = Advisory(id: id, provenance: source.provenance(line: element.line))
    isCancelled = false
    known = []
  }

  func text(_ bytes: [UInt8]) throws(XMLError) {
    path.append(bytes)
  }

  func endElement(_ name: XMLName, line: Int) throws(XMLError) {
    let isForeign = path.last == ""
    path.leave()
    if isForeign { return }
    let text = path.trimmedText
    switch (path.last, name.local) {
    case ("vuxml", "vuln"): finishEntry()
    case ("vuln", "topic"): advisory?.summary = text
    case ("package", "name"), ("system", "name"): if let text { names.append(text) }
    case ("package", "architecture"), ("system", "architecture"): if let text { architectures.append(text) }
    case ("range", let bound): addBound(bound, text ?? "")
    case ("package", "range"), ("system", "range"): intervals.append(range)
    case ("affects", "package"), ("affects", "system"): finishPackage()
    case ("references", "cvename"): addVulnerability(text ?? "")
    case ("dates", "entry"): advisory?.published = text.flatMap(FeedTime.rfc3339)
    case ("dates", "modified"): advisory?.modified = text.flatMap(FeedTime.rfc3339)
    default: break
    }
  }

  // MARK: Building

  /// `*` is any version.
  private func addBound(_ name: String, _ version: String) {
    if version == "*" { return }
    switch name {
    case "lt": range.upper = VersionBounds.below(version).upper
    case "le": range.upper = VersionBounds.upTo(version).upper
    case "gt": range.lower = VersionBounds.above(version).lower
    case "ge": range.lower = VersionBounds.from(version).lower
    case "eq": range = .only(version)
    default: problem = "its bound `\(name)` is not understood"
    }
    if version.isEmpty { problem = "its bound `\(name)` has no version" }
  }

  private func addVulnerability(_ text: String) {
    for id in CVEIdentifier.all(in: text) where known.insert(id).inserted { advisory?.upstream.append(id) }
  }

  private func finishPackage() {
    for name in names {
      for architecture in architectures.isEmpty ? [nil] : architectures.map(Optional.some) {
        var package = AffectedPackage(ecosystem: "FreeBSD", name: name)
        package.architecture = architecture
        package.unresolved = problem
        if problem == nil { package.intervals = intervals.isEmpty ? [.all] : intervals }
        advisory?.affected.append(package)
      }
    }
  }

  private func finishEntry() {
    guard var advisory else { return }
    self.advisory = nil
    advisory.modified = advisory.modified ?? advisory.published
    if isCancelled {
      advisory.withdrawn = advisory.modified ?? "1970-01-01T00:00:00Z"
    } else {
      summary.recordCount += 1
    }
    summary.countUnknownShapes(of: advisory)
    deliver(advisory)
  }
}
