internal import Facts
package import Governance

/// The feeds that `feeds update` fetches where the policy names none: OSV's records of Python packages and of the distributions of
/// the project's base images, what is known to be exploited, and how likely that is.
package enum StandardFeeds {
  private static let exploitation = [
    RemoteFeed(
      name: "cisa-kev",
      url: "https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json"),
    RemoteFeed(name: "first-epss", url: "https://epss.empiricalsecurity.com/epss_scores-current.csv.gz"),
  ]

  /// Distributions of which OSV exports records, by the names of their folders.
  ///
  /// Source: https://google.github.io/osv.dev/data/#covered-ecosystems
  private static let exported: Set<String> = [
    "AlmaLinux", "Alpine", "Debian", "Red Hat", "Rocky Linux", "SUSE", "Ubuntu", "openEuler", "openSUSE",
  ]

  /// Oracle publishes its errata as OVAL only.
  private static let oracle = RemoteFeed(
    name: "oracle-oval", url: "https://linux.oracle.com/security/oval/com.oracle.elsa-all.xml.bz2")

  /// The feeds that a project's policy names to be fetched, else the usual ones.
  package static func feeds(
    ofProject path: String, policy: String?
  ) throws(ConfigurationError) -> [RemoteFeed] {
    let scan = try Scan(path: path)
    let policyFile = try PolicyFile.read(in: scan.tree, of: scan.tree.root, explicit: policy)
    let named = try policyFile.whole().remoteFeeds
    return named.isEmpty ? usual(for: scan.inventory().baseDistributions) : named
  }

  /// Of a distribution that publishes no single file there is none: `feeds import` takes what a mirror holds.
  private static func usual(for distributions: Set<Distribution>) -> [RemoteFeed] {
    let families = Set(distributions.map(\.family))
    let exports = exported.intersection(families).sorted().map(osv)
    return [osv("PyPI")] + exports + (families.contains("Oracle Linux") ? [oracle] : []) + exploitation
  }

  /// An ecosystem's export, with the list of changes beside it.
  private static func osv(_ ecosystem: String) -> RemoteFeed {
    let words = ecosystem.split(separator: " ")
    let folder =
      "https://osv-vulnerabilities.storage.googleapis.com/" + words.joined(separator: "%20")
    return RemoteFeed(
      name: "osv-" + words.joined(separator: "-").lowercased(), url: folder + "/all.zip",
      changes: folder + "/modified_id.csv")
  }
}
