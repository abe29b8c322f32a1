internal import Facts
package import Governance
internal import Standards
internal import Syntax

/// What a report says of single files of the state at the end: digests, the project's NOTICE, earlier reports.
struct ReportFiles {
  static let earlierReports = "governance/reports"

  private(set) var inputs: [ReviewFacts.Input] = []
  private(set) var notice: String?
  private(set) var earlier: [ReviewFacts.EarlierReport] = []
  private(set) var notEvaluated: [NotEvaluated] = []

  init(_ tree: any SourceTree, _ files: [FileRecord]) {
    inputs = files.map { record in
      ReviewFacts.Input(
        record: record, digest: Self.source(record.path, in: tree).map { Digest.sha256(of: $0.bytes) })
    }
    notice = Self.source("NOTICE", in: tree).map { String(decoding: $0.bytes, as: UTF8.self) }
    guard tree.kind(at: Self.earlierReports) == .folder else { return }
    do {
      for entry in try tree.entries(of: Self.earlierReports)
      where entry.name.hasSuffix(".json") && !entry.name.hasSuffix(".cdx.json") {
        readEarlier("\(Self.earlierReports)/\(entry.name)", in: tree)
      }
    } catch {
      notEvaluated.append(
        NotEvaluated(subject: Self.earlierReports, reason: error.message, remedy: error.remedy))
    }
    earlier.sort { ($0.last, $0.file) < ($1.last, $1.file) }
  }

  private mutating func readEarlier(_ path: String, in tree: any SourceTree) {
    guard let source = Self.source(path, in: tree) else { return }
    do {
      earlier.append(try EarlierReportJSON.read(source))
    } catch {
      notEvaluated.append(NotEvaluated(error, in: source))
    }
  }

  /// Nil where there is no such file, or none that can be read: the scan tells of those that it needs.
  private static func source(_ path: String, in tree: any SourceTree) -> SourceFile? {
    guard tree.isFile(at: path) else { return nil }
    do {
      return try tree.read(path, maximumBytes: ParseLimits.standard.maximumBytes)
    } catch {
      return nil
    }
  }
}

extension ReviewFacts {
  mutating func add(_ files: ReportFiles) {
    inputs = files.inputs
    projectNotice = files.notice
    earlier = files.earlier
    notEvaluated += files.notEvaluated
  }
}

/// Reads what a later report needs of an earlier one, `assay.report/1`.
package enum EarlierReportJSON {
  /// The report that a user names.
  package static func read(_ path: String) throws(ConfigurationError) -> ReviewFacts.EarlierReport {
    let source = try SourceReader.read(path)
    do {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return try read(SourceFile(path: name, bytes: source.bytes))
    } catch {
      throw ConfigurationError(error, in: source)
    }
  }

  static func read(_ source: SourceFile) throws(ParseError) -> ReviewFacts.EarlierReport {
    let root = try root(of: source)
    var figures: [String: Int] = [:]
    for figure in try root.require("figures").expectArray("`figures`") {
      figures[try figure.require("id").expectString("`id`")] = try figure["value"].flatMap(count)
    }
    return ReviewFacts.EarlierReport(
      file: source.path, digest: Digest.sha256(of: source.bytes),
      period: (
        try root.require("period").require("title").expectString("`title`"), try lastDay(of: root)
      ),
      commit: try root.optionalString("commit"),
      figures: figures)
  }

  /// Nil where the report had no evidence to count by.
  private static func count(_ value: SyntaxValue) throws(ParseError) -> Int? {
    if value.kind == .null { return nil }
    if let number = value.integer, (0...1_000_000_000).contains(number) { return Int(number) }
    throw ParseError(
      .structure, "the `value` of a figure must be a count, from 0 to 1000000000", at: value.span,
      remedy: "take the report as `assay report` wrote it")
  }

  private static func lastDay(of root: SyntaxValue) throws(ParseError) -> CalendarDate {
    let value = try root.require("period").require("to")
    let asOf = try root.require("asOf")
    guard let end = CalendarDate(value.text), let day = CalendarDate(asOf.text) else {
      throw ParseError(.structure, "`to` and `asOf` must be days", at: value.span)
    }
    return min(end, day)
  }

  private static func root(of source: SourceFile) throws(ParseError) -> SyntaxValue {
    let root = try JSONReader.read(source).root
    let schema = try root.require("schema")
    guard try schema.expectString("`schema`") == "assay.report/1" else {
      throw ParseError(.unsupported, "this is no report of schema `assay.report/1`", at: schema.span)
    }
    return root
  }
}
