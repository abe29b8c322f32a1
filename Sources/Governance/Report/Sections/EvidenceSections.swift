internal import Facts

extension ReviewFacts {
  /// Section 12: how it was made, and how to make it again.
  var evidenceSection: ReportSection {
    var section = ReportSection(
      number: 12, id: "evidence", title: "Method and evidence", question: "Can I redo it?",
      criteria: ["CC3.4", "CC6.1", "CC7.1", "CC7.2", "CC8.1"])
    section.notes = [
      "Make it again: `\(command)`, at the root of the repository, with the same feeds, metadata, packages of images and "
        + "files that the command names. The same inputs give the same bytes.",
      "Count the changes yourself: `git --literal-pathspecs log --first-parent --format=%H BEFORE..END -- PATHS`, with the two "
        + "commits of section 1 and the paths of the table `paths`.",
      "Sign the JSON file beside this one: `ssh-keygen -Y sign -f KEY -n assay-report FILE.json`; check it with "
        + "`ssh-keygen -Y verify -f allowed_signers -I SIGNER -n assay-report -s FILE.json.sig < FILE.json`.",
      "Days are those of UTC. A commit cannot have reached the branch before the one that it follows: a commit that is dated "
        + "earlier counts on the day of that one.",
      "Each change was judged by the policy of the commit before it, and its advisories as they were published on its day. "
        + "Records that were withdrawn by \(asOf) count on no day.",
      "Names of people are those that commits and the export state. Whether a pull request was really reviewed only the forge knows.",
      "Licences are judged by the metadata that was provided, for the versions at the end of the period.",
    ]
    section.tables = [givenTable, inputTable, pathTable]
    return section
  }

  private var inputTable: ReportTable {
    var table = ReportTable(
      "inputs", "Files that the state at the end was read from",
      [("file", "File"), ("format", "Format"), ("status", "Status"), ("digest", "Digest")],
      inputs.map { input in
        [
          .code(input.record.path), .code(input.record.format), .grade(input.record.status.rawValue),
          input.digest.map { .code($0) } ?? .none,
        ]
      }, ifEmpty: "No dependency file was there.")
    table.purpose = .reference
    return table
  }

  private var givenTable: ReportTable {
    ReportTable(
      "given-files", "Files that the command names",
      [("option", "Option"), ("file", "File"), ("digest", "Digest")],
      given.map { [.code($0.option), .code($0.name), $0.digest.map { .code($0) } ?? .none] },
      ifEmpty: "It names none.")
  }

  /// Whatever was read at any time of the period is read at the end, or a change of the period tells that it is not any more.
  private var pathTable: ReportTable {
    let atEnd = Set(inputs.map(\.record.path))
    var table = ReportTable(
      "paths", "Files that were read at some time of the period",
      [("file", "File"), ("atEnd", "At the end")],
      atEnd.union(changes.flatMap(\.files)).sorted().map { [.code($0), .flag(atEnd.contains($0))] },
      ifEmpty: "No dependency file was there.")
    table.purpose = .reference
    return table
  }

  /// Section 13: to be filled in by people.
  var signOffSection: ReportSection {
    var section = ReportSection(
      number: 13, id: "sign-off", title: "Sign-off", question: "Was it reviewed?", criteria: ["CC8.1"])
    section.tables = [
      ReportTable(
        "sign-off", "Review",
        [
          ("role", "Role"), ("name", "Name"), ("date", "Date"), ("decision", "Decision"),
          ("signature", "Signature"),
        ],
        ["Reviewer", "Project Lead"].map { [.text($0), .none, .none, .none, .none] }, ifEmpty: "")
    ]
    return section
  }
}
