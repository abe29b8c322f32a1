internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let unhashedURLRequirement = Rule(
    id: "unhashed-url-requirement",
    title: "Requirement from a URL without a hash",
    level: .warning,
    clause: .pinning,
    needs: [],
    rationale:
      "What a server sends for a URL can change from one day to the next, and no index watches over it. Where a lock "
      + "holds the hash, installations from the lock are safe: a note.",
    fix: "Append the hash: `name @ https://host/name-1.0-py3-none-any.whl#sha256=…`.",
    check: findUnhashedURLs
  )
}

@Sendable private func findUnhashedURLs(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  Judgement(DeclaredPlaces.withAddress(facts.after).compactMap { violation($0, facts) })
}

private func violation(_ rows: [DeclaredRequirement], _ facts: ProjectFacts) -> Violation? {
  guard let url = rows[0].url, isRemoteArchive(url), !rows[0].isHashed, !isHashed(url) else { return nil }
  var violation = Violation(
    "`\(rows[0].name)` comes from `\(url)` without a hash",
    at: rows[0].location,
    subject: Subject(rows[0], scopes: Set(rows.map(\.scope)).sorted()),
    fix: "write `\(rows[0].name) @ \(url)#sha256=DIGEST`"
  )
  if isLocked(rows[0].name, facts) { violation.levelCap = .note }
  return violation
}

private func isRemoteArchive(_ url: RedactedURL) -> Bool {
  ["https://", "http://", "ftp://"].contains { url.text.lowercased().hasPrefix($0) }
}

private func isHashed(_ url: RedactedURL) -> Bool {
  guard let hash = url.text.utf8.firstIndex(of: UInt8(ascii: "#")) else { return false }
  let parts = url.text[hash...].dropFirst().split(separator: "&")
  return parts.contains { part in ["sha256=", "sha384=", "sha512="].contains { part.hasPrefix($0) } }
}

private func isLocked(_ name: PackageName, _ facts: ProjectFacts) -> Bool {
  facts.after.locks.contains { view in
    view.lock.packages.contains { $0.name == name && $0.source.kind == .url && !$0.hashes.isEmpty }
  }
}
