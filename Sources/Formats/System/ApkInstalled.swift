internal import Facts
internal import Syntax

/// Reads apk's database of installed packages, `lib/apk/db/installed`: `P:` name, `V:` version, `A:` architecture, `o:` origin.
///
/// Source: https://wiki.alpinelinux.org/wiki/Apk_spec.
enum ApkInstalled {
  static func matches(_ lines: [SystemLine]) -> Bool {
    let first = lines.prefix { !$0.text.isEmpty }
    return first.contains { $0.text.hasPrefix("P:") } && first.contains { $0.text.hasPrefix("V:") }
  }

  static func read(_ lines: [SystemLine]) -> (packages: [SystemPackage], notEvaluated: [NotEvaluated]) {
    var packages: [SystemPackage] = []
    var notEvaluated: [NotEvaluated] = []
    var fields: [String: String] = [:]
    var location: SourceLocation?
    for line in lines + [nil] {
      if let line, !line.text.isEmpty {
        // Names of one letter, upper and lower case apart; those of files come after the package's own.
        if let (name, value) = line.field(":"), fields[name] == nil { fields[name] = value }
        if location == nil || line.text.hasPrefix("P:") { location = line.location }
        continue
      }
      if let location {
        if let package = package(fields, location) {
          packages.append(package)
        } else {
          notEvaluated.append(row(location))
        }
      }
      (fields, location) = ([:], nil)
    }
    return (packages, notEvaluated)
  }

  private static func package(_ fields: [String: String], _ location: SourceLocation) -> SystemPackage? {
    guard let name = fields["P"], let version = fields["V"] else { return nil }
    var package = SystemPackage(kind: .apk, name: name, version: version, location: location)
    package.architecture = fields["A"]
    package.source = AdvisedPackage.Source(name: fields["o"] ?? name, version: version)
    return package
  }

  private static func row(_ location: SourceLocation) -> NotEvaluated {
    NotEvaluated(
      subject: location.file, file: location.file, line: location.line,
      reason: "the paragraph lacks P: or V:", remedy: "take the file anew from the image")
  }
}
