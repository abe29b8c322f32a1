internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let removedButImported = Rule(
    id: "removed-but-imported",
    title: "Import of a package that the change removes",
    level: .error,
    clause: .removing,
    needs: [],
    circumstances: [.change],
    rationale:
      "Nothing installs the package any more, or only development does: the import fails where the program runs. What is imported in a "
      + "`try` or for type checkers, and what a project without a whole lock may still get from others, is a warning.",
    fix: "Remove the import, or declare the package again.",
    check: findBrokenImports
  )
}

@Sendable private func findBrokenImports(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  var seen = Set<Place>()
  return Judgement(
    facts.removals.flatMap { report in
      report.impact.willBreak.sorted { ($0.certainty == .error ? 0 : 1) < ($1.certainty == .error ? 0 : 1) }
        .filter { seen.insert(Place($0)).inserted }
        .map { broken($0, in: report) }
    })
}

/// One file names a package once, however often it imports it.
private struct Place: Hashable {
  let provider: PackageName
  let file: String

  init(_ row: BrokenImport) {
    provider = row.provider
    file = row.location.file
  }
}

private func broken(_ row: BrokenImport, in report: RemovalReport) -> Violation {
  let others = report.impact.willBreak.filter { Place($0) == Place(row) }.count - 1
  let more = others > 0 ? "; \(others) more in this file" : ""
  var violation = Violation(
    "`\(row.module)`\(row.provider.givingText(row.module)) is imported, but \(why(row.provider, in: report)) it\(more)",
    at: row.location,
    subject: Subject(row.provider, in: report),
    fix: "remove the import, or declare `\(row.provider)` again"
  )
  violation.levelCap = row.certainty == .error ? .error : .warning
  return violation
}

private func why(_ name: PackageName, in report: RemovalReport) -> String {
  guard let analysis = report.analysis else { return "the project no longer declares" }
  let isLeft = analysis.leftRuntime.contains { analysis.head.lock.packages[$0.package].name == name }
  return isLeft ? "runtime no longer brings" : "nothing requires"
}

extension PackageName {
  /// ` of NAME`, for a module that is not named like its distribution.
  func givingText(_ module: String) -> String { module == text ? "" : " of `\(text)`" }
}

extension Subject {
  /// A package that a change takes away, as the state before had it.
  init(_ name: PackageName, in report: RemovalReport) {
    let view = report.analysis?.base
    if let view, let package = view.lock.packages.firstIndex(where: { $0.name == name }) {
      self.init(package, of: view)
    } else {
      let scopes = report.removed.first { $0.name == name }?.scopes ?? []
      self.init(id: name.text, name: name.text, purl: name.purl()?.description, scopes: scopes)
    }
  }
}
