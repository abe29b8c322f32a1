/// What comments of criteria name. A comment never decides: it names the product of a test that only knows a release package,
/// and the package of a test that is missing.
enum OVALComment {
  private static let verbs: Set<Substring> = ["is", "less", "DPKG", "package", "was"]

  /// The package in `kernel-default-4.12.14-150.72.1 is installed` or `bind is earlier than 32:9.1-1`.
  static func package(_ comment: String) -> [String] {
    var words = comment.split(separator: " ")[...]
    if words.first == "Package" || words.first?.hasPrefix("(") == true { words.removeFirst() }
    guard words.count > 1, let name = words.first, verbs.contains(words[words.startIndex + 1]) else {
      return []
    }
    let parts = name.split(separator: "-")
    let hasVersion = parts.count > 2 && parts[parts.count - 2].first?.isNumber == true
    return [hasVersion ? parts.dropLast(2).joined(separator: "-") : String(name)]
  }

  /// Packages whose version is that of the distribution.
  static func isReleasePackage(_ name: String) -> Bool {
    name.hasSuffix("-release") || name.hasPrefix("redhat-release")
  }

  /// The product of a test: what its comment names, else what its release package and the state's version say.
  static func platform(_ comment: String, states: [[String]], _ releasePackage: String?) -> FeedPlatform? {
    let subject = comment.components(before: [" is ", " must "])
    if let platform = FeedPlatform.named(subject) { return platform }
    guard let name = releasePackage, let version = states.first?.first.map(leadingVersion), !version.isEmpty
    else {
      return nil
    }
    switch name {
    case "oraclelinux-release", "enterprise-release": return FeedPlatform("Oracle Linux", version)
    case "photon-release": return FeedPlatform("Photon OS", version)
    case "system-release": return FeedPlatform("Amazon Linux", version)
    case "openSUSE-release", "suse-release":
      return FeedPlatform("openSUSE", version.hasLeap ? "Leap \(version)" : version)
    case "sles-release", "SLES-release":
      return FeedPlatform("SUSE", "Linux Enterprise Server " + servicePack(version))
    case "sled-release": return FeedPlatform("SUSE", "Linux Enterprise Desktop " + servicePack(version))
    default: return FeedPlatform.named(name.components(before: ["-release"]) + " " + version)
    }
  }

  /// `5` of `^5[^\d]`.
  private static func leadingVersion(_ pattern: String) -> String {
    let start = pattern.utf8.drop { $0 == UInt8(ascii: "^") || $0 == UInt8(ascii: "(") }
    return String(Substring(start.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }))
  }

  /// `15 SP1` of `15.1`.
  private static func servicePack(_ version: String) -> String {
    version.split(separator: ".").joined(separator: " SP")
  }
}

extension String {
  fileprivate func components(before separators: [String]) -> String {
    let text = Array(utf8)
    for separator in separators.map({ Array($0.utf8) }) where text.count >= separator.count {
      if let end = (0...(text.count - separator.count)).first(where: { text[$0...].starts(with: separator) })
      {
        return String(decoding: text[..<end], as: UTF8.self)
      }
    }
    return self
  }

  /// openSUSE calls its releases Leap from 42 on, and from 15, which followed it.
  fileprivate var hasLeap: Bool {
    guard let major = Int(prefix { $0 != "." }) else { return false }
    return major >= 15
  }
}
