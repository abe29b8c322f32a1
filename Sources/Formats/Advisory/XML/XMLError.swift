package import Syntax

/// Why an XML document was refused, and where; the reader of the file adds its name.
package struct XMLError: Error, Sendable, Hashable {
  package let code: ParseError.Code
  package let message: String
  /// 1-based.
  package let line: Int
  /// What can be done about it, where there is more to say than "correct this line".
  package let remedy: String?

  package init(_ code: ParseError.Code, _ message: String, line: Int, remedy: String? = nil) {
    self.code = code
    self.message = message
    self.line = line
    self.remedy = remedy
  }
}
