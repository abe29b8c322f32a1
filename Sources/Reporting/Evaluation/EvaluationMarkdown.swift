package import Governance
internal import Facts
internal import Standards

/// Evaluations for a description or a comment; texts of others are never active.
package enum EvaluationMarkdown {
  package static func render(_ evaluations: [Evaluation]) -> [UInt8] {
    Array(evaluations.map(render).joined(separator: "\n").utf8)
  }

  private static func render(_ evaluation: Evaluation) -> String {
    let version = evaluation.candidate.version.map { " \($0)" } ?? ""
    var text = "# \(MarkdownText.code("\(evaluation.name)\(version)")): \(evaluation.verdict.rawValue)\n\n"
    for reason in evaluation.reasons {
      text += "- **\(reason.weight.rawValue)** \(MarkdownText.sentence(reason.message))\n"
    }
    text += "\n| | |\n| --- | --- |\n"
    for row in EvaluationComparison.rows([evaluation]).dropFirst(3) {
      text += "| \(row.label) | \(MarkdownText.sentence(row.cells[0], inTable: true)) |\n"
    }
    text += "| add | \(MarkdownText.code(evaluation.line.text, inTable: true)) |\n"
    let added = evaluation.added
    if !added.isEmpty {
      text += "\n| new package | size | licence | verdict |\n| --- | --- | --- | --- |\n"
      for package in added {
        let cells = [
          MarkdownText.code(package.id, inTable: true),
          package.facts?.sizeBytes.map(EvaluationText.megabytes) ?? "not known",
          MarkdownText.code(package.license ?? "not known", inTable: true),
          package.licenseVerdict ?? "not known",
        ]
        text += "| \(cells.joined(separator: " | ")) |\n"
      }
    }
    if !evaluation.notEvaluated.isEmpty {
      text += "\nNot evaluated:\n\n"
      for row in evaluation.notEvaluated {
        text += "- \(MarkdownText.code(row.subject)): \(MarkdownText.sentence(row.reason))\n"
      }
    }
    return text
  }
}
