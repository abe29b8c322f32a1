import Facts
import Standards
import Syntax

extension ProjectFormat {
  static let emergencyRecord = ProjectFormat(
    name: "emergency-record",
    matches: { $0.text.hasPrefix(EmergencyRecordTOML.folder) && $0.text.hasSuffix(".toml") },
    read: EmergencyRecordTOML.read
  )
}

/// Reads a record of an emergency change.
enum EmergencyRecordTOML {
  static let folder = "governance/emergency/"

  static func read(_ source: SourceFile, limits: ParseLimits) throws(ParseError) -> Inventory {
    let root = try TOMLReader.read(source, limits: limits).root
    let incident = try root.require("incident")
    let opened = try time(try root.require("opened"), "opened")
    let closed = try root["closed"].map { value throws(ParseError) in try time(value, "closed") }
    if let closed, closed < opened, let value = root["closed"] {
      throw ParseError(.structure, "`closed` is before `opened`", at: value.span)
    }
    var missing: [EmergencyRecord.Duty] = []
    for duty in EmergencyRecord.Duty.allCases {
      guard let value = root[duty.rawValue], try !isEmpty(value, duty.rawValue) else {
        missing.append(duty)
        continue
      }
    }
    var inventory = Inventory()
    inventory.emergencies = [
      EmergencyRecord(
        incident: try text("incident", of: root), authoriser: try text("authoriser", of: root),
        reason: try text("reason", of: root), times: (opened, closed), missing: missing,
        location: incident.location)
    ]
    return inventory
  }

  private static func text(_ key: String, of table: SyntaxValue) throws(ParseError) -> String {
    let value = try table.require(key)
    guard try !isEmpty(value, key) else {
      throw ParseError(.structure, "`\(key)` is empty", at: value.span)
    }
    return value.text
  }

  private static func isEmpty(_ value: SyntaxValue, _ key: String) throws(ParseError) -> Bool {
    !(try value.expectString("`\(key)`")).utf8.contains { $0 > UInt8(ascii: " ") }
  }

  private static func time(_ value: SyntaxValue, _ key: String) throws(ParseError) -> UTCTime {
    guard value.kind == .offsetDateTime || value.kind == .string, let time = UTCTime(value.text) else {
      throw ParseError(
        .structure, "`\(key)` must be a time with its zone", at: value.span,
        remedy: "write `\(key) = 2026-11-30T09:15:00Z`")
    }
    return time
  }
}
