internal import Facts
internal import Governance

/// What leaves with a change, for a person. What breaks are findings, and stand above.
extension TextReport {
  private static let shownPackages = 12

  func removals() -> String {
    let lines = assessment.removals.flatMap(lines)
    guard !lines.isEmpty else { return "" }
    return style.paint("What leaves", .bold) + "\n"
      + lines.map { "  " + style.wrap($0, indent: 4) + "\n" }.joined()
  }

  private func lines(of report: RemovalReport) -> [String] {
    let removed = report.removed.map { "\($0.name) (\(list($0.scopes.map(\.description))))" }
    let place = report.analysis.map { "\($0.head.lock.file): " } ?? ""
    guard let analysis = report.analysis else {
      return ["\(list(removed)) is no longer declared; without a lock nothing tells what leaves with it"]
    }
    let (base, head) = (analysis.base, analysis.head)
    var lines = removed.isEmpty ? [] : ["\(place)no longer declared: \(list(removed))"]
    let named = Set(report.removed.map(\.name))
    append("\(place)nothing needs any more", analysis.orphans.map { base.ids[$0.package] }, to: &lines)
    for kept in analysis.kept where named.contains(head.lock.packages[kept.package].name) {
      lines.append(
        "\(place)\(head.ids[kept.package]) stays: \(head.names(ofPath: kept.path).joined(separator: " > "))")
    }
    append("\(place)no longer in runtime", analysis.leftRuntime.map { head.ids[$0.package] }, to: &lines)
    append(
      "\(place)extras that nothing asks for",
      analysis.extraOrphans.map { "\(head.ids[$0.package])[\($0.extra)]" }, to: &lines)
    return lines
  }

  private func append(_ heading: String, _ packages: [String], to lines: inout [String]) {
    guard !packages.isEmpty else { return }
    let more = packages.count - Self.shownPackages
    let shown = list(Array(packages.prefix(Self.shownPackages)))
    lines.append("\(heading): \(shown)" + (more > 0 ? " and \(more) more" : ""))
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
