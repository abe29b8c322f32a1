package import Governance
package import Standards
internal import Syntax

/// Waivers with what is left of their time.
package struct WaiverList {
  private let policy: Policy
  private let day: CalendarDate

  package init(_ policy: Policy, on day: CalendarDate) {
    self.policy = policy
    self.day = day
  }

  package func text(style: TextStyle) -> String {
    guard !policy.waivers.isEmpty else { return "no waivers\n" }
    return policy.waivers.map { waiver in
      let title = style.paint(waiver.subject, .bold)
      let state = style.paint(self.state(of: waiver), waiver.holds(on: day, policy) ? .green : .yellow)
      let people = "owner \(waiver.owner), approved by \(waiver.approver) on \(waiver.created)"
      return "\(title)  \(state)\n  " + style.wrap(waiver.reason, indent: 2) + "\n  "
        + style.wrap("\(people) (\(waiver.location.file):\(waiver.location.line))", indent: 2) + "\n"
    }.joined()
  }

  private func state(of waiver: Waiver) -> String {
    let end = waiver.lastDay(policy)
    if day < waiver.created { return "from \(waiver.created)" }
    let days = end.daysSinceEpoch - day.daysSinceEpoch
    return days < 0 ? "ended on \(end)" : "until \(end), \(counted(days, "day"))"
  }

  /// `assay.waivers/1`.
  package func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", "assay.waivers/1")
      writer.rows("waivers", policy.waivers) { writer, waiver in
        writer.waiver(waiver, members: { $0.member("holds", waiver.holds(on: day, policy)) })
      }
    }
    writer.endDocument()
    return writer.bytes
  }
}

extension JSONWriter {
  mutating func waiver(_ waiver: Waiver?, members: (inout JSONWriter) -> Void = { _ in }) {
    guard let waiver else { return null() }
    object { writer in
      writer.member("rule", waiver.rule)
      writer.member("advisory", waiver.advisory)
      writer.member("package", waiver.package)
      writer.member("baseline", waiver.fingerprint != nil)
      writer.member("reason", waiver.reason)
      writer.member("owner", waiver.owner)
      writer.member("approver", waiver.approver)
      writer.member("created", waiver.created.description)
      writer.member("until", waiver.until.description)
      writer.member("file", waiver.location.file)
      writer.member("line", waiver.location.line)
      members(&writer)
    }
  }
}
