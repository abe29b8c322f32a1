package import Facts
internal import Standards
package import Syntax

/// Finds lines that still name distributions that leave: whole names with `-`, `_` and `.` folded (PEP 503), or their modules.
///
/// In a command or a setting of Python's tools a name is an error, since that fails or has no effect any more; in the settings of
/// other programs, where the word may mean something else, it is a warning; in prose it is a note. In Python source only texts
/// count that name a distribution or load a module. Linear in the text.
package struct ReferenceSearch: Sendable {
  /// What a folded word or a dotted name stands for.
  private var words: [String: PackageName] = [:]
  private var modules: [String: PackageName] = [:]
  /// For each byte, whether a word that stands for something may begin with it.
  private var isInitial = Array(repeating: false, count: 256)

  /// `modules` are the names under which each distribution is imported.
  package init(_ names: [PackageName: Set<String>]) {
    for (name, modules) in names.sorted(by: { $0.key < $1.key }) {
      for word in [name.text, "types-" + name.text, name.text + "-stubs", name.text + "-version"] {
        words[word] = name
      }
      for module in modules { self.modules[module] = name }
    }
    for first in (Array(words.keys) + self.modules.keys).compactMap(\.utf8.first) {
      isInitial[Int(first)] = true
      isInitial[Int(first | 0x20)] = true
      isInitial[Int(first & ~0x20)] = true
    }
  }

  /// The references of one file, each name once a line.
  package func references(in source: SourceFile) -> [LeftOverReference] {
    // Most files name nothing.
    guard let kind = ReferenceFileKind(source), !names(in: source.bytes, limit: 1).isEmpty else { return [] }
    var found: [LeftOverReference] = []
    var isFenced = false
    for line in 1...source.lines.lineCount {
      let span = source.lines.span(ofLine: line, in: source.bytes)
      let text = ReferenceLine(source.bytes[span.start..<span.end])
      if kind == .prose, text.isFence { isFenced.toggle() }
      var seen = Set<PackageName>()
      for word in text.words {
        guard let name = name(of: word.range, in: source.bytes),
          let weight = text.weight(of: word, in: kind, isFenced: isFenced), seen.insert(name).inserted
        else { continue }
        let place = SourceSpan(start: word.range.lowerBound, end: word.range.upperBound)
        found.append(
          LeftOverReference(
            name: name, location: source.location(of: place), text: text.trimmed, weight: weight))
      }
    }
    return found
  }

  /// The names that stand anywhere in code or settings, on lines that are not passed over.
  package func mentions(
    in source: SourceFile, passingOver isPassedOver: (_ line: Int) -> Bool
  ) -> Set<PackageName> {
    var found = Set<PackageName>()
    guard let kind = ReferenceFileKind(source), kind != .prose else { return found }
    for (name, offset) in names(in: source.bytes) where !found.contains(name) {
      if !isPassedOver(source.location(of: SourceSpan(at: offset)).line) { found.insert(name) }
    }
    return found
  }

  /// The words that stand for something, with their places; at most `limit` of them.
  private func names(in bytes: [UInt8], limit: Int = .max) -> [(name: PackageName, offset: Int)] {
    let isNameByte = ReferenceLine.isNameByte
    var found: [(name: PackageName, offset: Int)] = []
    var index = 0
    while index < bytes.count, found.count < limit {
      let start = index
      while index < bytes.count, isNameByte[Int(bytes[index])] { index += 1 }
      if let word = ReferenceLine.word(in: bytes[start..<index]), isInitial[Int(bytes[word.lowerBound])],
        let name = name(of: word, in: bytes)
      {
        found.append((name, word.lowerBound))
      }
      index = max(index, start + 1)
    }
    return found
  }

  private func name(of range: Range<Int>, in bytes: [UInt8]) -> PackageName? {
    guard let first = bytes[range].first, isInitial[Int(first)] else { return nil }
    let text = String(decoding: bytes[range], as: UTF8.self)
    if let folded = DistributionName(text)?.text, let name = words[folded] { return name }
    if let name = modules[text] { return name }
    guard let dot = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
    return modules[String(text[..<dot])]
  }
}

/// How a file is read for references.
enum ReferenceFileKind {
  case prose, python
  /// Of Python's own tools: what looks like a name there is one.
  case configuration
  /// Of anything else, whose words may mean something else.
  case settings

  private static let locks: Set<Substring> = [
    "uv.lock", "poetry.lock", "pdm.lock", "Pipfile.lock", "pixi.lock", "conda-lock.yml", "package-lock.json",
    "yarn.lock", "Cargo.lock", "go.sum",
  ]
  private static let proseSuffixes = [".md", ".rst", ".adoc", ".markdown"]
  private static let proseNames = [
    "README", "NOTICE", "LICENSE", "LICENCE", "AUTHORS", "COPYING", "THIRD",
  ]
  /// What tells of the past stays true.
  private static let historyNames = ["CHANGELOG", "CHANGES", "HISTORY", "NEWS", "RELEASES"]
  private static let configurationNames: Set<Substring> = [
    "pyproject.toml", "setup.cfg", "tox.ini", "pytest.ini", "mypy.ini", "Pipfile", "environment.yml",
    ".pre-commit-config.yaml", ".flake8", ".pylintrc", ".coveragerc", ".isort.cfg", "ruff.toml", ".ruff.toml",
    "pixi.toml", "hatch.toml", "uv.toml", "pdm.toml",
  ]
  private static let settingsSuffixes = [
    ".toml", ".cfg", ".ini", ".yml", ".yaml", ".json", ".json5", ".sh", ".bash", ".env", ".mk", ".in",
    ".conf",
    ".bat", ".ps1", ".nix", ".tf", ".properties", ".service", ".txt", ".Dockerfile", ".dockerfile",
  ]
  private static let settingsNames = [
    "Dockerfile", "Containerfile", "Makefile", "makefile", "Justfile", "justfile", "Procfile", "Jenkinsfile",
    "Pipfile", ".flake8", ".pylintrc", ".coveragerc", ".env", "Vagrantfile", ".isort",
  ]

  /// Nil for locks, for what is no text, and for other languages' files.
  init?(_ source: SourceFile) {
    let name = FolderPath.name(of: source.path)
    let isHistory = Self.historyNames.contains { name.uppercased().hasPrefix($0) }
    if Self.locks.contains(name) || name.hasPrefix("pylock.") || isHistory
      || source.bytes.prefix(8192).contains(0)
    {
      return nil
    }
    if name.hasSuffix(".py") || name.hasSuffix(".pyi") {
      self = .python
    } else if Self.proseSuffixes.contains(where: name.hasSuffix)
      || Self.proseNames.contains(where: name.hasPrefix)
    {
      self = .prose
    } else if Self.configurationNames.contains(name) || Self.isRequirements(source.path) {
      self = .configuration
    } else if name.hasSuffix(".txt") {
      self = .prose
    } else if Self.settingsSuffixes.contains(where: name.hasSuffix)
      || Self.settingsNames.contains(where: name.hasPrefix)
    {
      self = .settings
    } else {
      return nil
    }
  }

  /// Whether a path may be that of a text which is searched.
  static func mayBeSearched(_ path: String) -> Bool {
    ReferenceFileKind(SourceFile(path: path, bytes: [])) != nil
  }

  private static func isRequirements(_ path: String) -> Bool {
    [".txt", ".in"].contains(where: path.hasSuffix)
      && ["requirement", "constraint", "reqs"].contains { path.lowercased().contains($0) }
  }
}

extension ProjectFormat {
  /// Whether a file may hold text that names a distribution.
  @Sendable package static func mayHoldReferences(_ path: String) -> Bool {
    ReferenceFileKind.mayBeSearched(path)
  }
}
