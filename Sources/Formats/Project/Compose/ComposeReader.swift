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
      rows.append(service.value["image"], role: .service)
      if let build = service.value["build"] { readBuild(build, &rows) }
      if let base = service.value["extends"]?["file"] { follow(base, &rows) }
    }
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

  /// Reads a Dockerfile within the file, at its place: all around it counts as blank.
  private static func readInline(_ inline: YAMLValue, _ rows: inout ImageRows) {
    guard let text = inline.string else { return }
    let source = rows.source
    let first = source.location(of: inline.span).line
    let isBlock = source.bytes[min(inline.span.start, source.bytes.count)...].first.map {
      "|>".utf8.contains($0)
    }
    var bytes = Array(text.utf8)
    if isBlock == true {
      let lines = text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
      let start = source.lines.span(ofLine: first + 1, in: source.bytes).start
      let end = source.lines.span(ofLine: first + lines, in: source.bytes).end
      bytes = source.bytes[..<start].map { $0 == UInt8(ascii: "\n") ? $0 : UInt8(ascii: " ") }
      bytes += source.bytes[start..<max(start, end)]
    }
    do throws(ParseError) {
      rows.append(try DockerfileReader.read(SourceFile(path: source.path, bytes: bytes)))
    } catch {
      rows.report(ParseError(error.code, error.message, at: inline.span), subject: "dockerfile_inline")
    }
  }
}
