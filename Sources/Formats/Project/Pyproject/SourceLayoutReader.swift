internal import Facts
internal import Syntax

extension SourceLayout {
  /// What the tables of the build back ends say: setuptools, Poetry, PDM, Hatch, Flit, uv_build, Maturin, scikit-build-core.
  init(reading document: SyntaxValue) {
    self.init()
    let tool = document["tool"]
    readSetuptools(tool?["setuptools"])
    for entry in tool?["poetry"]?["packages"]?.elements.map({ $0 }) ?? [] {
      append(folder: entry["from"])
      append(module: entry["include"])
    }
    append(folder: tool?["pdm"]?["build"]?["package-dir"])
    append(folder: tool?["uv"]?["build-backend"]?["module-root"])
    append(module: tool?["uv"]?["build-backend"]?["module-name"])
    append(module: tool?["flit"]?["module"]?["name"])
    append(folder: tool?["maturin"]?["python-source"])
    append(module: tool?["maturin"]?["module-name"])
    let hatch = tool?["hatch"]?["build"]
    for table in [hatch, hatch?["targets"]?["wheel"]] {
      append(folders: table?["sources"])
      append(parentsOf: table?["packages"])
    }
    append(parentsOf: tool?["scikit-build"]?["wheel"]?["packages"])
  }

  private mutating func readSetuptools(_ table: SyntaxValue?) {
    append(folders: table?["packages"]?["find"]?["where"])
    for entry in table?["package-dir"]?.children.map({ $0 }) ?? [] {
      guard let key = entry.key, !key.isEmpty else {
        append(folder: entry)
        continue
      }
      modules.append(String(key.prefix { $0 != "." }))
    }
    for name in table?["py-modules"]?.elements.map({ $0 }) ?? [] { append(module: name) }
  }

  /// A text, the texts of a list, or the keys of a table, as Hatch's `sources` may be either.
  private mutating func append(folders value: SyntaxValue?) {
    append(folder: value)
    for element in value?.elements.map({ $0 }) ?? [] { append(folder: element) }
    if value?.kind == .table { folders += value?.children.compactMap(\.key).map(Self.clean) ?? [] }
  }

  private mutating func append(folder value: SyntaxValue?) {
    if let folder = value?.string { folders.append(Self.clean(folder)) }
  }

  /// Paths of packages: what they lie in is searched.
  private mutating func append(parentsOf value: SyntaxValue?) {
    for path in value?.elements.compactMap(\.string) ?? [] {
      folders.append(FolderPath.folder(of: Self.clean(path)))
    }
  }

  private mutating func append(module value: SyntaxValue?) {
    guard let name = value?.string?.prefix(while: { $0 != "." && $0 != "/" }), !name.isEmpty, name != "*"
    else { return }
    modules.append(String(name))
  }

  static func clean(_ folder: String) -> String {
    folder.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }
}
