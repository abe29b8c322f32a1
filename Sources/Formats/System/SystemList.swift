package import Facts
package import Syntax

/// A list of installed packages: dpkg's, apk's or rpm's, known by its content.
package struct SystemList: Sendable {
  /// The name of the format.
  package let format: String
  package let packages: [SystemPackage]
  package let notEvaluated: [NotEvaluated]

  /// Nil where the file is no such list.
  package init?(_ source: SourceFile) {
    let lines = SystemLine.all(of: source)
    if DpkgStatus.matches(lines) {
      format = "dpkg-status"
      (packages, notEvaluated) = DpkgStatus.read(lines)
    } else if ApkInstalled.matches(lines) {
      format = "apk-installed"
      (packages, notEvaluated) = ApkInstalled.read(lines)
    } else if RPMList.matches(lines) {
      format = "rpm-list"
      (packages, notEvaluated) = RPMList.read(lines)
    } else {
      return nil
    }
  }

  /// Where a root file system has them.
  package static let databases = ["var/lib/dpkg/status", "lib/apk/db/installed", "usr/lib/apk/db/installed"]

  /// The folder of images without a package manager in which each package has a file of its own.
  package static let dpkgFragments = "var/lib/dpkg/status.d"

  /// What a package that belongs to one release only tells, for lists without an `os-release` beside them.
  package var distribution: Distribution? {
    for package in packages {
      guard let id = Self.releasePackages[package.name] else { continue }
      let version = package.version.split(separator: ":").last.map(String.init) ?? package.version
      let number = version.prefix { $0 == "." || ("0"..."9").contains($0) }
      let isDebian = !version.contains("ubuntu")
      if package.kind == .deb, !isDebian { continue }
      if let found = OSRelease.distribution(id: id, version: String(number)) { return found }
    }
    return nil
  }

  private static let releasePackages = [
    "alpine-release": "alpine", "base-files": "debian", "almalinux-release": "almalinux",
    "rocky-release": "rocky", "redhat-release": "rhel", "oraclelinux-release": "ol",
    "fedora-release-common": "fedora", "system-release": "amzn", "azurelinux-release": "azurelinux",
    "mariner-release": "mariner", "mageia-release-common": "mageia", "centos-release": "centos",
  ]
}
