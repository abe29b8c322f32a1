internal import Facts
internal import Standards
internal import Syntax

extension Evaluation {
  /// A description of the pull request (policy 4.1); what only a person knows is left to be filled in, and the rule
  /// `incomplete-pr-text` refuses it until then.
  package var pullRequestText: String {
    let others = added.count - (own?.isNew == true ? 1 : 0)
    let brings = others > 0 ? ", with \(counted(others, "other new package"))" : ""
    let licenses = Set(added.map { $0.license ?? "not known" }).sorted().joined(separator: ", ")
    let changed = candidate.changes.map {
      "\($0.name) \($0.from.joined(separator: ", ")) to \($0.to.joined(separator: ", "))"
    }
    var text = """
      ## What
      Add `\(line.text)`\(candidate.version.map { " (\($0))" } ?? "") for \(candidate.scope)\(brings).

      ## Why
      <what needs it, and why neither the standard library nor a present dependency does>

      ## Testing
      <how the change was tested>

      ## Security impact
      """
    text += "\nNew code from others: \(added.map(\.id).joined(separator: ", ")). Licences: \(licenses). "
    text += hasAdvisories ? "Known vulnerabilities: \(advisories.count)." : "No advisory data was at hand."
    if !changed.isEmpty { text += " Changed versions: \(changed.joined(separator: "; "))." }
    return text + "\n"
  }

  /// Where the record belongs, relative to the project.
  package var recordFile: String { "governance/dependencies/\(name).toml" }

  /// The dependency record (policy 8.1). Without a justification it is refused when it is read, which is meant so.
  package func record(justification: String?, owner: String?) -> String {
    let known = (alternatives.replacement ?? alternatives.standardLibrary).map { ["stdlib: \($0)"] } ?? []
    let others = known + alternatives.present.map { "present: \($0.name)" }
    let ids = Set(advisories.compactMap { $0.violation.advisory?.id }).sorted()
    let digests = feeds.map { "\($0.name) \($0.digest)" }.sorted()
    var text =
      "# Why \(name) is a dependency (policy 8.1); [evaluation] is what `assay evaluate \(name)` found on \(asOf).\n"
    text += "name = \(quoted(name.text))\njustification = \(quoted(justification ?? ""))\n"
    text += "alternatives = [\(others.map(quoted).joined(separator: ", "))]\nadded = \(asOf)\n"
    if let owner { text += "owner = \(quoted(owner))\n" }
    text += "\n[evaluation]\nverdict = \(quoted(verdict.rawValue))\n"
    if let version = candidate.version { text += "version = \(quoted(version.normalized))\n" }
    text += "licence = \(quoted(own?.license ?? "not known"))\npin = \(quoted(line.specifiers))\n"
    text +=
      "brings = [\(added.filter { $0.name != name.text }.map { quoted($0.id) }.joined(separator: ", "))]\n"
    text += "advisories = [\(ids.map(quoted).joined(separator: ", "))]\n"
    return text + "feeds = [\(digests.map(quoted).joined(separator: ", "))]\n"
  }

  /// A basic string of TOML.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in TerminalSafety.visible(text).unicodeScalars {
      if scalar == "\\" || scalar == "\"" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
