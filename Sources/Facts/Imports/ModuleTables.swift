/// What is known of the names of modules without looking at any distribution.
enum ModuleTables {
  /// The distributions of modules whose name is not that of their distribution.
  static let distributions: [String: [String]] = {
    var table: [String: [String]] = [:]
    for row in rows(ModuleNames.distributions) { table[row[0], default: []].append(row[1]) }
    return table
  }()

  static let standardLibrary = Set(rows(ModuleNames.standardLibrary).map { $0[0] })

  private static func rows(_ table: String) -> [[String]] {
    table.split(separator: "\n").dropFirst().map { row in
      row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

extension ModuleImport {
  /// Whether the module is Python's own, in any version of Python.
  package var isOfStandardLibrary: Bool {
    level == 0 && ModuleTables.standardLibrary.contains(String(topLevel))
  }
}
