import Syntax

/// The values that the matrix of a pipeline gives to its variables: a list for each, and combinations under `include`.
struct PipelineMatrix {
  /// More values than this are as good as unknown.
  static let maximumValues = 64

  private var values: [String: [YAMLValue]] = [:]
  private var listed: Set<String> = []
  private var combinations: [YAMLValue] = []
  /// False where a part of the matrix is computed.
  private var isComplete = true

  init(_ matrix: YAMLValue?) {
    guard let matrix else { return }
    isComplete = matrix.isMapping
    for entry in matrix.entries where entry.key != "include" && entry.key != "exclude" {
      listed.insert(entry.key)
      append(entry.value.elements, under: entry.key)
    }
    guard let include = matrix["include"] else { return }
    combinations = include.elements
    isComplete = isComplete && include.string == nil
    for combination in combinations {
      for entry in combination.entries { append([entry.value], under: entry.key) }
    }
  }

  private mutating func append(_ added: [YAMLValue], under name: String) {
    values[name, default: []] += added.prefix(Self.maximumValues + 1 - (values[name]?.count ?? 0))
  }

  func hasValues(of name: String) -> Bool { values[name] != nil }

  /// The values of a variable, or of a member of it; nil where one is not written out.
  func values(at path: some Collection<String>) -> [YAMLValue]? {
    guard isComplete, let name = path.first, let all = values[name], !all.isEmpty,
      all.count <= Self.maximumValues
    else { return nil }
    let members = all.map { value in path.dropFirst().reduce(Optional(value)) { $0?[$1] } }
    let known = members.compactMap { $0 }.filter { $0.string != nil }
    return known.count == all.count ? known : nil
  }

  /// Every way in which some variables can be set; nil where a value is not written out.
  func assignments(of names: [String]) -> [[String: String]]? {
    guard listed.isDisjoint(with: names), !names.isEmpty, combinations.count <= Self.maximumValues else {
      return product(of: names)
    }
    let rows = combinations.map { combination in
      names.reduce(into: [String: String]()) { row, name in row[name] = combination[name]?.string }
    }
    return isComplete ? rows.filter { $0.count == names.count } : nil
  }

  private func product(of names: [String]) -> [[String: String]]? {
    var rows: [[String: String]] = [[:]]
    for name in names {
      guard let texts = values(at: [name])?.compactMap(\.string),
        rows.count * texts.count <= Self.maximumValues
      else { return nil }
      rows = rows.flatMap { row in Set(texts).sorted().map { row.merging([name: $0]) { $1 } } }
    }
    return rows
  }
}
