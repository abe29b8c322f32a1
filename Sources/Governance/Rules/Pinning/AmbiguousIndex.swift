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
      + "package on the public one is installed (dependency confusion). Hashes, or one index for all, prevent it.",
    fix:
      "Use one index that serves all packages, or bind each private package to its index (`tool.uv.sources` with "
      + "`explicit = true`, `--index-url` alone).",
    check: findAmbiguousIndexes
  )
}

@Sendable private func findAmbiguousIndexes(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  Judgement(facts.after.inventory.options.compactMap(violation))
}

private func violation(_ option: InstallerOption) -> Violation? {
  switch option.name {
  case "extra-index-url":
    let index = option.value ?? ""
    return Violation(
      "the index `\(index)` is searched beside the usual one, and the higher version wins",
      at: option.location,
      subject: Subject(id: index, name: index),
      fix: "write `--index-url \(index)` if it serves all packages; else bind its packages to it"
    )
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
