internal import Syntax

/// The NOTICE and licence texts of the packages that a project ships.
///
/// Apache-2.0 section 4(d) asks to carry on the NOTICE texts, not to list every package:
/// https://www.apache.org/licenses/LICENSE-2.0#redistribution. Licence texts are another matter, and kept apart.
package struct NoticeTexts: Sendable {
  /// One text, however many files hold it.
  package struct Text: Sendable {
    package let document: LicenseDocument
    /// The files, as package id and path.
    package fileprivate(set) var files: [(package: String, path: String)]
  }

  /// In the order of the packages.
  package private(set) var notices: [Text] = []
  package private(set) var licenses: [Text] = []
  /// The ids of packages whose metadata carries no licence text.
  package private(set) var withoutText: [String] = []
  package private(set) var notEvaluated: [NotEvaluated]
  package let hasLocks: Bool

  /// Of the packages that are shipped, or of all.
  package init(_ facts: ProjectFacts, all isComplete: Bool = false) {
    hasLocks = !facts.after.locks.isEmpty
    notEvaluated = facts.after.inventory.notEvaluated
    var collected: [String: Int] = [:]
    var texts: [Text] = []
    var seen: Set<String> = []
    for package in PackageUse.all(in: facts.after) where isComplete || package.isShipped {
      guard let metadata = facts.licenses.metadata.metadata(of: package.locked) else {
        notEvaluated.append(package.missingMetadata)
        continue
      }
      let isRepeated = !seen.insert(package.id).inserted
      if isRepeated { continue }
      for document in metadata.licenseDocuments {
        let key = document.kind.rawValue + document.digest
        let file = (package: package.id, path: document.path)
        if let known = collected[key] {
          texts[known].files.append(file)
        } else {
          collected[key] = texts.count
          texts.append(Text(document: document, files: [file]))
        }
      }
      note(metadata, of: package)
    }
    notices = texts.filter { $0.document.kind == .notice }
    licenses = texts.filter { $0.document.kind == .license }
    notEvaluated.sort()
  }

  private mutating func note(_ metadata: CoreMetadata, of package: PackageUse) {
    if !metadata.licenseDocuments.contains(where: { $0.kind == .license }) { withoutText.append(package.id) }
    for file in metadata.absentLicenseFiles {
      notEvaluated.append(
        NotEvaluated(
          subject: package.id, file: metadata.location.file, line: metadata.location.line,
          reason: "the metadata names the licence file `\(file)`, which did not come with it",
          remedy: "give the wheel or the site-packages folder that holds it"))
    }
  }
}
