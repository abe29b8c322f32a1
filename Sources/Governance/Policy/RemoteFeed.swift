internal import Syntax

/// An advisory feed that is fetched: where it is, and the name under which the index keeps it.
package struct RemoteFeed: Sendable, Hashable {
  package let name: String
  /// The whole feed; `https` only.
  package let url: String
  /// OSV's `modified_id.csv`, beside which each record lies as `ID.json`: with it only what changed is fetched.
  package var changes: String?

  package init(name: String, url: String, changes: String? = nil) {
    self.name = name
    self.url = url
    self.changes = changes
  }
}

extension RemoteFeed {
  /// Reads a table of the setting `feeds`.
  init(reading table: SyntaxValue) throws(ParseError) {
    try Policy.checkKeys(of: table, ["name", "url", "changes"])
    name = try table.require("name").expectString("`name`")
    guard !name.isEmpty, name.utf8.allSatisfy({ Self.nameBytes.contains($0) }) else {
      throw ParseError(
        .structure, "the name of a feed has letters, digits, `-`, `_` and `.` only",
        at: table["name"]?.span ?? table.span)
    }
    url = try Self.address(try table.require("url"))
    changes = try table["changes"].map { value throws(ParseError) in try Self.address(value) }
  }

  private static let nameBytes = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.".utf8)

  private static let maximumAddressBytes = 500

  private static func address(_ value: SyntaxValue) throws(ParseError) -> String {
    let url = try value.expectString("an address")
    guard url.hasPrefix("https://"),
      url.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\"") })
    else {
      throw ParseError(
        .structure,
        "the address of a feed must begin with `https://` and have at most \(maximumAddressBytes) bytes",
        at: value.span,
        remedy: "a feed on disk is given by its path alone: feeds = [\"governance/feeds\"]")
    }
    return url
  }
}
