/// The order of FreeBSD package versions, `version[_revision][,epoch]`.
///
/// Porter's Handbook, section 5.2.3: https://docs.freebsd.org/en/books/porters-handbook/makefiles/, and
/// pkg-version(8). Every text that is not empty is a version; a package name before the last `-` is ignored.
package enum FreeBSDVersion {
  package static func compare(_ left: String, _ right: String) -> VersionComparison {
    VersionComparison(left, right, reading: Parts.init) { left, right in
      VersionOrder(numbers: left.epoch, right.epoch)
        .then(compareComponents(left.version, right.version))
        .then(VersionOrder(numbers: left.revision, right.revision))
    }
  }

  /// Compares component by component; a side that has ended, or stands at a `+` before its next block, is 0.
  private static func compareComponents(_ left: VersionBytes, _ right: VersionBytes) -> VersionOrder {
    var left = left
    var right = right
    while !left.isEmpty || !right.isEmpty {
      let first = FreeBSDVersionComponent(taking: &left)
      let second = FreeBSDVersionComponent(taking: &right)
      if first == nil, second == nil {
        left = left.dropFirst()
        right = right.dropFirst()
        continue
      }
      let order = (first ?? FreeBSDVersionComponent()).order(to: second ?? FreeBSDVersionComponent())
      if order != .equal { return order }
    }
    return .equal
  }

  private struct Parts {
    let version: VersionBytes
    let revision: VersionBytes
    let epoch: VersionBytes

    init(_ text: VersionBytes) {
      let text = text.cut(atLast: "-")?.after ?? text
      let parts = text.cut(atLast: "_")
      let tail = parts?.after ?? text
      let epochParts = tail.cut(atLast: ",")
      version = parts?.before ?? epochParts?.before ?? text
      revision = parts?.after.prefix(while: \.isASCIIDigit) ?? VersionBytes()
      epoch = epochParts?.after.prefix(while: \.isASCIIDigit) ?? VersionBytes()
    }
  }
}
