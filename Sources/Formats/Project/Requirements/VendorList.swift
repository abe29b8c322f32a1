import Facts
import Syntax

extension ProjectFormat {
  /// The list of what is copied into the project's own source, in the form of a requirements file: that of the tool `vendoring`, as
  /// pip, Poetry and pipenv keep it.
  static let vendorList = ProjectFormat(
    name: "vendor-list", matches: { VendorList.names.contains($0.name) },
    content: ProjectContent(maximumBytes: 1 << 20, isOfFormat: VendorList.pinsVersions), read: VendorList.read
  )
}

/// Source: https://github.com/pradyunsg/vendoring, `requirements` of its configuration.
package enum VendorList {
  /// Without a pin in them, such files may list anything.
  package static let names: Set<String> = ["vendor.txt", "vendored.txt", "_vendor.txt"]

  fileprivate static func read(_ source: SourceFile, _ limits: ParseLimits) throws(ParseError) -> Inventory {
    let file = try RequirementsReader.read(source, scope: .vendored, limits: limits)
    var inventory = Inventory()
    let lock = RequirementsLock.lock(
      of: file, at: source.path, scope: .vendored, format: ProjectFormat.vendorList.name)
    inventory.locks = [lock].compactMap(\.self)
    inventory.take(file)
    return inventory
  }

  /// Whether the first line that is no comment pins a version.
  fileprivate static func pinsVersions(_ bytes: [UInt8]) -> Bool {
    let lines = bytes.split(separator: UInt8(ascii: "\n")).lazy.map { $0.drop(while: \.isLineBlank) }
    let first = lines.first { line in
      line.contains { !$0.isLineBlank && $0 != UInt8(ascii: "\r") } && line.first != UInt8(ascii: "#")
    }
    guard let first, let equals = first.firstIndex(of: UInt8(ascii: "=")), equals > first.startIndex else {
      return false
    }
    return first[equals...].starts(with: "==".utf8)
  }
}
