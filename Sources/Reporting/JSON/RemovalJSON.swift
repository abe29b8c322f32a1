package import Facts
internal import Governance
internal import Standards
internal import Syntax

/// `assay.removal/1`; see the interface page of the documentation.
package enum RemovalJSON {
  package static func render(_ report: RemovalReport) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", "assay.removal/1")
      writer.facts(of: report)
      writer.platformOrphans(of: report)
      writer.vulnerabilities(of: report)
      writer.strings("unseen", report.unseen.map(\.text))
      writer.member("edit", report.edit)
      writer.rows("notEvaluated", (report.notEvaluated + report.impact.notEvaluated).sorted()) {
        $0.notEvaluated($1)
      }
    }
    writer.endDocument()
    return writer.bytes
  }
}

extension JSONWriter {
  /// What a change removed from one lock, as a row of `assay.check/1`.
  mutating func removal(_ report: RemovalReport) {
    object { writer in
      writer.member("lock", report.analysis?.head.lock.file)
      writer.facts(of: report)
    }
  }

  fileprivate mutating func platformOrphans(of report: RemovalReport) {
    rows("platformOrphans", report.platformOrphans) { writer, orphan in
      guard let view = report.analysis?.base else { return }
      writer.object { writer in
        writer.package(orphan.package, of: view)
        writer.member("platform", orphan.platform.rawValue)
      }
    }
  }

  /// Null where no advisories were at hand: an empty list would say that nothing is known against what leaves.
  fileprivate mutating func vulnerabilities(of report: RemovalReport) {
    guard let leaving = report.vulnerabilities, let view = report.analysis?.base else {
      key("vulnerabilities")
      return null()
    }
    rows("vulnerabilities", leaving) { writer, row in
      writer.object { writer in
        writer.package(row.package, of: view)
        writer.member("advisory", row.vulnerability.id)
        writer.strings("aliases", row.vulnerability.aliases)
        writer.member("severity", VulnerabilitySeverity(row.vulnerability).word)
        writer.member("exploited", row.vulnerability.exploitation != nil)
      }
    }
  }

  fileprivate mutating func facts(of report: RemovalReport) {
    key("removed")
    array { writer in for dependency in report.removed { writer.removed(dependency) } }
    answers(of: report.analysis)
    rows("willBreak", report.impact.willBreak) { $0.brokenImport($1) }
    rows("nowImplicit", report.impact.nowImplicit) { $0.implicitImport($1) }
    rows("references", report.impact.references) { $0.reference($1) }
  }

  fileprivate mutating func removed(_ dependency: RemovedDependency) {
    for scope in dependency.scopes {
      object { writer in
        writer.member("name", dependency.name.text)
        writer.member("scope", scope.description)
      }
    }
  }

  fileprivate mutating func answers(of analysis: RemovalAnalysis?) {
    rows("orphans", analysis?.orphans ?? []) { writer, orphan in
      guard let view = analysis?.base else { return }
      writer.object { writer in
        writer.package(orphan.package, of: view)
        writer.strings("freedBy", orphan.freedBy.map(\.text))
      }
    }
    rows("kept", analysis?.kept ?? []) { writer, kept in
      guard let view = analysis?.head else { return }
      writer.object { writer in
        writer.package(kept.package, of: view)
        writer.strings("path", view.names(ofPath: kept.path))
        writer.strings("scopes", kept.scopes.map(\.description))
      }
    }
    rows("leftRuntime", analysis?.leftRuntime ?? []) { writer, left in
      guard let view = analysis?.head else { return }
      writer.object { writer in
        writer.package(left.package, of: view)
        writer.strings("nowOnlyIn", left.nowOnlyIn.map(\.description))
      }
    }
    rows("extraOrphans", analysis?.extraOrphans ?? []) { writer, orphan in
      guard let view = analysis?.head else { return }
      writer.object { writer in
        writer.package(orphan.package, of: view)
        writer.member("extra", orphan.extra.description)
      }
    }
    rows("stale", analysis?.stale ?? []) { writer, package in
      guard let view = analysis?.head else { return }
      writer.object { writer in
        writer.package(package, of: view)
        writer.member("file", view.lock.file)
        writer.member("line", view.lock.packages[package].location.line)
      }
    }
  }

  private mutating func package(_ package: Int, of view: LockView) {
    member("id", view.ids[package])
    member("name", view.lock.packages[package].name.text)
    member("version", view.lock.packages[package].version)
  }

  fileprivate mutating func brokenImport(_ row: BrokenImport) {
    object { writer in
      writer.member("module", row.module)
      writer.member("provider", row.provider.text)
      writer.member("file", row.location.file)
      writer.member("line", row.location.line)
      writer.member("kind", row.kind.rawValue)
      writer.member("certainty", row.certainty.rawValue)
    }
  }

  fileprivate mutating func implicitImport(_ row: ImplicitImport) {
    object { writer in
      writer.member("module", row.module)
      writer.member("provider", row.provider.text)
      writer.member("file", row.location.file)
      writer.member("line", row.location.line)
    }
  }

  fileprivate mutating func reference(_ row: LeftOverReference) {
    object { writer in
      writer.member("name", row.name.text)
      writer.member("file", row.location.file)
      writer.member("line", row.location.line)
      writer.member("text", row.text)
      writer.member("weight", row.weight.rawValue)
    }
  }
}
