package import Facts
package import Standards
internal import Syntax

/// The emergency changes of a project with what is left of their day.
package struct EmergencyList {
  private let records: [EmergencyRecord]
  private let moment: UTCTime

  package init(_ records: [EmergencyRecord], at moment: UTCTime) {
    self.records = records
    self.moment = moment
  }

  package var hasOverdue: Bool { records.contains { $0.isOverdue(at: moment) } }

  package func text(style: TextStyle) -> String {
    guard !records.isEmpty else { return "no emergency changes\n" }
    return records.map { record in
      var text = style.paint(record.incident, .bold) + "  " + state(of: record, style) + "\n"
      text += "  " + style.wrap("authorised by \(record.authoriser): \(record.reason)", indent: 2) + "\n"
      text += "  \(TerminalSafety.visible(record.location.file)), opened at \(record.opened)\n"
      for duty in record.missing { text += "  missing  \(duty.rawValue): \(duty.meaning)\n" }
      return text
    }.joined(separator: "\n")
  }

  private func state(of record: EmergencyRecord, _ style: TextStyle) -> String {
    if record.isDocumented, let closed = record.closed {
      let taken = duration(closed.secondsSinceEpoch - record.opened.secondsSinceEpoch)
      return style.paint("documented", .green) + " after \(taken)"
    }
    let rest = record.due.secondsSinceEpoch - moment.secondsSinceEpoch
    return rest < 0
      ? style.paint("OVERDUE", .bold, .red) + " by \(duration(-rest))"
      : style.paint("open", .yellow) + ", due in \(duration(rest))"
  }

  /// Hours and minutes.
  private func duration(_ seconds: Int) -> String {
    let minutes = String(seconds / 60 % 60)
    return "\(seconds / 3600):\(minutes.utf8.count == 1 ? "0" : "")\(minutes) h"
  }

  /// `assay.emergencies/1`.
  package func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", "assay.emergencies/1")
      writer.member("asOf", moment.description)
      writer.rows("emergencies", records) { writer, record in
        writer.object { writer in
          writer.emergency(record)
          let state = record.isDocumented ? "documented" : record.isOverdue(at: moment) ? "overdue" : "open"
          writer.member("state", state)
        }
      }
    }
    writer.endDocument()
    return writer.bytes
  }
}

extension JSONWriter {
  /// The members of a record.
  mutating func emergency(_ record: EmergencyRecord) {
    member("incident", record.incident)
    member("authoriser", record.authoriser)
    member("reason", record.reason)
    member("opened", record.opened.description)
    member("due", record.due.description)
    member("closed", record.closed?.description)
    strings("missing", record.missing.map(\.rawValue))
    member("file", record.location.file)
    member("line", record.location.line)
  }
}
