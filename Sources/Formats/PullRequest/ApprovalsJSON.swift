package import Facts
package import Syntax

/// Reads `assay.approvals/1`, an export of a forge's pull requests:
///
///     { "schema": "assay.approvals/1", "pullRequests": [
///       { "number": 12, "mergeCommit": "40 hexadecimal digits", "author": "ann", "mergedBy": "bob",
///         "mergedAt": "2026-05-03T10:00:00Z", "checks": "success",
///         "approvals": [ { "by": "bob", "at": "2026-05-03T09:00:00Z", "role": "maintainer" } ] } ] }
///
/// Only `number` and `approvals` are required. Throws `ParseError` at what has another shape.
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
    let number = try table.require("number")
    guard let value = number.integer, value > 0 else {
      throw ParseError(.structure, "`number` must be the number of a pull request", at: number.span)
    }
    var row = Approvals.PullRequest(number: Int(value))
    row.mergeCommit = try text("mergeCommit", of: table)
    row.author = try text("author", of: table)
    row.mergedBy = try text("mergedBy", of: table)
    row.mergedAt = try text("mergedAt", of: table)
    row.checks = try word("checks", of: table)
    for approval in try table.require("approvals").expectArray("`approvals`") {
      let by = try approval.require("by").expectString("`by`")
      row.approvals.append(
        Approvals.Approval(by: by, at: try text("at", of: approval), role: try word("role", of: approval)))
    }
    return row
  }

  private static func text(_ key: String, of table: SyntaxValue) throws(ParseError) -> String? {
    table[key]?.kind == .null ? nil : try table.optionalString(key)
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
