package import Facts
internal import Standards
package import Syntax

/// Reads `assay.approvals/1`, an export of a forge's pull requests:
///
///     { "schema": "assay.approvals/1", "pullRequests": [
///       { "number": 12, "mergeCommit": "40 hexadecimal digits", "author": "ann", "mergedBy": "bob",
///         "mergedAt": "2026-05-03T10:00:00Z", "checks": "success",
///         "approvals": [ { "by": "bob", "at": "2026-05-03T09:00:00Z", "role": "maintainer" } ] } ] }
///
/// Only `number` and `approvals` are required, and further keys are passed over. Throws `ParseError` at what has another shape,
/// and at a key that is nearly one of these: approvals must not be missed for a slip of the pen.
package enum ApprovalsJSON {
  package static func read(_ source: SourceFile) throws(ParseError) -> Approvals {
    let root = try JSONReader.read(source).root
    let schema = try root.require("schema")
    guard try schema.expectString("`schema`") == "assay.approvals/1" else {
      throw ParseError(.unsupported, "the schema is not `assay.approvals/1`", at: schema.span)
    }
    var rows: [Approvals.PullRequest] = []
    for table in try root.require("pullRequests").expectArray("`pullRequests`") {
      rows.append(try pullRequest(table))
    }
    return Approvals(rows)
  }

  private static func pullRequest(_ table: SyntaxValue) throws(ParseError) -> Approvals.PullRequest {
    try checkKeys(
      of: table, ["number", "mergeCommit", "author", "mergedBy", "mergedAt", "checks", "approvals"])
    let number = try table.require("number")
    guard let value = number.integer, value > 0 else {
      throw ParseError(.structure, "`number` must be the number of a pull request", at: number.span)
    }
    var row = Approvals.PullRequest(number: Int(value))
    row.mergeCommit = try commit("mergeCommit", of: table)
    row.author = try text("author", of: table)
    row.mergedBy = try text("mergedBy", of: table)
    row.mergedAt = try time("mergedAt", of: table)
    row.checks = try word("checks", of: table)
    for approval in try table.require("approvals").expectArray("`approvals`") {
      row.approvals.append(try self.approval(approval))
    }
    return row
  }

  private static func approval(_ table: SyntaxValue) throws(ParseError) -> Approvals.Approval {
    try checkKeys(of: table, ["by", "at", "role"])
    let by = try table.require("by").expectString("`by`")
    return Approvals.Approval(by: by, at: try time("at", of: table), role: try word("role", of: table))
  }

  private static func checkKeys(of table: SyntaxValue, _ known: [String]) throws(ParseError) {
    for entry in try table.expectTable("an entry").children {
      guard let key = entry.key, !known.contains(key), let meant = Spelling.nearest(to: key, among: known)
      else { continue }
      throw ParseError(
        .structure, "unknown key `\(key)`", at: entry.headSpan, remedy: "did you mean `\(meant)`?")
    }
  }

  private static func text(_ key: String, of table: SyntaxValue) throws(ParseError) -> String? {
    table[key]?.kind == .null ? nil : try table.optionalString(key)
  }

  private static func time(_ key: String, of table: SyntaxValue) throws(ParseError) -> UTCTime? {
    guard let text = try text(key, of: table), let value = table[key] else { return nil }
    if let time = UTCTime(text) { return time }
    throw ParseError(
      .structure, "`\(key)` must be a time with its zone (RFC 3339)", at: value.span,
      remedy: "write for example \"2026-05-03T10:00:00Z\"")
  }

  private static func commit(_ key: String, of table: SyntaxValue) throws(ParseError) -> String? {
    guard let text = try text(key, of: table)?.lowercased(), let value = table[key] else { return nil }
    let isID =
      [40, 64].contains(text.utf8.count) && text.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
    if isID { return text }
    throw ParseError(
      .structure, "`\(key)` must be the whole id of a commit", at: value.span,
      remedy: "write its 40 or 64 hexadecimal digits, as `git rev-parse` prints them")
  }

  private static func word<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String, of table: SyntaxValue
  ) throws(ParseError) -> Word? {
    guard let text = try text(key, of: table), let value = table[key] else { return nil }
    if let word = Word(rawValue: text) { return word }
    throw ParseError(
      .structure, "`\(key)` cannot be `\(text)`", at: value.span,
      remedy: "write one of: " + Word.allCases.map(\.rawValue).joined(separator: ", "))
  }
}
