internal import Facts
internal import Syntax

/// Reads a list of installed RPM packages, one a line, as rpm itself prints it: the databases of RPM have three formats, and no
/// other tool reads all of them.
///
///     rpm -qa --qf '%{NAME}\t%{EPOCHNUM}:%{VERSION}-%{RELEASE}\t%{ARCH}\t%{SOURCERPM}\t%{MODULARITYLABEL}\n'
///
/// The last two fields may be left out, and `(none)` stands for nothing. Lines of plain `rpm -qa`, `NAME-VERSION-RELEASE.ARCH`, are
/// read as well: they tell neither epoch, nor source package, nor module.
enum RPMList {
  static func matches(_ lines: [SystemLine]) -> Bool {
    lines.first { !$0.text.isEmpty && !isKey($0.text) }.map { package($0) != nil } ?? false
  }

  static func read(_ lines: [SystemLine]) -> (packages: [SystemPackage], notEvaluated: [NotEvaluated]) {
    var packages: [SystemPackage] = []
    var notEvaluated: [NotEvaluated] = []
    for line in lines where !line.text.isEmpty && !isKey(line.text) {
      if let package = package(line) {
        packages.append(package)
      } else {
        notEvaluated.append(
          NotEvaluated(
            subject: line.location.file, file: line.location.file, line: line.location.line,
            reason: "this is no line of the list",
            remedy: "make the list with rpm -qa --qf, as the documentation of formats tells"))
      }
    }
    return (packages, notEvaluated)
  }

  /// Keys for signatures stand among the packages.
  private static func isKey(_ text: String) -> Bool {
    text.hasPrefix("gpg-pubkey-") || text.hasPrefix("gpg-pubkey\t")
  }

  private static func package(_ line: SystemLine) -> SystemPackage? {
    let fields = line.text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    return fields.count == 1 ? plain(line) : tabbed(fields, line)
  }

  private static func tabbed(_ fields: [String], _ line: SystemLine) -> SystemPackage? {
    guard fields.count >= 3, !fields[0].isEmpty, fields[1].contains("-") else { return nil }
    let version = fields[1].hasPrefix("(none):") ? String(fields[1].dropFirst("(none):".count)) : fields[1]
    var package = SystemPackage(kind: .rpm, name: fields[0], version: version, location: line.location)
    package.architecture = fields[2]
    if fields.count > 3 { package.source = source(fields[3], epoch: epoch(version)) }
    if fields.count > 4 { package.module = module(fields[4]) }
    return package
  }

  private static func plain(_ line: SystemLine) -> SystemPackage? {
    let parts = line.text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 3, !line.text.contains(" "), let release = parts.last,
      let dot = release.lastIndex(of: ".")
    else { return nil }
    let version = "\(parts[parts.count - 2])-\(release[..<dot])"
    let name = parts.dropLast(2).joined(separator: "-")
    guard !name.isEmpty else { return nil }
    var package = SystemPackage(kind: .rpm, name: name, version: version, location: line.location)
    package.architecture = String(release[release.index(after: dot)...])
    return package
  }

  private static func epoch(_ version: String) -> String {
    version.firstIndex(of: ":").map { String(version[...$0]) } ?? ""
  }

  /// `NAME-VERSION-RELEASE.src.rpm`; the epoch is that of the package.
  private static func source(_ text: String, epoch: String) -> AdvisedPackage.Source? {
    guard text.hasSuffix(".rpm") else { return nil }
    let words = text.dropLast(".rpm".count).split(separator: "-", omittingEmptySubsequences: false)
    guard words.count >= 3, let release = words.last, let dot = release.lastIndex(of: ".") else { return nil }
    return AdvisedPackage.Source(
      name: words.dropLast(2).joined(separator: "-"),
      version: "\(epoch)\(words[words.count - 2])-\(release[..<dot])")
  }

  /// `perl:5.26:8020020190529095529:b967a9a2`.
  private static func module(_ label: String) -> AdvisedPackage.Module {
    let parts = label.split(separator: ":")
    guard parts.count >= 2, label != "(none)" else { return .none }
    return .stream("\(parts[0]):\(parts[1])")
  }
}
