import Facts
import Standards
import Syntax

extension ProjectFormat {
  static let dependencyRecord = ProjectFormat(
    name: "dependency-record",
    matches: { $0.text.hasPrefix(DependencyRecordTOML.folder) && $0.text.hasSuffix(".toml") },
    read: DependencyRecordTOML.read
  )
}

/// Reads a record of why a dependency is there. Its file is named after the distribution.
enum DependencyRecordTOML {
  static let folder = "governance/dependencies/"

  static func read(_ source: SourceFile, limits: ParseLimits) throws(ParseError) -> Inventory {
    let root = try TOMLReader.read(source, limits: limits).root
    let value = try root.require("name")
    guard let name = DistributionName(try value.expectString("`name`")) else {
      throw ParseError(.structure, "`name` is no name of a distribution", at: value.span)
    }
    let file = fileName(source.path).dropLast(".toml".count)
    guard DistributionName(String(file)) == name else {
      throw ParseError(
        .structure, "the file is not named after `\(name)`", at: value.span,
        remedy: "name it \(folder)\(name).toml")
    }
    let justification = try root.require("justification")
    let text = try justification.expectString("`justification`")
    guard !text.visibleText.isEmpty else {
      throw ParseError(.structure, "`justification` is empty", at: justification.span)
    }
    var inventory = Inventory()
    inventory.records = [
      DependencyRecord(
        name: PackageName(name), justification: text, owner: try root.optionalString("owner"),
        location: value.location)
    ]
    return inventory
  }
}
