import ArgumentParser
import AssayKit
import Facts
import Governance
import Reporting
import Standards
import Syntax

/// Where licences are read from, and by which policy they are judged.
struct LicenseOptions: ParsableArguments {
  @Option(
    help:
      "Core metadata: a site-packages folder, a folder of wheels, or the JSON of pip install --report (repeatable).",
    completion: .file())
  var metadata: [String] = []

  @OptionGroup var index: IndexOptions

  @OptionGroup var policy: PolicyOptions

  @OptionGroup var day: DayOptions

  var inputs: Scan.CheckInputs {
    var inputs = Scan.CheckInputs(asOf: day.day)
    inputs.metadata = metadata
    inputs.index = index.index
    inputs.standardIndex = IndexOptions.standard
    policy.add(to: &inputs)
    return inputs
  }

  /// The exit code of an answer that is not whole.
  static func exitCode(hasPackages: Bool, _ notEvaluated: [NotEvaluated]) -> ExitCode? {
    if !notEvaluated.isEmpty { return .incomplete }
    return hasPackages ? nil : .nothingToCheck
  }
}

struct LicensesCommand: ParsableCommand {
  enum Formats: OutputFormats {
    static let names = ["text", "json", "csv"]
  }

  static let configuration = CommandConfiguration(
    commandName: "licenses",
    abstract: "Lists the licence of every locked package, with its evidence and the policy's verdict.",
    discussion: """
      EXAMPLES
        assay licenses --metadata .venv/lib/python3.12/site-packages
        assay licenses --metadata wheels --format csv > licences.csv
        assay licenses --packages rootfs
        assay licenses --metadata report.json --output json=licences.json

      Formats: text, json, csv. A package without metadata is not evaluated, which is not the same as having no licence: exit code 3.
      """
  )

  @OptionGroup var project: ProjectOptions

  @OptionGroup var outputs: OutputOptions<Formats>

  @OptionGroup var options: LicenseOptions

  @Option(
    help:
      "What is installed in an image: a root file system with copyright files, or a package list (repeatable).",
    completion: .file())
  var packages: [String] = []

  func run() throws {
    var inputs = options.inputs
    inputs.packages = packages
    let inventory = try project.scan().licenses(inputs)
    try outputs.write(project.common.style) { name, style in
      switch name {
      case "text": Array(LicensesTable.text(inventory, style: style).utf8)
      case "json": LicensesJSON.render(inventory)
      case "csv": LicensesTable.csv(inventory)
      default: nil
      }
    }
    project.common.noteIncomplete(inventory.notEvaluated, besides: outputs.format)
    if let code = LicenseOptions.exitCode(hasPackages: inventory.hasPackages, inventory.notEvaluated) {
      throw code
    }
  }
}

struct NoticeCommand: ParsableCommand {
  enum Formats: OutputFormats {
    static let names = ["text", "third-party", "json"]
  }

  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract:
      "Collects the NOTICE texts that Apache-2.0 asks to carry on, and apart from them the licence texts.",
    discussion: """
      EXAMPLES
        assay notice --metadata .venv/lib/python3.12/site-packages > NOTICE
        assay notice --metadata wheels --output third-party=LICENSES > NOTICE

      Formats: text, the NOTICE texts (section 4(d) of the licence); third-party, the licence texts; json, both. Only of what is shipped: \
      runtime, extras, scripts and images.
      """
  )

  @OptionGroup var project: ProjectOptions

  @OptionGroup var outputs: OutputOptions<Formats>

  @Flag(help: "Of everything that is locked: tools of development and builds, too.")
  var all = false

  @OptionGroup var options: LicenseOptions

  func run() throws {
    let texts = try project.scan().notices(options.inputs, all: all)
    try outputs.write(project.common.style) { name, _ in
      switch name {
      case "text": NoticeReport.notice(texts)
      case "third-party": NoticeReport.thirdParty(texts)
      case "json": NoticeReport.json(texts)
      default: nil
      }
    }
    if !texts.withoutText.isEmpty, outputs.format != "json" {
      let count = counted(texts.withoutText.count, "package")
      project.common.warn(
        "the metadata of \(count) has no licence text: \(texts.withoutText.joined(separator: ", ")); "
          + "wheels and site-packages folders hold them, an installer's report does not")
    }
    project.common.noteIncomplete(texts.notEvaluated, besides: outputs.format, isToldInText: false)
    if let code = LicenseOptions.exitCode(hasPackages: texts.hasLocks, texts.notEvaluated) { throw code }
  }
}
