import Facts
import Standards
import Syntax

/// Values that all locks have: names, and markers, most of which repeat.
extension SyntaxValue {
  func expectDistributionName() throws(ParseError) -> PackageName {
    let text = try expectString("`name`")
    guard let name = DistributionName(text) else {
      throw ParseError(.structure, "`\(text)` is not a valid distribution name", at: span)
    }
    return PackageName(name)
  }

  /// The key of an entry as the name of a distribution.
  func expectDistributionKey() throws(ParseError) -> PackageName {
    guard let name = key.flatMap({ DistributionName($0) }) else {
      throw ParseError(.structure, "`\(key ?? "")` is not a valid distribution name", at: headSpan)
    }
    return PackageName(name)
  }

  /// The string under the first of several keys that is there.
  func firstString(_ keys: String...) throws(ParseError) -> String? {
    for key in keys {
      if let text = try optionalString(key) { return text }
    }
    return nil
  }

  /// The names in an array of strings, no more than a lock may have scopes.
  func expectScopeNames() throws(ParseError) -> [String] {
    let names = try expectStrings("`\(key ?? "")`")
    guard names.count <= LockBuilder.maximumScopes else {
      throw ParseError(.limit, "more than \(LockBuilder.maximumScopes) scopes", at: span)
    }
    return names
  }

  /// The extras in an array of strings, or in one string, sorted.
  func expectExtras() throws(ParseError) -> [ExtraName] {
    var names: Set<ExtraName> = []
    for value in kind == .string ? [self] : Array(try expectArray("`extras`")) {
      let text = try value.expectString("an extra")
      guard let name = ExtraName(text) else {
        throw ParseError(.structure, "`\(text)` is not a valid extra name", at: value.span)
      }
      names.insert(name)
    }
    return names.sorted()
  }
}

/// A lock under construction: what all formats without the project itself have in common.
struct LockBuilder {
  /// Entries of one name: every dependency on it looks at each.
  static let maximumEntriesOfOneName = 256
  /// Scopes that a lock names, and that one of its packages may have.
  static let maximumScopes = 256

  let source: SourceFile
  var lock: Lock
  private(set) var index = LockIndex()
  private(set) var notEvaluated: [NotEvaluated] = []
  private var markers: [String: Marker?] = [:]

  init(source: SourceFile, format: String, manifest: String) {
    self.source = source
    lock = Lock(file: source.path, format: format)
    lock.rootManifest = lock.sibling(manifest)
  }

  var inventory: Inventory {
    var inventory = Inventory()
    inventory.locks = [lock]
    inventory.notEvaluated = notEvaluated
    return inventory
  }

  mutating func append(_ package: LockedDistribution) throws(ParseError) {
    guard index.count(of: package.name) < Self.maximumEntriesOfOneName else {
      throw ParseError(
        .limit,
        "more than \(Self.maximumEntriesOfOneName) entries of `\(package.name)`",
        at: source.lines.span(ofLine: package.location.line, in: source.bytes)
      )
    }
    index.insert(package.name, at: lock.packages.count)
    lock.packages.append(package)
  }

  /// A marker, or nil where it is absent, empty or cannot be read; the latter is reported, and counts as possible.
  mutating func marker(_ value: SyntaxValue?) -> Marker? {
    guard let value, let text = value.string else {
      if let value { report(value.mismatch("a marker", "a string")) }
      return nil
    }
    if text.isEmpty { return nil }
    if let known = markers[text] { return known }
    var marker: Marker?
    do {
      marker = try value.located { () throws(ParseError) in try Marker(parsing: text) }
    } catch {
      report(error, subject: text)
    }
    markers[text] = .some(marker)
    return marker
  }

  mutating func report(_ error: ParseError, subject: String? = nil) {
    notEvaluated.append(NotEvaluated(error, in: source, subject: subject))
  }
}

/// The hash that the files of a lock carry, under `hash`, with the algorithm in front.
extension LockedDistribution {
  /// Adds the files; of those that several versions share, the package's own.
  mutating func appendFiles(_ files: SyntaxValue, areShared: Bool = false) throws(ParseError) {
    let all = try files.expectArray("`files`").map { $0 }
    let own = areShared ? all.filter { isOwn(fileName: $0["file"]?.string ?? "") } : all
    for file in own.isEmpty ? all : own {
      guard file.kind == .table else { throw file.mismatch("a file", "a table") }
      // Where none of the shared files is the package's own, they say nothing of it.
      if !own.isEmpty { note(artifact: file["url"] ?? file["file"]) }
      if let hash = try file.optionalString("hash"), !hash.isEmpty {
        hashes.append(hash)
      } else {
        let place = (file["file"] ?? file["url"])?.string ?? name.text
        unhashedFiles.append(String(fileName(RedactedURL(place).text)))
      }
    }
  }

  private static let maximumVersionBytes = 256
  private static let maximumFileNameBytes = 1024

  /// Whether `name-VERSION` in a file's name is the package's version.
  private func isOwn(fileName: String) -> Bool {
    let name = Array(fileName.utf8)
    let mark = Array("-\(version ?? "")".utf8)
    guard mark.count <= Self.maximumVersionBytes, name.count <= Self.maximumFileNameBytes else { return true }
    return name.indices.contains { start in
      guard name[start...].starts(with: mark) else { return false }
      let rest = name[(start + mark.count)...]
      return rest.first == UInt8(ascii: "-")
        || rest.first == UInt8(ascii: ".") && !rest.dropFirst().startsWithDigit
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var startsWithDigit: Bool {
    first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }
}
