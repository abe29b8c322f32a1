internal import Facts
internal import Standards
internal import Syntax

extension Rule {
  static let unexpectedSource = Rule(
    id: "unexpected-source",
    title: "Package or image from a place that nobody configured",
    level: .error,
    clause: .detecting,
    needs: [],
    circumstances: [.change],
    rationale:
      "The project says which indexes it trusts: the manifests in the lock's folder and below it. A package that is locked "
      + "from another one was not resolved with this configuration, or the lock was changed by hand. Where nothing replaces "
      + "the installer's usual index, that is the one most packages come from. In a change, a package that moves to another "
      + "index, a repository or an address must do so because a manifest says it, and one that is new there must be named with it in "
      + "a manifest, or be required by a package that comes from a repository or an address itself. Images are held to `image-sources` of the "
      + "policy file: registries, folders of a registry, or repositories.",
    fix: "Configure the index where it is meant, or make the lock anew.",
    check: findUnexpectedSources
  )
}

@Sendable private func findUnexpectedSources(_ facts: ProjectFacts, _ policy: Policy) -> Judgement {
  let options = facts.after.inventory.options.filter { InstallerOption.indexNames.contains($0.name) }
  return Judgement(
    facts.after.locks.flatMap { view in
      let configured = ConfiguredIndexes(options, of: view.lock)
      return violations(view, configured) + moved(view, configured, facts) + added(view, facts)
    } + images(facts, policy))
}

private func images(_ facts: ProjectFacts, _ policy: Policy) -> [Violation] {
  facts.after.inventory.images.compactMap { image in
    guard let name = image.resolved, image.isContainerImage, !policy.admitsImage(named: name.name) else {
      return nil
    }
    return Violation(
      "the image `\(name)` comes from none of the `image-sources` of the policy file",
      at: image.location,
      subject: Subject(image),
      fix:
        "use an image of \(policy.imageSources.map { "`\($0)`" }.joined(separator: ", ")), or add its source"
    )
  }
}

/// Packages whose source a change replaced although no manifest asks for it.
private func moved(_ view: LockView, _ configured: ConfiguredIndexes, _ facts: ProjectFacts) -> [Violation] {
  guard let changes = facts.changes, view.lock.format != "requirements" else { return [] }
  let changed = changes.changes(.sourceChanged, in: view.lock)
  guard !changed.isEmpty else { return [] }
  let packages = view.lock.packages
  let usual = usualIndex(packagesByIndex(view))
  return changed.compactMap { change in
    guard
      let index = packages.indices.first(where: {
        packages[$0].name.text == change.name && packages[$0].name.ecosystem == change.ecosystem
      }), !facts.after.inventory.asks(for: packages[index])
    else { return nil }
    if packages[index].isIndexed {
      // Without the usual index this is found in any state.
      guard let url = packages[index].source.url, url == usual, !configured.admits(url) else { return nil }
      if configured.replacesUsual { return nil }
    }
    let (from, to) = (change.from.joined(separator: ", "), change.to.joined(separator: ", "))
    return Violation(
      "`\(view.ids[index])` came from `\(from)` and now comes from `\(to)`; no manifest asks for this",
      at: packages[index].location,
      subject: Subject(index, of: view),
      fix:
        "say it in a manifest where it is meant, or run `\(view.lock.relockCommand)` and find out who wrote this entry"
    )
  }
}

/// Packages that a change brings from elsewhere than an index, and that nothing asks for.
private func added(_ view: LockView, _ facts: ProjectFacts) -> [Violation] {
  guard let changes = facts.changes, AskedSources.formats.contains(view.lock.format) else { return [] }
  let names = Set(changes.changes(.added, in: view.lock).filter { $0.ecosystem == .pypi }.map(\.name))
  guard !names.isEmpty else { return [] }
  let asked = AskedSources(view, adding: names, facts.after.inventory)
  return view.lock.packages.indices.filter(asked.isUnasked).map { index in
    let source = view.lock.packages[index].source
    return Violation(
      "`\(view.ids[index])` is new and comes from `\(source.url?.text ?? source.kind.rawValue)`; no manifest asks for this",
      at: view.lock.packages[index].location,
      subject: Subject(index, of: view),
      fix:
        "say it in a manifest where it is meant, or run `\(view.lock.relockCommand)` and find out who wrote this entry"
    )
  }
}

extension LockedDistribution {
  var isIndexed: Bool { name.ecosystem == .pypi && source.kind == .index }
}

private func violations(_ view: LockView, _ configured: ConfiguredIndexes) -> [Violation] {
  let byIndex = packagesByIndex(view)
  let usual = usualIndex(byIndex)
  return byIndex.filter { url, _ in
    // Without a word on it the index that most packages come from is the installer's own.
    !configured.admits(url) && (url != usual || configured.replacesUsual)
  }.flatMap { url, packages in packages.map { violation($0, from: url, view) } }
}

private func violation(_ package: Int, from url: RedactedURL, _ view: LockView) -> Violation {
  Violation(
    "`\(view.ids[package])` comes from the index `\(url)`, which the project does not configure",
    at: view.lock.packages[package].location,
    subject: Subject(package, of: view),
    fix: "configure the index, or run `\(view.lock.relockCommand)` and find out who wrote this entry"
  )
}

/// The packages of each index.
private func packagesByIndex(_ view: LockView) -> [RedactedURL: [Int]] {
  var packages: [RedactedURL: [Int]] = [:]
  for (index, package) in view.lock.packages.enumerated() where package.isIndexed {
    if let url = package.source.url { packages[url, default: []].append(index) }
  }
  return packages
}

private func usualIndex(_ packages: [RedactedURL: [Int]]) -> RedactedURL? {
  packages.max { ($0.value.count, $1.key.text) < ($1.value.count, $0.key.text) }?.key
}

/// The indexes that the files of a lock's project name.
private struct ConfiguredIndexes {
  private let urls: Set<String>
  /// Whether one of them stands in for the installer's usual index.
  let replacesUsual: Bool

  init(_ options: [InstallerOption], of lock: Lock) {
    let folder = FolderPath.folder(of: lock.file)
    let ofProject = options.filter { option in
      let file = option.location.file
      return Self.isSource(file, of: lock) && (folder.isEmpty || file.hasPrefix(folder + "/"))
    }
    // What the lock itself remembers counts only where there is nothing else.
    let declared = ofProject.filter { $0.location.file != lock.file || lock.format == "requirements" }
    let counted = declared.isEmpty ? ofProject : declared
    urls = Set(counted.compactMap(\.value).map(Self.comparable))
    replacesUsual = counted.contains {
      $0.name == "index-url" && FolderPath.folder(of: $0.location.file) == folder
    }
  }

  /// Whether a file may configure what a lock is made from; a Dockerfile, or the lock of somebody else, may not.
  private static func isSource(_ file: String, of lock: Lock) -> Bool {
    if file == lock.file || file == lock.script { return true }
    switch FolderPath.name(of: file) {
    case "pyproject.toml", "pixi.toml", "uv.toml":
      return lock.format != "pipfile-lock" && lock.format != "requirements"
    case "Pipfile": return lock.format == "pipfile-lock" || lock.format == "pylock"
    case "Pipfile.lock": return false
    case let name:
      let isRequirements = name.hasSuffix(".txt") || name.hasSuffix(".in")
      return isRequirements && (lock.format == "requirements" || lock.format == "pylock")
    }
  }

  func admits(_ url: RedactedURL) -> Bool { urls.contains(Self.comparable(url.text)) }

  /// A slash at the end makes no other index.
  private static func comparable(_ url: String) -> String {
    String(url.hasSuffix("/") ? url.dropLast() : url[...])
  }
}
