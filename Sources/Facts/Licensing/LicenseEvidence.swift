package import Syntax

/// One statement about a distribution's licence, with its place.
package struct LicenseEvidence: Sendable, Hashable {
  package enum Kind: String, Sendable {
    /// An entry of the policy file.
    case override
    /// The `License-Expression` field (PEP 639).
    case expression = "License-Expression"
    /// A `Classifier: License :: …` field.
    case classifier = "Classifier"
    /// The legacy free-text `License` field.
    case text = "License"

    /// The order in which they are asked.
    static let byTrust: [Kind] = [.override, .expression, .classifier, .text]
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
