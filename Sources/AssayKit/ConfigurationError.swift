internal import Standards
package import Syntax

/// A setting, an argument or a file named by one that cannot be used: exit code 2.
package struct ConfigurationError: Error, Sendable {
  package let message: String
  package let file: String?
  package let line: Int?
  package let remedy: String?
  /// The message with the source line and a caret, where a file is at fault.
  package let diagnostic: String

  package init(_ message: String, file: String? = nil, line: Int? = nil, remedy: String? = nil) {
    let message = RedactedURL.redacting(message)
    self.message = message
    self.file = file
    self.line = line
    self.remedy = remedy
    let place = file.map { file in line.map { "\(file):\($0): " } ?? "\(file): " } ?? ""
    diagnostic = "error: \(place)\(message)\n" + (remedy.map { "  help: \($0)\n" } ?? "")
  }

  package init(_ error: ParseError, in source: SourceFile) {
    message = RedactedURL.redacting(error.message)
    file = source.path
    line = source.location(of: error.span).line
    remedy = error.remedy
    diagnostic = RedactedURL.redacting(error.diagnostic(in: source))
  }
}
