package import Facts

/// What the message of a commit says of the pull request that it came from, in the forms that forges write.
///
/// The message is the author's or the forge's text and proves nothing by itself: an export of the forge does.
package enum MergeMessage {
  package static func read(_ message: String) -> MergeReference {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(trimmed)
    var reference = MergeReference(subject: lines.first ?? "")
    reference.number = number(inSubject: reference.subject)
    for line in lines.dropFirst() {
      if reference.number == nil { reference.number = number(inBody: line) }
      if let name = value(of: "Reviewed-by", in: line) {
        reference.reviewers.append(trimmed(name.prefix { $0 != "<" }))
      }
    }
    return reference
  }

  /// GitHub `Merge pull request #1 from …`; Forgejo and Gitea `Merge pull request '…' (#1) from …`; Azure `Merged PR 1: …`;
  /// Bitbucket `… (pull request #1)`; squashed everywhere `… (#1)`, by GitLab `… (!1)`.
  private static func number(inSubject subject: String) -> Int? {
    if let rest = after("Merge pull request #", in: subject) { return leadingNumber(rest) }
    if subject.hasPrefix("Merge pull request '"), let at = lastRange(of: "(#", in: subject) {
      return leadingNumber(subject[at...])
    }
    if let rest = after("Merged PR ", in: subject) { return leadingNumber(rest) }
    guard subject.hasSuffix(")") else { return nil }
    for mark in ["(#", "(!", "(pull request #"] {
      guard let at = lastRange(of: mark, in: subject) else { continue }
      let inner = subject[at...].dropLast()
      if !inner.isEmpty, inner.allSatisfy({ "0"..."9" ~= $0 }) { return Int(inner) }
    }
    return nil
  }

  /// GitLab `See merge request GROUP/PROJECT!1`; Forgejo and Gitea `Reviewed-on: …/pulls/1`; others `PR-URL: …/pull/1`.
  private static func number(inBody line: String) -> Int? {
    if line.hasPrefix("See merge request "), let at = lastRange(of: "!", in: line) {
      return wholeNumber(line[at...])
    }
    for key in ["Reviewed-on", "PR-URL", "Pull-Request"] {
      guard let value = value(of: key, in: line) else { continue }
      return wholeNumber(value.split { "/#".contains($0) }.last ?? "")
    }
    return nil
  }

  // MARK: Text

  private static func value(of key: String, in line: String) -> Substring? {
    guard line.count > key.count, line.lowercased().hasPrefix(key.lowercased() + ":") else { return nil }
    return line.dropFirst(key.count + 1).drop { $0 == " " }
  }

  private static func after(_ prefix: String, in text: String) -> Substring? {
    text.hasPrefix(prefix) ? text.dropFirst(prefix.count) : nil
  }

  /// The place behind the last occurrence of a mark.
  private static func lastRange(of mark: String, in text: String) -> String.Index? {
    let bytes = Array(text.utf8)
    let wanted = Array(mark.utf8)
    guard bytes.count >= wanted.count else { return nil }
    for start in stride(from: bytes.count - wanted.count, through: 0, by: -1)
    where bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
      return text.utf8.index(text.startIndex, offsetBy: start + wanted.count)
    }
    return nil
  }

  private static func leadingNumber(_ text: Substring) -> Int? { Int(text.prefix { "0"..."9" ~= $0 }) }

  private static func wholeNumber(_ text: Substring) -> Int? {
    text.allSatisfy { "0"..."9" ~= $0 } ? Int(text) : nil
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
