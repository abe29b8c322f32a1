internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let ambiguousIndex = Rule(
    id: "ambiguous-index",
    title: "Package index searched together with another one",
    level: .error,
    clause: .pinning,
    needs: [],
    rationale:
      "With two indexes pip takes the higher version, whichever index has it: whoever registers the name of a private "
      + "package on the public one is installed (dependency confusion). Poetry's supplemental sources and PDM's sources are "
      + "open to the same: a warning. Hashes for all that a requirements file names, or one index for all, prevent it.",
    fix:
      "Use one index that serves all packages, or bind each private package to its index (`explicit = true` in uv, "
      + "`priority = \"explicit\"` in Poetry, `include_packages` in PDM).",
    check: findAmbiguousIndexes
  )
}

@Sendable private func findAmbiguousIndexes(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  let hashed = hashedFiles(facts.after.inventory)
  return Judgement(
    facts.after.inventory.options.filter { !hashed.contains($0.location.file) }.compactMap(violation))
}

/// The requirements files in which every requirement has a hash: no index can give anything else.
private func hashedFiles(_ inventory: Inventory) -> Set<String> {
  let required = inventory.requirements.filter { !$0.isConstraint }
  let byFile = Dictionary(grouping: required, by: \.location.file)
  return Set(byFile.filter { $0.value.allSatisfy(\.isHashed) }.keys)
}

private func violation(_ option: InstallerOption) -> Violation? {
  switch option.name {
  case "extra-index-url":
    let index = option.value ?? ""
    let isManifest = option.location.file.hasSuffix(".toml")
    var violation = Violation(
      "the index `\(index)` is searched beside the usual one"
        + (isManifest ? " for every package" : ", and the higher version wins"),
      at: option.location,
      subject: Subject(id: index, name: index),
      fix: isManifest
        ? "bind the index to its packages: `priority = \"explicit\"` in Poetry, `include_packages` in PDM"
        : "write `--index-url \(index)` if it serves all packages; else give every requirement its hash"
    )
    if isManifest { violation.levelCap = .warning }
    return violation
  case "index-strategy" where option.value?.hasPrefix("unsafe-") == true:
    return Violation(
      "`\(option.value ?? "")` takes a package from whichever index has the better version",
      at: option.location,
      subject: Subject(id: "index-strategy", name: "index-strategy"),
      fix: "leave `index-strategy` out: the first index that has a package then decides"
    )
  default: return nil
  }
}
