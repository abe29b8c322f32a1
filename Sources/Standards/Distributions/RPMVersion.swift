/// The order of RPM package versions, `[epoch:]version[-release]`.
///
/// rpm-version(7): https://rpm.org/docs/latest/man/rpm-version.7. Every text that is not empty is a version;
/// bytes other than ASCII letters and digits, `~` and `^` only separate. A release that is not given is older than any.
package enum RPMVersion {
  /// The order of packages: one without an epoch has epoch 0.
  package static func compare(_ left: String, _ right: String) -> VersionComparison {
    VersionComparison(left, right, reading: Parts.init, by: compare)
  }

  /// The order of texts as rpm's `labelCompare` has it: an epoch that is not given is older than any, epoch 0 too.
  package static func compareLabels(_ left: String, _ right: String) -> VersionComparison {
    VersionComparison(left, right, reading: Parts.init) { left, right in
      VersionOrder(left.hasEpoch ? 1 : 0, right.hasEpoch ? 1 : 0).then(compare(left, right))
    }
  }

  private static func compare(_ left: Parts, _ right: Parts) -> VersionOrder {
    VersionOrder(numbers: left.epoch, right.epoch)
      .then(compareSegments(left.version, right.version))
      .then(compareReleases(left.release, right.release))
  }

  private static func compareReleases(_ left: VersionBytes?, _ right: VersionBytes?) -> VersionOrder {
    guard let left, let right else { return VersionOrder(left == nil ? 0 : 1, right == nil ? 0 : 1) }
    return compareSegments(left, right)
  }

  private static func compareSegments(_ left: VersionBytes, _ right: VersionBytes) -> VersionOrder {
    var left = left
    var right = right
    while true {
      left = left.drop(while: isSeparator)
      right = right.drop(while: isSeparator)
      if let order = takeMark(&left, &right) {
        if order != .equal { return order }
        continue
      }
      guard let first = left.first, let second = right.first else {
        return VersionOrder(left.count, right.count)
      }
      let isNumber = first.isASCIIDigit
      if isNumber != second.isASCIIDigit { return isNumber ? .greater : .less }
      let order = isNumber ? takeNumber(&left, &right) : takeWord(&left, &right)
      if order != .equal { return order }
    }
  }

  /// Compares at `~`, older than anything, and `^`, newer than the end only; nil where there is neither.
  private static func takeMark(_ left: inout VersionBytes, _ right: inout VersionBytes) -> VersionOrder? {
    let tildes = (left.take("~"), right.take("~"))
    if tildes.0 || tildes.1 { return VersionOrder(tildes.0 ? 0 : 1, tildes.1 ? 0 : 1) }
    let isEnd = (left.isEmpty, right.isEmpty)
    let carets = (left.take("^"), right.take("^"))
    guard carets.0 || carets.1 else { return nil }
    if isEnd.0 { return .less }
    if isEnd.1 { return .greater }
    return VersionOrder(carets.0 ? 0 : 1, carets.1 ? 0 : 1)
  }

  private static func takeNumber(_ left: inout VersionBytes, _ right: inout VersionBytes) -> VersionOrder {
    VersionOrder(numbers: left.takeDigits(), right.takeDigits())
  }

  private static func takeWord(_ left: inout VersionBytes, _ right: inout VersionBytes) -> VersionOrder {
    VersionOrder(text: left.take(while: \.isASCIILetter), right.take(while: \.isASCIILetter))
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    !byte.isASCIIAlphanumeric && byte != UInt8(ascii: "~") && byte != UInt8(ascii: "^")
  }

  private struct Parts {
    let hasEpoch: Bool
    /// Empty where none is given.
    let epoch: VersionBytes
    let version: VersionBytes
    let release: VersionBytes?

    /// Only digits before a `:` are an epoch; the release follows the last `-`.
    init(_ text: VersionBytes) {
      var rest = text
      let digits = rest.takeDigits()
      hasEpoch = rest.take(":")
      epoch = hasEpoch ? digits : text.prefix(0)
      if !hasEpoch { rest = text }
      let parts = rest.cut(atLast: "-")
      version = parts?.before ?? rest
      release = parts?.after
    }
  }
}
