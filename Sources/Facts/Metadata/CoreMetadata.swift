package import Standards
package import Syntax

/// The core metadata of one distribution, as far as Assay judges it.
///
/// Source: https://packaging.python.org/en/latest/specifications/core-metadata/.
package struct CoreMetadata: Sendable {
  package let name: DistributionName
  package let version: String
  /// The version of the specification, such as `2.4`; nil where the metadata does not tell.
  package var metadataVersion: String?
  package var requiresDist: [Requirement] = []
  /// Whether `requiresDist` is all that an installation requires: metadata of a source may leave it to the build.
  package var isRequiresDistFinal = true
  package var requiresPython: VersionSpecifierSet?
  package var providesExtra: [ExtraName] = []
  /// The modules and packages that it provides (PEP 794), as written.
  package var importNames: [String] = []
  /// The namespaces that it shares with other distributions (PEP 794), as written.
  package var importNamespaces: [String] = []
  /// The paths of `License-File` fields, as written.
  package var licenseFiles: [String] = []
  /// The licence and notice files that came with the metadata, by path.
  package var licenseDocuments: [LicenseDocument] = []
  /// Every statement about the licence, in the order of the file.
  package var licenseEvidence: [LicenseEvidence] = []
  /// Whether `licenseEvidence` is all that the author states: some reports leave fields out.
  package var isLicenseEvidenceWhole = true
  package var origin: MetadataOrigin
  package let location: SourceLocation

  package init(
    name: DistributionName, version: String, location: SourceLocation,
    origin: MetadataOrigin = .init(.installed)
  ) {
    self.name = name
    self.version = version
    self.location = location
    self.origin = origin
  }

  /// The files that `License-File` names and that did not come with the metadata.
  package var absentLicenseFiles: [String] {
    licenseFiles.filter { file in !licenseDocuments.contains { $0.isFile(declaredAs: file) } }
  }
}

extension CoreMetadata {
  /// Takes the licence texts that came with it for statements.
  package mutating func addEvidenceOfFiles() {
    licenseEvidence += LicenseEvidence.ofTexts(licenseDocuments, in: FolderPath.folder(of: location.file))
  }
}

extension LicenseEvidence {
  /// Takes the known licence texts of a folder for statements, if all files that are called licences are known.
  package static func ofTexts(_ documents: [LicenseDocument], in folder: String) -> [LicenseEvidence] {
    let texts = documents.filter { $0.kind == .license }
    guard texts.allSatisfy({ $0.license != nil || !$0.isCalledLicense }) else { return [] }
    return texts.compactMap { document in
      let file = FolderPath.join(folder, document.path)
      return document.license.map { license in
        LicenseEvidence(
          kind: .file, value: license,
          location: SourceLocation(file: file, line: 1, column: 1, endLine: 1, endColumn: 1))
      }
    }
  }
}

/// Where metadata was found.
package struct MetadataOrigin: Sendable, Hashable {
  package enum Kind: String, Sendable {
    case installed, wheel
    case sourceDistribution = "sdist"
    case installerReport = "installer-report"
    /// The metadata file that an index keeps beside a wheel (PEP 658).
    case index
  }

  package var kind: Kind
  /// `sha256:…` of the artefact that it was read from, where that is known.
  package var artifactHash: String?

  package init(_ kind: Kind, artifactHash: String? = nil) {
    self.kind = kind
    self.artifactHash = artifactHash
  }
}

/// A licence or notice file of a distribution.
package struct LicenseDocument: Sendable, Hashable {
  package enum Kind: String, Sendable {
    /// The text of a licence, or whatever else the author counts among licence files.
    case license
    /// A NOTICE file, which Apache-2.0 section 4(d) asks to carry on.
    case notice
  }

  /// The path below the `.dist-info` folder or the root of the sources.
  package let path: String
  package let kind: Kind
  package let bytes: [UInt8]
  /// `sha256:…` of the bytes.
  package let digest: String
  /// The licences of which the text may be; nil where it is not known.
  package var license: String?

  package init(path: String, kind: Kind, bytes: [UInt8], digest: String) {
    self.path = path
    self.kind = kind
    self.bytes = bytes
    self.digest = digest
  }

  /// Whether its name says that it is a licence: lists of authors stand among licence files as well.
  var isCalledLicense: Bool {
    let name = FolderPath.name(of: path).lowercased()
    return ["license", "licence", "copying", "unlicense"].contains { name.hasPrefix($0) }
  }

  /// Whether this is the file that a `License-File` field names: below `licenses/` (PEP 639), or where older tools put it.
  func isFile(declaredAs declared: String) -> Bool {
    path == declared || path == "licenses/" + declared || path == "license_files/" + declared
      || path
        == (declared.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(declared[$0...].dropFirst()) }
          ?? declared)
  }
}
