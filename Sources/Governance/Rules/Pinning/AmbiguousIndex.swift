internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let ambiguousIndex = Rule(
    id: "ambiguous-index",
    title: "Package index that another one may answer for",
    level: .error,
    clause: .pinning,
    needs: [],
    rationale:
      "With two indexes pip takes the higher version, whichever index has it: whoever registers the name of a private "
      + "package on the public one is installed (dependency confusion). Poetry's supplemental sources and PDM's sources are "
      + "open to the same: a warning. Hashes for all that a requirements file names, or one index for all, prevent it. Over plain http, and from a host "
      + "that is believed without a certificate, whoever is on the way answers in the index's stead; in a pipeline, whose "
      + "machine does not ship, that is a warning.",
    fix:
      "Use one index that serves all packages, or bind each private package to its index (`explicit = true` in uv, "
      + "`priority = \"explicit\"` in Poetry, `include_packages` in PDM).",
    check: findAmbiguousIndexes
  )
}

@Sendable private func findAmbiguousIndexes(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  let hashed = hashedFiles(facts.after.inventory)
  let pipelines = facts.after.inventory.pipelineFiles
  let options = facts.after.inventory.options.filter { !hashed.contains($0.location.file) }
  return Judgement(
    options.compactMap(violation)
      + options.compactMap { option in
        var violation = unprotected(option)
        if pipelines.contains(option.location.file) { violation?.levelCap = .warning }
        return violation
      })
}

/// An index whose answers nobody vouches for.
private func unprotected(_ option: InstallerOption) -> Violation? {
  guard let value = option.value else { return nil }
  let isTrusted = option.name == "trusted-host"
  let isPlain = InstallerOption.indexNames.contains(option.name) && value.hasPrefix("http://")
  let host = value.split(separator: "/").dropFirst(isPlain ? 1 : 0).first ?? ""
  guard isTrusted || isPlain, !["localhost", "127.0.0.1"].contains(host.prefix { $0 != ":" }) else {
    return nil
  }
  return Violation(
    isTrusted
      ? "`\(value)` is believed without a certificate"
      : "the index `\(value)` is asked over plain http",
    at: option.location,
    subject: Subject(id: value, name: value),
    fix: isTrusted
      ? "give the installer the certificate of the host's authority instead"
      : "write `https://\(value.dropFirst("http://".count))`"
  )
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
