import AssayKit
import Facts
import Governance
import Reporting

/// A report in each of its formats: all are made from one model, and name the digest of its JSON.
struct ReportDocument {
  static let formats = ["text", "markdown", "html", "json", "cyclonedx"]

  let report: ReviewReport
  /// Whether the branch held nothing to report on.
  let isEmpty: Bool
  private let json: [UInt8]
  private let sbom: [UInt8]

  init(_ facts: ReviewFacts) {
    var facts = facts
    sbom = CycloneDXBOM.render(facts.end.after)
    facts.attachments = [("The SBOM (CycloneDX)", Digest.sha256(of: sbom))]
    report = ReviewReport(facts)
    json = ReportJSON.render(report)
    isEmpty = facts.inputs.isEmpty && facts.changes.isEmpty
  }

  func render(_ format: String, _ style: TextStyle) -> [UInt8]? {
    switch format {
    case "text": ReportText.render(report, style: style)
    case "markdown": ReportMarkdown.render(report, digest: Digest.sha256(of: json))
    case "html": ReportHTML.render(report, digest: Digest.sha256(of: json))
    case "json": json
    case "cyclonedx": sbom
    default: nil
    }
  }

  /// Writes `2026-Q4.json` and its fellows, and the tables to `2026-Q4/`.
  func write(into folder: String) throws {
    let name = "\(folder)/\(report.period.fileName)"
    let extensions = [("json", "json"), ("html", "html"), ("markdown", "md"), ("cyclonedx", "cdx.json")]
    for (format, suffix) in extensions {
      guard let bytes = render(format, .plain) else { continue }
      try OutputFile.write(bytes, to: "\(name).\(suffix)")
    }
    for table in report.tables {
      try OutputFile.write(ReportCSV.render(table), to: "\(name)/\(table.id).csv")
    }
  }
}
