internal import Facts

/// A glob over `/`-separated paths: `?` and `*` stay inside one component, `**` crosses them, `{a,b}` lists alternatives.
package struct PathPattern: Sendable {
  private static let maximumAlternatives = 256
  private let alternatives: [[UInt8]]

  package init(_ text: String) throws(ConfigurationError) {
    var expanded: [[UInt8]] = []
    var pending = [Array(text.utf8)]
    while let pattern = pending.popLast() {
      guard let group = Self.firstGroup(in: pattern) else {
        expanded.append(pattern)
        continue
      }
      pending += group
      guard expanded.count + pending.count <= Self.maximumAlternatives else {
        throw ConfigurationError(
          "the pattern `\(text)` has more than \(Self.maximumAlternatives) alternatives")
      }
    }
    alternatives = expanded
  }

  package func matches(_ path: String) -> Bool {
    let path = Array(path.utf8)
    return alternatives.contains { FolderPath.matches(path, pattern: $0) }
  }

  /// The pattern with its first `{a,b}` replaced by each alternative; nil without one.
  private static func firstGroup(in pattern: [UInt8]) -> [[UInt8]]? {
    guard let open = pattern.firstIndex(of: UInt8(ascii: "{")),
      let close = pattern[open...].firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    let words = pattern[(open + 1)..<close].split(
      separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    return words.map { Array(pattern[..<open] + $0 + pattern[(close + 1)...]) }
  }
}
