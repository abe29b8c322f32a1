internal import Standards
internal import Syntax

/// A pinned package that a build installs with the tools of its base image's distribution.
package struct ImageInstall: Sendable {
  package let command: InstallCommand
  package let package: AdvisedPackage
  package let distribution: Distribution
}

extension Inventory {
  /// The pinned installs of distribution packages whose base image tells the distribution.
  package var imageInstalls: [ImageInstall] {
    installs.compactMap { command in
      guard let kind = command.distributionKind, let version = command.version,
        let distribution = baseDistribution(of: command), distribution.kind == kind
      else { return nil }
      let package = AdvisedPackage(
        ecosystem: distribution.ecosystem, name: command.name, version: version)
      return ImageInstall(command: command, package: package, distribution: distribution)
    }
  }

  /// The distributions that the names and tags of base images tell.
  package var baseDistributions: Set<Distribution> {
    Set(images.lazy.filter { $0.role == .from }.compactMap { $0.resolved.flatMap(Distribution.init) })
  }

  /// That of the stage in which the command stands, through the stages that it is built on.
  private func baseDistribution(of command: InstallCommand) -> Distribution? {
    let own = stages.filter { $0.location.file == command.location.file }
    var stage = own.last { $0.location < command.location }
    var steps = 0
    while let current = stage, current.kind == .stage, steps < own.count {
      stage = own.first { $0.alias == current.reference && $0.index < current.index }
      steps += 1
    }
    guard let stage, stage.kind == .image else { return nil }
    let image = images.first {
      $0.role == .from && $0.location.line == stage.location.line
        && $0.location.file == stage.location.file
    }
    return image?.resolved.flatMap(Distribution.init)
  }
}

extension InstallCommand {
  /// The kind of the packages, where the installer is that of a distribution.
  package var distributionKind: Ecosystem? {
    switch manager {
    case "apt": .deb
    case "apk": .apk
    case "dnf", "yum", "microdnf", "tdnf", "zypper": .rpm
    default: nil
    }
  }

  private static let pythonManagers: Set<String> = ["pip", "uv", "pipx", "pipenv", "poetry", "pdm"]

  /// Whether the installer is one of Python distributions.
  package var isOfPython: Bool { Self.pythonManagers.contains(manager) }
}

extension Distribution {
  /// How its packages are installed.
  package var kind: Ecosystem? {
    switch VersionScheme(ecosystem: family) {
    case .deb: .deb
    case .apk: .apk
    case .rpm: .rpm
    case .pypi, .gentoo, .freebsd, nil: nil
    }
  }

  /// What the name and tag of an image tell, by the habits of official images: `debian:12.5`, `python:3.12-slim-bookworm`,
  /// `node:22-alpine3.20`, `almalinux:9`, `ubi9/ubi-minimal`.
  init?(_ image: ImageName) {
    let path = image.name.split(separator: "/").map(String.init)
    let parts = image.tag?.split(separator: "-").map(String.init) ?? []
    guard let found = Self.ecosystem(path, parts) else { return nil }
    self.init(ecosystem: found)
  }

  private static func ecosystem(_ path: [String], _ parts: [String]) -> String? {
    if let part = parts.first(where: { codenames[$0] != nil }) { return codenames[part] }
    if let part = parts.first(where: { $0.hasPrefix("alpine") }), let release = alpine(part.dropFirst(6)) {
      return release
    }
    if let base = path.lazy.compactMap(universalBase).first { return base }
    guard let name = path.last, let version = parts.first, let first = version.utf8.first,
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    else { return nil }
    let major = version.split(separator: ".").first.map(String.init) ?? version
    switch name {
    case "alpine": return alpine(version[...])
    case "ubuntu": return "Ubuntu:\(version)"
    default: return families[name].map { "\($0):\(major)" }
    }
  }

  private static func alpine(_ version: Substring) -> String? {
    let numbers = version.split(separator: ".").prefix(2)
    return numbers.count == 2 ? "Alpine:v\(numbers.joined(separator: "."))" : nil
  }

  /// `ubi9`, and `ubi9-minimal`, of Red Hat.
  private static func universalBase(_ part: String) -> String? {
    guard part.hasPrefix("ubi"), let digit = part.dropFirst(3).first, digit.isNumber else { return nil }
    return "Red Hat:enterprise_linux:\(part.dropFirst(3).prefix { $0.isNumber })"
  }

  private static let families = [
    "debian": "Debian", "almalinux": "AlmaLinux", "rockylinux": "Rocky Linux", "fedora": "Fedora",
    "amazonlinux": "Amazon Linux", "oraclelinux": "Oracle Linux", "centos": "CentOS",
  ]

  private static let codenames = [
    "buster": "Debian:10", "bullseye": "Debian:11", "bookworm": "Debian:12", "trixie": "Debian:13",
    "bionic": "Ubuntu:18.04", "focal": "Ubuntu:20.04", "jammy": "Ubuntu:22.04", "noble": "Ubuntu:24.04",
    "resolute": "Ubuntu:26.04",
  ]
}
