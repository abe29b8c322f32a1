internal import Facts
internal import Syntax

/// Reads dpkg's `status` database: the packages that are installed, with the sources that they were built from.
///
/// Source: deb-control(5), dpkg-query(1); https://manpages.debian.org/dpkg-query.1. Packages of other states, such as removed
/// ones whose configuration remains, are not installed.
enum DpkgStatus {
  static func matches(_ lines: [SystemLine]) -> Bool {
    lines.prefix { !$0.text.isEmpty }.contains { $0.text.hasPrefix("Package: ") }
  }

  static func read(_ lines: [SystemLine]) -> (packages: [SystemPackage], notEvaluated: [NotEvaluated]) {
    var packages: [SystemPackage] = []
    var notEvaluated: [NotEvaluated] = []
    var paragraph = Paragraph()
    for line in lines + [nil] {
      if let line, !line.text.isEmpty {
        paragraph.add(line)
        continue
      }
      if let package = paragraph.package { packages.append(package) }
      if let row = paragraph.problem { notEvaluated.append(row) }
      paragraph = Paragraph()
    }
    return (packages, notEvaluated)
  }

  /// The fields of one package.
  private struct Paragraph {
    private var fields: [String: String] = [:]
    private var location: SourceLocation?

    mutating func add(_ line: SystemLine) {
      guard line.text.first != " ", line.text.first != "\t", let (name, value) = line.field(":") else {
        return
      }
      fields[name] = value
      if location == nil || name == "Package" { location = line.location }
    }

    /// A package in a file of its own, as in images without dpkg, has no status.
    private var isInstalled: Bool { fields["Status"].map { $0.hasSuffix(" installed") } ?? true }

    var package: SystemPackage? {
      guard isInstalled, let name = fields["Package"], let version = fields["Version"], let location else {
        return nil
      }
      var package = SystemPackage(kind: .deb, name: name, version: version, location: location)
      package.architecture = fields["Architecture"]
      package.source = source(name, version)
      return package
    }

    /// `Source: NAME` or `NAME (VERSION)`, left out where both are the package's own.
    private func source(_ name: String, _ version: String) -> AdvisedPackage.Source {
      guard let field = fields["Source"] else { return AdvisedPackage.Source(name: name, version: version) }
      let parts = field.split(separator: " ", maxSplits: 1).map(String.init)
      let own = parts.count > 1 ? parts[1].filter { $0 != "(" && $0 != ")" } : version
      return AdvisedPackage.Source(name: parts.first ?? name, version: own)
    }

    var problem: NotEvaluated? {
      guard let location, package == nil, isInstalled else { return nil }
      return NotEvaluated(
        subject: fields["Package"] ?? location.file, file: location.file, line: location.line,
        reason: "the paragraph lacks Package or Version", remedy: "take the file anew from the image")
    }
  }
}
