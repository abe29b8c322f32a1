internal import Facts
internal import Syntax

extension Rule {
  static let unverifiedDownload = Rule(
    id: "unverified-download",
    title: "Download without a checksum",
    level: .error,
    clause: .pinning,
    needs: [],
    rationale:
      "`curl … | sh` runs whatever the server sends on the day of the build, as root: an error. `ADD URL` without "
      + "`--checksum` puts it into the image: a warning, as `curl … | sh` is in a pipeline, whose machine does not ship.",
    fix:
      "Download to a file, check it against a known digest (`sha256sum --check`), then run it; write "
      + "`ADD --checksum=sha256:… URL`, or add a repository by its full commit.",
    check: findUnverifiedDownloads
  )
}

@Sendable private func findUnverifiedDownloads(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  let pipelines = facts.after.inventory.pipelineFiles
  return Judgement(
    facts.after.inventory.downloads.filter { !$0.isVerified }.map { download in
      var violation = violation(download)
      if pipelines.contains(download.location.file) { violation.levelCap = .warning }
      return violation
    })
}

private func violation(_ download: RemoteDownload) -> Violation {
  let isRun = download.use == .executed
  var violation = Violation(
    isRun ? "`\(download.url)` is run unseen" : "`\(download.url)` is added without a checksum",
    at: download.location,
    subject: Subject(id: download.url, name: download.url, scopes: [.container(download.location.file)]),
    fix: isRun ? runFix(download.url) : addFix(download.url)
  )
  violation.instructionLine = download.instructionLine
  if !isRun { violation.levelCap = .warning }
  return violation
}

/// A repository is added by its commit, a file with its checksum.
private func addFix(_ url: String) -> String {
  let address = url.prefix { $0 != "#" && $0 != "?" }
  let isRepository = address.hasSuffix(".git") || address.hasPrefix("git@") || address.hasPrefix("ssh://")
  return isRepository ? "write `ADD \(address)#COMMIT`" : "write `ADD --checksum=sha256:DIGEST \(url)`"
}

private func runFix(_ url: String) -> String {
  "write `curl -fsSLo FILE \(url) && echo 'DIGEST  FILE' | sha256sum --check && sh FILE`"
}
