import ArgumentParser
import AssayKit
import Facts
import Standards
import Syntax

struct ImportsQuery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "imports",
    abstract:
      "Tells what a file of Python source, or a notebook, imports: LINE:LEVEL:MODULE, comma-separated.",
    discussion: "EXAMPLE\n  assay query imports src/app/main.py"
  )

  @OptionGroup var questions: Questions

  func run() throws {
    try questions.answer(fieldCount: 1) { fields in
      do throws(ConfigurationError) {
        let imports = try PythonFiles.imports(ofFile: fields[0])
        return imports.map { "\($0.location.line):\($0.level):\($0.module)" }.joined(separator: ",")
      } catch {
        return "invalid \(error.message)"
      }
    }
  }
}

struct ModuleQuery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "module",
    abstract:
      "Tells which distributions give a module, comma-separated, and how that is known; `-` for none.",
    discussion:
      "EXAMPLE\n  assay query module --metadata .venv/lib/python3.12/site-packages google.cloud.storage"
  )

  @Option(
    help: ArgumentHelp("A site-packages folder (repeatable).", valueName: "PATH"), completion: .directory)
  var metadata: [String] = []

  @OptionGroup var questions: Questions

  func run() throws {
    let modules = InstalledModulesReader(try MetadataReader(metadata))
    Console.note(modules.notEvaluated)
    let providers = ModuleProviders(modules.distributions)
    try questions.answer(fieldCount: 1) { fields in
      guard let answer = providers.providers(of: fields[0]).first else { return "-" }
      return answer.names.sorted().map(\.text).joined(separator: ",") + " " + answer.confidence.rawValue
    }
  }
}
