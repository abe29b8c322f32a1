import Glibc

/// A feed as large as a publisher's, written by a generator.
struct GeneratedFeed {
  let name: String
  /// The file, in the folder of what the benchmarks write.
  let path: String
  private let generator: String
  private let size: Int

  private init(_ name: String, _ file: String, by generator: String, _ size: Int) {
    self.name = name
    path = "\(BuildFolder.scratch)/\(file)"
    self.generator = generator
    self.size = size
  }

  /// As many OSV records as the ecosystem has.
  static let osv = GeneratedFeed("25000 OSV records", "osv-25000.zip", by: "osv_zip.py", 25_000)

  static let oval = [50, 500].map {
    GeneratedFeed("\($0) MB of OVAL", "oval-\($0).xml", by: "oval_xml.py", $0)
  }

  /// A repository of ten years with 2,000 changes of dependencies among 10,000 commits.
  static let history = GeneratedFeed("2000 changes in ten years", "history-2000", by: "history.py", 2000)

  /// Where the index of the records is written, which the checks read later.
  static let index = BuildFolder.scratch + "/advisories.db"

  /// Writes the file where it is absent, or older than its generator; false where that is not possible.
  func write() -> Bool {
    let generator = "Tests/Benchmarks/Generators/\(generator)"
    if let written = Self.changeTime(of: path), let made = Self.changeTime(of: generator), written >= made {
      return true
    }
    guard let python = BenchmarkOptions.program(named: "python3") else { return false }
    let arguments = [python, generator, path, String(size)]
    return ChildProcess(arguments: arguments, output: "/dev/null").run()?.exitCode == 0
  }

  /// In seconds since 1970; nil where there is no such file.
  private static func changeTime(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mtim.tv_sec : nil
  }
}
