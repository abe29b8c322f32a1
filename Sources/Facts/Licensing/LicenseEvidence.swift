package import Standards
package import Syntax

/// One statement about a distribution's licence, with its place.
package struct LicenseEvidence: Sendable, Hashable {
  package enum Kind: String, Sendable {
    /// The `License-Expression` field (PEP 639).
    case expression = "License-Expression"
    /// A `Classifier: License :: …` field.
    case classifier = "Classifier"
    /// The legacy free-text `License` field.
    case text = "License"
  }

  package let kind: Kind
  package let value: String
  package let location: SourceLocation

  package init(kind: Kind, value: String, location: SourceLocation) {
    self.kind = kind
    self.value = value
    self.location = location
  }
}

/// The core metadata of one distribution, as far as Assay judges it.
///
/// Source: https://packaging.python.org/en/latest/specifications/core-metadata/.
package struct CoreMetadata: Sendable {
  package let name: DistributionName
  package let version: String
  package var requiresDist: [Requirement] = []
  package var requiresPython: VersionSpecifierSet?
  package var licenseFiles: [String] = []
  /// Every statement about the licence, in the order of the file.
  package var licenseEvidence: [LicenseEvidence] = []
  package let location: SourceLocation

  package init(name: DistributionName, version: String, location: SourceLocation) {
    self.name = name
    self.version = version
    self.location = location
  }
}
