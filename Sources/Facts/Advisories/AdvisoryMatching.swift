package import Standards

/// Whether a record concerns a version.
package enum AdvisoryVerdict: Sendable, Hashable {
  case affected, notAffected
  /// The record's versions cannot be compared with this one.
  case unknown
}

extension AffectedPackage {
  /// Evaluates a PyPI version: `versions` or any range, as the OSV schema's evaluation algorithm says.
  ///
  /// Source: https://ossf.github.io/osv-schema/#evaluation. Lists and `last_affected` are compared without the local part, as
  /// PEP 440's `==` and `<=` do.
  package func verdict(for version: Version) -> AdvisoryVerdict {
    if lists(version) { return .affected }
    var isUnknown = false
    for range in ranges where range.kind != .git {
      switch range.verdict(for: version) {
      case .affected: return .affected
      case .unknown: isUnknown = true
      case .notAffected: break
      }
    }
    return isUnknown ? .unknown : .notAffected
  }

  private func lists(_ version: Version) -> Bool {
    let publicVersion = version.publicVersion
    return versions.contains { listed in
      guard let other = Version(listed) else { return listed == version.normalized }
      return other == version || other == publicVersion
    }
  }

  /// The versions named by `fixed` events, as written, in record order.
  package var fixedVersions: [String] {
    ranges.lazy.filter { $0.kind != .git }.flatMap(\.events).compactMap { event in
      if case .fixed(let version) = event { version } else { nil }
    }
  }
}

extension AffectedRange {
  /// Walks the events in version order; ties keep the order of the record, so that `fixed 2, introduced 2` is
  /// continuous and `introduced 2, fixed 2` is empty.
  fileprivate func verdict(for version: Version) -> AdvisoryVerdict {
    guard let ordered = orderedEvents() else { return .unknown }
    let limits = ordered.filter { if case .limit = $0.event { true } else { false } }
    if !limits.isEmpty, limits.allSatisfy({ $0.version.map { version >= $0 } ?? false }) {
      return .notAffected
    }
    var isAffected = false
    for (event, bound) in ordered {
      switch event {
      case .introduced: if bound.map({ version >= $0 }) ?? true { isAffected = true }
      case .fixed: if let bound, version >= bound { isAffected = false }
      case .lastAffected: if let bound, version.publicVersion > bound { isAffected = false }
      case .limit: break
      }
    }
    return isAffected ? .affected : .notAffected
  }

  /// The events with their parsed versions, sorted; a nil version is `introduced: 0` or `limit: *`. Nil where a
  /// version cannot be parsed.
  private func orderedEvents() -> [(event: Event, version: Version?)]? {
    var parsed: [(event: Event, version: Version?)] = []
    for event in events {
      switch event {
      case .introduced("0"): parsed.append((event, nil))
      case .limit("*"): parsed.append((event, nil))
      default:
        guard let version = Version(event.version) else { return nil }
        parsed.append((event, version))
      }
    }
    let order = parsed.indices.sorted { left, right in
      switch (parsed[left].version, parsed[right].version) {
      case (nil, nil): left < right
      case (nil, _): true
      case (_, nil): false
      case (let first?, let second?): first == second ? left < right : first < second
      }
    }
    return order.map { parsed[$0] }
  }
}
