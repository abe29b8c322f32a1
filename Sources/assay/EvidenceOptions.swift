import ArgumentParser
import AssayKit
import Standards

/// What a project is judged by.
struct EvidenceOptions: ParsableArguments {
  @Option(
    help: "Advisory data, read without an index: a file, folder or archive (repeatable).", completion: .file()
  )
  var feeds: [String] = []

  @OptionGroup var index: IndexOptions

  @Option(
    help:
      "Core metadata: a site-packages folder, a folder of wheels, or the JSON of pip install --report (repeatable).",
    completion: .file())
  var metadata: [String] = []

  @Option(
    help:
      "What is installed in an image: a root file system, dpkg's status, apk's installed or a list of rpm -qa (repeatable).",
    completion: .file())
  var packages: [String] = []

  @OptionGroup var policy: PolicyOptions

  @OptionGroup var day: DayOptions

  /// The day that was asked for.
  var asOf: CalendarDate? { day.asOf }

  var inputs: Scan.CheckInputs {
    var inputs = Scan.CheckInputs(asOf: day.day)
    inputs.isDayGiven = asOf != nil
    inputs.feeds = feeds
    inputs.index = index.index
    inputs.standardIndex = IndexOptions.standard
    inputs.metadata = metadata
    inputs.packages = packages
    policy.add(to: &inputs)
    inputs.progress = Progress.report
    return inputs
  }
}

/// Which policy holds.
struct PolicyOptions: ParsableArguments {
  @Option(help: "The policy file.", completion: .file())
  var policy: String?

  @Option(
    help: ArgumentHelp("The environment for which the policy has levels of its own.", valueName: "NAME"))
  var environment: String?

  func add(to inputs: inout Scan.CheckInputs) {
    inputs.policy = policy
    inputs.environment = environment
  }
}

/// Which change is judged.
struct ChangeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Judge the change from this state.", valueName: "REV|DIR"))
  var base: String?

  @Flag(help: "Judge what is staged, against HEAD where no --base is given.")
  var staged = false

  func add(to inputs: inout Scan.CheckInputs) {
    inputs.base = base
    inputs.isStaged = staged
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads `YYYY-MM-DD`.
  public init?(argument: String) {
    guard argument.utf8.count == 10 else { return nil }
    self.init(argument)
  }
}
