internal import Governance

extension Assessment {
  /// What a code host is shown: nothing that is waived or gone and, of a change, nothing that was there before. What must be settled
  /// comes first, then what is graver: hosts cut off what is too much.
  var uploadedFindings: [Finding] {
    let shown = findings.filter { finding in
      finding.disposition == .open && finding.status != .fixed && finding.status != .existing
    }
    let ranked = shown.enumerated().map { index, finding in
      (finding: finding, blocks: blocks(finding), score: finding.violation.advisory?.score ?? 0, index: index)
    }
    return ranked.sorted { left, right in
      if left.blocks != right.blocks { return left.blocks }
      if left.finding.level != right.finding.level { return left.finding.level > right.finding.level }
      return (right.score, left.index) < (left.score, right.index)
    }.map(\.finding)
  }
}
