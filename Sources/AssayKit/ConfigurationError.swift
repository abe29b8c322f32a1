package import Facts
internal import Standards
package import Syntax

/// A setting, an argument or a file named by one that cannot be used: exit code 2; or something that is there, cannot be read, and
/// would have given the answer: exit code 3.
package struct ConfigurationError: Error, Sendable {
  package let message: String
  package let file: String?
  package let line: Int?
  package let remedy: String?
  /// The message with the source line and a caret, where a file is at fault.
  package let diagnostic: String
  /// Whether it is what cannot be read.
  package let isUnreadable: Bool

  package init(_ message: String, file: String? = nil, line: Int? = nil, remedy: String? = nil) {
    let message = RedactedURL.redacting(message)
    self.message = message
    self.file = file
    self.line = line
    self.remedy = remedy
    let place = file.map { file in line.map { "\(file):\($0): " } ?? "\(file): " } ?? ""
    diagnostic = "error: \(place)\(message)\n" + (remedy.map { "  help: \($0)\n" } ?? "")
    isUnreadable = false
  }

  /// What cannot be read, in at least one row.
  package init(unreadable rows: [NotEvaluated]) {
    let errors = rows.map { row in
      ConfigurationError(row.reason, file: row.file ?? row.subject, line: row.line, remedy: row.remedy)
    }
    message = errors.first?.message ?? ""
    file = errors.first?.file
    line = errors.first?.line
    remedy = errors.first?.remedy
    diagnostic = errors.map(\.diagnostic).joined()
    isUnreadable = true
  }

  package init(_ error: ParseError, in source: SourceFile) {
    message = RedactedURL.redacting(error.message)
    file = source.path
    line = source.location(of: error.span).line
    remedy = error.remedy
    diagnostic = RedactedURL.redacting(error.diagnostic(in: source))
    isUnreadable = false
  }
}
