import ArgumentParser
import AssayKit
import Syntax

struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Asks the engine one question, or with --stdin one question a line.",
    discussion: """
      EXAMPLES
        assay query compare pypi 1.0rc1 1.0
        assay query specifier '>=1.0,<2' 1.5
        assay query advisories --feeds osv.zip jinja2 3.1.3
        printf '1.0\\t1.0.0\\n' | assay query compare pypi --stdin

      With --stdin the fields of a line are separated by tabs; \\t, \\n, \\r, \\\\, \\xNN and \\uNNNN are escapes.
      """,
    subcommands: [
      CompareQuery.self, NormalizeQuery.self, SpecifierQuery.self, MarkerQuery.self, PurlQuery.self,
      TOMLQuery.self, CVSSQuery.self, LicenseQuery.self, LicenseTextQuery.self, AdvisoriesQuery.self,
      ImportsQuery.self,
      ModuleQuery.self,
    ]
  )
}

/// The questions: the fields given as arguments, or a line each of standard input.
struct Questions: ParsableArguments {
  @Argument(help: "The fields of one question.")
  var fields: [String] = []

  @Flag(help: "Read one question a line from standard input.")
  var stdin = false

  /// Answers every question, one line each, in order.
  func answer(fieldCount: Int, _ answer: ([String]) throws -> String) throws {
    let questions = stdin ? QuestionLines.read(try Console.readInput()) : [fields]
    var output: [UInt8] = []
    for (index, fields) in questions.enumerated() {
      guard fields.count == fieldCount else {
        let place = stdin ? "line \(index + 1)" : "the question"
        throw ConfigurationError(
          "\(place) has \(counted(fields.count, "field")); this query takes \(fieldCount)")
      }
      output += Array(QuestionLines.escape(try answer(fields)).utf8)
      output.append(UInt8(ascii: "\n"))
    }
    try Console.write(output)
  }
}
