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
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let code as ExitCode {
      exit(withError: code)
    } catch let error as ConfigurationError {
      Console.fail(error)
    } catch {
      exitForUsage(error)
    }
  }

  /// Help and version are answers; everything else that the argument parser throws is a usage error.
  private static func exitForUsage(_ error: any Error) -> Never {
    let message = fullMessage(for: error)
    if exitCode(for: error) == .success {
      Console.write(message + "\n")
      exit(withError: ExitCode.success)
    }
    Console.fail(ConfigurationError(usageMessage(message)))
  }

  private static func usageMessage(_ message: String) -> String {
    message.hasPrefix("Error: ") ? String(message.dropFirst("Error: ".count)) : message
  }
}
