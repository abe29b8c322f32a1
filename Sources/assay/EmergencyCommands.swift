import ArgumentParser
import AssayKit
import Facts
import Reporting
import Standards

struct EmergencyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "emergency",
    abstract: "Keeps the records of changes that could not wait for a review (policy 6).",
    discussion: """
      EXAMPLES
        assay emergency open --incident INC-7 --authoriser ann \\
          --reason "exploited: urllib3 is updated at once"
        assay emergency check           each record, and what is left of its time

      A record does not make a check pass: who may go past a gate is the code host's to decide. It makes the change an
      Emergency, and the check fails once the record is a day old and not filled in.
      """,
    subcommands: [EmergencyOpen.self, EmergencyCheck.self]
  )
}

struct EmergencyOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Writes the record of an emergency change to governance/emergency.")

  @Argument(help: "The project's folder.", completion: .directory)
  var path = "."

  @Option(help: ArgumentHelp("The incident.", valueName: "ID"))
  var incident: String

  @Option(help: "Who has authorised it: the Incident Commander or the Project Lead (6.1).")
  var authoriser: String

  @Option(help: "Why it cannot wait.")
  var reason: String

  @Option(
    help: ArgumentHelp(
      "When the change was made, in UTC (default: now).", valueName: "YYYY-MM-DD[Thh:mm:ssZ]"))
  var opened: UTCTime?

  @OptionGroup var common: CommonOptions

  func run() throws {
    for (option, text) in [("incident", incident), ("authoriser", authoriser), ("reason", reason)] {
      guard text.contains(where: { !$0.isWhitespace }) else {
        throw ConfigurationError("--\(option) is empty", remedy: "say it in words")
      }
    }
    let file = EmergencyFile(
      incident: incident, authoriser: authoriser, reason: reason, opened: opened ?? Console.moment)
    try file.create(in: common.scan(path))
    try Console.write("wrote \(file.path): commit it with the change, and fill it in by \(file.due)\n")
  }
}

struct EmergencyCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Lists the emergency changes with what is left of their 24 hours; exit code 1 where one is overdue.")

  @OptionGroup var project: ProjectOptions

  @Option(
    help: ArgumentHelp("The moment to judge for, in UTC (default: now).", valueName: "YYYY-MM-DD[Thh:mm:ssZ]")
  )
  var asOf: UTCTime?

  @OptionGroup var outputs: OutputOptions<TextAndJSON>

  func run() throws {
    let inventory = try project.scan().inventory()
    let list = EmergencyList(inventory.emergencies, at: asOf ?? Console.moment)
    try outputs.write(project.common.style) { name, style in
      switch name {
      case "json": list.json()
      case "text": Array(list.text(style: style).utf8)
      default: nil
      }
    }
    let unread = inventory.notEvaluated.filter { $0.file?.hasPrefix("governance/emergency/") == true }
    Console.note(unread)
    if list.hasOverdue { throw ExitCode.blocked }
    if !unread.isEmpty { throw ExitCode.incomplete }
  }
}

extension UTCTime: ExpressibleByArgument {
  /// Reads a time of RFC 3339, or a day, which is its beginning.
  public init?(argument: String) {
    if let day = CalendarDate(argument: argument) {
      self.init(secondsSinceEpoch: day.daysSinceEpoch * Self.secondsPerDay)
    } else {
      self.init(argument)
    }
  }
}
