/// Which identifiers of the list are versions of one licence.
struct LicenseFamilies: Sendable {
  private struct Member {
    let version: [Int]
    let id: String
  }

  private let members: [Substring: [Member]]

  /// From case-folded identifiers.
  init(_ ids: some Sequence<String>) {
    var members: [Substring: [Member]] = [:]
    for id in ids {
      guard let (stem, version) = Self.split(id) else { continue }
      members[stem, default: []].append(Member(version: version, id: id))
    }
    self.members = members
  }

  /// The versions from the stated one on, where later ones are admitted: by `+`, or by an identifier `…-or-later`.
  func ids(laterThan id: String, isOpen: Bool) -> [String] {
    guard isOpen || id.hasSuffix("-or-later"), let (stem, version) = Self.split(id) else { return [] }
    return (members[stem] ?? []).filter { !$0.version.lexicographicallyPrecedes(version) }.map(\.id)
  }

  /// `mpl-1.1` → (`mpl`, [1, 1]); nil where the identifier does not end in a version.
  private static func split(_ id: String) -> (stem: Substring, version: [Int])? {
    var name = id[...]
    for suffix in ["-only", "-or-later"] where name.hasSuffix(suffix) { name.removeLast(suffix.utf8.count) }
    guard let dash = name.utf8.lastIndex(of: UInt8(ascii: "-")) else { return nil }
    let parts = name[name.utf8.index(after: dash)...].split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == parts.count ? (name[..<dash], numbers) : nil
  }
}
