internal import Facts
internal import Standards
package import Syntax

extension Waiver {
  private static let keys = [
    "rule", "advisory", "package", "reason", "owner", "approver", "created", "until",
  ]

  /// Reads `governance/waivers.toml`: `[[waivers]]`, each with all that an auditor asks for.
  package static func read(_ root: SyntaxValue) throws(ParseError) -> [Waiver] {
    try Policy.checkKeys(of: root, ["waivers"])
    var waivers: [Waiver] = []
    guard let list = root["waivers"] else { return [] }
    for table in try list.expectArray("`waivers`") {
      try Policy.checkKeys(of: try table.expectTable("a waiver"), keys)
      var waiver = Waiver(
        package: name(try text("package", of: table)), reason: try text("reason", of: table),
        people: (try text("owner", of: table), try text("approver", of: table)),
        days: try days(of: table), location: table.headLocation)
      waiver.rule = try table["rule"].map { value throws(ParseError) in try rule(value) }
      waiver.advisory = try table.optionalString("advisory")
      guard waiver.rule != nil || waiver.advisory != nil else {
        throw ParseError(
          .structure, "a waiver names a `rule` or an `advisory`, or both", at: table.headSpan)
      }
      waivers.append(waiver)
    }
    return waivers
  }

  /// Reads `governance/baseline.toml`: who accepts until when what was found on one day.
  package static func readBaseline(_ root: SyntaxValue) throws(ParseError) -> [Waiver] {
    try Policy.checkKeys(of: root, ["reason", "owner", "approver", "created", "until", "findings"])
    let reason = try text("reason", of: root)
    let people = (try text("owner", of: root), try text("approver", of: root))
    let days = try days(of: root)
    var waivers: [Waiver] = []
    guard let list = root["findings"] else { return [] }
    for table in try list.expectArray("`findings`") {
      try Policy.checkKeys(
        of: try table.expectTable("a finding"), ["fingerprint", "rule", "advisory", "package", "file"])
      var waiver = Waiver(
        package: try text("package", of: table), reason: reason, people: people, days: days,
        location: table.headLocation)
      waiver.fingerprint = try text("fingerprint", of: table)
      waiver.rule = try rule(try table.require("rule"))
      waiver.advisory = try table.optionalString("advisory")
      waivers.append(waiver)
    }
    return waivers
  }

  private static func rule(_ value: SyntaxValue) throws(ParseError) -> String {
    let id = try value.expectString("`rule`")
    guard Rule.rule(id: id) == nil else { return id }
    let nearest = Spelling.nearest(to: id, among: Rule.all.map(\.id))
    throw ParseError(
      .structure, "there is no rule `\(id)`", at: value.span,
      remedy: nearest.map { "did you mean `\($0)`?" } ?? "`assay rules` lists them")
  }

  /// Names of distributions have one form; those of images and files are as they stand.
  package static func name(_ text: String) -> String {
    DistributionName(text)?.text ?? text
  }

  private static func text(_ key: String, of table: SyntaxValue) throws(ParseError) -> String {
    let value = try table.require(key)
    let text = try value.expectString("`\(key)`")
    guard text.utf8.contains(where: { $0 > UInt8(ascii: " ") }) else {
      throw ParseError(.structure, "`\(key)` is empty", at: value.span)
    }
    return text
  }

  private static func days(
    of table: SyntaxValue
  ) throws(ParseError) -> (created: CalendarDate, until: CalendarDate) {
    let created = try day("created", of: table)
    let until = try day("until", of: table)
    guard created <= until else {
      throw ParseError(
        .structure, "`until` is before `created`", at: table["until"]?.span ?? table.headSpan)
    }
    return (created, until)
  }

  private static func day(_ key: String, of table: SyntaxValue) throws(ParseError) -> CalendarDate {
    let value = try table.require(key)
    guard value.kind == .localDate || value.kind == .string, value.text.utf8.count == 10,
      let day = CalendarDate(value.text)
    else {
      throw ParseError(
        .structure, "`\(key)` must be a day", at: value.span, remedy: "write `\(key) = 2026-11-30`")
    }
    return day
  }
}

extension SyntaxValue {
  /// Where a table begins, not all of its lines.
  fileprivate var headLocation: SourceLocation { source.location(of: headSpan) }
}
