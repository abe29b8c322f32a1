internal import Facts
internal import Syntax

extension Rule {
  static let staleAdvisoryFeed = Rule(
    id: "stale-advisory-feed",
    title: "Advisory data too old to judge by",
    level: .error,
    clause: .scanning,
    needs: [],
    circumstances: [.day],
    rationale:
      "A feed that is not renewed knows nothing of what was published since: no finding is no answer. Whatever its level, the rule adds no "
      + "finding but a row of what was not evaluated, and the answer is incomplete (exit code 3); `off` switches it off.",
    fix: "Fetch the feed anew, or raise `maximum-feed-age-days` in the policy file.",
    check: findStaleFeeds
  )
}

/// Stale data cannot tell: it makes the answer incomplete instead of adding a finding.
@Sendable private func findStaleFeeds(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  let dated = facts.feeds.compactMap { feed in feed.ageInDays(on: facts.asOf).map { (feed, $0) } }
  var judgement = Judgement()
  for (feed, age) in dated {
    if age > policy.maximumFeedAgeDays {
      judgement.notEvaluated.append(
        row(
          feed,
          "its newest record is \(counted(age, "day")) old; accepted are at most \(policy.maximumFeedAgeDays)",
          "fetch the feed anew, or judge an earlier day with --as-of"
        )
      )
    } else if age < 0, !facts.isDayGiven {
      judgement.notEvaluated.append(
        row(
          feed,
          "its newest record is \(counted(-age, "day")) newer than \(facts.asOf), the day that is judged",
          "correct the clock, or name the day with --as-of"
        )
      )
    }
  }
  return judgement
}

private func row(_ feed: FeedFacts, _ reason: String, _ remedy: String) -> NotEvaluated {
  NotEvaluated(
    subject: "feed \(feed.name)",
    rule: "stale-advisory-feed",
    reason: reason,
    remedy: remedy
  )
}
