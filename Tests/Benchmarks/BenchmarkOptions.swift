import Glibc

/// What the command line asks for.
struct BenchmarkOptions {
  static let usage = """
    USAGE: Benchmarks [--filter TEXT] [--corpus DIR] [--runs N] [--assay FILE] [--uv FILE]

      --filter TEXT   only the cases whose name contains TEXT
      --corpus DIR    an unpacked corpus (default: .build/corpus where it is there)
      --runs N        how often each command runs (default: 11); the median counts
      --assay FILE    the program to measure (default: the one beside this program)
      --uv FILE       the peer (default: $ASSAY_PEER_UV, then PATH, then the one of the conformance run)
    """

  private(set) var filter = ""
  private(set) var corpus: String?
  private(set) var runs = 11
  private(set) var assay = BuildFolder.path + "/assay"
  private(set) var uv = Self.variable("ASSAY_PEER_UV") ?? Self.program(named: "uv")

  /// Nil where an option is unknown or lacks its value.
  init?(_ arguments: some Collection<String>) {
    var rest = Array(arguments.reversed())
    while let option = rest.popLast() {
      guard let value = rest.popLast(), set(option, to: value) else { return nil }
    }
    let unpacked = ".build/corpus"
    if corpus == nil, access(unpacked + "/projects", R_OK) == 0 { corpus = unpacked }
  }

  private mutating func set(_ option: String, to value: String) -> Bool {
    switch option {
    case "--filter": filter = value
    case "--corpus": corpus = value
    case "--assay": assay = value
    case "--uv": uv = value
    case "--runs":
      guard let count = Int(value), count > 0 else { return false }
      runs = count
    default: return false
    }
    return true
  }

  func includes(_ name: String) -> Bool { filter.isEmpty || name.contains(filter) }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The first executable of this name on PATH, or where the conformance run installs its oracles.
  static func program(named name: String) -> String? {
    let path = variable("PATH")?.split(separator: ":").map { String($0) } ?? []
    let folders = path + [".build/conformance/venv/bin"]
    return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}

/// The folder of this program, in which `assay` lies too and files may be written.
enum BuildFolder {
  static let path: String = {
    let program = "/proc/self/exe"
    guard let resolved = realpath(program, nil) else { preconditionFailure("\(program) cannot be resolved") }
    defer { free(resolved) }
    let path = String(cString: resolved)
    return String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
  }()

  /// A folder for what the benchmarks write, made on first use.
  static let scratch: String = {
    let folder = path + "/benchmark-files"
    mkdir(folder, 0o755)
    return folder
  }()
}
