package import Standards

/// Whether a record concerns a version.
package enum AdvisoryVerdict: Sendable, Hashable {
  case affected, notAffected
  /// The record's versions cannot be compared with this one.
  case unknown
}

extension AffectedPackage {
  /// Evaluates a version: `versions`, any range or any interval, less what is unaffected.
  ///
  /// Source: https://ossf.github.io/osv-schema/#evaluation. Lists and `last_affected` are compared without the local part, as
  /// PEP 440's `==` and `<=` do.
  package func verdict(for version: ComparableVersion) -> AdvisoryVerdict {
    let included = included(version)
    if unresolved != nil { return included == .notAffected && !intervals.isEmpty ? .notAffected : .unknown }
    if included == .notAffected { return included }
    switch Self.holds(unaffected, version) {
    case .affected: return .notAffected
    case .unknown: return .unknown
    case .notAffected: return included
    }
  }

  package func verdict(for version: Version) -> AdvisoryVerdict { verdict(for: ComparableVersion(version)) }

  private func included(_ version: ComparableVersion) -> AdvisoryVerdict {
    if version.isListed(in: versions) { return .affected }
    var verdict = Self.holds(comparable(intervals, with: version), version)
    for range in ranges where range.kind != .git && verdict != .affected {
      verdict = verdict.or(range.verdict(for: version))
    }
    return verdict
  }

  /// `affected` where any of the intervals holds the version.
  private static func holds(_ intervals: [VersionBounds], _ version: ComparableVersion) -> AdvisoryVerdict {
    var verdict = AdvisoryVerdict.notAffected
    for interval in intervals where verdict != .affected { verdict = verdict.or(interval.holds(version)) }
    return verdict
  }

  /// The versions from which a fix is known, as written, in record order.
  package var fixedVersions: [String] {
    let fixes = ranges.lazy.filter { $0.kind != .git }.flatMap(\.events).compactMap { event in
      if case .fixed(let version) = event { version } else { nil }
    }
    let ends = intervals.lazy.compactMap(\.upper).filter { !$0.isIncluded }.map(\.version)
    return Array(fixes) + Array(ends)
  }
}

extension AdvisoryVerdict {
  /// Affected where either is, else unknown where either is.
  fileprivate func or(_ other: AdvisoryVerdict) -> AdvisoryVerdict {
    if self == .affected || other == .affected { return .affected }
    return self == .unknown || other == .unknown ? .unknown : .notAffected
  }
}

extension VersionBounds {
  fileprivate func holds(_ version: ComparableVersion) -> AdvisoryVerdict {
    var isUnknown = false
    for (bound, wanted) in [(lower, VersionOrder.greater), (upper, .less)] {
      guard let bound else { continue }
      guard let order = version.order(to: bound.version) else {
        isUnknown = true
        continue
      }
      let isInside = order == wanted || (order == .equal && bound.isIncluded)
      if !isInside { return .notAffected }
    }
    return isUnknown ? .unknown : .affected
  }
}

extension AffectedRange {
  /// Walks the events in version order; ties keep the order of the record, so that `fixed 2, introduced 2` is
  /// continuous and `introduced 2, fixed 2` is empty.
  fileprivate func verdict(for version: ComparableVersion) -> AdvisoryVerdict {
    guard let scheme = version.scheme, let ordered = orderedEvents(by: scheme) else { return .unknown }
    var isAffected = false
    var limits: [VersionOrder] = []
    for event in ordered {
      guard let order = event.order(of: version) else { return .unknown }
      switch event {
      case .introduced: if order != .less { isAffected = true }
      case .fixed: if order != .less { isAffected = false }
      case .lastAffected: if order == .greater { isAffected = false }
      case .limit: limits.append(order)
      }
    }
    if !limits.isEmpty, !limits.contains(.less) { return .notAffected }
    return isAffected ? .affected : .notAffected
  }

  /// The events by version, the open ones first; nil where two cannot be compared.
  private func orderedEvents(by scheme: VersionScheme) -> [Event]? {
    if scheme == .pypi { return orderedPythonEvents() }
    let open = events.filter(\.isOpen)
    let bounded = events.filter { !$0.isOpen }
    var isComparable = true
    let order = bounded.indices.sorted { left, right in
      guard let order = scheme.compare(bounded[left].version, bounded[right].version).order else {
        isComparable = false
        return left < right
      }
      return order == .equal ? left < right : order == .less
    }
    return isComparable ? open + order.map { bounded[$0] } : nil
  }

  private func orderedPythonEvents() -> [Event]? {
    var bounded: [(event: Event, version: Version)] = []
    for event in events where !event.isOpen {
      guard let version = Version(event.version)?.publicVersion else { return nil }
      bounded.append((event, version))
    }
    let order = bounded.indices.sorted { left, right in
      let (first, second) = (bounded[left].version, bounded[right].version)
      return first == second ? left < right : first < second
    }
    return events.filter(\.isOpen) + order.map { bounded[$0].event }
  }
}

extension AffectedRange.Event {
  /// `introduced: 0` precedes every version, and `limit: *` comes after all.
  fileprivate var isOpen: Bool { self == .introduced("0") || self == .limit("*") }

  /// How a version stands to the event; nil where they cannot be compared.
  fileprivate func order(of version: ComparableVersion) -> VersionOrder? {
    switch self {
    case .introduced("0"): .greater
    case .limit("*"): .less
    case .lastAffected(let last): version.order(to: last, ignoringLocal: true)
    case .introduced(let bound), .fixed(let bound), .limit(let bound): version.order(to: bound)
    }
  }
}
