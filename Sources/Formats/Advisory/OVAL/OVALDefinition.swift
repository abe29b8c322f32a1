internal import Facts

/// The metadata of one definition, as its vendor wrote it.
struct OVALDefinition {
  private static let maximumVectors = 100

  let id: String
  let kind: String
  let line: Int
  let isDeprecated: Bool
  var title: String?
  var platforms: [String] = []
  /// `source` and `ref_id` of each reference.
  var references: [(source: String, id: String)] = []
  var vulnerabilities: [String] = []
  var severity: String?
  var vectors: [AdvisorySeverity] = []
  var issued: String?
  var updated: String?
  /// Red Hat: the state of unfixed components.
  var resolutions: [(state: String, component: String)] = []
  var criteria = OVALCriteria()
  private var known: Set<String> = []

  init(id: String, kind: String, line: Int, isDeprecated: Bool) {
    self.id = id
    self.kind = kind
    self.line = line
    self.isDeprecated = isDeprecated
  }

  /// Whether the definition is a record of an advisory; others tell what is installed.
  var isRecord: Bool { kind == "vulnerability" || kind == "patch" }

  mutating func addVulnerabilities(in text: String) {
    for id in CVEIdentifier.all(in: text) where known.insert(id).inserted { vulnerabilities.append(id) }
  }

  /// A score with a vector, `7.5/CVSS:3.1/AV:N…`, or a vector alone.
  mutating func addVector(_ text: String) {
    let vector = Self.vector(in: text)
    let scheme: AdvisorySeverity.Scheme =
      vector.hasPrefix("CVSS:4") ? .cvss4 : vector.hasPrefix("CVSS:3") ? .cvss3 : .cvss2
    let severity = AdvisorySeverity(scheme: scheme, value: vector)
    if !vector.isEmpty, vectors.count < Self.maximumVectors, !vectors.contains(severity) {
      vectors.append(severity)
    }
  }

  private static func vector(in text: String) -> String {
    guard let first = text.utf8.first, (0x30...0x39).contains(first) else { return text }
    return String(text.drop { $0 != "/" }.dropFirst())
  }

  /// The vendor's id that begins the title or is referred to first, the definition's own where there is none.
  var advisoryID: String {
    let word = title?.prefix { $0 != " " && $0 != "\n" } ?? ""
    let name = word.last == ":" ? word.dropLast() : word
    let hasNumber = name.utf8.contains { (0x30...0x39).contains($0) }
    let isKnown = references.contains { $0.id == name } || name.hasPrefix("CVE-")
    return hasNumber && name.contains("-") && (isKnown || name.first?.isUppercase == true) ? String(name) : id
  }
}
