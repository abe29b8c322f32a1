import Glibc

/// A zip of generated OSV records, as many as a whole ecosystem has.
enum GeneratedFeed {
  static let records = 25_000
  static let zip = BuildFolder.scratch + "/osv-\(records).zip"
  /// Where the index of it is written.
  static let index = BuildFolder.scratch + "/advisories.db"

  /// Writes the zip where it is absent; false where that is not possible.
  static func write() -> Bool {
    if access(zip, R_OK) == 0 { return true }
    guard let python = BenchmarkOptions.program(named: "python3") else { return false }
    let arguments = [python, "Tests/Benchmarks/Generators/osv_zip.py", zip, String(records)]
    return ChildProcess(arguments: arguments, output: "/dev/null").run()?.exitCode == 0
  }
}
