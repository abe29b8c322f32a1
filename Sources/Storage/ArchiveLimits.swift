/// What an archive may cost at most, so that a small hostile one stays cheap.
package struct ArchiveLimits: Sendable {
  /// Unpacked bytes for each packed one, over the whole archive.
  package var maximumRatio: Int
  package var maximumTotalBytes: Int
  package var maximumEntries: Int
  package var maximumEntryBytes: Int

  package init(
    maximumRatio: Int = 200,
    maximumTotalBytes: Int = 2 << 30,
    maximumEntries: Int = 400_000,
    maximumEntryBytes: Int = 64 << 20
  ) {
    self.maximumRatio = maximumRatio
    self.maximumTotalBytes = maximumTotalBytes
    self.maximumEntries = maximumEntries
    self.maximumEntryBytes = maximumEntryBytes
  }

  package static let standard = ArchiveLimits()

  /// For a reader that takes entries piece by piece: a single one may be as large as all may be together.
  package static let streaming = ArchiveLimits(maximumEntryBytes: 2 << 30)

  /// Short texts pack better than any ratio: so many bytes are never too many.
  private static let harmlessBytes = 10 << 20

  /// What an archive of this size may unpack to.
  func allowedBytes(forArchiveOf bytes: Int) -> Int {
    let (product, overflow) = bytes.multipliedReportingOverflow(by: maximumRatio)
    return min(maximumTotalBytes, overflow ? maximumTotalBytes : max(Self.harmlessBytes, product))
  }
}

/// Why an archive could not be read; what was read before may stand, but the archive is not complete.
package struct ArchiveError: Error, Sendable, Hashable {
  package let message: String
  /// The entry at which reading stopped, where it has a name.
  package let entry: String?
  /// What can be done about it.
  package let remedy: String?

  init(_ message: String, entry: String? = nil, remedy: String? = nil) {
    self.message = message
    self.entry = entry
    self.remedy = remedy
  }
}
