package import Standards
package import Syntax

/// What somebody found out about the licence of a distribution; it counts before what the metadata says.
package struct LicenseOverride: Sendable {
  package let package: DistributionName
  /// The one version that it speaks of; nil for every version.
  package var version: Version?
  package let license: SPDXExpression
  package let reason: String
  /// Where it can be seen, such as the address of the licence file.
  package let evidence: String
  /// The licence file that was read, as the metadata names it.
  package var file: String?
  /// `sha256:…` of that file; where the metadata has it with another content, the override does not apply.
  package var digest: String?
  /// The last day on which it holds; nil for no end.
  package var until: CalendarDate?
  package let location: SourceLocation

  package init(
    package: DistributionName, license: SPDXExpression, reason: String, evidence: String,
    location: SourceLocation
  ) {
    self.package = package
    self.license = license
    self.reason = reason
    self.evidence = evidence
    self.location = location
  }

  package func holds(on day: CalendarDate) -> Bool { until.map { day <= $0 } ?? true }

  package func speaks(of version: Version) -> Bool { self.version.map { $0 == version } ?? true }

  /// Whether the metadata has the licence file with another content than the one that was read.
  package func isRefuted(by metadata: CoreMetadata?) -> Bool {
    guard let file, let digest else { return false }
    let documents = metadata?.licenseDocuments.filter { $0.isFile(declaredAs: file) } ?? []
    return !documents.isEmpty && !documents.contains { $0.digest == digest }
  }

  /// As one of the statements about the licence.
  var statement: LicenseEvidence {
    LicenseEvidence(kind: .override, value: license.description, location: location)
  }
}
