internal import Facts
internal import Standards

/// Why a test's versions cannot be told.
struct OVALUnknown: Error {
  let reason: String

  init(_ reason: String) {
    self.reason = reason
  }
}

/// The versions and architectures of a package for which a test is true.
struct OVALVersions {
  var versions = VersionIntervals.all
  /// Nil for every one.
  var architectures: [String]?
}

/// Reads the states of a test of packages. A state decides, whatever the comment says.
struct OVALVersionReader {
  let tables: OVALTables
  let scheme: VersionScheme

  func read(_ facts: OVALTestFacts) throws(OVALUnknown) -> OVALVersions {
    guard facts.test.check != .unknown, facts.test.existence != .unknown else {
      throw OVALUnknown("its test is checked in an unknown way")
    }
    if facts.test.existence == .absent { return OVALVersions(versions: .none) }
    let found = try joined(facts)
    guard facts.test.check == .none else { return found }
    guard found.architectures == nil, !facts.states.isEmpty, let rest = found.versions.complement(by: scheme)
    else {
      throw OVALUnknown("its test excludes what cannot be told")
    }
    return OVALVersions(versions: rest)
  }

  /// Whether a state looks for versions below one: on a release package, too, that is a fix and no product.
  static func isUpperBound(_ state: ArraySlice<OVALEntity>) -> Bool {
    state.contains { $0.field == .evr && [.less, .lessOrEqual].contains($0.operation) }
  }

  // MARK: States

  private func joined(_ facts: OVALTestFacts) throws(OVALUnknown) -> OVALVersions {
    var result: OVALVersions?
    for state in facts.states {
      let next = try read(state)
      result =
        try result.map { last throws(OVALUnknown) in try join(last, next, facts.test.stateOperator) } ?? next
    }
    return result ?? OVALVersions()
  }

  private func join(
    _ left: OVALVersions, _ right: OVALVersions, _ operation: OVALOperator
  ) throws(OVALUnknown) -> OVALVersions {
    switch operation {
    case .and:
      let both = OVALVersions(
        versions: try intersection(left.versions, right.versions),
        architectures: left.architectures.map { known in
          right.architectures.map { known.filter($0.contains) } ?? known
        } ?? right.architectures)
      return both.architectures?.isEmpty == true ? OVALVersions(versions: .none) : both
    case .or where left.architectures == right.architectures:
      return OVALVersions(versions: left.versions.union(right.versions), architectures: left.architectures)
    default:
      throw OVALUnknown("its states exclude one another")
    }
  }

  private func read(_ state: ArraySlice<OVALEntity>) throws(OVALUnknown) -> OVALVersions {
    var result = OVALVersions()
    var parts = OVALVersionParts()
    for entity in state {
      switch entity.field {
      case .ignored, .signature: break
      case .arch:
        guard let found = Self.alternatives(entity, tables) else {
          throw OVALUnknown("its architectures are not named")
        }
        result.architectures = result.architectures?.filter(found.contains) ?? found
      case .evr, .subexpression:
        result.versions = try intersection(result.versions, try bounds(entity))
        parts.hasWhole = true
      case .version: parts.version = (entity.operation, try text(entity))
      case .release: parts.release = (entity.operation, try text(entity))
      case .epoch: parts.epoch = (entity.operation, try text(entity))
      default: throw OVALUnknown("its state asks for more than a version")
      }
    }
    result.versions = try intersection(result.versions, try parts.intervals())
    return result
  }

  private func bounds(_ entity: OVALEntity) throws(OVALUnknown) -> VersionIntervals {
    let version = try OVALText.version(try text(entity), scheme)
    switch entity.operation {
    case .less: return OVALText.isZero(version) ? .none : VersionIntervals(intervals: [.below(version)])
    case .lessOrEqual: return VersionIntervals(intervals: [.upTo(version)])
    case .greater: return VersionIntervals(intervals: [.above(version)])
    case .greaterOrEqual: return VersionIntervals(intervals: [.from(version)])
    case .equals: return VersionIntervals(intervals: [.only(version)])
    case .notEqual: return VersionIntervals(intervals: [.below(version), .above(version)])
    case .pattern, .unknown: throw OVALUnknown("its version is compared in an unknown way")
    }
  }

  private func intersection(
    _ left: VersionIntervals, _ right: VersionIntervals
  ) throws(OVALUnknown) -> VersionIntervals {
    guard let both = left.intersection(right, by: scheme) else {
      throw OVALUnknown("its versions cannot be compared")
    }
    return both
  }

  private func text(_ entity: OVALEntity) throws(OVALUnknown) -> String {
    guard let values = tables.values(entity), values.count == 1, !values[0].isEmpty else {
      throw OVALUnknown("its state has no single value")
    }
    return values[0]
  }

  /// The words of `x86_64` or of the pattern `(i586|x86_64)`; nil for other patterns.
  static func alternatives(_ entity: OVALEntity, _ tables: OVALTables) -> [String]? {
    guard let values = tables.values(entity), values.count == 1 else { return nil }
    guard entity.operation != .equals else { return values }
    guard entity.operation == .pattern else { return nil }
    let bare = values[0].filter { !"^$()".contains($0) }
    let words = bare.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let isPlain = words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    }
    return isPlain ? words : nil
  }
}

/// Version, release and epoch, which older feeds compare each by itself.
private struct OVALVersionParts {
  var hasWhole = false
  var version: (operation: OVALOperation, text: String)?
  var release: (operation: OVALOperation, text: String)?
  var epoch: (operation: OVALOperation, text: String)?

  /// `version equals 0` is SUSE's way to say "never". A version beside a whole one keeps to one series (Oracle's kernels).
  func intervals() throws(OVALUnknown) -> VersionIntervals {
    guard let version else {
      guard release == nil, epoch == nil else { throw OVALUnknown("its version is compared in parts") }
      return .all
    }
    guard epoch == nil || epoch?.operation == .equals,
      let literal = OVALText.literal(version.operation, version.text)
    else { throw OVALUnknown("its version is compared in parts") }
    if literal == "0" { return .none }
    let start = "\(epoch?.text ?? "0"):\(literal)"
    if let release, release.operation == .equals {
      return VersionIntervals(intervals: [.only("\(start)-\(release.text)")])
    }
    guard hasWhole, release == nil else { throw OVALUnknown("its version is compared in parts") }
    return VersionIntervals(intervals: [.from(start)])
  }
}
