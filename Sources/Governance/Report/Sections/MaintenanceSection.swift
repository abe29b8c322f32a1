internal import Facts
internal import Standards
internal import Syntax

extension ReviewFacts {
  /// A release that is older than this is told, since it may be the last one.
  private static let oldReleaseDays = 730

  /// Section 8: whether what is used is still looked after.
  var maintenanceSection: ReportSection {
    var section = ReportSection(
      number: 8, id: "maintenance", title: "Maintenance", question: "Is what we use still looked after?",
      criteria: ["CC3.4"])
    section.notes = [maintenanceNote]
    section.tables = [
      upkeepTable,
      findingTable(
        "end-of-life", "Python and images at the end of their life",
        [Rule.endOfLifeImage.id, Rule.endOfLifePython.id], ifEmpty: "None is past the end of its life."),
      botTable,
    ]
    return section
  }

  private var maintenanceNote: String {
    guard let oldest = indexed.map(\.retrieved).min() else {
      return
        "Which packages are yanked, archived or old: not provided (`assay feeds metadata`). Which are outdated: not provided."
    }
    let day = UTCTime(secondsSinceEpoch: oldest).date
    return
      "Of \(PackageUse.all(in: end.after).count) locked packages an index was asked about \(tended.count), on \(day) or later. "
      + "Which are outdated: not provided."
  }

  /// The locked packages of which an index said something.
  private var tended: [(use: PackageUse, entry: IndexedMetadata)] {
    let byID = Dictionary(indexed.map { ("\($0.metadata.name)@\($0.metadata.version)", $0) }) { first, _ in
      first
    }
    return PackageUse.all(in: end.after).compactMap { use in byID[use.id].map { (use, $0) } }
  }

  private var upkeepTable: ReportTable {
    ReportTable(
      "upkeep", "Yanked, not active any more, or released more than 24 months before",
      [
        ("package", "Package"), ("released", "Released"), ("yanked", "Yanked"), ("status", "Status"),
        ("file", "File"), ("source", "Index"),
      ],
      tended.compactMap { use, entry in
        let released = entry.uploadTime.flatMap { CalendarDate($0) }
        let isOld = released.map { $0.days(to: lastDay) > Self.oldReleaseDays } ?? false
        let isYanked = entry.yanking?.isYanked ?? false
        let status = entry.status?.word ?? "active"
        guard isOld || isYanked || status != "active" else { return nil }
        return [
          .code(use.id), .optional(released?.description), yanking(entry), .code(status), .code(use.file),
          .code(entry.source),
        ]
      }, ifEmpty: indexed.isEmpty ? "Not provided." : "None is known.")
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
