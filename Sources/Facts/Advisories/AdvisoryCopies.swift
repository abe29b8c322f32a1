package import Standards

/// Chooses between records of the same id: the newest `modified` counts, and at a tie the greater digest.
struct AdvisoryCopies {
  /// What was published later was not known; of copies that were modified later the oldest comes nearest.
  let asOf: CalendarDate?

  /// One record for each id and all whose id is local, by id; where several have it, by their places.
  func choose(from records: [Advisory]) -> [Advisory] {
    var chosen: [String: Candidate] = [:]
    var local: [Advisory] = []
    for record in records where record.published.map(isKnown) ?? true {
      if record.isLocal {
        local.append(record)
        continue
      }
      let candidate = Candidate(record, isKnown: record.modified.map(isKnown) ?? true)
      if let other = chosen[record.id], !candidate.outranks(other) { continue }
      chosen[record.id] = candidate
    }
    return Self.sorted(chosen.values.map(\.record) + local)
  }

  /// Sorts places and not the records, which are large.
  private static func sorted(_ records: [Advisory]) -> [Advisory] {
    let order = records.indices.sorted { left, right in
      let (first, second) = (records[left].id, records[right].id)
      return first == second ? records[left].provenance < records[right].provenance : first < second
    }
    return order.map { records[$0] }
  }

  private func isKnown(_ time: String) -> Bool { RecordTime.isReached(time, by: asOf) }

  private struct Candidate {
    let record: Advisory
    private let isKnown: Bool
    private let time: String

    init(_ record: Advisory, isKnown: Bool) {
      self.record = record
      self.isKnown = isKnown
      time = RecordTime.sortKey(record.modified)
    }

    func outranks(_ other: Candidate) -> Bool {
      if isKnown != other.isKnown { return isKnown }
      if time != other.time { return isKnown ? time > other.time : time < other.time }
      if record.digest != other.record.digest {
        return other.record.digest.lexicographicallyPrecedes(record.digest)
      }
      return record.provenance < other.record.provenance
    }
  }
}

extension Advisory {
  /// Whether the record was withdrawn by a day; without a day, whether it is to be withdrawn at all.
  package func isWithdrawn(by day: CalendarDate?) -> Bool {
    withdrawn.map { RecordTime.isReached($0, by: day) } ?? false
  }
}

/// Times of records: RFC 3339 in UTC, with a fraction of any length.
enum RecordTime {
  /// Whether a time lies before the end of a day; what is no date counts as past.
  static func isReached(_ time: String, by day: CalendarDate?) -> Bool {
    guard let day, let date = CalendarDate(time) else { return true }
    return date <= day
  }

  /// Orders times by their text: without the `Z` and the zeros that end a fraction.
  static func sortKey(_ time: String?) -> String {
    guard var bytes = time.map({ Array($0.utf8) }) else { return "" }
    if bytes.last == UInt8(ascii: "Z") { bytes.removeLast() }
    guard bytes.contains(UInt8(ascii: ".")) else { return String(decoding: bytes, as: UTF8.self) }
    while bytes.last == UInt8(ascii: "0") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
