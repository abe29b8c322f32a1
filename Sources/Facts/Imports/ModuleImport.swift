package import Syntax

/// One module that a file of Python source imports, with its place.
package struct ModuleImport: Sendable, Hashable {
  /// Whether the program can do without the module.
  package enum Necessity: String, Sendable {
    case required
    /// The failure of the import is caught.
    case optional
    /// Only type checkers see the import.
    case typeChecking = "type-checking"
  }

  /// The dotted name without leading dots; empty for `from . import name`.
  package let module: String
  /// What `from … import` takes from the module: attributes or submodules; empty for other forms.
  package let names: [String]
  /// The number of leading dots: 0 for an absolute import.
  package let level: Int
  package let location: SourceLocation
  package let necessity: Necessity

  package init(
    module: String, names: [String] = [], level: Int = 0, location: SourceLocation,
    necessity: Necessity = .required
  ) {
    self.module = module
    self.names = names
    self.level = level
    self.location = location
    self.necessity = necessity
  }
}

extension ModuleImport {
  /// The first part of the module's name.
  package var topLevel: Substring { module.prefix { $0 != "." } }
}
