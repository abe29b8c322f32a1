import Facts
import Standards
import Syntax

extension PoetryPackages {
  /// `[package.dependencies]`: the name of each, with a constraint, a table, or a list of both.
  mutating func readEdges() throws(ParseError) {
    for (index, table) in tables.enumerated() {
      guard let dependencies = table["dependencies"] else { continue }
      let extras = try PoetryExtras(table["extras"])
      for entry in try dependencies.expectTable("`dependencies`").children {
        do throws(ParseError) {
          try readEdges(entry, from: index, extras: extras)
        } catch {
          builder.report(error, subject: entry.key)
        }
      }
    }
  }

  private mutating func readEdges(
    _ entry: SyntaxValue,
    from: Int,
    extras: PoetryExtras
  ) throws(ParseError) {
    let name = try entry.expectDistributionKey()
    for value in entry.kind == .array ? Array(entry.elements) : [entry] {
      try readEdge(value, from: from, to: name, extras: extras)
    }
  }

  private mutating func readEdge(
    _ value: SyntaxValue,
    from: Int,
    to name: PackageName,
    extras: PoetryExtras
  ) throws(ParseError) {
    guard value.kind == .table || value.kind == .string else {
      let error = value.mismatch("the dependency `\(name)`", "a constraint or a table")
      builder.report(error, subject: name.text)
      return
    }
    let candidates = candidates(for: name, value)
    let toExtras = try value["extras"].map { extras throws(ParseError) in try extras.expectExtras() } ?? []
    let marker = builder.marker(value["markers"])
    // A dependency that no extra lists is taken to be there always.
    let owners = value["optional"]?.boolean == true ? extras.listing[name] ?? [] : []
    for extra in owners.isEmpty ? [nil] : owners.map(Optional.some) {
      builder.lock.edges.append(
        LockEdge(
          from: from,
          fromExtra: extra,
          name: name,
          candidates: candidates,
          toExtras: toExtras,
          marker: marker
        )
      )
    }
  }

  /// Of several entries of a name those that the constraint admits, from the place that it names.
  private mutating func candidates(for name: PackageName, _ value: SyntaxValue) -> [Int] {
    guard builder.index[name].count > 1 else { return builder.index[name] }
    let isElsewhere = ["git", "url", "path", "file"].contains { value[$0] != nil }
    let constraint = constraint(value.kind == .string ? value : value["version"])
    return builder.index.candidates(for: name) { [packages = builder.lock.packages] index in
      let package = packages[index]
      guard !isElsewhere || package.source.kind != .index else { return false }
      return package.version.flatMap { constraint?.admits($0) } ?? true
    }
  }

  private mutating func constraint(_ value: SyntaxValue?) -> PoetryConstraint? {
    guard let value, let text = value.string else { return nil }
    do {
      return try value.located { () throws(ParseError) in try PoetryConstraint(parsing: text) }
    } catch {
      builder.report(error, subject: text)
      return nil
    }
  }
}

/// `[package.extras]`: for each extra, requirements such as `name (>=1)`.
struct PoetryExtras {
  /// The extras that list a distribution.
  private(set) var listing: [PackageName: [ExtraName]] = [:]

  init(_ table: SyntaxValue?) throws(ParseError) {
    guard let table else { return }
    for list in try table.expectTable("`extras`").children {
      guard let extra = list.key.flatMap({ ExtraName($0) }) else { continue }
      var seen: Set<PackageName> = []
      for value in list.elements {
        guard let name = Self.distribution(in: value), seen.insert(name).inserted else { continue }
        listing[name, default: []].append(extra)
      }
    }
  }

  /// The name at the head of a requirement, which need not have the form of PEP 508.
  static func distribution(in value: SyntaxValue) -> PackageName? {
    value.withTextBytes { bytes in
      let name = bytes.prefix { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
          true
        default: false
        }
      }
      return DistributionName(bytes: name).map { PackageName($0) }
    }
  }
}
