internal import Facts
internal import Standards
internal import Syntax

extension ReviewFacts {
  /// A project without a release for longer than this is told, since nobody may look after it.
  private static let quietDays = 730

  /// Section 8: whether what is used is still looked after.
  var maintenanceSection: ReportSection {
    var section = ReportSection(
      number: 8, id: "maintenance", title: "Maintenance", question: "Is what we use still looked after?",
      criteria: ["CC3.4"])
    let tended = self.tended
    section.notes = maintenanceNotes(tended)
    section.tables = [
      upkeepTable(tended), outdatedTable(tended),
      findingTable(
        "end-of-life", "Python and images at the end of their life",
        [Rule.endOfLifeImage.id, Rule.endOfLifePython.id], ifEmpty: "None is past the end of its life."),
      botTable,
    ]
    return section
  }

  private func maintenanceNotes(_ tended: [TendedPackage]) -> [String] {
    guard let oldest = indexed.map(\.retrieved).min() else {
      return [
        "Which packages are yanked, archived, outdated or without releases: not provided (`assay feeds metadata`)."
      ]
    }
    let day = UTCTime(secondsSinceEpoch: oldest).date
    var notes = [
      "Of \(PackageUse.all(in: end.after).count) locked packages an index was asked about \(tended.count), on \(day) or later."
    ]
    let unknown = tended.count { $0.latestDay.map { $0 > lastDay } ?? true }
    if unknown > 0 {
      notes.append(
        "Of \(unknown) of them the latest release as of \(lastDay) is not known: the index gives no day, or a later one."
      )
    }
    return notes
  }

  /// A locked package of which an index said something.
  private struct TendedPackage {
    let use: PackageUse
    let entry: IndexedMetadata
    let released: CalendarDate?
    let latestDay: CalendarDate?

    init(_ use: PackageUse, _ entry: IndexedMetadata) {
      self.use = use
      self.entry = entry
      released = entry.uploadTime.flatMap { CalendarDate($0) }
      latestDay = entry.latest?.uploadTime.flatMap { CalendarDate($0) }
    }

    /// The latest release, where it is of a day or before, and later than the locked one.
    func newer(on day: CalendarDate) -> LatestRelease? {
      guard let latestDay, latestDay <= day, let latest = entry.latest,
        let newest = Version(latest.version), let locked = Version(entry.metadata.version), locked < newest
      else { return nil }
      return latest
    }

    /// The project's last release of a day or before, as far as is known.
    func lastRelease(on day: CalendarDate) -> CalendarDate? {
      [latestDay, released].compactMap(\.self).filter { $0 <= day }.max()
    }
  }

  private var tended: [TendedPackage] {
    let byID = Dictionary(indexed.map { ("\($0.metadata.name)@\($0.metadata.version)", $0) }) { first, _ in
      first
    }
    return PackageUse.all(in: end.after).compactMap { use in byID[use.id].map { TendedPackage(use, $0) } }
  }

  private func upkeepTable(_ tended: [TendedPackage]) -> ReportTable {
    ReportTable(
      "upkeep", "Yanked, not active any more, or without a release in 24 months",
      [
        ("package", "Package"), ("released", "Released"), ("lastRelease", "Last release"),
        ("yanked", "Yanked"), ("status", "Status"), ("file", "File"), ("source", "Index"),
      ],
      tended.compactMap { package in
        let entry = package.entry
        let last = package.lastRelease(on: lastDay)
        let isQuiet = last.map { $0.days(to: lastDay) > Self.quietDays } ?? false
        let isYanked = entry.yanking?.isYanked ?? false
        let status = entry.status?.word ?? "active"
        guard isQuiet || isYanked || status != "active" else { return nil }
        return [
          .code(package.use.id), .optional(package.released?.description), .optional(last?.description),
          yanking(entry), entry.status.map { .code($0.word) } ?? .none, .code(package.use.file),
          .code(entry.source),
        ]
      }, ifEmpty: indexed.isEmpty ? "Not provided." : "None is known.")
  }

  private func outdatedTable(_ tended: [TendedPackage]) -> ReportTable {
    var table = ReportTable(
      "outdated", "Locked versions that are not the latest",
      [
        ("package", "Package"), ("scopes", "Scopes"), ("released", "Released"), ("latest", "Latest"),
        ("latestReleased", "Latest released"), ("daysSince", "Days since then"), ("file", "File"),
      ],
      tended.compactMap { package in
        guard let latest = package.newer(on: lastDay), let day = package.latestDay else { return nil }
        return [
          .code(package.use.id), .list(package.use.scopes.map(\.description)),
          .optional(package.released?.description), .code(latest.version), .text(day.description),
          .number(day.days(to: lastDay)), .code(package.use.file),
        ]
      }, ifEmpty: indexed.isEmpty ? "Not provided." : "None is known.")
    table.purpose = .reference
    return table
  }

  private func yanking(_ entry: IndexedMetadata) -> ReportValue {
    switch entry.yanking {
    case .yes(let reason): .code(reason ?? "yes")
    case .no: .text("no")
    case nil: .none
    }
  }

  private var botTable: ReportTable {
    ReportTable(
      "update-bots", "Updates by bots",
      [
        ("bot", "Bot"), ("ecosystem", "Of"), ("enabled", "Switched on"), ("interval", "Interval"),
        ("ageDays", "Least age in days"), ("ignored", "Left out"), ("presets", "Presets that were not read"),
        ("file", "File"),
      ],
      end.after.inventory.updateBots.map { bot in
        [
          .text(bot.bot.rawValue), .text(bot.ecosystem), .flag(bot.isEnabled), .optional(bot.interval),
          .optional(bot.minimumReleaseAgeDays), .list(bot.ignored), .list(bot.presets),
          .code(bot.location.file),
        ]
      }, ifEmpty: "No bot proposes updates: no configuration of Renovate or Dependabot was found.")
  }
}
