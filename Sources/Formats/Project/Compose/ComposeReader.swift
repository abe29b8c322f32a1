import Facts
import Standards
import Syntax

extension ProjectFormat {
  /// `compose*.y*ml`, `docker-compose*.y*ml`.
  static let compose = ProjectFormat.yaml("compose", matches: isCompose, read: ComposeReader.read)
}

@Sendable private func isCompose(_ path: ProjectPath) -> Bool {
  path.isYAML && (path.name.hasPrefix("compose") || path.name.hasPrefix("docker-compose"))
}

/// Reads the images of a Compose file's services; an environment file beside it belongs to the deployment and is
/// not read.
///
/// Source: https://github.com/compose-spec/compose-spec/blob/main/spec.md
private enum ComposeReader {
  @Sendable static func read(_ document: YAMLValue, _ rows: inout ImageRows) {
    for include in document["include"]?.children ?? [] {
      for path in include.scalars + (include["path"]?.scalars ?? []) { follow(path, &rows) }
    }
    // In the first version of the format the services were the whole document.
    let services = document["services"] ?? (document["version"] == nil ? document : nil)
    for service in services?.entries ?? [] {
      rows.append(service.value["image"], role: .service, isBuilt: isBuilt(service.value))
      rows.appendIndexes(service.value["environment"])
      rows.appendIndexes(service.value["build"]?["args"])
      if let build = service.value["build"] { readBuild(build, &rows) }
      if let base = service.value["extends"]?["file"] { follow(base, &rows) }
    }
  }

  /// Whether `image` names what `build` makes: unless the policy asks for it, nothing is pulled then.
  private static func isBuilt(_ service: YAMLValue) -> Bool {
    guard let build = service["build"], !build.isNull else { return false }
    return ["build", "never"].contains(service["pull_policy"]?.string ?? "build")
  }

  /// Another Compose file.
  private static func follow(_ path: YAMLValue, _ rows: inout ImageRows) {
    guard let text = expanded(path, &rows) else { return }
    rows.include(.compose, path: text, at: path)
  }

  private static func readBuild(_ build: YAMLValue, _ rows: inout ImageRows) {
    for context in build["additional_contexts"]?.children ?? [] { readContext(context, &rows) }
    if let inline = build["dockerfile_inline"] { return readInline(inline, &rows) }
    let place = build["dockerfile"] ?? build["context"] ?? build
    guard let folder = expanded(build.isMapping ? build["context"] : build, &rows, ifAbsent: "."),
      let file = expanded(build["dockerfile"], &rows, ifAbsent: "Dockerfile")
    else { return }
    if isRemote(folder) {
      return rows.report(
        subject: RedactedURL(folder).text, at: place,
        reason: "the Dockerfile of a remote context is not fetched",
        remedy: "scan the repository that it lies in")
    }
    // A Dockerfile of the usual name is found by itself, if it is there.
    guard build["dockerfile"] != nil || folder.hasPrefix("..") || folder.hasPrefix("/") else { return }
    rows.include(.dockerfile, path: file.hasPrefix("/") ? file : "\(folder)/\(file)", at: place)
  }

  /// A URL, or `git@host:path`.
  private static func isRemote(_ context: String) -> Bool {
    context.utf8.contains(UInt8(ascii: ":")) || context.hasPrefix("github.com/")
  }

  /// A text with its variables replaced, or nil with a row where one is not known.
  private static func expanded(
    _ value: YAMLValue?, _ rows: inout ImageRows, ifAbsent absent: String? = nil
  ) -> String? {
    guard let value, let text = value.string, !text.isEmpty else { return absent }
    do throws(VariableExpansion.Failure) {
      return String(decoding: try VariableExpansion.expand(text, [:]), as: UTF8.self)
    } catch {
      rows.report(
        subject: text, at: value, reason: "the file is not known: \(error.reason)",
        remedy: "write the path out, or give its variables a default in the file")
      return nil
    }
  }

  /// `docker-image://reference`, in a list behind `name=`.
  private static func readContext(_ context: YAMLValue, _ rows: inout ImageRows) {
    let scheme = Array("docker-image://".utf8)
    let text = Array((context.string ?? "").utf8)
    let start = text.firstIndex(of: UInt8(ascii: "=")).map { $0 + 1 } ?? 0
    for start in Set([0, start]) where text[start...].starts(with: scheme) {
      let reference = String(decoding: text[(start + scheme.count)...], as: UTF8.self)
      rows.append(YAMLValue(content: .scalar(reference), span: context.span), role: .from)
    }
  }

  /// Reads a Dockerfile within the file, at its place.
  private static func readInline(_ inline: YAMLValue, _ rows: inout ImageRows) {
    guard inline.string != nil else { return }
    do throws(ParseError) {
      let excerpt = SourceFile(excerpt: inline.mappedText(in: rows.source), of: rows.source)
      rows.append(try DockerfileReader.read(excerpt))
    } catch {
      rows.report(ParseError(error.code, error.message, at: inline.span), subject: "dockerfile_inline")
    }
  }
}

extension SourceFile {
  /// A text within a file, whose places are those of the file.
  fileprivate convenience init(excerpt text: MappedText, of file: SourceFile) {
    self.init(excerpt: text.bytes, of: file) { text.offset(of: $0) }
  }
}
