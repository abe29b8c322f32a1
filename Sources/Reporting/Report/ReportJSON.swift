package import Governance
internal import Facts
internal import Standards
internal import Syntax

/// `assay.report/1`; its JSON Schema is `Schemas/report-1.json` of the documentation.
package enum ReportJSON {
  package static func render(_ report: ReviewReport) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", "assay.report/1")
      writer.member("project", report.project)
      writer.key("period")
      writer.object { writer in
        writer.member("title", report.period.title)
        writer.member("from", report.period.first.description)
        writer.member("to", report.period.last.description)
      }
      writer.member("asOf", report.asOf.description)
      writer.member("commit", report.commit.id)
      writer.member("tool", "assay \(report.toolVersion)")
      writer.member("policyDigest", report.policyDigest)
      writer.rows("figures", report.figures) { $0.figure($1) }
      writer.rows("sections", report.sections) { $0.section($1) }
      writer.rows("notEvaluated", report.notEvaluated) { $0.notEvaluated($1) }
    }
    writer.endDocument()
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func figure(_ figure: ReportFigure) {
    object { writer in
      writer.member("id", figure.id)
      writer.member("title", figure.title)
      writer.member("value", figure.value)
      writer.member("previous", figure.previous)
    }
  }

  fileprivate mutating func section(_ section: ReportSection) {
    object { writer in
      writer.member("number", section.number)
      writer.member("id", section.id)
      writer.member("title", section.title)
      writer.member("question", section.question)
      writer.strings("criteria", section.criteria)
      writer.strings("notes", section.notes)
      writer.rows("tables", section.tables) { $0.table($1) }
    }
  }

  private mutating func table(_ table: ReportTable) {
    object { writer in
      writer.member("id", table.id)
      writer.member("caption", table.caption)
      writer.rows("rows", table.rows) { writer, row in
        writer.object { writer in
          for (column, value) in zip(table.columns, row) {
            writer.key(column.id)
            writer.reportValue(value)
          }
        }
      }
    }
  }

  private mutating func reportValue(_ value: ReportValue) {
    switch value {
    case .text(let text), .code(let text), .grade(let text): self.value(text)
    case .number(let number): self.value(number)
    case .flag(let flag): self.value(flag)
    case .list(let texts): array(texts)
    case .none: null()
    }
  }
}
