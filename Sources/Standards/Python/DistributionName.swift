/// The name of a distribution, normalised (PEP 503, https://peps.python.org/pep-0503/#normalized-names).
package struct DistributionName: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The normalised name: ASCII, lower-case, with `-` as the only separator.
  package let text: String

  package init?(_ text: String) {
    self.init(bytes: text.utf8)
  }

  package init?(bytes: some Collection<UInt8>) {
    guard let text = NormalizedName.normalize(bytes) else { return nil }
    self.text = text
  }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
