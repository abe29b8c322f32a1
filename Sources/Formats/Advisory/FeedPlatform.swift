/// A distribution and its release, as ecosystem names of advisories say it.
///
/// Names are OSV's where it has one (https://ossf.github.io/osv-schema/#defined-ecosystems), else the distribution's own.
struct FeedPlatform: Hashable {
  let ecosystem: String
  /// What follows the `:` of an ecosystem; nil for every release.
  let release: String?

  init(_ ecosystem: String, _ release: String? = nil) {
    self.ecosystem = ecosystem
    self.release = release
  }

  /// The platform that a text of a vendor names, such as `Oracle Linux 8`, `SUSE Linux Enterprise Server 12 SP5`,
  /// `openEuler-22.03-LTS-SP3` or `fedora-41-updates`; nil for what is no distribution.
  static func named(_ text: String) -> FeedPlatform? {
    let words = text.split { $0 == " " || $0 == "_" }.map(String.init)
    guard !words.isEmpty else { return nil }
    for rule in rules where words.count >= rule.words.count {
      let head = words.prefix(rule.words.count)
      if zip(head, rule.words).allSatisfy({ $0.lowercased() == $1 }) {
        return rule.platform(Array(words.dropFirst(rule.words.count)))
      }
    }
    return hyphenated(text)
  }

  /// A CPE of a distribution of Red Hat, `cpe:/o:redhat:enterprise_linux:9::baseos`: its tail is OSV's release.
  static func cpe(_ text: String) -> FeedPlatform? {
    for part in ["cpe:/o:redhat:", "cpe:/a:redhat:"] where text.hasPrefix(part) {
      let tail = String(text.dropFirst(part.count))
      if tail.hasPrefix("enterprise_linux") || tail.hasPrefix("rhel_") {
        return FeedPlatform("Red Hat", tail)
      }
    }
    return nil
  }

  // MARK: Rules

  private struct Rule {
    let words: [String]
    let platform: @Sendable (_ rest: [String]) -> FeedPlatform
  }

  /// In the order in which they are tried.
  private static let rules: [Rule] = [
    versioned("oracle linux", "Oracle Linux"),
    versioned("oracle vm server", "Oracle VM"),
    versioned("oracle vm", "Oracle VM"),
    Rule(words: ["red", "hat", "enterprise", "linux"]) { redHat($0) },
    versioned("centos linux", "CentOS"),
    versioned("centos", "CentOS"),
    versioned("almalinux os", "AlmaLinux"),
    versioned("almalinux", "AlmaLinux"),
    versioned("rocky linux", "Rocky Linux"),
    versioned("amazon linux ami", "Amazon Linux"),
    versioned("amazon linux", "Amazon Linux"),
    versioned("bottlerocket", "Bottlerocket"),
    versioned("fedora epel", "EPEL"),
    versioned("fedora", "Fedora"),
    versioned("debian gnu/linux", "Debian"),
    versioned("debian", "Debian"),
    Rule(words: ["ubuntu", "pro"]) { ubuntu($0, prefix: "Pro:") },
    Rule(words: ["ubuntu"]) { ubuntu($0, prefix: "") },
    versioned("alt linux branch", "ALT Linux"),
    versioned("alt linux", "ALT Linux"),
    versioned("photon os", "Photon OS"),
    versioned("photon", "Photon OS"),
    versioned("anolis os", "Anolis OS"),
    versioned("azure linux", "Azure Linux"),
    versioned("cbl-mariner", "CBL-Mariner"),
    versioned("mariner", "CBL-Mariner"),
    versioned("openeuler", "openEuler"),
    phrase("opensuse", "openSUSE"),
    phrase("suse", "SUSE"),
    Rule(words: ["open", "enterprise", "server"]) { rest in
      FeedPlatform("SUSE", (["Open Enterprise Server"] + rest).joined(separator: " "))
    },
  ]

  /// The release is the first word that begins with a digit, or a letter and a digit (`p9`).
  private static func versioned(_ words: String, _ ecosystem: String) -> Rule {
    Rule(words: words.split(separator: " ").map(String.init)) { rest in
      FeedPlatform(ecosystem, rest.first(where: isVersion))
    }
  }

  /// The release is all that follows.
  private static func phrase(_ word: String, _ ecosystem: String) -> Rule {
    Rule(words: [word]) { rest in
      FeedPlatform(ecosystem, rest.isEmpty ? nil : rest.joined(separator: " "))
    }
  }

  private static func redHat(_ rest: [String]) -> FeedPlatform {
    FeedPlatform("Red Hat", rest.first(where: isVersion).map { "enterprise_linux:" + $0 })
  }

  /// `22.04 LTS` is `22.04:LTS`; words before the version, as in `FIPS-updates 22.04 LTS`, name a pocket of Ubuntu Pro.
  private static func ubuntu(_ rest: [String], prefix: String) -> FeedPlatform {
    guard let position = rest.firstIndex(where: isVersion) else { return FeedPlatform("Ubuntu") }
    let pockets = rest[..<position].map { $0 + ":" }.joined()
    let isLongTerm = rest[position...].dropFirst().first == "LTS"
    return FeedPlatform("Ubuntu", prefix + pockets + rest[position] + (isLongTerm ? ":LTS" : ""))
  }

  private static func isVersion(_ word: String) -> Bool {
    let bytes = word.utf8.prefix(2)
    guard let first = bytes.first else { return false }
    return isDigit(first) || (bytes.count == 2 && isDigit(bytes.last ?? 0) && first == UInt8(ascii: "p"))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  // MARK: Names of repositories

  /// `openEuler-22.03-LTS-SP3`, `rocky-linux-9-x86-64-baseos-rpms`, `amazon-linux-2---kernel-5.15`, `F41`, `EL-6`.
  private static func hyphenated(_ text: String) -> FeedPlatform? {
    let parts = text.split(separator: "-").map(String.init)
    guard let first = parts.first else { return nil }
    switch first.lowercased() {
    case "openeuler": return FeedPlatform("openEuler", parts.dropFirst().joined(separator: "-"))
    case "rocky" where parts.count > 2, "amazon" where parts.count > 2:
      return named(parts.prefix(3).joined(separator: " "))
    case "almalinux" where parts.count > 1, "fedora" where parts.count > 1:
      return named(parts.prefix(2).joined(separator: " "))
    case "rhel" where parts.count > 1: return redHat(Array(parts.dropFirst()))
    case "el" where parts.count == 2: return FeedPlatform("EPEL", parts[1])
    default: return fedora(first)
    }
  }

  private static func fedora(_ text: String) -> FeedPlatform? {
    let digits = text.dropFirst()
    guard text.first == "F", !digits.isEmpty, digits.utf8.allSatisfy(isDigit) else { return nil }
    return FeedPlatform("Fedora", String(digits))
  }
}
