package import Facts
package import Standards
package import Syntax

/// Reads a project's page of the Simple API in HTML, the form that every index knows: of files their names, hashes and what attributes
/// tell. Sizes and times are not among it.
///
/// Sources: https://packaging.python.org/en/latest/specifications/simple-repository-api/#base-html-api; PEP 503, 592, 629, 658, 714, 740
/// and 792. Links that lead to no distribution are passed over.
package enum SimpleIndexHTML {
  package static let mediaType = "application/vnd.pypi.simple.v1+html"

  /// `base` is what addresses on the page are relative to, where the page says it.
  ///
  /// A page without a file is refused: it is the page of a login or of a proxy rather than that of a project.
  package static func read(
    _ source: SourceFile, of name: DistributionName, limits: ParseLimits = .standard
  ) throws(ParseError) -> (project: IndexProject, base: String?) {
    try limits.checkSize(source.bytes.count)
    var project = IndexProject(name: name)
    var base: String?
    var metas: [String: String] = [:]
    for (count, tag) in HTMLTags(source.bytes).enumerated() {
      guard count < limits.maximumItems else {
        throw ParseError(.limit, "more than \(limits.maximumItems) tags", at: tag.span)
      }
      switch tag.name {
      case "a": if let file = file(tag, of: name) { project.files.append(file) }
      case "base": base = base ?? tag.attributes["href"]
      case "meta":
        guard let key = tag.attributes["name"], let content = tag.attributes["content"] else { continue }
        if key == "pypi:repository-version" { try check(content, at: tag.span) }
        metas[key] = metas[key] ?? content
      default: continue
      }
    }
    guard !project.files.isEmpty else {
      throw ParseError(.structure, "the page links to no distribution of `\(name)`", at: SourceSpan(at: 0))
    }
    project.status = metas["pypi:project-status"].map {
      ProjectStatus(word: $0, reason: metas["pypi:project-status-reason"])
    }
    project.completeYanking()
    return (project, base)
  }

  private static func check(_ version: String, at span: SourceSpan) throws(ParseError) {
    guard version.hasPrefix("1.") else {
      throw ParseError(
        .unsupported, "version \(version) of the Simple API is not known; 1 is", at: span,
        remedy: "update Assay")
    }
  }

  /// The name of a file is the last part of its address: the text of the link may be cut.
  private static func file(_ tag: HTMLTag, of name: DistributionName) -> DistributionFile? {
    guard let href = tag.attributes["href"] else { return nil }
    let parts = href.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].prefix { $0 != "?" }
    guard let last = path.split(separator: "/").last else { return nil }
    var file = DistributionFile(
      name: PercentEncoding.decode(String(last)), url: String(parts[0]), of: name)
    guard file.kind != .other else { return nil }
    file.sha256 = parts.dropFirst().first.flatMap { hash(in: $0) }
    file.requiresPython = tag.attributes["data-requires-python"]
    file.yanking = tag.attributes["data-yanked"].map { .yes(reason: $0.isEmpty ? nil : $0) }
    let metadata = tag.attributes["data-core-metadata"] ?? tag.attributes["data-dist-info-metadata"]
    file.metadata = metadata.map { .beside(sha256: hash(in: $0[...])) }
    file.hasProvenance = tag.attributes["data-provenance"].map { _ in true }
    return file
  }

  /// `sha256=…`; other algorithms are not used.
  private static func hash(in text: Substring) -> String? {
    let parts = text.split(separator: "=")
    return parts.count == 2 && parts[0] == "sha256" ? DistributionFile.sha256(String(parts[1])) : nil
  }
}

extension IndexProject {
  /// An index that marks one file as taken back would mark the others.
  fileprivate mutating func completeYanking() {
    guard files.contains(where: { $0.yanking != nil }) else { return }
    for index in files.indices where files[index].yanking == nil { files[index].yanking = .no }
  }
}

extension DistributionFile {
  /// A SHA-256 in hexadecimal digits of lower case, where the text looks like one.
  static func sha256(_ digits: String) -> String? {
    let isHash = digits.utf8.count == 64 && digits.utf8.allSatisfy { UTF8Text.hexValue($0) != nil }
    return isHash ? digits.lowercased() : nil
  }
}
