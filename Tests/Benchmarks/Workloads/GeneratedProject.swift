/// A project whose lock has many packages, and advisories for some of them; the same on every machine.
struct GeneratedProject {
  /// The project's own package included.
  let packages: Int

  static let index = "https://index.example/simple"

  /// Every package depends on up to four later ones, near and far, so that paths are short and every package is reached.
  func dependencies(of package: Int) -> [Int] {
    let candidates =
      package == 0 ? [1, 2, 3, 4] : [package * 2 + 1, package * 2 + 2, package * 3 + 5, package + 1]
    return Set(candidates.filter { $0 < packages }).sorted()
  }

  func name(_ package: Int) -> String { "package-\(package)" }

  func version(_ package: Int) -> String { "\(package % 7).\(package % 11).\(package % 5)" }

  // MARK: Files

  var manifest: String {
    """
    [project]
    name = "\(name(0))"
    version = "\(version(0))"
    requires-python = ">=3.10"
    dependencies = [\(dependencies(of: 0).map { "\"\(name($0))\"" }.joined(separator: ", "))]

    """
  }

  var lock: String {
    "version = 1\nrevision = 3\nrequires-python = \">=3.10\"\n" + (0..<packages).map(entry).joined()
  }

  private func entry(_ package: Int) -> String {
    let edges = dependencies(of: package).map { target in
      let marker =
        target % 5 == 0 ? ", marker = \"sys_platform == 'linux' or python_full_version < '3.12'\"" : ""
      return "    { name = \"\(name(target))\"\(marker) },\n"
    }
    let source = package == 0 ? "virtual = \".\"" : "registry = \"\(Self.index)\""
    var text =
      "\n[[package]]\nname = \"\(name(package))\"\nversion = \"\(version(package))\"\nsource = { \(source) }\n"
    if !edges.isEmpty { text += "dependencies = [\n\(edges.joined())]\n" }
    return package == 0 ? text + metadata : text + artifacts(package)
  }

  private var metadata: String {
    let rows = dependencies(of: 0).map { "{ name = \"\(name($0))\" }" }
    return "\n[package.metadata]\nrequires-dist = [\(rows.joined(separator: ", "))]\n"
  }

  private func artifacts(_ package: Int) -> String {
    let stem = "https://files.example/package_\(package)-\(version(package))"
    let tail =
      "hash = \"\(hash(package))\", size = \(1000 + package), upload-time = \"2026-01-02T03:04:05Z\" }"
    let wheels = ["py3-none-any", "cp312-cp312-linux_x86_64"].map {
      "    { url = \"\(stem)-\($0).whl\", \(tail),\n"
    }
    return "sdist = { url = \"\(stem).tar.gz\", \(tail)\nwheels = [\n\(wheels.joined())]\n"
  }

  func hash(_ package: Int) -> String {
    let digits = String(package, radix: 16)
    return "sha256:" + String(repeating: "0", count: 64 - digits.count) + digits
  }

  // MARK: Advisories

  /// OSV records: one for every third package, half of which name its locked version.
  var records: [(id: String, text: String)] {
    stride(from: 1, to: packages, by: 3).map { package in
      let id = "PYSEC-2026-\(package)"
      let fixed = package % 2 == 0 ? version(package) : "99.0"
      let versions = (0..<10).map { "\"\($0).1\"" }.joined(separator: ", ")
      return (
        id,
        """
        {"schema_version": "1.6.0", "id": "\(id)", "modified": "2026-07-01T00:00:00Z", "aliases": ["CVE-2026-\(package)"],
         "summary": "A generated record", "affected": [{"package": {"ecosystem": "PyPI", "name": "\(name(package))"},
         "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "\(fixed)"}]}],
         "versions": [\(versions)]}]}
        """
      )
    }
  }
}
