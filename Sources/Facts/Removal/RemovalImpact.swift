internal import Standards
package import Syntax

/// What a removal does to the project's code and text, beyond its graph.
package struct RemovalImpact: Sendable {
  /// Imports of what leaves (O6), by place.
  package var willBreak: [BrokenImport] = []
  /// Imports of what stays without being declared (O7), by place.
  package var nowImplicit: [ImplicitImport] = []
  /// Text that still names what leaves (O8), by place.
  package var references: [LeftOverReference] = []
  package var notEvaluated: [NotEvaluated] = []

  package init() {}
}

/// An import that fails without what leaves.
package struct BrokenImport: Sendable, Hashable {
  package enum Kind: String, Sendable {
    case runtime, test, docs
    case typeChecking = "type-checking"
    case optional = "optional-try"
  }

  package enum Certainty: String, Sendable { case error, warning }

  package let module: String
  package let provider: PackageName
  package let location: SourceLocation
  package let kind: Kind
  package let certainty: Certainty

  package init(
    module: String, provider: PackageName, location: SourceLocation, kind: Kind, certainty: Certainty
  ) {
    self.module = module
    self.provider = provider
    self.location = location
    self.kind = kind
    self.certainty = certainty
  }
}

/// An import of a package that the project no longer declares, and that others bring.
package struct ImplicitImport: Sendable, Hashable {
  package let module: String
  package let provider: PackageName
  package let location: SourceLocation

  package init(module: String, provider: PackageName, location: SourceLocation) {
    self.module = module
    self.provider = provider
    self.location = location
  }
}

/// A line that still names a package that leaves.
package struct LeftOverReference: Sendable, Hashable {
  /// A command or a setting fails or has no effect any more; of a word among other programs' settings that is likely; prose
  /// only misleads.
  package enum Weight: String, Sendable { case error, warning, note }

  package let name: PackageName
  package let location: SourceLocation
  /// The line, without the blanks around it and without credentials.
  package let text: String
  package let weight: Weight

  package init(name: PackageName, location: SourceLocation, text: String, weight: Weight) {
    self.name = name
    self.location = location
    self.text = RedactedURL.redacting(text)
    self.weight = weight
  }
}
