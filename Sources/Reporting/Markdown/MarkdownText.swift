internal import Syntax

/// Text of others in Markdown (CommonMark, and GitHub's tables, links, mentions and references): never active, never lost.
enum MarkdownText {
  /// A code span: nothing in it is active. In a table its bars are escaped.
  static func code(_ text: String, inTable: Bool = false) -> String {
    let content = oneLine(text)
    guard !content.isEmpty else { return "" }
    let fence = String(repeating: "`", count: longestRun(of: "`", in: content) + 1)
    let needsBlank =
      content.hasPrefix("`") || content.hasSuffix("`") || content.hasPrefix(" ") && content.hasSuffix(" ")
    let padded = needsBlank ? " \(content) " : content
    return fence + (inTable ? barred(padded) : padded) + fence
  }

  /// A sentence of ours: what stands between backticks is a code span, and so is whatever a host would make a link, a mention or a
  /// reference of.
  static func sentence(_ text: String, inTable: Bool = false) -> String {
    let parts = oneLine(text).split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    return parts.enumerated().map { index, part in
      // A last backtick without a partner is text.
      let isCode = index % 2 == 1 && index < parts.count - 1
      return isCode || isActive(part) ? code(part, inTable: inTable) : escaped(part)
    }.joined()
  }

  /// Every punctuation mark of ASCII can be escaped (CommonMark, 2.4); escaped are those that mean something within a line, and a
  /// mark that would begin a list in front.
  private static func escaped(_ text: String) -> String {
    var result = ""
    var isNumber = true
    for (index, scalar) in text.unicodeScalars.enumerated() {
      let beginsList =
        index == 0 ? "-+".unicodeScalars.contains(scalar) : isNumber && (scalar == "." || scalar == ")")
      if marks.contains(scalar) || beginsList { result += "\\" }
      isNumber = isNumber && ("0"..."9").contains(scalar)
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  private static let marks = Set("\\`*_{}[]<>#!|~&$".unicodeScalars)

  private static func isActive(_ text: String) -> Bool {
    let lower = text.lowercased()
    return ["@", "://", "www.", "mailto:", "xmpp:", "#", "gh-"].contains(where: lower.contains)
  }

  private static func oneLine(_ text: String) -> String {
    TerminalSafety.visible(text.split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  private static func barred(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  private static func longestRun(of mark: Character, in text: String) -> Int {
    var longest = 0
    var run = 0
    for character in text {
      run = character == mark ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
