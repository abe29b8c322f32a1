package import Facts

/// What the message of a commit says of the pull request that it came from, in the forms that forges write.
///
/// The message is the author's or the forge's text and proves nothing by itself: an export of the forge does.
package enum MergeMessage {
  package static func read(_ message: String) -> MergeReference {
    let paragraphs = paragraphs(of: message)
    let subject = paragraphs.first?.first ?? ""
    var reference = MergeReference(subject: subject)
    reference.number = number(inSubject: subject)
    for paragraph in paragraphs.dropFirst() where reference.number == nil && paragraph.count == 1 {
      reference.number = mergeRequest(paragraph[0])
    }
    guard paragraphs.count > 1, let trailers = paragraphs.last.flatMap(trailers) else { return reference }
    for (key, value) in trailers {
      if reference.number == nil, ["reviewed-on", "pr-url", "pull-request"].contains(key) {
        reference.number = number(inReference: value)
      }
      if key == "reviewed-by" { reference.reviewers.append(trimmed(value.prefix { $0 != "<" })) }
    }
    return reference
  }

  /// GitHub `Merge pull request #1 from …`; Forgejo and Gitea `Merge pull request '…' (#1) from …`, where the branch may hold
  /// anything but a blank; Azure `Merged PR 1: …`; Bitbucket `Pull request #1: …` and `… (pull request #1)`; squashed everywhere
  /// `… (#1)`, by GitLab `… (!1)`.
  private static func number(inSubject subject: String) -> Int? {
    for prefix in ["Merge pull request #", "Merged PR ", "Pull request #"] where subject.hasPrefix(prefix) {
      if let number = leadingNumber(subject.dropFirst(prefix.count)) { return number }
    }
    if subject.hasPrefix("Merge pull request '"), let rest = behindLast("' (#", in: subject) {
      return leadingNumber(rest)
    }
    guard subject.hasSuffix(")") else { return nil }
    for mark in ["(#", "(!", "(pull request #"] {
      if let rest = behindLast(mark, in: subject), let number = wholeNumber(rest.dropLast()) { return number }
    }
    return nil
  }

  /// GitLab: `See merge request GROUP/PROJECT!1`, or with the whole address.
  private static func mergeRequest(_ line: String) -> Int? {
    let prefix = "See merge request "
    return line.hasPrefix(prefix) ? number(inReference: line.dropFirst(prefix.count)) : nil
  }

  /// The number at the end of `https://…/pulls/1`, `GROUP/PROJECT!1`, `OWNER/NAME#1`, `!1` or `1`.
  private static func number(inReference text: Substring) -> Int? {
    let bare = text.hasPrefix("<") && text.hasSuffix(">") ? text.dropFirst().dropLast() : text
    guard bare.contains("://") else {
      return wholeNumber(bare.split(omittingEmptySubsequences: false) { "/#!".contains($0) }.last ?? "")
    }
    let parts = bare.prefix { $0 != "#" && $0 != "?" }.split(separator: "/")
    let names = ["pull", "pulls", "merge_requests", "pull-requests", "pullrequest"]
    if let name = parts.lastIndex(where: { names.contains(String($0)) }), name + 1 < parts.count {
      return wholeNumber(parts[name + 1])
    }
    return parts.last.flatMap(wholeNumber)
  }

  // MARK: Paragraphs

  /// The lines between blank ones, each trimmed at its end. Forges write CRLF, which is one Character.
  private static func paragraphs(of message: String) -> [[String]] {
    let lines = message.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { trimmedEnd(Substring($0)) }
    return lines.split { $0.allSatisfy(\.isWhitespace) }.map(Array.init)
      .enumerated().map { $0.offset == 0 ? $0.element.map(trimmed) : $0.element }
  }

  /// The keys in lower case and the values of a paragraph that holds nothing but trailers and what continues them.
  ///
  /// Source: https://git-scm.com/docs/git-interpret-trailers; prose that one line of a paragraph is makes all of it prose here.
  private static func trailers(_ paragraph: [String]) -> [(key: String, value: Substring)]? {
    var trailers: [(String, Substring)] = []
    for line in paragraph where !isContinuation(line) {
      let key = line.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      let rest = line[key.endIndex...]
      guard !key.isEmpty, rest.hasPrefix(":") else { return nil }
      trailers.append((key.lowercased(), rest.dropFirst().drop { $0.isWhitespace }))
    }
    return trailers
  }

  /// A line that is indented, or git's own note of a cherry-pick.
  private static func isContinuation(_ line: String) -> Bool {
    line.first?.isWhitespace ?? false || line.hasPrefix("(cherry picked from commit ")
  }

  // MARK: Text

  /// The text behind the last occurrence of a mark.
  private static func behindLast(_ mark: String, in text: String) -> Substring? {
    let (bytes, wanted) = (Array(text.utf8), Array(mark.utf8))
    guard bytes.count >= wanted.count else { return nil }
    for start in stride(from: bytes.count - wanted.count, through: 0, by: -1)
    where bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
      return text[text.utf8.index(text.startIndex, offsetBy: start + wanted.count)...]
    }
    return nil
  }

  private static func leadingNumber(_ text: Substring) -> Int? {
    wholeNumber(text.prefix { $0.isASCII && $0.isNumber })
  }

  /// A number of digits alone; no pull request has the number 0.
  private static func wholeNumber(_ text: Substring) -> Int? {
    guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = Int(text)
    else { return nil }
    return number > 0 ? number : nil
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    trimmedEnd(Substring(text.drop { $0.isWhitespace }))
  }

  private static func trimmedEnd(_ text: Substring) -> String {
    let end = text.lastIndex { !$0.isWhitespace }
    return end.map { String(text[...$0]) } ?? ""
  }
}
