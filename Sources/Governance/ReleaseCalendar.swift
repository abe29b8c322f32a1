internal import Facts
internal import Standards

/// Until when Python and distributions are maintained: the tables of `Sources/Tables/end-of-life/`.
struct ReleaseCalendar: Sendable {
  static let standard = ReleaseCalendar(
    python: ReleaseDates.python, distributions: ReleaseDates.distributions)

  /// A minor version of Python.
  struct PythonRelease: Sendable {
    let version: String
    let endOfLife: CalendarDate
    /// The first release of the version, and one that no other comes after.
    let limits: [Version]

    init(version: String, endOfLife: CalendarDate) {
      self.version = version
      self.endOfLife = endOfLife
      limits = ["\(version).0", "\(version).99"].compactMap { Version($0) }
    }
  }

  /// A release of a distribution.
  struct DistributionRelease: Sendable {
    let distribution: String
    /// Without `LTS`.
    let version: String
    let codename: String
    let endOfLife: CalendarDate
    let endOfLongTermSupport: CalendarDate?
  }

  /// Oldest first.
  let python: [PythonRelease]
  let distributions: [DistributionRelease]

  init(python: String, distributions: String) {
    self.python = TabSeparatedTable.rows(python).compactMap { cells in
      let row = cells.map(String.init)
      guard row.count == 5, let end = CalendarDate(row[4]) else { return nil }
      return PythonRelease(version: row[0], endOfLife: end)
    }
    self.distributions = TabSeparatedTable.rows(distributions).compactMap { cells in
      let row = cells.map(String.init)
      guard row.count == 6, let end = CalendarDate(row[4]), let version = row[1].split(separator: " ").first
      else { return nil }
      return DistributionRelease(
        distribution: row[0], version: String(version), codename: row[2], endOfLife: end,
        endOfLongTermSupport: CalendarDate(row[5]))
    }
  }
}
