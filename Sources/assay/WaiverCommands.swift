import ArgumentParser
import AssayKit
import Governance
import Reporting
import Standards
import Syntax

struct WaiverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waiver",
    abstract: "Keeps the findings that are accepted for a time, as files in the repository.",
    discussion: """
      EXAMPLES
        assay waiver add --advisory CVE-2026-1234 --package urllib3 --days 30 \\
          --reason "no untrusted proxies here" --owner ann --approver bob
        assay waiver list
        assay waiver prune                  removes what has ended
        assay waiver baseline --owner ann --approver bob --reason "adopting Assay"

      Waivers stand in governance/waivers.toml, and hold once they are merged: a change is judged with those of its base.
      """,
    subcommands: [WaiverAdd.self, WaiverList.self, WaiverPrune.self, WaiverBaseline.self]
  )
}

/// Who accepts something, why, and until when.
struct AcceptanceOptions: ParsableArguments {
  @Option(help: "Why it is accepted.")
  var reason: String

  @Option(help: "Who looks after it.")
  var owner: String

  @Option(help: "Who has approved it.")
  var approver: String

  @Option(parsing: .unconditional, help: "For how many days.")
  var days: Int?

  @Option(help: ArgumentHelp("Its last day, instead of --days.", valueName: "YYYY-MM-DD"))
  var until: CalendarDate?

  @Option(help: ArgumentHelp("The first day (default: that of --as-of).", valueName: "YYYY-MM-DD"))
  var created: CalendarDate?

  /// From when until when it holds, given on a day; what would be over already is refused.
  func time(from today: CalendarDate, atMost limit: Int) throws -> (
    created: CalendarDate, until: CalendarDate
  ) {
    if days != nil, until != nil {
      throw ConfigurationError("--days and --until are both given", remedy: "keep one of them")
    }
    let first = created ?? today
    let end = until ?? first.advanced(by: days ?? limit)
    guard end >= first else {
      throw ConfigurationError(
        "it would end on \(end), before its first day, \(first)", remedy: "correct \(endOption) or --created")
    }
    guard end >= today else {
      throw ConfigurationError(
        "it would end on \(end), which is before \(today)", remedy: "correct \(endOption) or --created")
    }
    guard end.daysSinceEpoch - first.daysSinceEpoch <= limit else {
      throw ConfigurationError(
        "the policy admits at most \(counted(limit, "day"))", remedy: "write --days \(limit), or less")
    }
    return (first, end)
  }

  private var endOption: String { until == nil ? "--days" : "--until" }
}

struct WaiverAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds a waiver to governance/waivers.toml.",
    discussion: """
      EXAMPLES
        assay waiver add --rule license-unknown --package left-pad \\
          --reason "ours, licence follows" --owner ann --approver bob
      """)

  @Argument(help: "The project's folder.", completion: .directory)
  var path = "."

  @Option(help: "The rule; without it, whatever rule reports the advisory.")
  var rule: String?

  @Option(help: ArgumentHelp("The advisory, by any of its ids.", valueName: "ID"))
  var advisory: String?

  @Option(help: "The package, image or file, as findings name it.")
  var package: String

  @OptionGroup var acceptance: AcceptanceOptions

  @OptionGroup var policy: PolicyOptions

  @OptionGroup var day: DayOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    guard rule != nil || advisory != nil else {
      throw ConfigurationError(
        "neither a rule nor an advisory is named",
        remedy: "add --rule RULE or --advisory ID, as `assay check` shows them")
    }
    var inputs = Scan.CheckInputs(asOf: day.day)
    policy.add(to: &inputs)
    let limit = try common.scan(path).policy(inputs).maximumWaiverDays
    let time = try acceptance.time(from: day.day, atMost: limit)
    var entry = WaiverFile.Entry(created: time.created, until: time.until)
    entry.texts = [("rule", rule), ("advisory", advisory)].compactMap { key, value in
      value.map { (key, $0) }
    }
    entry.texts += [
      ("package", Waiver.name(package)), ("reason", acceptance.reason), ("owner", acceptance.owner),
      ("approver", acceptance.approver),
    ]
    var file = try WaiverFile(of: path)
    try file.add(entry)
    try file.write()
    try Console.write("added to \(GovernanceFiles.waivers), until \(entry.until): commit it for review\n")
  }
}

struct WaiverList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists waivers and baseline entries with what is left of their time.")

  @OptionGroup var project: ProjectOptions

  @OptionGroup var policy: PolicyOptions

  @OptionGroup var day: DayOptions

  @OptionGroup var outputs: OutputOptions<TextAndJSON>

  func run() throws {
    let day = day.day
    var inputs = Scan.CheckInputs(asOf: day)
    policy.add(to: &inputs)
    let list = Reporting.WaiverList(try project.scan().policy(inputs), on: day)
    try outputs.write(project.common.style) { name, style in
      switch name {
      case "json": list.json()
      case "text": Array(list.text(style: style).utf8)
      default: nil
      }
    }
  }
}

struct WaiverPrune: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune", abstract: "Removes waivers that have ended from governance/waivers.toml.")

  @Argument(help: "The project's folder.", completion: .directory)
  var path = "."

  @OptionGroup var policy: PolicyOptions

  @OptionGroup var common: CommonOptions

  @OptionGroup var day: DayOptions

  func run() throws {
    let day = day.day
    var inputs = Scan.CheckInputs(asOf: day)
    policy.add(to: &inputs)
    let policy = try common.scan(path).policy(inputs)
    var file = try WaiverFile(of: path)
    let removed = try file.remove { $0.lastDay(policy) < day }
    guard !removed.isEmpty else { return try Console.write("nothing has ended\n") }
    try file.write()
    for waiver in removed {
      try Console.write("removed: \(waiver.subject), ended on \(waiver.lastDay(policy))\n")
    }
  }
}

struct WaiverBaseline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: "Accepts what blocks today, for a time: for a project that begins to be judged.",
    discussion: """
      EXAMPLES
        assay waiver baseline --owner ann --approver bob --days 180 \\
          --reason "adopting Assay"

      Writes governance/baseline.toml once; exploited vulnerabilities and malicious packages are never in it.
      """)

  @OptionGroup var project: ProjectOptions

  @OptionGroup var acceptance: AcceptanceOptions

  @OptionGroup var evidence: EvidenceOptions

  func run() throws {
    let scan = try project.scan()
    guard !scan.isTaken(GovernanceFiles.baseline) else {
      throw ConfigurationError(
        "there is a baseline already", file: GovernanceFiles.baseline,
        remedy: "remove it first: a new one accepts whatever is found today")
    }
    let inputs = evidence.inputs
    let limit = try scan.policy(inputs).maximumBaselineDays
    let time = try acceptance.time(from: inputs.asOf, atMost: limit)
    let assessment = try scan.check(inputs)
    Progress.end()
    let text = BaselineFile.text(
      assessment, reason: acceptance.reason, people: (acceptance.owner, acceptance.approver),
      from: time.created, until: time.until)
    try scan.create(GovernanceFiles.baseline, text)
    try Console.write("wrote \(GovernanceFiles.baseline): commit it for review\n")
    if !assessment.notEvaluated.isEmpty {
      let missing = counted(assessment.notEvaluated.count, "thing")
      Console.note("assay: \(missing) could not be judged, and may be missing in it\n")
    }
  }
}
