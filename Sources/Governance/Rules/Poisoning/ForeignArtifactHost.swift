internal import Facts
internal import Standards

extension Rule {
  static let foreignArtifactHost = Rule(
    id: "foreign-artifact-host",
    title: "Locked file from a host that its index does not use",
    level: .error,
    clause: .detecting,
    needs: [],
    circumstances: [.change],
    rationale:
      "The files of one index come from one place. An entry that takes its files from elsewhere, with hashes that fit, is "
      + "how a lock is poisoned without a trace in the manifest. A change may bring no host from which no file of the index came "
      + "before, however many packages move there.",
    fix: "Make the lock anew from the index and compare the two.",
    check: findForeignHosts
  )
}

@Sendable private func findForeignHosts(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  Judgement(facts.after.locks.flatMap { violations($0, EarlierHosts(facts.lockBefore($0.lock))) })
}

private func violations(_ view: LockView, _ earlier: EarlierHosts) -> [Violation] {
  let packages = view.lock.packages
  let indexed = packages.indices.filter { packages[$0].source.kind == .index }
  return Dictionary(grouping: indexed) { packages[$0].source.url }.flatMap { index, members in
    let hosts = IndexHosts(members.map { packages[$0].artifactHosts }, index: index)
    let before = earlier.known(of: index)
    return members.flatMap { member in
      packages[member].artifactHosts.compactMap { host in
        if hosts.isForeign(host) {
          return violation(host, "other packages of the index come from `\(hosts.usual)`", member, view)
        }
        guard let usual = EarlierHosts.usual(insteadOf: host, among: before, of: index) else { return nil }
        return violation(host, "before the change files of the index came from `\(usual)`", member, view)
      }
    }
  }
}

/// The hosts that served the files of each index before a change.
private struct EarlierHosts {
  private var hosts: [String?: Set<String>] = [:]

  init(_ lock: Lock?) {
    for package in lock?.packages ?? [] where package.source.kind == .index {
      hosts[Self.key(package.source.url), default: []].formUnion(package.artifactHosts)
    }
  }

  /// Those of one index; where either lock does not name the index, the hosts of all count.
  func known(of index: RedactedURL?) -> Set<String> {
    let key = Self.key(index)
    let unnamed = hosts[String?.none] ?? []
    return key == nil
      ? hosts.values.reduce(into: Set()) { $0.formUnion($1) } : (hosts[key] ?? []).union(unnamed)
  }

  /// A host of the index, where files of it are known and none came from the other host.
  static func usual(insteadOf host: String, among known: Set<String>, of index: RedactedURL?) -> String? {
    if known.contains(host) { return nil }
    let domains = Set(known.map(IndexHosts.domain) + [index?.host].compactMap(\.self).map(IndexHosts.domain))
    return domains.contains(IndexHosts.domain(of: host)) ? nil : known.min()
  }

  /// A slash at the end makes no other index.
  private static func key(_ index: RedactedURL?) -> String? {
    index.map { $0.text.hasSuffix("/") ? String($0.text.dropLast()) : $0.text }
  }
}

/// The hosts that serve the files of one index, by how many of its packages each serves.
private struct IndexHosts {
  private let counts: [String: Int]
  private let known: [String]
  let usual: String

  init(_ hostsOfPackages: [[String]], index: RedactedURL?) {
    var counts: [String: Int] = [:]
    for host in hostsOfPackages.joined() { counts[host, default: 0] += 1 }
    let usual = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    self.counts = counts
    self.usual = usual
    known = [usual, index?.host].compactMap { $0 }
  }

  func isForeign(_ host: String) -> Bool {
    guard let count = counts[host], let most = counts[usual] else { return false }
    return count < most && !known.contains { Self.domain(of: $0) == Self.domain(of: host) }
  }

  /// The part of a host that has one owner: `files.example.org` and `cdn.example.org` are of `example.org`, below
  /// `co.uk` and its like one label more counts, and a number has no parts.
  static func domain(of host: String) -> String {
    let labels = host.split(separator: ".")
    if labels.allSatisfy({ Int($0) != nil }) { return host }
    let isCountry = labels.count > 2 && labels[labels.count - 1].utf8.count == 2
    let count = isCountry && labels[labels.count - 2].utf8.count <= 3 ? 3 : 2
    return labels.suffix(count).joined(separator: ".")
  }
}

private func violation(_ host: String, _ usual: String, _ index: Int, _ view: LockView) -> Violation {
  Violation(
    "files of `\(view.ids[index])` come from `\(host)`; \(usual)",
    at: view.lock.packages[index].location,
    subject: Subject(index, of: view),
    fix: "run `\(view.lock.relockCommand)`, and find out who wrote this entry"
  )
}
