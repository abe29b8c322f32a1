internal import Standards
package import Syntax

/// Something that could not be read or judged: silence is never a pass. What it quotes is without credentials.
package struct NotEvaluated: Sendable, Hashable {
  /// What was not evaluated: a file, a package, a rule.
  package let subject: String
  package let file: String?
  package let line: Int?
  /// The rule that could not judge, or nil where it is not one rule's matter.
  package let rule: String?
  package let reason: String
  /// What to do about it.
  package let remedy: String?

  package init(
    subject: String,
    file: String? = nil,
    line: Int? = nil,
    rule: String? = nil,
    reason: String,
    remedy: String? = nil
  ) {
    self.subject = RedactedURL.redacting(subject)
    self.file = file
    self.line = line
    self.rule = rule
    self.reason = RedactedURL.redacting(reason)
    self.remedy = remedy
  }

  package init(_ error: ParseError, in source: SourceFile, subject: String? = nil) {
    self.init(
      subject: subject ?? source.path,
      file: source.path,
      line: source.location(of: error.span).line,
      reason: error.message,
      remedy: error.remedy ?? "correct the file at this line"
    )
  }
}

extension NotEvaluated: Comparable {
  package static func < (left: NotEvaluated, right: NotEvaluated) -> Bool {
    let leftKey = (left.file ?? "", left.line ?? 0, left.subject, left.rule ?? "", left.reason)
    let rightKey = (right.file ?? "", right.line ?? 0, right.subject, right.rule ?? "", right.reason)
    return leftKey < rightKey
  }
}
