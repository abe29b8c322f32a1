internal import Standards
internal import Syntax

/// The requirements that belong to the project of one lock, wherever its files declare them.
package struct ProjectDeclarations: Sendable {
  /// What is required, without constraints and without what a compiled file repeats.
  package let requirements: [DeclaredRequirement]

  /// The declarations of a lock's project; of the project in the root folder where there is no lock.
  package init(of lock: Lock?, in inventory: Inventory) {
    self.init(within: ProjectExtent(declaring: lock, in: inventory), in: inventory)
  }

  package init(within extent: ProjectExtent, in inventory: Inventory) {
    let compiled = Set(
      inventory.locks.filter(\.isCompiled).map(\.file))
    requirements = inventory.requirements.filter { requirement in
      !requirement.isConstraint && !compiled.contains(requirement.location.file)
        && extent.contains(requirement.location.file)
    }
  }

  package var names: Set<PackageName> { Set(requirements.map(\.name)) }

  /// The rows of a name in some scopes, all where none is given, with those of groups that share their place: an included group
  /// repeats the requirements of another. Extras of Poetry share a place as well, but each lists its names itself.
  package func rows(of name: PackageName, scopes: Set<Scope>) -> [DeclaredRequirement] {
    let named = requirements.filter { $0.name == name }
    let isChosen = { (row: DeclaredRequirement) in
      scopes.isEmpty ? row.scope.isOfProject : scopes.contains(row.scope)
    }
    let places = Set(named.filter(isChosen).map(\.location))
    return named.filter { isChosen($0) || (places.contains($0.location) && !$0.scope.isExtra) }
  }
}

extension Lock {
  /// Whether it is a requirements file that a compiler wrote.
  package var isCompiled: Bool { format == "requirements" && hasEdges && !hasEdgesOfMetadata }

  /// Whether it is a requirements file that lists all that is installed alike.
  var isPlainList: Bool { format == "requirements" && !hasEdges }
}

extension Scope {
  /// Whether it is an extra of the project.
  package var isExtra: Bool {
    if case .extra = self { true } else { false }
  }
}
