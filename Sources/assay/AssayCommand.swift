import ArgumentParser
import AssayKit

@main
struct AssayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assay",
    abstract:
      "Checks the dependencies of a Python project and its images against a change-management policy.",
    discussion: """
      EXAMPLES
        assay init                           begin: a policy and the pipeline
        assay check                          judge the project in this folder
        assay check --feeds osv.zip --metadata .venv/lib/python3.12/site-packages
        assay report --quarter 2026Q4        the quarterly review
        assay inventory --scope runtime --python 3.12 --platform linux
        assay why urllib3                    who needs this package
        assay removal httpx                  what leaves, what stays, what breaks
        assay feeds import osv.zip           put advisories into the index
        assay explain known-vulnerability    what a rule means and how to settle it

      EXIT CODES
        0 nothing blocks; 1 blocking findings; 2 usage or configuration error;
        3 incomplete: something could not be read or judged; 4 nothing to check; 70 a bug in Assay
      """,
    version: AssayVersion.text,
    subcommands: [
      CheckCommand.self, ReportCommand.self, InventoryCommand.self, TreeCommand.self, WhyCommand.self,
      RemovalCommand.self, EvaluateCommand.self,
      RulesCommand.self,
      ExplainCommand.self, FeedsCommand.self, QueryCommand.self,
      LicensesCommand.self, NoticeCommand.self, WaiverCommand.self, ConfigCommand.self, SBOMCommand.self,
      InitCommand.self, EmergencyCommand.self,
    ]
  )

  static func main() {
    StandardStreams.prepare()
    do {
      try requireText()
      let code = try run()
      try Console.close()
      exit(withError: code)
    } catch let error as Console.LostOutput {
      Console.fail(error)
    } catch let error as ConfigurationError {
      Console.fail(error)
    } catch {
      Console.fail(ConfigurationError(usageMessage(fullMessage(for: error))))
    }
  }

  /// Help and version are answers; everything else that the argument parser throws is a usage error.
  private static func run() throws -> ExitCode {
    do {
      var command = try parseAsRoot()
      try command.run()
      return .success
    } catch let code as ExitCode {
      return code
    } catch {
      guard exitCode(for: error) == .success else { throw error }
      try Console.write(fullMessage(for: error) + "\n")
      return .success
    }
  }

  /// A name in other bytes would reach us changed, and be read or written in place of the one that was meant.
  private static func requireText() throws(ConfigurationError) {
    for (number, argument) in CommandLine.arguments.enumerated().dropFirst() {
      guard let bytes = CommandLine.unsafeArgv[number], String(validatingCString: bytes) == nil else {
        continue
      }
      throw ConfigurationError(
        "argument \(number) is not UTF-8: `\(argument)`", remedy: "give the file a name in UTF-8")
    }
  }

  private static func usageMessage(_ message: String) -> String {
    message.hasPrefix("Error: ") ? String(message.dropFirst("Error: ".count)) : message
  }
}
