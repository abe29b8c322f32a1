internal import Crypto
internal import Facts
internal import Standards
internal import Syntax

/// Licence texts that are known by the SHA-256 of their words; the texts themselves are not shipped.
package struct LicenseTexts: Sendable {
  /// Shorter texts are no licences, but names of them.
  private static let minimumWords = 20

  /// What each text may stand for, by digest in hexadecimal.
  private let readings: [Substring: Substring]

  /// `texts.tsv`: digest, an expression or `ambiguous: A|B`, and where the text was seen.
  init(_ table: String) {
    let rows = TabSeparatedTable.rows(table)
    readings = Dictionary(rows.filter { $0.count == 3 }.map { ($0[0], $0[1]) }) { first, _ in first }
  }

  /// The table of `license-allowlist/texts.tsv`.
  package static let standard = LicenseTexts(DefaultLicensePolicy.texts)

  /// The licences of which a text may be, joined by ` | `; nil for a text that is not known.
  package func licenses(of bytes: [UInt8]) -> String? {
    guard let digest = Self.digest(of: bytes), let cell = readings[digest[...]] else { return nil }
    let prefix = "ambiguous: "
    guard cell.hasPrefix(prefix) else { return String(cell) }
    return cell.dropFirst(prefix.count).split(separator: "|").joined(separator: LicenseEvidence.alternative)
  }

  /// The SHA-256 of the normal form in hexadecimal; nil for what is too long or too short to be a licence.
  package static func digest(of bytes: [UInt8]) -> String? {
    guard let text = LicenseText(bytes), text.wordCount >= minimumWords else { return nil }
    return SHA256.hash(data: text.normalized).hexadecimal
  }

  /// Metadata with the licences of its files; equal files are looked at once.
  func recognizing(_ metadata: [CoreMetadata]) -> [CoreMetadata] {
    var known: [String: String?] = [:]
    return metadata.map { metadata in
      var metadata = metadata
      for index in metadata.licenseDocuments.indices {
        let document = metadata.licenseDocuments[index]
        if known[document.digest] == nil { known[document.digest] = .some(licenses(of: document.bytes)) }
        metadata.licenseDocuments[index].license = known[document.digest] ?? nil
      }
      metadata.addEvidenceOfFiles()
      return metadata
    }
  }
}
