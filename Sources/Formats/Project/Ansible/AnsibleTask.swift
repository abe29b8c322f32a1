import Facts
import Syntax

/// A task that pulls an image or installs packages; any other module reads to nothing.
struct AnsibleTask {
  let module: String
  let arguments: AnsibleArguments
  let place: YAMLEntry
  /// The task around the module, which holds its loop.
  let item: YAMLValue

  func read(_ rows: inout ImageRows) {
    guard !["absent", "removed", "stopped"].contains(arguments["state"]?.string ?? "") else { return }
    switch module {
    case "docker_container", "docker_swarm_service", "podman_container":
      appendImage(arguments["image"], tag: nil, &rows)
    case "docker_image", "docker_image_pull", "podman_image":
      // An image that is built here has a Dockerfile, which is read by itself.
      let isBuilt = arguments["source"]?.string == "build" || arguments["build", "path"] != nil
      if !isBuilt { appendImage(arguments["name"], tag: arguments["tag"]?.string, &rows) }
    case "pip", "apt", "apk", "dnf", "yum", "zypper", "npm", "gem":
      for word in packageWords() { append(word, &rows) }
    default: break
    }
  }

  private func appendImage(_ image: YAMLValue?, tag: String?, _ rows: inout ImageRows) {
    for image in image.map(literals) ?? [] {
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
    return names.scalars.flatMap(literals).flatMap { value in
      (value.string ?? "").utf8.split(separator: UInt8(ascii: ",")).map { part in
        MappedTextWord(text: String(Substring(part.drop { $0 == UInt8(ascii: " ") })), span: value.span)
      }
    }
  }

  /// A package as the program of the module reads it.
  private func append(_ word: MappedTextWord, _ rows: inout ImageRows) {
    guard !word.text.isEmpty else { return }
    guard !Self.isTemplate(word.text) else {
      return rows.report(
        subject: word.text, at: YAMLValue(content: .null, span: word.span),
        reason: "the package is not known: a template gives it", remedy: "write the packages out")
    }
    guard let installer = Installer.named(module),
      let command = InstallArguments([ShellWord(word.command), ShellWord(word.mapped)], of: installer),
      let package = installer.package(ShellWord(word.mapped), command)
    else { return }
    let version = arguments["version"]?.string.flatMap { Self.isTemplate($0) ? nil : $0 }
    rows.append([
      InstallCommand(
        manager: installer.manager, name: package.name, version: package.version ?? version,
        location: rows.source.location(of: word.span),
        instructionLine: rows.source.location(of: place.keySpan).line)
    ])
  }

  // MARK: Templates

  /// The value itself; for `{{ item }}` the elements of the loop, where they are written out.
  private func literals(_ value: YAMLValue) -> [YAMLValue] {
    let bytes = (value.string ?? "").utf8.filter { $0 != UInt8(ascii: " ") }
    guard bytes.elementsEqual("{{item}}".utf8) else { return [value] }
    let list = item["loop"] ?? item["with_items"] ?? item["with_flattened"]
    let elements = list?.elements.filter { $0.string != nil } ?? []
    return elements.isEmpty || elements.count < (list?.elements.count ?? 0) ? elements + [value] : elements
  }

  private static func isTemplate(_ text: String) -> Bool { text.contains("{{") || text.contains("{%") }
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
