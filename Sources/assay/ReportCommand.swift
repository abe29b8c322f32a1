import ArgumentParser
import AssayKit
import Governance
import Reporting
import Standards

struct ReportCommand: ParsableCommand {
  enum Formats: OutputFormats {
    static let names = ReportDocument.formats + ["csv"]
  }

  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes the quarterly review: for auditors what happened, for maintainers what to decide.",
    discussion: """
      EXAMPLES
        assay report --quarter 2026Q4 --into reports        every format and table
        assay report --from 2026-10-01 --to 2026-11-15 --format markdown
        assay report --since reports/2026-Q3.json           from where that one ended
        assay report --quarter 2026Q2 --as-of 2026-06-30    as it was known then
        assay report --approvals pulls.json --format csv --table exceptions

      Formats: text, markdown, html, json, cyclonedx, and csv with --table. Everything is read from Git's objects: changes that are not \
      committed do not count. A day that is past is judged by what was published by then.
      """
  )

  @OptionGroup var project: ProjectOptions

  @OptionGroup var outputs: OutputOptions<Formats>

  @OptionGroup var evidence: EvidenceOptions

  @OptionGroup var period: PeriodOptions

  @Option(help: ArgumentHelp("The branch whose first-parent line is read (default: HEAD).", valueName: "REV"))
  var branch = "HEAD"

  @Option(
    help: ArgumentHelp("An export of the forge's pull requests, `assay.approvals/1`.", valueName: "FILE"),
    completion: .file())
  var approvals: String?

  @Option(help: ArgumentHelp("The table that the format csv prints.", valueName: "ID"))
  var table = "changes"

  @Option(
    help: ArgumentHelp("Also write every format, the tables and the SBOM below a folder.", valueName: "DIR"),
    completion: .directory)
  var into: String?

  func run() throws {
    let chosen = try period.choose(asOf: evidence.asOf)
    var inputs = Scan.ReportInputs(evidence.inputs, chosen.period)
    inputs.evidence.asOf = chosen.asOf
    inputs.branch = branch
    inputs.approvals = approvals
    inputs.since = chosen.since
    inputs.sinceFile = period.since
    inputs.toolVersion = AssayVersion.number
    let document = ReportDocument(try project.scan().report(inputs))
    Progress.end()
    try check(document.report)
    if let into { try document.write(into: into) }
    try outputs.write(project.common.style) { name, style in
      name == "csv" ? document.report.table(table).map(ReportCSV.render) : document.render(name, style)
    }
    project.common.noteIncomplete(document.report.notEvaluated, besides: outputs.format)
    if document.isEmpty { throw ExitCode.nothingToCheck }
    if !document.report.notEvaluated.isEmpty { throw ExitCode.incomplete }
  }

  private func check(_ report: ReviewReport) throws {
    guard report.table(table) == nil else { return }
    throw ConfigurationError(
      "there is no table `\(table)`",
      remedy: "write one of: " + report.tables.map(\.id).joined(separator: ", "))
  }
}

/// Which days a report is about.
struct PeriodOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The quarter (default: the present one).", valueName: "2026Q4"))
  var quarter: CalendarQuarter?

  @Option(help: ArgumentHelp("The first day.", valueName: "YYYY-MM-DD"))
  var from: CalendarDate?

  @Option(help: ArgumentHelp("The last day.", valueName: "YYYY-MM-DD"))
  var to: CalendarDate?

  @Option(
    help: ArgumentHelp(
      "A report of before: from the day after its end, and compared with it.", valueName: "FILE"),
    completion: .file())
  var since: String?

  func choose(
    asOf: CalendarDate?
  ) throws -> (period: ReportPeriod, asOf: CalendarDate, since: ReviewFacts.EarlierReport?) {
    let today = CalendarDate(daysSinceEpoch: Console.today)
    let earlier = try since.map { try EarlierReportJSON.read($0) }
    let day = asOf ?? today
    if let since, let last = earlier?.last, from == nil, quarter == nil, last >= (to ?? day) {
      throw ConfigurationError(
        "this report ends on \(last): up to \(to ?? day) there is nothing after it", file: since,
        remedy: "name an earlier report, or days: --from and --to")
    }
    let period = try chosen(after: earlier?.last, on: day)
    guard period.first <= day else {
      throw ConfigurationError(
        "the period begins on \(period.first), and the day is \(day): there is nothing to report yet",
        remedy: "name an earlier one with --quarter or --from")
    }
    return (period, asOf ?? min(today, period.last), earlier)
  }

  private func chosen(after last: CalendarDate?, on day: CalendarDate) throws -> ReportPeriod {
    if let quarter {
      guard from == nil, to == nil else {
        throw ConfigurationError("--quarter is given beside --from or --to", remedy: "keep one of them")
      }
      return ReportPeriod(quarter)
    }
    guard let first = from ?? last?.advanced(by: 1) else {
      guard to == nil else { throw ConfigurationError("--to is given without --from", remedy: "add --from") }
      return ReportPeriod(CalendarQuarter(of: day))
    }
    if let period = ReportPeriod(from: first, to: to ?? day) { return period }
    throw ConfigurationError(
      "the period ends before it begins, on \(first)", remedy: "correct --from and --to")
  }
}

extension CalendarQuarter: ExpressibleByArgument {
  /// Reads `2026Q4` or `2026-Q4`.
  public init?(argument: String) { self.init(argument) }
}
