import Facts
import Standards
import Syntax

extension ProjectFormat {
  static let ansibleRequirements = ProjectFormat.yaml(
    "ansible-requirements", matches: { ["requirements.yml", "requirements.yaml"].contains($0.name) },
    read: AnsibleRequirements.read)
}

/// Reads the roles and collections that `ansible-galaxy` installs.
///
/// Source: https://docs.ansible.com/ansible/latest/galaxy/user_guide.html#installing-multiple-roles-from-a-file
private enum AnsibleRequirements {
  /// A list of roles, or a mapping with `roles` and `collections`; any other mapping is some other program's.
  @Sendable static func read(_ document: YAMLValue, _ rows: inout ImageRows) {
    for role in document.elements + (document["roles"]?.elements ?? []) { append(role, as: .role, &rows) }
    for collection in document["collections"]?.elements ?? [] { append(collection, as: .collection, &rows) }
  }

  private static func append(_ item: YAMLValue, as kind: AnsibleRole.Kind, _ rows: inout ImageRows) {
    if let include = item["include"], let path = include.string {
      return rows.report(
        subject: path, at: include, reason: "a requirements file that this one takes in is not read",
        remedy: "name it requirements.yml, or scan it by itself")
    }
    if let text = item.string { return append(text, at: item, as: kind, &rows) }
    let source = (item["src"] ?? item["source"])?.string
    guard let name = item["name"]?.string ?? source.map(roleName) else {
      return rows.report(
        subject: kind.rawValue, at: item, reason: "the \(kind.rawValue) has neither a name nor a source",
        remedy: "give it a name")
    }
    let place = item["name"] ?? item["src"] ?? item
    rows.append(
      AnsibleRole(
        kind: kind, name: RedactedURL(name).text, source: source.map { RedactedURL($0).text },
        version: item["version"]?.string, location: rows.source.location(of: place.span),
        versionLocation: item["version"].map { rows.source.location(of: $0.span) }))
  }

  /// A role without a name has that of its repository: the last part of the address, without `.git` or `.tar.gz`.
  private static func roleName(_ source: String) -> String {
    let last =
      RedactedURL(source).text.utf8.split(separator: UInt8(ascii: "/")).last.map { Substring($0) } ?? ""
    guard source.utf8.contains(UInt8(ascii: "/")) else { return source }
    let suffix = [".git", ".tar.gz"].first { last.hasSuffix($0) } ?? ""
    return String(last.dropLast(suffix.count))
  }

  /// The short form of a role: `source[,version[,name]]`.
  private static func append(
    _ text: String, at item: YAMLValue, as kind: AnsibleRole.Kind, _ rows: inout ImageRows
  ) {
    let parts = kind == .role ? text.split(separator: ",").map(String.init) : [text]
    guard let first = parts.first else { return }
    let source = RedactedURL(first).text
    rows.append(
      AnsibleRole(
        kind: kind, name: parts.count > 2 ? parts[2] : kind == .role ? roleName(first) : source,
        source: first.contains("/") ? source : nil, version: parts.count > 1 ? parts[1] : nil,
        location: rows.source.location(of: item.span)))
  }
}
