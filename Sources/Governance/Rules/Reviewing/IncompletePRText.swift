internal import Facts
internal import Syntax

extension Rule {
  static let incompletePRText = Rule(
    id: "incomplete-pr-text",
    title: "Description of the pull request without a required field",
    level: .error,
    clause: .proposing,
    needs: [],
    circumstances: [.change],
    rationale:
      "The policy asks each description for What, Why, Testing and Security impact: reviewers decide by them, and they are what an "
      + "auditor reads later. A field that is empty, or still says what the template says, is none.",
    fix: "Write the field as a heading or a bold label, and something under it.",
    check: findIncompleteTexts
  )
}

/// The least that explains why something does not apply.
private let minimumReason = 10

@Sendable private func findIncompleteTexts(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  guard let text = facts.pullRequestText else {
    return Judgement(notEvaluated: facts.isPullRequest ? [missingText] : [])
  }
  return Judgement(
    PullRequestText.Field.allCases.compactMap { field in
      problem(field, text).map { problem in
        Violation(
          "the description of the pull request \(problem)", at: nil,
          subject: Subject(id: field.rawValue, name: field.rawValue), fix: fix(field))
      }
    })
}

private let missingText = NotEvaluated(
  subject: "the description of the pull request", rule: Rule.incompletePRText.id,
  reason: "the description was not given", remedy: "write it to a file: assay check --pr-text FILE")

private func problem(_ field: PullRequestText.Field, _ text: PullRequestText) -> String? {
  guard let section = text.sections[field] else { return "has no field `\(field.rawValue)`" }
  if section.visibleText.isEmpty { return "says nothing under `\(field.rawValue)`" }
  if section == text.template[field] || isPlaceholder(section) {
    return "has only the template's words under `\(field.rawValue)`"
  }
  guard let reason = reasonNotToApply(section) else { return nil }
  if field != .securityImpact { return "says that `\(field.rawValue)` does not apply, which it always does" }
  return reason.utf8.count < minimumReason ? "says that `Security impact` does not apply, but not why" : nil
}

private func fix(_ field: PullRequestText.Field) -> String {
  let example =
    switch field {
    case .what: "`## What` and a summary of the change"
    case .why: "`## Why` and the motivation, or the issue"
    case .testing: "`## Testing` and how the change was tested"
    case .securityImpact: "`## Security impact` and what it changes, or `n/a:` and the reason"
    }
  return "write \(example)"
}

/// Words that stand for an answer: `TODO`, `...`, `<describe>`.
private func isPlaceholder(_ section: String) -> Bool {
  let words = section.lowercased()
  if ["todo", "tbd", "fixme", "xxx", "..."].contains(words) { return true }
  let letters = words.visibleText.utf8.filter {
    $0 >= 0x80 || ($0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z"))
  }
  return letters.isEmpty || (words.hasPrefix("<") && words.hasSuffix(">") && !words.contains("\n"))
}

/// What stands behind `n/a` or `none`; nil for any other text.
private func reasonNotToApply(_ section: String) -> String? {
  let words = section.lowercased()
  guard let mark = ["n/a", "not applicable", "none", "na"].first(where: words.hasPrefix) else { return nil }
  let rest = section.dropFirst(mark.count)
  guard rest.first.map({ !$0.isLetter }) ?? true else { return nil }
  return String(rest.drop { !$0.isLetter })
}
