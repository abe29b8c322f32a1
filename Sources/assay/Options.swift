import ArgumentParser
import AssayKit
import Facts
import Reporting
import Standards
import Syntax

/// What every command over a project takes: which files to read, and how to print.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Read matching files as a format (repeatable).", valueName: "GLOB=FORMAT"))
  var include: [String] = []

  @Option(help: ArgumentHelp("Leave out matching files (repeatable).", valueName: "GLOB"))
  var exclude: [String] = []

  @Option(help: ArgumentHelp("Colour in text output.", valueName: "always|never|auto"))
  var color: ColorChoice = .auto

  @Flag(name: .shortAndLong, help: "Print no notes on standard error.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Name each file that was read on standard error.")
  var verbose = false

  var style: TextStyle { Console.style(color) }

  func scan(_ path: String) throws -> Scan {
    try Scan(path: path, selection: FileSelection(include: include, exclude: exclude))
  }

  /// Tells on standard error what was not evaluated, where what is printed does not tell a person.
  func noteIncomplete(_ rows: [NotEvaluated], besides format: String, isToldInText: Bool = true) {
    guard !quiet, !rows.isEmpty, format != "text" || !isToldInText else { return }
    Console.note(IncompleteSummary.text(rows, isListed: format == "json"))
  }

  /// Says on standard error why an answer may not be what was asked for.
  func warn(_ text: String) {
    if !quiet { Console.note("assay: \(TerminalSafety.visible(text))\n") }
  }

  func noteFiles(_ files: [FileRecord]) {
    guard verbose, !quiet else { return }
    for file in files {
      let reason = file.reason.map { ": \($0)" } ?? ""
      Console.note("assay: \(file.path) (\(file.format)) \(file.status.rawValue)\(reason)\n")
    }
  }
}

/// Which project to look at.
struct ProjectOptions: ParsableArguments {
  @Argument(help: "A folder or one file.", completion: .directory)
  var path = "."

  @OptionGroup var common: CommonOptions

  func scan() throws -> Scan { try common.scan(path) }
}

/// The day that is judged.
struct DayOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The day to judge for (default: today).", valueName: "YYYY-MM-DD"))
  var asOf: CalendarDate?

  var day: CalendarDate { asOf ?? CalendarDate(daysSinceEpoch: Console.today) }
}

/// The formats of a command.
protocol OutputFormats {
  static var names: [String] { get }
}

extension OutputFormats {
  /// What is printed without `--format`.
  fileprivate static var standard: String { names.contains("text") ? "text" : names[0] }
}

/// Formats that several commands have.
enum TextAndJSON: OutputFormats {
  static let names = ["text", "json"]
}

/// The format on standard output, and further ones in files.
struct OutputOptions<Formats: OutputFormats>: ParsableArguments {
  @Option(help: ArgumentHelp("What to print.", valueName: Formats.names.joined(separator: "|")))
  var format = Formats.standard

  @Option(help: ArgumentHelp("Also write a format to a file (repeatable).", valueName: "FORMAT=FILE"))
  var output: [String] = []

  /// Prints and writes; `render` answers nil for a format that it does not know. `more` writes what else there is to write.
  func write(
    _ style: TextStyle, and more: () throws -> Void = {}, render: (String, TextStyle) -> [UInt8]?
  ) throws {
    func rendered(_ name: String, _ style: TextStyle) throws -> [UInt8] {
      if let bytes = render(name, style) { return bytes }
      throw ConfigurationError(
        "unknown format `\(name)`", remedy: "write one of: " + Formats.names.joined(separator: ", "))
    }
    let files = try output.map { argument in
      let parts = argument.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else {
        throw ConfigurationError("`--output \(argument)` names no file", remedy: "write --output FORMAT=FILE")
      }
      guard parts[1] != "-" else {
        throw ConfigurationError(
          "`--output \(argument)` names no file: standard output is for --format",
          remedy: "write --format \(parts[0]); a file of this name is ./-")
      }
      return (try rendered(String(parts[0]), .plain), String(parts[1]))
    }
    let bytes = try rendered(format, style)
    var failure: (any Error)?
    do {
      for (bytes, file) in files { try OutputFile.write(bytes, to: file) }
      try more()
    } catch {
      failure = error
    }
    // The answer is worth reading without its files; as JSON the error is the one document.
    if failure == nil || format != "json" {
      try Console.write(format == "text" ? WorkflowLog.guarded(bytes) : bytes)
    }
    if let failure { throw failure }
  }
}

/// For which environment markers are judged; any where nothing is given.
struct EnvironmentOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The Python version for markers.", valueName: "X.Y"))
  var python: String?

  @Option(help: ArgumentHelp("The platform for markers.", valueName: "linux|macos|windows"))
  var platform: MarkerPlatform?

  func environment() throws -> MarkerEnvironment? {
    guard python != nil || platform != nil else { return nil }
    if let environment = MarkerEnvironment.target(pythonVersion: python, platform: platform) {
      return environment
    }
    throw ConfigurationError("`\(python ?? "")` is no Python version", remedy: "write --python 3.12")
  }

  static func parseScope(_ text: String) throws -> Scope {
    if let scope = Scope(text) { return scope }
    throw ConfigurationError("unknown scope `\(text)`", remedy: "write runtime, extra:NAME or group:NAME")
  }
}

extension MarkerPlatform: ExpressibleByArgument {}

/// Which of a project's locks to answer from.
struct LockChoice: ParsableArguments {
  @Option(help: "The lock file to answer from, relative to the project.", completion: .file())
  var lock: String?

  /// The lock that was asked for, else the first by rank: uv, Poetry, PDM, pylock, Pipfile, requirements. Nil where there is no lock and
  /// none was asked for.
  func view(in snapshot: ProjectSnapshot) throws -> LockView? {
    guard let lock else { return snapshot.locks.min { $0.rank < $1.rank } }
    let file = FolderPath.normalized(lock)
    if let view = snapshot.locks.first(where: { $0.lock.file == file }) { return view }
    let reasons = snapshot.inventory.notEvaluated.filter { $0.file == file }
    if !reasons.isEmpty { throw ConfigurationError(unreadable: reasons) }
    let names = snapshot.locks.map(\.lock.file).joined(separator: ", ")
    throw ConfigurationError(
      "there is no such lock in the project", file: lock,
      remedy: names.isEmpty ? "the project has none: run `uv lock`" : "the project has: \(names)")
  }

  /// What could not be read of the lock that answers, and of those that might have answered where none was asked for.
  func unread(in inventory: Inventory, besides view: LockView?) -> [NotEvaluated] {
    let others = lock == nil ? inventory.unreadableLocks : []
    return inventory.notEvaluated.filter { row in
      row.file.map { $0 == view?.lock.file || others.contains($0) } ?? false
    }
  }
}

/// A lock as the commands of the graph read it.
struct LockOptions: ParsableArguments {
  @OptionGroup var choice: LockChoice

  @Option(
    help: ArgumentHelp(
      "Core metadata: a site-packages folder, wheels or an installer's report; tells modules, and the edges of locks without any (repeatable).",
      valueName: "PATH"),
    completion: .file())
  var metadata: [String] = []

  @OptionGroup var day: DayOptions

  @OptionGroup var common: CommonOptions

  /// The lock that answers. One that cannot be read is no lock that is missing.
  func lockView(in snapshot: ProjectSnapshot, _ path: String) throws -> LockView {
    if let view = try choice.view(in: snapshot) {
      if !common.quiet { Console.note([view.lock.missingEdges].compactMap(\.self)) }
      return view
    }
    let unread = choice.unread(in: snapshot.inventory, besides: nil)
    if !unread.isEmpty { throw ConfigurationError(unreadable: unread) }
    throw ConfigurationError(
      "no lock file was found in \(path)", remedy: "run `uv lock`, or name one with --lock")
  }

  func snapshot(of path: String) throws -> ProjectSnapshot {
    let metadata = try MetadataReader(metadata)
    Console.note(metadata.notEvaluated)
    let snapshot = try common.scan(path).snapshot(metadata)
    common.noteFiles(snapshot.inventory.files)
    return snapshot
  }

  /// Ends with exit code 3 where the answer is not that of all there is to read.
  func finish(_ view: LockView, in snapshot: ProjectSnapshot) throws {
    let unread = choice.unread(in: snapshot.inventory, besides: view)
    guard !unread.isEmpty else { return }
    common.noteIncomplete(unread, besides: "text", isToldInText: false)
    throw ExitCode.incomplete
  }
}
