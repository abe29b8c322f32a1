package import Governance

/// The feeds that `feeds update` fetches where the policy names none.
package enum StandardFeeds {
  private static let osv = "https://osv-vulnerabilities.storage.googleapis.com"

  static let all = [
    RemoteFeed(
      name: "osv-pypi", url: "\(osv)/PyPI/all.zip", changes: "\(osv)/PyPI/modified_id.csv")
  ]

  /// The feeds that a project's policy names to be fetched, else the usual ones.
  package static func feeds(
    ofProject path: String, policy: String?
  ) throws(ConfigurationError) -> [RemoteFeed] {
    let tree: FileTree
    do {
      tree = try FileTree(root: path)
    } catch {
      throw ConfigurationError(error.message, file: path, remedy: "correct --path")
    }
    let named = try PolicyFile.read(in: tree, of: tree.root, explicit: policy).policy.remoteFeeds
    return named.isEmpty ? all : named
  }
}
