import ArgumentParser
import AssayKit
import Facts
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
