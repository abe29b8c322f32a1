package import Facts
package import Syntax

/// Reads `os-release`: which distribution and release an image is, under the name that advisories use.
///
/// Source: https://www.freedesktop.org/software/systemd/man/latest/os-release.html; names of ecosystems:
/// https://ossf.github.io/osv-schema/#defined-ecosystems.
package enum OSRelease {
  /// Nil where the file names no distribution that has advisories, or no release of it.
  package static func distribution(_ source: SourceFile) -> Distribution? {
    var fields: [String: String] = [:]
    for line in SystemLine.all(of: source) {
      guard let (name, value) = line.field("=") else { continue }
      fields[name] = unquoted(value)
    }
    guard let id = fields["ID"] else { return nil }
    return distribution(
      id: id.lowercased(), version: fields["VERSION_ID"] ?? "", name: fields["VERSION"] ?? "")
  }

  static func distribution(id: String, version: String, name: String = "") -> Distribution? {
    if let rolling = rolling[id] { return Distribution(ecosystem: rolling) }
    guard !version.isEmpty else { return nil }
    return ecosystem(id, version, name).map { Distribution(ecosystem: $0) }
  }

  private static let rolling = [
    "wolfi": "Wolfi", "chainguard": "Chainguard", "minimos": "MinimOS", "echo": "Echo",
    "opensuse-tumbleweed": "openSUSE:Tumbleweed",
  ]

  private static func ecosystem(_ id: String, _ version: String, _ name: String) -> String? {
    let numbers = version.split(separator: ".")
    let major = numbers.first.map(String.init) ?? version
    let minor = numbers.prefix(2).joined(separator: ".")
    return switch id {
    case "debian": "Debian:\(major)"
    case "ubuntu": "Ubuntu:\(version)"
    case "alpine": "Alpine:v\(minor)"
    case "almalinux": "AlmaLinux:\(major)"
    case "rocky": "Rocky Linux:\(major)"
    case "rhel": "Red Hat:enterprise_linux:\(major)"
    case "centos": "CentOS:\(major)"
    case "ol": "Oracle Linux:\(major)"
    case "amzn": "Amazon Linux:\(major)"
    case "fedora": "Fedora:\(major)"
    case "opensuse-leap": "openSUSE:Leap \(version)"
    case "sles": "SUSE:Linux Enterprise Server \(servicePack(numbers))"
    case "openeuler": "openEuler:\(version)\(longTerm(name))"
    case "mageia": "Mageia:\(major)"
    case "azurelinux": "Azure Linux:\(major)"
    case "mariner": "CBL-Mariner:\(minor)"
    case "photon": "Photon OS:\(minor)"
    case "alpaquita": "Alpaquita:\(version)"
    default: nil
    }
  }

  /// `15.5` is `15 SP5`.
  private static func servicePack(_ numbers: [Substring]) -> String {
    numbers.count > 1 && numbers[1] != "0" ? "\(numbers[0]) SP\(numbers[1])" : String(numbers.first ?? "")
  }

  /// `-LTS-SP1` of `22.03 (LTS-SP1)`.
  private static func longTerm(_ name: String) -> String {
    guard let open = name.firstIndex(of: "("), let close = name[open...].firstIndex(of: ")") else {
      return ""
    }
    return "-" + name[name.index(after: open)..<close]
  }

  /// The value of a shell assignment in its plain forms.
  private static func unquoted(_ value: String) -> String {
    guard let quote = value.first, quote == "\"" || quote == "'", value.last == quote, value.count > 1 else {
      return value
    }
    return String(value.dropFirst().dropLast())
  }
}
