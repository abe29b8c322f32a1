package import Facts
internal import Syntax

/// What a project says of its own licence. Whatever that is, its dependencies are judged as parts of an Apache-2.0 work.
package struct ProjectLicense: Sendable {
  /// The licence as which every project is judged.
  package static let assumed = "Apache-2.0"

  /// The manifest.
  package let file: String
  package let line: Int
  package let conclusion: LicenseConclusion
  /// The licence files that the manifest names.
  let licenseFiles: [String]

  /// Nil where neither the manifest nor a known text tells.
  package var license: String? {
    conclusion.reading == .unstated ? nil : conclusion.reading.description
  }

  package var isAsAssumed: Bool { license == Self.assumed }

  /// Of every manifest that is not below the folder of another one: members of a workspace are parts of the whole.
  static func all(in inventory: Inventory, _ tables: LicensePolicy) -> [ProjectLicense] {
    let named = inventory.manifests.filter { $0.name != nil }
    let folders = Set(named.map { FolderPath.folder(of: $0.file) })
    return named.filter { manifest in
      let folder = FolderPath.folder(of: manifest.file)
      return folder.isEmpty || FolderPath.nearest(above: folder, among: folders) == nil
    }.map { manifest in
      let conclusion = tables.vocabulary.conclusion(from: manifest.licenseEvidence)
      let stated = conclusion.decidedBy.flatMap { $0.kind == .file ? nil : $0.location }
      return ProjectLicense(
        file: manifest.file, line: (stated ?? manifest.location).line, conclusion: conclusion,
        licenseFiles: manifest.licenseFiles)
    }
  }

  /// Who says which licence.
  fileprivate var statement: String {
    guard let license else {
      let named = licenseFiles.first.map { "names \($0), whose text is not known" }
      return "\(file):\(line) \(named ?? "tells no licence")"
    }
    let name = license.prefix { !$0.isNewline }.prefix(80)
    guard let evidence = conclusion.decidedBy, evidence.kind == .file else {
      return "\(file):\(line) says \(name)"
    }
    return "\(evidence.location.file) is a text of \(name)"
  }
}

extension [ProjectLicense] {
  /// What was assumed, in a sentence; nil where every manifest says just that.
  package var assumption: String? {
    let others = filter { !$0.isAsAssumed }
    guard let first = others.first else { return nil }
    let more = others.count > 1 ? ", and \(others.count - 1) more manifests say another than that" : ""
    return "licences are judged as for an \(ProjectLicense.assumed) project; \(first.statement)\(more)"
  }
}
