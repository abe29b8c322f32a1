/// What is known of the names of modules without looking at any distribution.
enum ModuleTables {
  /// The distributions of modules whose name is not that of their distribution.
  static let distributions: [String: [String]] = {
    var table: [String: [String]] = [:]
    for row in TabSeparatedTable.rows(ModuleNames.distributions) {
      table[String(row[0]), default: []].append(String(row[1]))
    }
    return table
  }()

  static let standardLibrary = Set(
    TabSeparatedTable.rows(ModuleNames.standardLibrary).map { String($0[0]) })
}

extension ModuleImport {
  /// Whether the module is Python's own, in any version of Python.
  package var isOfStandardLibrary: Bool {
    level == 0 && ModuleTables.standardLibrary.contains(String(topLevel))
  }
}
