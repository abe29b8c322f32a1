internal import Governance
internal import Syntax

extension Assessment {
  /// What becomes of waivers that the change brings; nil where it brings none.
  var waiverSentence: String? {
    guard !proposedWaivers.isEmpty else { return nil }
    let later = waivedOnceMerged
    let rest =
      later == 0 ? "" : "; for \(later) that this change brings it is too early: merge the waivers first"
    return
      "\(counted(proposedWaivers.count, "waiver")) with this change: in force for what was there before\(rest)"
  }
}

extension Review {
  /// Who must approve, in a sentence.
  var who: String { approver.hasPrefix("any ") ? approver : "the " + approver }
}
