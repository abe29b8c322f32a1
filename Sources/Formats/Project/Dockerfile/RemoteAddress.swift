/// A source of `ADD`: a file of the network, a repository, or a path of the build's own.
///
/// Source: https://docs.docker.com/reference/dockerfile/#add
struct RemoteAddress {
  let isRemote: Bool
  /// Whether a full commit is named: the repository cannot give anything else.
  let namesCommit: Bool

  init(_ text: String) {
    let bytes = text.utf8
    let schemes = ["http://", "https://", "git://", "ssh://", "git@"]
    isRemote = schemes.contains { bytes.starts(with: $0.utf8) }
    let fragment = bytes.drop { $0 != UInt8(ascii: "#") }.dropFirst().prefix { $0 != UInt8(ascii: ":") }
    namesCommit = CommitHash.isFull(fragment)
  }
}
