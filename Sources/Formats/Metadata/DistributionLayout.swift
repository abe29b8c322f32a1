internal import Crypto
package import Facts
internal import Syntax

/// Where a distribution keeps its licence files; paths are relative to what is named.
package enum DistributionLayout: Sendable {
  /// A `.dist-info` folder.
  case information
  /// The root folder of a source distribution.
  case sources

  /// Whether a file is a licence or notice file: one that `License-File` names, one below `licenses/`, or one at the top whose
  /// name says so.
  ///
  /// Source: https://peps.python.org/pep-0639/#add-license-file-field, and the defaults of the tools before it.
  package func isLicenseFile(_ path: String, declared: [String]) -> Bool {
    switch self {
    case .information:
      if path.hasPrefix("licenses/") || path.hasPrefix("license_files/") { return true }
      let isTop = !path.utf8.contains(UInt8(ascii: "/"))
      return isTop && (Self.isUsualName(path) || declared.contains { Self.lastComponent($0) == path })
    case .sources:
      return declared.contains(path) || (!path.utf8.contains(UInt8(ascii: "/")) && Self.isUsualName(path))
    }
  }

  package static func document(_ path: String, _ bytes: [UInt8]) -> LicenseDocument {
    LicenseDocument(
      path: path, kind: begins(lastComponent(path), with: ["NOTICE"]) ? .notice : .license, bytes: bytes,
      digest: "sha256:" + SHA256.hash(data: bytes).hexadecimal)
  }

  private static func isUsualName(_ name: String) -> Bool {
    begins(name, with: ["LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE", "COPYRIGHT"])
  }

  private static func begins(_ name: String, with words: [String]) -> Bool {
    let upper = name.utf8.prefix(16).map {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) ? $0 & 0xDF : $0
    }
    return words.contains { upper.starts(with: $0.utf8) }
  }

  private static func lastComponent(_ path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[$0...].dropFirst()) } ?? path
  }
}
