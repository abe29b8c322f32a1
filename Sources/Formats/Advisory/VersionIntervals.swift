internal import Facts
internal import Standards

/// A union of intervals in the order of one ecosystem. What cannot be compared gives no result.
struct VersionIntervals: Hashable {
  private(set) var intervals: [VersionBounds]

  static let all = VersionIntervals(intervals: [.all])
  static let none = VersionIntervals(intervals: [])

  init(intervals: [VersionBounds]) {
    self.intervals = intervals
  }

  var isEmpty: Bool { intervals.isEmpty }

  func union(_ other: VersionIntervals) -> VersionIntervals {
    VersionIntervals(intervals: intervals + other.intervals.filter { !intervals.contains($0) })
  }

  func intersection(_ other: VersionIntervals, by scheme: VersionScheme) -> VersionIntervals? {
    var result: [VersionBounds] = []
    for left in intervals {
      for right in other.intervals {
        guard let lower = Self.stricter(left.lower, right.lower, .greater, by: scheme),
          let upper = Self.stricter(left.upper, right.upper, .less, by: scheme)
        else { return nil }
        let bounds = VersionBounds(lower: lower.bound, upper: upper.bound)
        guard let isEmpty = bounds.isEmpty(by: scheme) else { return nil }
        if !isEmpty, !result.contains(bounds) { result.append(bounds) }
      }
    }
    return VersionIntervals(intervals: result)
  }

  /// All versions but these.
  func complement(by scheme: VersionScheme) -> VersionIntervals? {
    var result = VersionIntervals.all
    for interval in intervals {
      guard let rest = result.intersection(interval.complement, by: scheme) else { return nil }
      result = rest
    }
    return result
  }

  /// The bound that lies further in the order given; the outer nil stands for what cannot be compared.
  private static func stricter(
    _ left: VersionBounds.Bound?, _ right: VersionBounds.Bound?, _ order: VersionOrder,
    by scheme: VersionScheme
  ) -> (bound: VersionBounds.Bound?, Void)? {
    guard let left, let right else { return (left ?? right, ()) }
    switch scheme.compare(left.version, right.version).order {
    case nil: return nil
    case .equal?: return (left.isIncluded ? right : left, ())
    case let found?: return (found == order ? left : right, ())
    }
  }
}

extension VersionBounds {
  fileprivate var complement: VersionIntervals {
    var result: [VersionBounds] = []
    if let lower {
      result.append(VersionBounds(upper: Bound(version: lower.version, isIncluded: !lower.isIncluded)))
    }
    if let upper {
      result.append(VersionBounds(lower: Bound(version: upper.version, isIncluded: !upper.isIncluded)))
    }
    return VersionIntervals(intervals: result)
  }

  /// Whether no version lies between the bounds; nil where these cannot be compared.
  fileprivate func isEmpty(by scheme: VersionScheme) -> Bool? {
    guard let lower, let upper else { return false }
    switch scheme.compare(lower.version, upper.version).order {
    case nil: return nil
    case .less?: return false
    case .equal?: return !(lower.isIncluded && upper.isIncluded)
    case .greater?: return true
    }
  }
}
