internal import Facts
internal import Formats
internal import Standards
internal import Syntax

/// Asks the user's resolver what one more requirement would bring, in a folder apart from the project. Nothing is built, and nothing
/// of the project is run.
struct AdditionResolver {
  let tree: FileTree
  let snapshot: ProjectSnapshot
  /// The lock that the requirement would be added to.
  let present: LockView?
  let requirement: Requirement
  let scope: Scope
  let program: ResolverProgram
  /// The index that was asked for.
  var index: IndexAddress?

  func resolve() throws(ResolutionFailure) -> Resolution {
    do throws(ConfigurationError) {
      let folder = try ResolutionFolder()
      try copySettings(to: folder)
      if program.kind == .uv, let manifest = try projectManifest() {
        return try lockProject(manifest, in: folder).get()
      }
      return try (program.kind == .uv ? compile(in: folder) : install(in: folder)).get()
    } catch {
      throw ResolutionFailure(
        reason: error.message + (error.file.map { " (\($0))" } ?? ""),
        remedy: error.remedy ?? "make it readable")
    }
  }

  private typealias Answer = Result<Resolution, ConfigurationError>

  // MARK: A project of uv

  /// The project's own manifest, where uv locks it: it has a `[project]` table, and no other tool's lock stands beside it.
  private func projectManifest() throws(ConfigurationError) -> SourceFile? {
    guard snapshot.inventory.manifests.contains(where: { $0.file == "pyproject.toml" && $0.hasProjectTable }),
      present == nil || present?.lock.file == "uv.lock"
    else { return nil }
    return try read("pyproject.toml")
  }

  private func lockProject(_ manifest: SourceFile, in folder: ResolutionFolder) throws(ConfigurationError)
    -> Answer
  {
    guard let text = ManifestAddition.add(requirement.description, scope: scope, to: manifest) else {
      return .failure(
        ConfigurationError(
          "the requirement cannot be added to the manifest", file: manifest.path,
          remedy: "name another --scope, or correct the manifest"))
    }
    for other in snapshot.inventory.manifests
    where other.file != manifest.path && other.file.hasSuffix("pyproject.toml") {
      try folder.write(try read(other.file).bytes, to: other.file)
    }
    if present != nil { try folder.write(try read("uv.lock").bytes, to: "uv.lock") }
    try folder.write(text, to: manifest.path)
    let answer = program.run(
      ["lock", "--no-build", "--no-progress", "--directory", folder.path], index: index)
    guard answer.exitCode == 0 else { return .failure(refusal(answer)) }
    let inventory = try folder.inventory()
    guard let lock = inventory.locks.first(where: { $0.file == "uv.lock" }) else {
      return .failure(ConfigurationError("\(program.name) wrote no lock that can be read"))
    }
    var resolution = Resolution(resolver: program.name, lock: lock)
    resolution.isWhole = true
    for package in lock.packages where package.source.kind == .index {
      if let name = DistributionName(package.name.text) {
        resolution.indexes[name] = package.source.url?.text
      }
    }
    return .success(resolution)
  }

  // MARK: Other projects

  private func compile(in folder: ResolutionFolder) throws(ConfigurationError) -> Answer {
    try folder.write(requirements, to: "addition.in")
    try folder.write(pins.joined(), to: "requirements.txt")
    let answer = program.run(
      [
        "pip", "compile", "--no-build", "--universal", "--no-progress", "--emit-index-annotation",
        "--no-header",
        "--quiet", "--directory", folder.path,
      ] + pythonVersion + ["--output-file", "requirements.txt", "addition.in"], index: index)
    guard answer.exitCode == 0 else { return .failure(refusal(answer)) }
    let inventory = try folder.inventory(only: "requirements.txt")
    guard let lock = inventory.locks.first else {
      return .failure(ConfigurationError("\(program.name) wrote no requirements that can be read"))
    }
    var resolution = Resolution(resolver: program.name, lock: lock)
    resolution.indexes = Self.annotations(in: try read("requirements.txt", in: folder).bytes)
    resolution.notEvaluated = unresolved
    return .success(resolution)
  }

  /// The comments `# from INDEX` below each requirement.
  private static func annotations(in bytes: [UInt8]) -> [DistributionName: String] {
    var indexes: [DistributionName: String] = [:]
    var current: DistributionName?
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      if !line.hasPrefix(" "), !line.hasPrefix("#") {
        current = DistributionName(String(line.prefix { $0 != "=" && $0 != "[" && $0 != " " }))
      } else if let current {
        let words = line.split(separator: " ")
        if words.count == 3, words[0] == "#", words[1] == "from" { indexes[current] = String(words[2]) }
      }
    }
    return indexes
  }

  private func install(in folder: ResolutionFolder) throws(ConfigurationError) -> Answer {
    guard let version = Version(program.version), let oldest = Version(ResolverProgram.oldestPip),
      version >= oldest
    else {
      return .failure(
        ConfigurationError("\(program.name) writes no report", remedy: "install uv, or pip 25 or newer"))
    }
    try folder.write(requirements, to: "addition.in")
    try folder.write(pins.joined(), to: "pins.txt")
    var notEvaluated = unresolved
    var answer = runPip(in: folder, ["--constraint", folder.path + "/pins.txt"])
    if answer.exitCode != 0, !pins.isEmpty {
      answer = runPip(in: folder, [])
      notEvaluated.append(
        NotEvaluated(
          subject: requirement.name.text,
          reason: "pip could not keep every locked version, and does not tell which it had to change",
          remedy: "install uv, which changes as few as it can"))
    }
    guard answer.exitCode == 0 else { return .failure(refusal(answer)) }
    let report: (entries: [InstallerReport.Entry], notEvaluated: [NotEvaluated])
    let source = try read("report.json", in: folder)
    do throws(ParseError) {
      report = try InstallerReport.read(source)
    } catch {
      return .failure(ConfigurationError(error, in: source))
    }
    let metadata = report.entries.map(\.metadata)
    let indexes = Self.indexes(in: answer.output)
    var resolution = Resolution(
      resolver: program.name, lock: Lock(file: "requirements.txt", of: metadata, indexes: indexes))
    (resolution.indexes, resolution.metadata) = (indexes, metadata)
    // Of what the report leaves out the index is asked, which tells where it does not know either.
    let halves = Set(metadata.filter { !$0.isLicenseEvidenceWhole }.map { "\($0.name)@\($0.version)" })
    resolution.notEvaluated = notEvaluated + report.notEvaluated.filter { !halves.contains($0.subject) }
    return .success(resolution)
  }

  private func runPip(in folder: ResolutionFolder, _ more: [String]) -> ResolverProgram.Answer {
    program.run(
      [
        "install", "--dry-run", "--ignore-installed", "--only-binary", ":all:", "--no-input",
        "--disable-pip-version-check", "-vv", "--report", folder.path + "/report.json",
      ] + more + ["--requirement", folder.path + "/addition.in"], index: index)
  }

  /// The pages that pip says it looks at: `* https://…/simple/NAME/`.
  private static func indexes(in output: String) -> [DistributionName: String] {
    var indexes: [DistributionName: String] = [:]
    for line in output.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count == 2, words[0] == "*", words[1].hasPrefix("http"), words[1].hasSuffix("/") else {
        continue
      }
      let parts = words[1].dropLast().split(separator: "/", omittingEmptySubsequences: false)
      guard let last = parts.last, let name = DistributionName(String(last)) else { continue }
      indexes[name] = parts.dropLast().joined(separator: "/")
    }
    return indexes
  }

  // MARK: What is asked for

  private func copySettings(to folder: ResolutionFolder) throws(ConfigurationError) {
    for file in ["uv.toml", "pyproject.toml"] where tree.isFile(at: file) {
      try folder.write(try read(file).bytes, to: file)
    }
  }

  /// What the project asks for by name, in the scope and at runtime, with the new requirement.
  private var requirements: String {
    (declared.filter { $0.url == nil }.map(\.text) + [requirement.description]).map { $0 + "\n" }.joined()
  }

  private var declared: [DeclaredRequirement] {
    let pinned = Set(
      snapshot.locks.filter { $0.lock.format == "requirements" }.flatMap { view in
        view.lock.packages.indices.filter { !view.isDirect[$0] }.map { view.lock.packages[$0].location }
      })
    return snapshot.inventory.requirements.filter {
      !$0.isConstraint && ($0.scope == .runtime || $0.scope == scope) && $0.name.ecosystem == .pypi
        && !pinned.contains($0.location)
    }
  }

  private var unresolved: [NotEvaluated] {
    declared.filter { $0.url != nil }.map { row in
      NotEvaluated(
        subject: row.name.text, file: row.location.file, line: row.location.line,
        reason:
          "it comes from an address of its own, and what it requires was not resolved with the addition",
        remedy: "judge its versions by hand")
    }
  }

  /// The versions of the present lock.
  private var pins: [String] {
    guard let lock = present?.lock else { return [] }
    let pinned = lock.packages.filter { $0.name.ecosystem == .pypi && $0.source.kind == .index }
    let counts = Dictionary(grouping: pinned, by: \.name).mapValues(\.count)
    return pinned.compactMap { package in
      guard counts[package.name] == 1, let version = package.version else { return nil }
      return "\(package.name)==\(version)\n"
    }
  }

  /// The oldest Python that the project admits.
  private var pythonVersion: [String] {
    let range = snapshot.inventory.manifests.first { $0.file == "pyproject.toml" }?.requiresPython
    let least = range?.clauses.first { $0.operation == .greaterOrEqual || $0.operation == .compatible }
    return least.map { ["--python-version", $0.text] } ?? []
  }

  private func read(_ file: String, in folder: ResolutionFolder? = nil) throws(ConfigurationError)
    -> SourceFile
  {
    do {
      return try (folder.map { folder throws(FileTreeError) in try FileTree(root: folder.path) } ?? tree)
        .read(file, maximumBytes: ParseLimits.standard.maximumBytes)
    } catch {
      throw ConfigurationError(error.message, file: file)
    }
  }

  /// The line that tells of a failed connection; pip goes on after it, and says that nothing matches.
  private static func connectionFailure(in errors: String) -> String? {
    let marks = [
      "error sending request", "Failed to fetch", "Could not connect", "dns error", "NewConnectionError",
      "Max retries exceeded", "Connection refused", "Could not fetch URL", "timed out",
    ]
    let line = errors.split(separator: "\n").first { line in marks.contains { line.contains($0) } }
    return line.map { String($0.prefix(300)).split { $0.isWhitespace }.joined(separator: " ") }
  }

  private func refusal(_ answer: ResolverProgram.Answer) -> ConfigurationError {
    let words = answer.message
    if let failure = Self.connectionFailure(in: answer.errors) {
      return ConfigurationError(
        "\(program.name) cannot reach the index: \(failure)",
        remedy: "see whether the network and the index answer, or ask neither with --offline")
    }
    let needsBuild = [
      "--no-build", "source distribution", "no wheels", "--only-binary", "No matching distribution",
    ]
    .contains { words.contains($0) }
    return ConfigurationError(
      "\(program.name) does not resolve it\(needsBuild ? " without building" : ""): \(words)",
      remedy: needsBuild
        ? "it may need to be built, which runs its code: read the source first, or ask for a version with wheels"
        : "see what the resolver says, and try again")
  }
}

extension DeclaredRequirement {
  /// In the form of PEP 508, without a place.
  fileprivate var text: String {
    let extras = extras.isEmpty ? "" : "[" + extras.map(\.text).joined(separator: ",") + "]"
    return "\(name)\(extras)\(specifiers)" + (marker.map { "; \($0)" } ?? "")
  }
}
