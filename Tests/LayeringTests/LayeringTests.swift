import Foundation
import TestSupport
import Testing

/// Holds every `import` to the table of the architecture page: the build tool lets undeclared transitive imports through.
@Suite("Layering")
struct LayeringTests {
  private static let allowed: [String: Set<String>] = [
    "Syntax": [],
    "Standards": ["Syntax"],
    "Facts": ["Standards", "Syntax", "Synchronization"],
    "Formats": ["Facts", "Standards", "Syntax", "CLibXML2", "CYAML", "Crypto", "FoundationEssentials"],
    "Governance": ["Facts", "Standards", "Syntax", "Crypto"],
    "Storage": [
      "Formats", "Facts", "Standards", "Syntax", "CArchive", "CSQLite", "Crypto", "FoundationEssentials",
      "Glibc", "Musl", "Darwin",
    ],
    "Reporting": ["Governance", "Facts", "Standards", "Syntax", "FoundationEssentials"],
    "AssayKit": [
      "Storage", "Governance", "Formats", "Facts", "Standards", "Syntax", "Crypto", "FoundationEssentials",
      "Subprocess", "Glibc", "Musl", "Darwin", "Synchronization",
    ],
    "assay": [
      "AssayKit", "Reporting", "Governance", "Facts", "Standards", "Syntax", "ArgumentParser", "Glibc",
      "Musl",
      "Darwin",
    ],
  ]

  @Test("a target imports only what the table allows", arguments: allowed.keys.sorted())
  func imports(_ target: String) throws {
    let allowed = try #require(Self.allowed[target])
    for (file, module) in try imports(of: target) {
      #expect(allowed.contains(module), "\(file) imports \(module)")
    }
  }

  @Test("every target of Sources is in the table")
  func completeness() throws {
    let folder = Fixtures.repository.appendingPathComponent("Sources").path
    let targets = try FileManager.default.contentsOfDirectory(atPath: folder)
    let withoutSwift: Set = ["CLibXML2", "CYAML", "CArchive", "CSQLite", "Tables"]
    #expect(Set(targets).subtracting(withoutSwift) == Set(Self.allowed.keys))
  }

  @Test("a system library has one importer", arguments: ["CLibXML2", "CYAML", "CArchive", "CSQLite"])
  func systemLibraries(_ module: String) throws {
    let importers = try Self.allowed.keys.flatMap { try imports(of: $0) }.filter { $0.module == module }
    #expect(importers.count == 1, "\(importers.map(\.file))")
  }

  private func imports(of target: String) throws -> [(file: String, module: String)] {
    let folder = Fixtures.repository.appendingPathComponent("Sources/\(target)")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".swift")
    }
    return try files.flatMap { file in
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      return text.split(separator: "\n").compactMap { line -> (String, String)? in
        let words = line.split(separator: " ")
        guard let position = words.firstIndex(of: "import"), position <= 1, words.count > position + 1 else {
          return nil
        }
        return ("\(target)/\(file)", String(words[position + 1]))
      }
    }
  }
}
