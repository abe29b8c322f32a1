import ArgumentParser
import AssayKit
import Facts
import Governance
import Reporting
import Standards

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

  @OptionGroup var outputs: OutputOptions

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
    try outputs.write(project.common.style, formats: ["text", "json", "csv"]) { name, style in
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
  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract:
      "Collects the NOTICE texts that Apache-2.0 asks to carry on, and apart from them the licence texts.",
    discussion: """
      EXAMPLES
        assay notice --metadata .venv/lib/python3.12/site-packages > NOTICE
        assay notice --metadata wheels --output third-party=THIRD-PARTY-LICENSES > NOTICE

      Formats: text, the NOTICE texts (section 4(d) of the licence); third-party, the licence texts; json, both. Only of what is shipped: \
      runtime, extras, scripts and images.
      """
  )

  @OptionGroup var project: ProjectOptions

  @OptionGroup var outputs: OutputOptions

  @Flag(help: "Of everything that is locked: tools of development and builds, too.")
  var all = false

  @OptionGroup var options: LicenseOptions

  func run() throws {
    let texts = try project.scan().notices(options.inputs, all: all)
    try outputs.write(project.common.style, formats: ["text", "third-party", "json"]) { name, _ in
      switch name {
      case "text": NoticeReport.notice(texts)
      case "third-party": NoticeReport.thirdParty(texts)
      case "json": NoticeReport.json(texts)
      default: nil
      }
    }
    project.common.noteIncomplete(texts.notEvaluated, besides: outputs.format, isToldInText: false)
    if let code = LicenseOptions.exitCode(hasPackages: texts.hasLocks, texts.notEvaluated) { throw code }
  }
}
