import Foundation
import TestSupport
import Testing

/// Every figure of a report, counted anew from its CSV tables.
@Suite("Figures of a report")
struct ReportFiguresTests {
  private typealias Rows = [[String: String]]

  /// Written once: the tests only read them.
  private static let reports = Result {
    try Dictionary(uniqueKeysWithValues: ReviewStory.quarters.map { ($0, try Written($0)) })
  }

  private func report(_ quarter: String) throws -> Written { try #require(try Self.reports.get()[quarter]) }

  /// A report of one quarter as it lies in a folder.
  private struct Written: Sendable {
    let folder: TemporaryFolder
    let title: String

    init(_ quarter: String) throws {
      folder = try TemporaryFolder()
      title = "\(quarter.prefix(4))-\(quarter.suffix(2))"
      _ = try ReviewStory.report(["--quarter", quarter, "--into", folder.path + "/reports"])
    }

    func document() throws -> [String: Any] {
      let json = try folder.bytes("reports/\(title).json")
      return try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
    }

    func figure(_ id: String) throws -> Int {
      let figures = try #require(document()["figures"] as? [[String: Any]])
      return try #require(figures.first { $0["id"] as? String == id }?["value"] as? Int)
    }

    func rows(_ table: String) throws -> Rows {
      let lines = try CSV.rows(String(decoding: folder.bytes("reports/\(title)/\(table).csv"), as: UTF8.self))
      return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
    }

    func notes(_ section: String) throws -> [String] {
      let sections = try #require(document()["sections"] as? [[String: Any]])
      return try #require(sections.first { $0["id"] as? String == section }?["notes"] as? [String])
    }

    func isInPeriod(_ day: String?) throws -> Bool {
      let period = try #require(document()["period"] as? [String: String])
      guard let day, !day.isEmpty, let from = period["from"], let to = period["to"] else { return false }
      return from <= day && day <= to
    }
  }

  @Test("the six figures", arguments: ReviewStory.quarters)
  func figures(_ quarter: String) throws {
    let report = try report(quarter)
    let open = try report.rows("advisories-open")
    #expect(try report.figure("changes") == report.rows("changes").count)
    #expect(try report.figure("unauthorised") == report.rows("unauthorised").count)
    #expect(try report.figure("openAdvisories") == open.count)
    #expect(try report.figure("overdueAdvisories") == open.count { $0["onTime"] == "no" })
    let unknown = try report.rows("packages").count { $0["verdict"] == "not evaluated" }
    #expect(try report.figure("licenses") == report.rows("licenses-to-settle").count + unknown)
    let inForce = try report.rows("waivers").count { ["in force", "ends soon"].contains($0["state"]) }
    #expect(try report.figure("waivers") == inForce)
    for row in try report.rows("figures") {
      guard let now = row["value"].flatMap({ Int($0) }), let before = row["previous"].flatMap({ Int($0) })
      else {
        continue
      }
      #expect(row["change"]?.drop { $0 == "'" } == "\(now - before)")
    }
  }

  @Test("each question of the documentation names places that a report has")
  func questions() throws {
    let page = Fixtures.repository.appendingPathComponent("Sources/AssayKit/AssayKit.docc/Report.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let start = try #require(text.range(of: "## Questions of an auditor"))
    let rows = text[start.upperBound...].split(separator: "\n").prefix { !$0.hasPrefix("## ") }
      .filter { $0.hasPrefix("| ") }.dropFirst()
    #expect(rows.count >= 20)
    let folder = try report("2025Q2").folder.path + "/reports/2025-Q2"
    var places: Set = ["git --literal-pathspecs log --first-parent --format=%H BEFORE..END -- PATHS"]
    for file in try TemporaryFolder.names(folder) {
      places.insert(String(file.dropLast(".csv".count)))
      let table = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
      places.formUnion(CSV.rows(table).first ?? [])
    }
    for row in rows {
      let answer = try #require(row.split(separator: "|").last)
      let names = answer.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      #expect(answer.contains("section"), "\(row)")
      for name in names { #expect(places.contains(name), "\(name): \(row)") }
    }
  }

  @Test("the balance of advisories", arguments: ReviewStory.quarters)
  func balance(_ quarter: String) throws {
    let report = try report(quarter)
    let (open, closed) = (try report.rows("advisories-open"), try report.rows("advisories-closed"))
    for row in try report.rows("advisory-balance") {
      func count(_ rows: Rows, _ isCounted: ([String: String]) throws -> Bool) rethrows -> Int {
        try rows.count { try $0["severity"] == row["severity"] && isCounted($0) }
      }
      let opened = try count(open + closed) { try report.isInPeriod($0["opened"]) }
      let settled = try count(closed) { try report.isInPeriod($0["closed"]) }
      let after = count(open) { _ in true }
      #expect(row["opened"] == "\(opened)" && row["closed"] == "\(settled)" && row["after"] == "\(after)")
      #expect(row["before"] == "\(after - opened + settled)")
    }
    for row in open + closed {
      let (due, end) = (row["due"] ?? "", row["closed"] ?? "")
      let last = end.isEmpty ? try #require(report.document()["asOf"] as? String) : end
      #expect(row["onTime"] == (due < last ? "no" : "yes"))
    }
  }

  @Test("the last quarter of the trends is the report's own")
  func trends() throws {
    for quarter in ReviewStory.quarters {
      let report = try report(quarter)
      let row = try #require(try report.rows("trends").last)
      #expect(row["quarter"] == report.title)
      let open = ["critical", "high", "medium", "low", "unknown"].compactMap { row[$0].flatMap { Int($0) } }
      #expect(try open.reduce(0, +) == report.rows("advisories-open").count)
      #expect(try row["changes"] == "\(report.figure("changes"))")
      #expect(try row["unauthorised"] == "\(report.figure("unauthorised"))")
      let settled = try report.rows("advisories-closed").filter { try report.isInPeriod($0["closed"]) }
      let days = settled.compactMap { $0["days"].flatMap { Int($0) } }.sorted()
      let settling = try #require(try report.rows("settling").last)
      #expect(settling["settled"] == "\(settled.count)")
      #expect(settling["onTime"] == "\(settled.count { $0["onTime"] == "yes" })")
      let ninetieth = days.isEmpty ? "" : "\(days[(days.count * 9 + 9) / 10 - 1])"
      #expect(settling["ninetieth"] == ninetieth)
      #expect(settling["median"] == (days.isEmpty ? "" : "\(days[(days.count + 1) / 2 - 1])"))
    }
  }

  @Test("earlier quarters of the trends are what their own reports say")
  func earlierTrends() throws {
    let rows = try report("2026Q3").rows("trends")
    #expect(rows.count == ReviewStory.quarters.count)
    for (quarter, row) in zip(ReviewStory.quarters, rows) {
      let own = try report(quarter)
      #expect(row["quarter"] == own.title)
      #expect(try row["changes"] == "\(own.figure("changes"))")
      #expect(try row["unauthorised"] == "\(own.figure("unauthorised"))")
      let open = try own.rows("advisories-open")
      for severity in ["critical", "high", "medium", "unknown"] {
        #expect(row[severity] == "\(open.count { $0["severity"] == severity })")
      }
    }
  }

  @Test("the counts in sentences", arguments: ReviewStory.quarters)
  func notes(_ quarter: String) throws {
    let report = try report(quarter)
    let changes = try report.rows("changes")
    let ways = ["merge", "squash", "push", "merge without pull request"].map { way in
      "\(changes.count { $0["way"] == way }) by \(way)"
    }
    let population = "changed a dependency file: \(changes.count), " + ways.joined(separator: ", ") + "."
    #expect(try report.notes("changes").contains { $0.hasSuffix(population) })
    let (files, failed) = (try report.rows("inputs").count, try report.rows("coverage").count)
    let notJudged = try #require(report.document()["notEvaluated"] as? [Any]).count
    #expect(
      try report.notes("cover").contains(
        "Files of the project: \(files), of them not read or not wholly: \(failed). Not judged: \(notJudged)."
      ))
    let packages = try report.rows("packages")
    let unknown = packages.count { $0["verdict"] == "not evaluated" }
    #expect(
      try report.notes("licenses").contains {
        $0.contains("Of \(packages.count) locked packages \(unknown) could")
      })
  }

  @Test("findings by rule, and what comes with which change", arguments: ReviewStory.quarters)
  func findings(_ quarter: String) throws {
    let report = try report(quarter)
    let listed = try ["pins", "unused-dependencies", "stale-records", "end-of-life"].flatMap(report.rows)
    let rules = Set(listed.compactMap { $0["rule"] })
    for row in try report.rows("findings") where rules.contains(row["rule"] ?? "") {
      let open = listed.count { $0["rule"] == row["rule"] && $0["state"] == "open" }
      let waived = listed.count { $0["rule"] == row["rule"] && $0["state"] == "waived" }
      #expect(row["open"] == "\(open)" && row["waived"] == "\(waived)")
    }
    let changes = try report.rows("changes")
    let exceptions = try Set(report.rows("exceptions").compactMap { $0["commit"] })
    let unauthorised = try report.rows("unauthorised")
    #expect(
      unauthorised.map { $0["commit"] } == changes.filter { $0["pullRequest"] == "" }.map { $0["commit"] })
    for change in changes where change["pullRequest"] == "" || change["records"]?.hasPrefix("missing") == true
    {
      #expect(exceptions.contains(String(try #require(change["commit"]).prefix(12))))
    }
    let emergencies = changes.filter { $0["category"] == "Emergency" }
    #expect(emergencies.allSatisfy { $0["emergency"] != "" && $0["pullRequest"] == "" })
    #expect(emergencies.count == (quarter == "2025Q2" ? 1 : 0))
  }

  @Test("counts of the inventory and of changes", arguments: ReviewStory.quarters)
  func counts(_ quarter: String) throws {
    let report = try report(quarter)
    let packages = try report.rows("packages")
    let counts = try Dictionary(
      uniqueKeysWithValues: report.rows("inventory-counts").map { ($0["what"] ?? "", $0["count"] ?? "") })
    #expect(counts["Locked packages"] == "\(packages.count)")
    func sum(_ rows: String...) -> Int { rows.reduce(0) { $0 + (counts[$1].flatMap { Int($0) } ?? 0) } }
    #expect(sum("of them direct", "of them transitive") == packages.count)
    #expect(
      sum("of them shipped", "of them for development or builds only", "of them needed by nothing")
        == packages.count)
    #expect(counts["of them needed by nothing"] == "\(packages.count { $0["scopes"] == "" })")
    #expect(try counts["Images"] == "\(report.rows("images").count { $0["role"] != "action" })")
    let details = try report.rows("changed-dependencies")
    for change in try report.rows("changes") {
      let commit = change["commit"]?.prefix(12).description
      #expect(change["changes"] == "\(details.count { $0["commit"] == commit })")
    }
    for license in try report.rows("licenses") {
      let count = packages.count {
        $0["license"] == license["license"] && $0["verdict"] == license["verdict"]
      }
      #expect(license["count"] == "\(count)")
    }
  }
}

/// Comma-separated values (RFC 4180), read by rules of their own.
enum CSV {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      switch (scalars[index], isQuoted) {
      case ("\"", true) where index + 1 < scalars.count && scalars[index + 1] == "\"":
        cell += "\""
        index += 1
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        rows[rows.count - 1].append(cell)
        cell = ""
      case ("\r", false): break
      case ("\n", false):
        rows[rows.count - 1].append(cell)
        cell = ""
        rows.append([])
      case (let scalar, _): cell.unicodeScalars.append(scalar)
      }
      index += 1
    }
    return rows.filter { !$0.isEmpty }
  }
}
