import Facts
import Syntax

/// A task that pulls an image or installs packages.
struct AnsibleTask {
  private enum Module {
    case container, image
    /// Installs packages with the program of this name.
    case installer(String)
  }

  private let module: Module
  private let arguments: AnsibleArguments
  private let place: YAMLEntry
  /// What `{{ item }}` stands for: the elements of the loop, where they are written out.
  private let loop: [YAMLValue]?

  /// Nil for every other module: its arguments are not even looked at.
  init?(_ entry: YAMLEntry, of item: YAMLValue) {
    guard let module = Self.module(named: entry.key) else { return nil }
    self.module = module
    arguments = AnsibleArguments(entry.value)
    place = entry
    loop = (item["loop"] ?? item["with_items"] ?? item["with_flattened"] ?? item["with_list"])?.elements
  }

  /// `apt`, `ansible.builtin.apt`.
  private static func module(named name: String) -> Module? {
    let last = name.utf8.split(separator: UInt8(ascii: ".")).last.map { String(Substring($0)) }
    switch last {
    case "docker_container", "docker_swarm_service", "podman_container": return .container
    case "docker_image", "docker_image_pull", "podman_image": return .image
    case "pip", "pip3", "pipx": return .installer(last == "pipx" ? "pipx" : "pip")
    case "apt", "apk", "dnf", "yum", "zypper", "npm", "gem", "package": return last.map { .installer($0) }
    case "dnf5": return .installer("dnf")
    default: return nil
    }
  }

  func read(_ rows: inout ImageRows) {
    guard !["absent", "removed", "stopped"].contains(arguments["state"]?.string ?? "") else { return }
    switch module {
    case .container: appendImage(arguments["image"], tag: nil, &rows)
    case .image:
      // An image that is built here has a Dockerfile, which is read by itself.
      let isBuilt = arguments["source"]?.string == "build" || arguments["build", "path"] != nil
      if !isBuilt { appendImage(arguments["name"], tag: arguments["tag"]?.string, &rows) }
    case .installer(let program):
      for word in packageWords() { append(word, program, &rows) }
    }
  }

  private func appendImage(_ image: YAMLValue?, tag: String?, _ rows: inout ImageRows) {
    for image in literals(image.map { [$0] } ?? []) {
      let text = image.string ?? ""
      let hasTag = ImageName(text)?.tag != nil || text.contains("@")
      let reference = tag.map { hasTag ? text : text + ":" + $0 } ?? text
      rows.append(
        image, role: .task, resolved: ImageName(reading: Array(reference.utf8)),
        reason: Self.isTemplate(reference) ? "a template gives it" : "it is no image reference")
    }
  }

  // MARK: Packages

  /// The packages by name, each alone: a list, or a text with commas.
  private func packageWords() -> [MappedTextWord] {
    guard let names = arguments["name", "pkg", "package"] else { return [] }
    return literals(names.scalars).flatMap { value in
      (value.string ?? "").utf8.split(separator: UInt8(ascii: ",")).map { part in
        MappedTextWord(text: String(Substring(part.drop { $0 == UInt8(ascii: " ") })), span: value.span)
      }
    }
  }

  /// A package as the program of the module reads it.
  private func append(_ word: MappedTextWord, _ program: String, _ rows: inout ImageRows) {
    guard !word.text.isEmpty else { return }
    guard !Self.isTemplate(word.text) else {
      return rows.report(
        subject: word.text, at: YAMLValue(content: .null, span: word.span),
        reason: "the package is not known: a template gives it", remedy: "write the packages out")
    }
    guard let installer = program == "package" ? .anySystem : Installer.named(program),
      let command = InstallArguments([ShellWord(word.command), ShellWord(word.mapped)], of: installer),
      let package = installer.package(ShellWord(word.mapped), command)
    else { return }
    let version = arguments["version"]?.string.flatMap { Self.isTemplate($0) ? nil : $0 }
    rows.append([
      InstallCommand(
        manager: installer.manager, name: package.name, version: package.version ?? version,
        constraint: version == nil ? package.constraint : .pinned,
        location: rows.source.location(of: word.span),
        instructionLine: rows.source.location(of: place.keySpan).line)
    ])
  }

  // MARK: Templates

  /// The values, the first `{{ item }}` replaced by the elements of the loop: a second one would only say the same.
  private func literals(_ values: [YAMLValue]) -> [YAMLValue] {
    var isExpanded = false
    return values.flatMap { value -> [YAMLValue] in
      guard let loop, Self.isItem(value.string ?? "") else { return [value] }
      defer { isExpanded = true }
      if isExpanded { return [] }
      let elements = loop.filter { $0.string != nil }
      return elements.isEmpty || elements.count < loop.count ? elements + [value] : elements
    }
  }

  private static func isItem(_ text: String) -> Bool {
    text.utf8.lazy.filter { $0 != UInt8(ascii: " ") }.elementsEqual("{{item}}".utf8)
  }

  /// Whether `{{` or `{%` opens a template.
  private static func isTemplate(_ text: String) -> Bool {
    zip(text.utf8, text.utf8.dropFirst()).contains { first, second in
      first == UInt8(ascii: "{") && (second == UInt8(ascii: "{") || second == UInt8(ascii: "%"))
    }
  }
}

/// A word out of a scalar; its place is the scalar's.
struct MappedTextWord {
  let text: String
  let span: SourceSpan

  var mapped: MappedText { Self.mapped(text, at: span.start) }
  /// The subcommand that programs want before a package.
  var command: MappedText { Self.mapped("install", at: span.start) }

  private static func mapped(_ text: String, at offset: Int) -> MappedText {
    var result = MappedText()
    for byte in text.utf8 { result.append(byte, at: offset) }
    return result
  }
}
