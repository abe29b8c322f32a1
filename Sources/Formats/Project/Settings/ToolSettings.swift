import Facts
import Syntax

/// The files of their own in which uv, Hatch and Poetry take what else stands in a manifest's tables.
extension ProjectFormat {
  /// Source: https://docs.astral.sh/uv/concepts/configuration-files/
  static let uvSettings = settings("uv-settings", "uv.toml") { document, rows in
    rows.appendUVIndexes(document)
    rows.appendUVIndexes(document["pip"])
    rows.appendUV(document)
  }

  /// Source: https://hatch.pypa.io/latest/intro/#configuration
  static let hatchSettings = settings("hatch-settings", "hatch.toml") { document, rows in
    rows.appendHatch(document)
  }

  /// A source whose certificate is not checked is as good as any host. What else the file holds says nothing of packages.
  ///
  /// Source: https://python-poetry.org/docs/configuration/#certificatesnamecert
  static let poetrySettings = settings("poetry-settings", "poetry.toml") { document, rows in
    for source in document["certificates"]?.children.map({ $0 }) ?? [] {
      guard let check = source["cert"], check.boolean == false else { continue }
      rows.append(InstallerOption(name: "trusted-host", value: source.key, location: check.location))
    }
  }

  private static func settings(
    _ format: String, _ file: String, read: @escaping @Sendable (SyntaxValue, inout RequirementRows) -> Void
  ) -> ProjectFormat {
    ProjectFormat(name: format, matches: { $0.name == file }) { source, limits throws(ParseError) in
      var rows = RequirementRows(source: source)
      read(try TOMLReader.read(source, limits: limits).root, &rows)
      return rows.inventory
    }
  }
}
