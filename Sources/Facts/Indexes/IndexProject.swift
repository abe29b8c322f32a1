package import Standards

/// What a package index says of one project: its page of the Simple API.
///
/// Sources: https://peps.python.org/pep-0691/, /pep-0700/ (sizes, times, versions), /pep-0714/ (metadata), /pep-0740/ (provenance),
/// /pep-0792/ (status). What a page leaves out is nil: the index does not provide it, which is not the same as "no".
package struct IndexProject: Sendable {
  package let name: DistributionName
  package var status: ProjectStatus?
  package var versions: [String]?
  /// In the order of the page.
  package var files: [DistributionFile] = []

  package init(name: DistributionName) {
    self.name = name
  }

  /// The files of a version, however it is spelled.
  package func files(of version: Version) -> [DistributionFile] {
    files.filter { $0.version.flatMap { Version($0) } == version }
  }
}

/// The newest version of a project that is neither a pre-release nor taken back.
package struct LatestRelease: Sendable, Hashable {
  /// In its normal form (PEP 440).
  package let version: String
  /// When its first file was uploaded, RFC 3339; nil where the index does not tell.
  package let uploadTime: String?

  package init(version: String, uploadTime: String?) {
    self.version = version
    self.uploadTime = uploadTime
  }
}

extension IndexProject {
  package var latestRelease: LatestRelease? {
    var latest: (version: Version, files: [DistributionFile])?
    for file in files where file.yanking?.isYanked != true {
      guard let version = file.version.flatMap({ Version($0) }), !version.isPrerelease else { continue }
      if let known = latest, known.version >= version {
        if known.version == version { latest?.files.append(file) }
      } else {
        latest = (version, [file])
      }
    }
    return latest.map { release in
      LatestRelease(
        version: release.version.normalized, uploadTime: release.files.compactMap(\.uploadTime).min())
    }
  }
}

/// Whether a project is alive (PEP 792).
package struct ProjectStatus: Sendable, Hashable {
  /// `active`, `archived`, `quarantined` or `deprecated`; later words are kept as they are.
  package let word: String
  package let reason: String?

  package init(word: String, reason: String? = nil) {
    self.word = word
    self.reason = reason
  }
}

/// A wheel, a source distribution or another file that an index offers.
package struct DistributionFile: Sendable, Hashable {
  package enum Kind: String, Sendable { case wheel, sdist, other }

  /// Whether a release was taken back (PEP 592).
  package enum Yanking: Sendable, Hashable {
    case no
    case yes(reason: String?)

    package var isYanked: Bool { self != .no }
  }

  /// Whether the metadata can be had beside the file (PEP 658, 714).
  package enum Metadata: Sendable, Hashable {
    case absent
    /// With its SHA-256 in hexadecimal digits, where the index tells it.
    case beside(sha256: String?)
  }

  package let name: String
  /// Where it is, as the page says: absolute, or relative to the page; it may hold credentials.
  package let url: String
  package let kind: Kind
  /// What the file's name says; nil where it says none.
  package let version: String?
  /// SHA-256 in hexadecimal digits.
  package var sha256: String?
  package var sizeBytes: Int?
  /// RFC 3339.
  package var uploadTime: String?
  package var requiresPython: String?
  package var yanking: Yanking?
  package var metadata: Metadata?
  package var hasProvenance: Bool?

  package init(name: String, url: String, of project: DistributionName) {
    self.name = name
    self.url = url
    (kind, version) = Self.read(name, project)
  }

  private static let sourceEndings = [".tar.gz", ".zip", ".tar.bz2", ".tgz", ".tar.xz"]

  private static func read(_ file: String, _ project: DistributionName) -> (Kind, String?) {
    if file.hasSuffix(".whl") {
      let parts = file.split(separator: "-")
      return (.wheel, parts.count >= 5 ? String(parts[1]).replacing(UInt8(ascii: "_"), with: "-") : nil)
    }
    guard let ending = sourceEndings.first(where: file.hasSuffix) else { return (.other, nil) }
    return (.sdist, version(String(file.dropLast(ending.utf8.count)), project))
  }

  /// What follows the name: older files write `-` in names and in versions.
  private static func version(_ stem: String, _ project: DistributionName) -> String? {
    let text = stem.utf8
    for dash in text.indices where text[dash] == UInt8(ascii: "-") {
      guard let name = String(text[..<dash]), DistributionName(name) == project,
        let version = String(text[text.index(after: dash)...]), Version(version) != nil
      else { continue }
      return version
    }
    return nil
  }
}

extension String {
  fileprivate func replacing(_ byte: UInt8, with other: Unicode.Scalar) -> String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.value == UInt32(byte) ? other : $0 }))
  }
}
