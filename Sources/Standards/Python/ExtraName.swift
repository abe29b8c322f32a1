/// The name of an extra, normalised (PEP 685, https://peps.python.org/pep-0685/).
package struct ExtraName: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The normalised name: ASCII, lower-case, with `-` as the only separator.
  package let text: String

  package init?(_ text: String) {
    self.init(bytes: text.utf8)
  }

  package init?(bytes: some Collection<UInt8>) {
    guard let text = NormalizedName.normalize(bytes) else { return nil }
    self.text = text
  }

  /// For the folded literal of a marker, which need not be a valid name.
  init(folded text: String) {
    self.text = text
  }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
