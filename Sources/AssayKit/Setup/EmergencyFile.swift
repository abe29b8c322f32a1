package import Standards
internal import Facts

/// The record of an emergency change, as `assay emergency open` writes it.
package struct EmergencyFile: Sendable {
  package let incident: String
  package let authoriser: String
  package let reason: String
  package let opened: UTCTime

  package init(incident: String, authoriser: String, reason: String, opened: UTCTime) {
    self.incident = incident
    self.authoriser = authoriser
    self.reason = reason
    self.opened = opened
  }

  /// The name of the file is the incident's, with a hyphen for whatever a path could stumble over.
  package var path: String {
    let name = incident.utf8.map { byte in
      byte.isPlainInPath ? Character(Unicode.Scalar(byte)) : "-"
    }
    return "governance/emergency/\(String(name)).toml"
  }

  package var due: UTCTime {
    UTCTime(secondsSinceEpoch: opened.secondsSinceEpoch + EmergencyRecord.secondsToDocument)
  }

  private func text(commit: String?) -> String {
    let duties = EmergencyRecord.Duty.allCases.map { duty in
      "# \(duty.rawValue) = \"\"   # \(duty.meaning)\n"
    }
    let start = commit.map { "commit = \(TOMLText.quoted($0))   # the state before the change\n" } ?? ""
    return """
      # A change that could not wait for a review (policy 6).
      incident = \(TOMLText.quoted(incident))
      authoriser = \(TOMLText.quoted(authoriser))
      reason = \(TOMLText.quoted(reason))
      opened = \(opened)
      \(start)
      # Until \(due) (policy 6.2): fill in, and remove the marks.
      \(duties.joined())# closed = \(due)   # when all of this was done

      """
  }

  /// Writes the record; there is one for each incident.
  package func create(in scan: Scan) throws(ConfigurationError) {
    guard !scan.isTaken(path) else {
      throw ConfigurationError(
        "there is a record of this name already", file: path,
        remedy: "fill that one in; for another incident, write --incident with an ID of its own")
    }
    try scan.create(path, text(commit: GitRepository.head(of: scan.tree.root)))
  }
}

extension UInt8 {
  fileprivate var isPlainInPath: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
