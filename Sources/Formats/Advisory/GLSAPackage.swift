internal import Facts
internal import Standards

/// A range of a GLSA, without its version.
struct GLSARange {
  /// `lt`, `le`, `eq`, `ge`, `gt`, and with `r` before for revisions of one version.
  let comparison: String
  /// The slot for which it holds; nil for every one.
  let slot: String?
  let isVulnerable: Bool

  /// The versions in the range; nil where the comparison is not known.
  func bounds(_ version: String) -> VersionBounds? {
    if version == "*" { return .all }
    let base = Self.withoutRevision(version)
    // Every revision of a version precedes its first patch level.
    let end = VersionBounds.Bound(version: base + "_p", isIncluded: false)
    let start = VersionBounds.Bound(version: base, isIncluded: true)
    switch comparison {
    case "lt": return .below(version)
    case "le": return .upTo(version)
    case "eq": return version.hasSuffix("*") ? Self.series(String(version.dropLast())) : .only(version)
    case "ge": return .from(version)
    case "gt": return .above(version)
    case "rlt": return VersionBounds(lower: start, upper: VersionBounds.below(version).upper)
    case "rle": return VersionBounds(lower: start, upper: VersionBounds.upTo(version).upper)
    case "rge": return VersionBounds(lower: VersionBounds.from(version).lower, upper: end)
    case "rgt": return VersionBounds(lower: VersionBounds.above(version).lower, upper: end)
    default: return nil
    }
  }

  /// `1.2.3` of `1.2.3-r4`.
  private static func withoutRevision(_ version: String) -> String {
    guard let dash = version.lastIndex(of: "-"), version[dash...].hasPrefix("-r") else { return version }
    return String(version[..<dash])
  }

  /// The versions that begin with the components of `1.8` or `1.8.`, stages before the first of them included.
  static func series(_ text: String) -> VersionBounds? {
    var components = text.split(separator: ".").map(String.init)
    guard let last = components.popLast(), let number = Int(last), number < Int.max else { return nil }
    let next = (components + [String(number + 1)]).joined(separator: ".")
    let first = (components + [last]).joined(separator: ".")
    return VersionBounds(
      lower: VersionBounds.from(first + "_alpha").lower, upper: VersionBounds.below(next + "_alpha").upper)
  }
}

/// A package of a GLSA with its ranges.
///
/// A range may hold for one slot, which no version tells by itself. Where slots are series (`3.8` of `3.8.12`), a range is
/// limited to its series; else slots that disagree leave the package without a verdict.
struct GLSAPackage {
  private let name: String
  private let architecture: String?
  private var ranges: [(range: GLSARange, version: String)] = []

  init(name: String, architecture: String?) {
    self.name = name
    self.architecture = architecture
  }

  mutating func add(_ range: GLSARange, version: String) {
    ranges.append((range, version))
  }

  var affected: [AffectedPackage] {
    if name.isEmpty { return [unresolved("the package has no name")] }
    let slots = Set(ranges.compactMap(\.range.slot))
    guard !slots.isEmpty else { return entries { $0.bounds($1) } }
    let same = Set(
      slots.map { slot in ranges.filter { $0.range.slot == slot || $0.range.slot == nil }.map(Self.key) })
    if same.count == 1 { return entries { $0.bounds($1) } }
    let isSeries = ranges.allSatisfy { entry in
      entry.range.slot.map { Self.isSeries($0, of: entry.version) } ?? true
    }
    guard isSeries else {
      return [unresolved("its versions are those of slots, and no version tells its slot")]
    }
    return entries { range, version in
      guard let bounds = range.bounds(version), let slot = range.slot else { return range.bounds(version) }
      return GLSARange.series(slot).flatMap { Self.narrowed(bounds, to: $0) }
    }
  }

  private static func key(_ entry: (range: GLSARange, version: String)) -> [String] {
    [entry.range.comparison, entry.range.isVulnerable ? "vulnerable" : "", entry.version]
  }

  private static func isSeries(_ slot: String, of version: String) -> Bool {
    version == slot || version.hasPrefix(slot + ".") || version.hasPrefix(slot + "_")
      || version.hasPrefix(slot + "-")
  }

  private static func narrowed(_ bounds: VersionBounds, to series: VersionBounds) -> VersionBounds? {
    VersionIntervals(intervals: [bounds])
      .intersection(VersionIntervals(intervals: [series]), by: .gentoo)?.intervals.first
  }

  private func entries(_ bounds: (GLSARange, String) -> VersionBounds?) -> [AffectedPackage] {
    architectures.map { architecture in
      var package = AffectedPackage(ecosystem: "Gentoo", name: name)
      package.nameKind = .source
      package.architecture = architecture
      for (range, version) in ranges {
        guard let bounds = bounds(range, version) else {
          package.unresolved = "its range `\(range.comparison) \(version)` is not understood"
          continue
        }
        if range.isVulnerable { package.intervals.append(bounds) } else { package.unaffected.append(bounds) }
      }
      if package.unresolved != nil { (package.intervals, package.unaffected) = ([], []) }
      return package
    }
  }

  private var architectures: [String?] {
    guard let architecture, architecture != "*" else { return [nil] }
    let words = architecture.split { $0 == " " || $0 == "," }.map(String.init)
    return words.isEmpty ? [nil] : words
  }

  private func unresolved(_ reason: String) -> AffectedPackage {
    var package = AffectedPackage(ecosystem: "Gentoo", name: name)
    package.nameKind = .source
    package.unresolved = reason
    return package
  }
}
