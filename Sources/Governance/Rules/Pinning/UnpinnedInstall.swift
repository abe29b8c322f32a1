internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let unpinnedInstall = Rule(
    id: "unpinned-install",
    title: "Package installed without a version",
    level: .warning,
    clause: .pinning,
    needs: [],
    rationale:
      "What an image, a server or a pipeline gets is decided by the day of the build. A range narrows that down, but a new "
      + "release still comes in without review. A prefix (`=~1.2` of apk, `=1.2` of conda) and a constraints file count as "
      + "pinned; so does what a lock or a hashed requirements file installs. Packages that a pipeline "
      + "takes from its image's distribution are notes: they are signed, do not ship, and old versions are soon gone.",
    fix:
      "Name the version in the installer's own form: `curl=8.5.0-2` (apt), `curl-8.5.0` (dnf), `httpx==0.28.1` (pip).",
    check: findUnpinnedInstalls
  )
}

@Sendable private func findUnpinnedInstalls(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  let pipelines = facts.after.inventory.pipelineFiles
  var judgement = Judgement()
  for install in facts.after.inventory.installs {
    let isInPipeline = pipelines.contains(install.location.file)
    switch install.constraint {
    case .pinned, .elsewhere: break
    case .none, .range:
      let problem = install.constraint == .range ? "admits several versions" : "has no version"
      let cap: Level = isInPipeline && install.distributionKind != nil ? .note : .error
      judgement.violations.append(
        violation(
          install, "`\(install.name)`, installed by \(install.manager), \(problem)", cap,
          fix: "write `\(InstallForm.pinned(install, version: lockedVersion(of: install, facts)))`"))
    case .unknown where isInPipeline:
      judgement.violations.append(
        violation(
          install, "what \(install.manager) installs is not known: `\(install.name)` gives it", .note,
          fix: "write the packages out"))
    case .unknown: judgement.notEvaluated.append(notEvaluated(install))
    }
  }
  return judgement
}

private func violation(
  _ install: InstallCommand, _ message: String, _ levelCap: Level, fix: String
) -> Violation {
  var violation = Violation(
    message,
    at: install.location,
    subject: Subject(
      id: install.name, name: install.name, scopes: [.container(install.location.file)]),
    fix: fix
  )
  violation.levelCap = levelCap
  violation.instructionLine = install.instructionLine
  return violation
}

private func notEvaluated(_ install: InstallCommand) -> NotEvaluated {
  NotEvaluated(
    subject: install.name,
    file: install.location.file,
    line: install.location.line,
    rule: "unpinned-install",
    reason: "what \(install.manager) installs is not known: a variable or a command gives it",
    remedy: "write the packages out, or give the variable a default in the file"
  )
}

/// The version that a lock of the project has for a Python package.
private func lockedVersion(of install: InstallCommand, _ facts: ProjectFacts) -> String? {
  guard install.isOfPython, let name = DistributionName(install.name) else { return nil }
  return facts.after.lockedVersion(of: PackageName(name))
}

/// How each installer writes one version of a package.
private enum InstallForm {
  static func pinned(_ install: InstallCommand, version: String?) -> String {
    let name = install.name
    if let url = install.url ?? (name.contains("://") ? name : nil) { return pinned(install, url) }
    let version = version ?? "VERSION"
    if install.isOfPython { return "\(name)==\(version)" }
    switch install.manager {
    case "dnf", "microdnf", "yum", "tdnf": return "\(name)-\(version)"
    case "npm", "cargo": return "\(name)@\(version)"
    case "go": return "\(name)@v\(version)"
    case "gem": return "\(name):\(version)"
    default: return "\(name)=\(version)"
    }
  }

  /// A repository by its commit, an archive with its checksum; the name in front where it is known.
  private static func pinned(_ install: InstallCommand, _ url: String) -> String {
    let path = url.prefix { $0 != "#" }
    switch install.manager {
    case "npm": return "\(path)#COMMIT"
    case "cargo": return "--git \(path) --rev COMMIT"
    default: return (install.name == url ? "" : "\(install.name) @ ") + address(path)
    }
  }

  private static func address(_ path: Substring) -> String {
    let url = String(path)
    guard let reference = GitReference.reference(ofRepository: url) else { return "\(path)#sha256=DIGEST" }
    let repository = reference.map { path.dropLast($0.count + 1) } ?? path
    return "\(repository)@COMMIT"
  }
}
