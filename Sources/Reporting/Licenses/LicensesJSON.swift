package import Governance
internal import Facts
internal import Standards
internal import Syntax

/// `assay.licenses/1`: the licence of every locked package, with all that was said of it.
package enum LicensesJSON {
  package static func render(_ inventory: LicenseInventory) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", "assay.licenses/1")
      writer.member("profile", inventory.profile.rawValue)
      writer.projectLicenses(inventory.projectLicenses)
      writer.rows("packages", inventory.rows, write)
      writer.rows("systemPackages", inventory.systemLicenses, write)
      writer.rows("summary", inventory.summary) { writer, entry in
        writer.object { writer in
          writer.member("license", entry.license)
          writer.member("verdict", entry.verdict)
          writer.member("packages", entry.count)
        }
      }
      writer.rows("notEvaluated", inventory.notEvaluated) { writer, row in writer.notEvaluated(row) }
    }
    writer.endDocument()
    return writer.bytes
  }

  fileprivate static func write(_ writer: inout JSONWriter, _ evidence: LicenseEvidence) {
    writer.object { writer in
      writer.member("kind", evidence.kind.rawValue)
      writer.member("value", evidence.value)
      writer.member("file", evidence.location.file)
      writer.member("line", evidence.location.line)
    }
  }

  private static func write(_ writer: inout JSONWriter, _ license: SystemLicense) {
    writer.object { writer in
      writer.member("image", license.image)
      writer.member("name", license.package.name)
      writer.member("version", license.package.version)
      writer.member("ecosystem", license.package.kind.rawValue)
      writer.member("license", license.conclusion.reading.description)
      writer.member("verdict", license.verdict.description)
      writer.member("scope", license.scope.rawValue)
      writer.rows("evidence", license.conclusion.evidence, write)
    }
  }

  private static func write(_ writer: inout JSONWriter, _ row: LicenseInventory.Row) {
    writer.object { writer in
      writer.member("id", row.package.id)
      writer.member("name", row.package.locked.name.text)
      writer.member("version", row.package.locked.version)
      writer.member("file", row.package.file)
      writer.member("line", row.package.locked.location.line)
      writer.strings("scopes", row.package.scopes.map(\.description))
      writer.member("license", row.conclusion.reading.description)
      writer.member("verdict", row.verdict)
      writer.member("scope", row.worstScope?.description)
      writer.rows("verdicts", row.verdicts) { writer, entry in
        writer.object { writer in
          writer.member("scope", entry.scope.description)
          writer.member("verdict", entry.verdict.description)
        }
      }
      writer.member("decidedBy", row.conclusion.decidedBy?.kind.rawValue)
      writer.rows("evidence", row.conclusion.evidence, write)
      writer.rows("files", row.metadata?.licenseDocuments ?? []) { writer, document in
        writer.object { writer in
          writer.member("path", document.path)
          writer.member("kind", document.kind.rawValue)
          writer.member("digest", document.digest)
          writer.member("license", document.license)
        }
      }
      writer.strings("absentFiles", row.metadata?.absentLicenseFiles ?? [])
      writer.member("metadata", row.metadata?.origin.kind.rawValue)
    }
  }
}

extension JSONWriter {
  /// What the project says of its own licence, and as which one it is judged.
  mutating func projectLicenses(_ licenses: [ProjectLicense]) {
    rows("projectLicenses", licenses) { writer, license in
      writer.object { writer in
        writer.member("file", license.file)
        writer.member("line", license.line)
        writer.member("license", license.license)
        writer.member("judgedAs", ProjectLicense.assumed)
        writer.member("decidedBy", license.conclusion.decidedBy?.kind.rawValue)
        writer.rows("evidence", license.conclusion.evidence, LicensesJSON.write)
      }
    }
  }
}
