import Facts
import Standards
import Syntax

/// What Poetry and Pipenv have in common where a manifest writes a dependency as a table.
struct DependencyTable {
  let extras: [ExtraName]
  /// Where the distribution comes from, if not from an index.
  let url: RedactedURL?

  /// For a bare constraint, nothing.
  init(_ value: SyntaxValue) throws(ParseError) {
    extras = try value["extras"].map { extras throws(ParseError) in try extras.expectExtras() } ?? []
    url = try Self.place(value).map { RedactedURL($0) }
  }

  /// The address of a repository with its revision, of an archive or of a path; nil for a package of an index.
  static func place(_ value: SyntaxValue) throws(ParseError) -> String? {
    for system in ["git", "hg", "svn", "bzr"] {
      guard let url = try value.optionalString(system) else { continue }
      let place = url.hasPrefix(system + "+") ? url : "\(system)+\(Self.withScheme(url))"
      let revision = try value.firstString("rev", "ref", "tag", "branch")
      return revision.map { "\(place)@\($0)" } ?? place
    }
    return try value.firstString("url", "path", "file")
  }

  /// `git@host:path`, as ssh writes it, in the form of a URL.
  private static func withScheme(_ url: String) -> String {
    guard !url.contains("://"), url.utf8.contains(UInt8(ascii: "@")),
      let colon = url.utf8.firstIndex(of: UInt8(ascii: ":"))
    else { return url }
    return "ssh://\(url[..<colon])/\(url[url.utf8.index(after: colon)...])"
  }

  /// The conditions that must hold together, each in the form of PEP 508, as one marker.
  static func marker(_ conditions: [String], at value: SyntaxValue) throws(ParseError) -> Marker? {
    guard !conditions.isEmpty else { return nil }
    let text = conditions.count == 1 ? conditions[0] : conditions.map { "(\($0))" }.joined(separator: " and ")
    do {
      return try Marker(parsing: text)
    } catch {
      throw ParseError(error.code, error.message, at: value.headSpan, remedy: error.remedy)
    }
  }
}
