package import Facts
internal import Standards
package import Syntax

/// Reads which modules an installed distribution gives.
///
/// The fields `Import-Name` and `Import-Namespace` (PEP 794, https://peps.python.org/pep-0794/) say it where they stand; else the files that
/// `RECORD` lists (https://packaging.python.org/en/latest/specifications/recording-installed-packages/); else setuptools'
/// `top_level.txt`.
package enum InstalledModules {
  /// From the files of a `.dist-info` or `.egg-info` folder, as far as they are there; nil where the metadata names no distribution.
  package static func read(
    metadata: SourceFile, record: SourceFile?, topLevel: SourceFile?
  ) throws(ParseError) -> DistributionModules? {
    let header = try HeaderFields(metadata, limits: .standard)
    guard let name = header.first("name").flatMap({ DistributionName(header.text(of: $0)) }) else {
      return nil
    }
    let declared = header.fields.filter { $0.name == "import-name" || $0.name == "import-namespace" }
    let modules =
      if !declared.isEmpty {
        declared.filter { $0.name == "import-name" }.map {
          String(header.text(of: $0).prefix { $0 != ";" && $0 != " " })
        }
      } else if let record {
        lines(of: record).compactMap { module(ofPath: firstField(of: $0)) }
      } else if let topLevel {
        lines(of: topLevel).map { String(decoding: $0, as: UTF8.self) }
      } else {
        [String]()
      }
    return DistributionModules(name: name, modules: Set(modules.filter { !$0.isEmpty }))
  }

  private static func lines(of file: SourceFile) -> [ArraySlice<UInt8>] {
    file.bytes.split(separator: UInt8(ascii: "\n")).map { line in
      line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    }
  }

  /// The path in a row of comma-separated values.
  private static func firstField(of row: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard row.first == UInt8(ascii: "\"") else { return row.prefix { $0 != UInt8(ascii: ",") } }
    return row.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
  }

  /// The dotted name of the module that a file is; nil for other files, and for what lies outside of `site-packages`.
  private static func module(ofPath path: ArraySlice<UInt8>) -> String? {
    var parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    // Of a wheel: what the installer moves into `site-packages`.
    if parts.count > 2, parts[0].ends(with: Array(".data".utf8)),
      ["purelib", "platlib"].contains(where: { parts[1].elementsEqual($0.utf8) })
    {
      parts.removeFirst(2)
    }
    guard let file = parts.popLast(), let dot = file.firstIndex(of: UInt8(ascii: ".")),
      [".py", ".so", ".pyd"].contains(where: { file.ends(with: Array($0.utf8)) })
    else { return nil }
    let stem = file[..<dot]
    if !stem.elementsEqual("__init__".utf8) || parts.isEmpty { parts.append(stem) }
    let isDotted = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy(\.isIdentifierByte) && !(0x30...0x39).contains(part.first ?? 0x30)
    }
    return isDotted ? parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ".") : nil
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with suffix: [UInt8]) -> Bool { self.suffix(suffix.count).elementsEqual(suffix) }
}
