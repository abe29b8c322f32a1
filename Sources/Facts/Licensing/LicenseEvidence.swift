package import Syntax

/// One statement about a distribution's licence, with its place.
package struct LicenseEvidence: Sendable, Hashable {
  package enum Kind: String, Sendable {
    /// An entry of the policy file.
    case override
    /// The `License-Expression` field (PEP 639).
    case expression = "License-Expression"
    /// The text of a licence file that is known.
    case file = "License-File"
    /// A `Classifier: License :: …` field.
    case classifier = "Classifier"
    /// A `License` field of a Debian package's `copyright` file.
    case debian = "copyright"
    /// The legacy free-text `License` field.
    case text = "License"

    /// The order in which they are asked.
    static let byTrust: [Kind] = [.override, .expression, .file, .debian, .classifier, .text]
  }

  /// Stands between the licences of which a text may be.
  package static let alternative = " | "

  package let kind: Kind
  package let value: String
  package let location: SourceLocation

  package init(kind: Kind, value: String, location: SourceLocation) {
    self.kind = kind
    self.value = value
    self.location = location
  }
}
