/// A small project as files: a manifest and the uv lock that belongs to it.
struct LockedProject {
  /// What each distribution needs.
  private static let needs = [
    "anyio": ["idna", "sniffio"], "cryptography": ["cffi"], "httpx": ["anyio", "certifi", "h11", "idna"],
    "jinja2": ["markupsafe"], "pytest": ["iniconfig"],
  ]

  var runtime = ["httpx": ">=0.27"]
  var development = ["pytest": ">=8"]
  var versions = [
    "httpx": "0.27.0", "anyio": "4.4.0", "certifi": "2024.7.4", "h11": "0.14.0", "idna": "3.7",
    "sniffio": "1.3.1",
    "pytest": "8.3.2", "iniconfig": "2.0.0",
  ]

  var files: [String: String?] { ["pyproject.toml": manifest, "uv.lock": lock] }

  private func list(_ requirements: [String: String]) -> String {
    requirements.sorted { $0.key < $1.key }.map { "\"\($0.key)\($0.value)\"" }.joined(separator: ", ")
  }

  var manifest: String {
    """
    [project]
    name = "review-demo"
    version = "1.0"
    requires-python = ">=3.11"
    dependencies = [\(list(runtime))]

    [dependency-groups]
    dev = [\(list(development))]

    """
  }

  private func names(_ names: [String]) -> String {
    names.sorted().map { "    { name = \"\($0)\" },\n" }.joined()
  }

  private func recorded(_ requirements: [String: String]) -> String {
    requirements.sorted { $0.key < $1.key }
      .map { "{ name = \"\($0.key)\", specifier = \"\($0.value)\" }" }.joined(separator: ", ")
  }

  var lock: String {
    let all = versions.keys.sorted().map(package).joined()
    return "version = 1\nrevision = 3\nrequires-python = \">=3.11\"\n\n" + all + """
      [[package]]
      name = "review-demo"
      version = "1.0"
      source = { editable = "." }
      dependencies = [
      \(names(Array(runtime.keys)))]

      [package.dev-dependencies]
      dev = [
      \(names(Array(development.keys)))]

      [package.metadata]
      requires-dist = [\(recorded(runtime))]

      [package.metadata.requires-dev]
      dev = [\(recorded(development))]

      """
  }

  private func package(_ name: String) -> String {
    let version = versions[name] ?? ""
    let needed = (Self.needs[name] ?? []).filter { versions[$0] != nil }
    let dependencies = needed.isEmpty ? "" : "dependencies = [\n\(names(needed))]\n"
    return """
      [[package]]
      name = "\(name)"
      version = "\(version)"
      source = { registry = "https://index.example/simple" }
      \(dependencies)sdist = { url = "https://files.example/\(name)-\(version).tar.gz", hash = "sha256:\(digest(name + version))" }


      """
  }

  /// 64 digits that depend on a text.
  private func digest(_ text: String) -> String {
    let sum = text.utf8.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    let digits = String(sum, radix: 16)
    return String(repeating: digits + "0123456789abcdef", count: 4).prefix(64).description
  }
}
