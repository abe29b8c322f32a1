import Formats
import Glibc

/// One reader to fuzz: the target's name, the fixtures that seed it, and what is done with an input.
///
/// A trap, a sanitizer's report, a time-out and a property that does not hold are all findings.
struct FuzzTarget: Sendable {
  let name: String
  /// Patterns for `find -path`; `seeds/<name>.txt` beside this file adds one seed per line.
  let fixtures: [String]
  let run: @Sendable ([UInt8]) -> Void

  init(_ name: String, _ fixtures: [String] = [], run: @escaping @Sendable ([UInt8]) -> Void) {
    self.name = name
    self.fixtures = fixtures
    self.run = run
  }
}

/// Every target: the registries bring their own, and a reader that is in none is a line more.
private let targets: [FuzzTarget] =
  [
    FuzzTarget("toml", ["*.toml", "*/uv.lock"], run: readTOML),
    FuzzTarget("json", ["*/osv/*.json"], run: readJSON),
    FuzzTarget("xml", ["*.xml"], run: readXML),
    FuzzTarget("index-page", ["*/index/*.json", "*/index/*.html"], run: readIndexPage),
    FuzzTarget("metadata", ["*/METADATA"], run: readMetadata),
    FuzzTarget("installer-report", ["*/report.json"], run: readInstallerReport),
    FuzzTarget("licence-text", ["*/METADATA"], run: readLicenceText),
    FuzzTarget("python", ["*.py"], run: readImports),
    FuzzTarget("notebook", ["*.ipynb"], run: readNotebook),
    FuzzTarget("requirement", run: readRequirement),
    FuzzTarget("marker", run: readMarker),
    FuzzTarget("version", run: readVersions),
    FuzzTarget("specifier", run: readSpecifiers),
    FuzzTarget("scheme", run: compareVersions),
    FuzzTarget("purl", run: readPackageURL),
    FuzzTarget("spdx", run: readLicence),
    FuzzTarget("cvss", run: readCVSS),
  ]
  + ProjectFormat.all.map { format in
    FuzzTarget(format.name, fixtures(format.name)) { readProject($0, as: format) }
  }
  + AdvisoryFormat.all.map { format in
    FuzzTarget(format.name, fixtures(format.name)) { readFeed($0, as: format) }
  }

/// The fixtures of a format, where it lies in a project, and those of its own.
private func fixtures(_ format: String) -> [String] {
  let own = "*/formats/\(format)/*"
  switch format {
  case "uv-lock": return [own, "*/uv.lock"]
  case "pyproject": return [own, "*/pyproject.toml"]
  case "requirements": return [own, "*/requirements*.txt"]
  case "dockerfile": return [own, "*/Dockerfile*"]
  case "osv": return [own, "*/osv/*.json"]
  case "updateinfo", "oval", "glsa", "vuxml", "cvrf", "jvn": return ["*feeds/\(format)/*.xml"]
  default: return [own]
  }
}

/// The target that `ASSAY_FUZZ_TARGET` names.
let chosenTarget = getenv("ASSAY_FUZZ_TARGET").flatMap { name in
  targets.first { $0.name == String(cString: name) }
}

/// Without a target, the process prints all of them with their fixtures, and ends.
@_cdecl("LLVMFuzzerInitialize")
func initializeFuzzer(_: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?) -> CInt {
  guard chosenTarget == nil else { return 0 }
  for target in targets { print(([target.name] + target.fixtures).joined(separator: " ")) }
  exit(2)
}

@_cdecl("LLVMFuzzerTestOneInput")
func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  chosenTarget?.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
