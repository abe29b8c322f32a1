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
        package: name(try table.requireText("package")), reason: try table.requireText("reason"),
        people: (try table.requireText("owner"), try table.requireText("approver")),
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
    let reason = try root.requireText("reason")
    let people = (try root.requireText("owner"), try root.requireText("approver"))
    let days = try days(of: root)
    var waivers: [Waiver] = []
    guard let list = root["findings"] else { return [] }
    for table in try list.expectArray("`findings`") {
      try Policy.checkKeys(
        of: try table.expectTable("a finding"), ["fingerprint", "rule", "advisory", "package", "file"])
      var waiver = Waiver(
        package: try table.requireText("package"), reason: reason, people: people, days: days,
        location: table.headLocation)
      waiver.fingerprint = try table.requireText("fingerprint")
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

  private static func days(
    of table: SyntaxValue
  ) throws(ParseError) -> (created: CalendarDate, until: CalendarDate) {
    let created = try table.requireDay("created")
    let until = try table.requireDay("until")
    guard created <= until else {
      throw ParseError(
        .structure, "`until` is before `created`", at: table["until"]?.span ?? table.headSpan)
    }
    return (created, until)
  }
}
