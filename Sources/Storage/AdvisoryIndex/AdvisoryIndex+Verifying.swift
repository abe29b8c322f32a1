internal import Facts

extension AdvisoryIndex {
  /// Reads everything and compares it with its digests; answers what is wrong.
  package func verify() throws(IndexError) -> [String] {
    try run { () throws(SQLiteError) in
      let integrity = try integrityProblems()
      return try integrity.isEmpty ? feedProblems() + recordProblems() + metadataProblems() : integrity
    }
  }

  private func integrityProblems() throws(SQLiteError) -> [String] {
    let rows = try database.prepare("PRAGMA integrity_check(10)")
    var problems: [String] = []
    while try rows.step() { problems.append(rows.text(0) ?? "") }
    return problems == ["ok"] ? [] : problems
  }

  private func feedProblems() throws(SQLiteError) -> [String] {
    let contents = try database.prepare("SELECT content FROM feed WHERE feed = ?")
    var problems: [String] = []
    for feed in feeds {
      let name = "feed \(feed.facts.name) (\(feed.facts.format))"
      if try IndexContent.digest(ofFeed: feed.number, in: database) != feed.facts.digest {
        problems.append("the files of \(name) do not have its digest")
      }
      try contents.bind(1, feed.number)
      let content = try contents.step() ? contents.bytes(0) : []
      contents.reset()
      if try IndexContent.digest(ofRecordsOf: feed.number, in: database) != content {
        problems.append("the records of \(name) are not those that were imported")
      }
    }
    return problems
  }

  /// Every record is decoded, and must be found by the packages that it names.
  private func recordProblems() throws(SQLiteError) -> [String] {
    let records = try database.prepare("SELECT record, id, body FROM record ORDER BY record")
    let names = try database.prepare(
      "SELECT record, ecosystem, name FROM package ORDER BY record, ecosystem, name")
    var problems: [String] = []
    var hasName = try names.step()
    while try records.step() {
      let id = records.text(1) ?? ""
      var stored: [PackageKey] = []
      while hasName, names.integer(0) == records.integer(0) {
        stored.append(PackageKey(ecosystem: names.text(1) ?? "", name: names.text(2) ?? ""))
        hasName = try names.step()
      }
      do throws(DamagedRecord) {
        let advisory = try AdvisoryCoding.decode(records.bytes(2), feed: "", file: "")
        if IndexSchema.packages(of: advisory) != stored.sorted() {
          problems.append("record \(id) is not found by its packages")
        }
      } catch {
        problems.append("record \(id) cannot be read")
      }
    }
    return problems
  }
}
