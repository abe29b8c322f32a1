extension Marker {
  /// The extras that comparisons `extra == NAME` name, sorted: core metadata writes the dependencies of an extra so.
  ///
  /// Source: https://packaging.python.org/en/latest/specifications/core-metadata/#provides-extra-multiple-use.
  package var namedExtras: [ExtraName] {
    var names: Set<ExtraName> = []
    for case .term(let term) in elements where term.operation == .version(.equal) {
      switch (term.left, term.right) {
      case (.variable(.extra), .literal(let text)), (.literal(let text), .variable(.extra)):
        names.insert(ExtraName(folded: text))
      default: break
      }
    }
    return names.sorted()
  }
}
