import Facts
import Standards
import Syntax

extension ProjectFormat {
  static let pyproject = ProjectFormat(
    name: "pyproject", matches: { $0.name == "pyproject.toml" }, read: PyprojectReader.read)
}

/// Reads `pyproject.toml`: PEP 518 and 621 tables, PEP 735 groups, and the tables of uv, Poetry, PDM, Hatch, Flit
/// and setuptools.
///
/// Source: https://packaging.python.org/en/latest/specifications/pyproject-toml/. An entry that cannot be read becomes a
/// `NotEvaluated` row and the rest goes on; a file that is no TOML is an error.
enum PyprojectReader {
  static func read(_ source: SourceFile, limits: ParseLimits) throws(ParseError) -> Inventory {
    let document = try TOMLReader.read(source, limits: limits).root
    var rows = RequirementRows(source: source)
    let project = rows.table(document["project"], named: "project")
    rows.append(project?["dependencies"], scope: .runtime)
    rows.appendExtras(project?["optional-dependencies"])
    let groups = DependencyGroups(document["dependency-groups"], rows: &rows)
    groups?.append(to: &rows)
    let buildSystem = rows.table(document["build-system"], named: "build-system")
    rows.append(buildSystem?["requires"], scope: .build)
    let tool = rows.table(document["tool"], named: "tool")
    rows.appendIndexes(tool)
    rows.appendUV(tool?["uv"])
    rows.appendPDM(tool?["pdm"])
    rows.appendHatch(tool?["hatch"])
    rows.appendFlit(tool?["flit"])
    rows.appendPixi(tool?["pixi"])
    rows.appendSetuptools(tool?["setuptools"], fields: document.dynamicFields)
    let poetry = PoetryTables(document: document, rows: &rows)
    poetry?.append(to: &rows, groups)
    var manifest = manifest(of: document, project: project, rows: &rows)
    poetry?.complete(&manifest, rows: &rows)
    if poetry == nil { manifest.computedFields = computedFields(of: document) }
    var inventory = rows.inventory
    inventory.manifests = [manifest]
    return inventory
  }

  private static func manifest(
    of document: SyntaxValue, project: SyntaxValue?, rows: inout RequirementRows
  ) -> Manifest {
    let name = project?["name"] ?? document["tool"]?["poetry"]?["name"]
    var manifest = Manifest(
      file: document.source.path,
      name: name?.string.flatMap { DistributionName($0) },
      requiresPython: rows.specifiers(project?["requires-python"]),
      location: (name ?? project ?? document).headLocation)
    manifest.requiresPythonLocation = project?["requires-python"]?.entryLocation
    let version = project?["version"] ?? document["tool"]?["poetry"]?["version"]
    manifest.version = version?.string.flatMap { Version($0) }
    manifest.hasProjectTable = project != nil
    manifest.extras = keys(project?["optional-dependencies"]).compactMap { ExtraName($0) }
    let groups =
      keys(document["dependency-groups"]) + keys(document["tool"]?["pdm"]?["dev-dependencies"])
    manifest.groups = groups.compactMap { DependencyGroupName($0) }
    manifest.standardGroups = Set(keys(document["dependency-groups"]).compactMap { DependencyGroupName($0) })
    manifest.dynamicFields = document.dynamicFields
    manifest.layout = SourceLayout(reading: document)
    manifest.licenseEvidence = LicenseEvidence.ofProject(document)
    manifest.licenseFiles = document.licenseFiles
    manifest.readSources(document["tool"]?["uv"]?["sources"], &rows)
    manifest.readWorkspace(document["tool"]?["uv"]?["workspace"])
    return manifest
  }

  /// The lists of requirements that are dynamic, without those that setuptools reads from files.
  private static func computedFields(of document: SyntaxValue) -> [ComputedField] {
    let told = document["tool"]?["setuptools"]?["dynamic"]
    return document["project"]?["dynamic"]?.elements.compactMap { element in
      guard let name = element.string, ["dependencies", "optional-dependencies"].contains(name),
        told?[name] == nil
      else { return nil }
      return ComputedField(name: name, location: element.location)
    } ?? []
  }

  private static func keys(_ table: SyntaxValue?) -> [String] {
    table?.kind == .table ? table?.children.compactMap(\.key) ?? [] : []
  }
}

extension SyntaxValue {
  /// `project.dynamic` of a pyproject.toml.
  var dynamicFields: [String] { self["project"]?["dynamic"]?.elements.compactMap(\.string) ?? [] }

  /// The head of a value as a place.
  var headLocation: SourceLocation { source.location(of: headSpan) }
}
