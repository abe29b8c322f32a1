internal import Governance

/// The policy file of a project that begins to be judged: what holds already, and what its people may want to decide.
package struct PolicyTemplate: Sendable {
  private static let maximumLines = 20
  private static let shownNames = 5

  /// Where the project's images come from.
  let imageNames: [String]
  /// Rules that warn today, with how often.
  let warnings: [(rule: String, count: Int)]

  init(_ assessment: Assessment, imageNames: [String]) {
    self.imageNames = imageNames
    let warned = assessment.findings.filter { $0.level == .warning }
    let counts = Dictionary(grouping: warned, by: \.rule.id).mapValues(\.count)
    warnings = counts.map { (rule: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.rule) < ($0.count, $1.rule) }
  }

  package var text: String {
    var lines = [
      "# How the dependencies of this project are judged. `assay config show` lists every setting with its origin,",
      "# `assay rules` every rule. A change is judged by the policy of the branch that it goes into.",
      "",
      "profile = \"apache-default\"   # which licences may be used: this, asf-strict or osadl-strict",
      "maximum-feed-age-days = 7    # advisories older than this are a finding",
      "maximum-waiver-days = 90     # the longest time for which a finding may be accepted",
      "# platforms = [\"linux\"]      # where the project runs; without this line anywhere",
    ]
    if !imageNames.isEmpty {
      let names = imageNames.prefix(Self.shownNames).map(TOMLText.quoted).joined(separator: ", ")
      let rest = imageNames.count > Self.shownNames ? ", and \(imageNames.count - Self.shownNames) more" : ""
      lines.append(
        "# image-sources = [\(names)]   # where images come from today\(rest); others become findings")
    }
    lines += ["", "[levels]   # error blocks, warning, note, off"]
    for warning in warnings.prefix(Self.maximumLines - lines.count) {
      lines.append("# \(warning.rule) = \"error\"   # warns today, \(times(warning.count))")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }
}
