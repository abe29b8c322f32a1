import Glibc

/// What this program does when it starts itself, so that the process that measures stays small.
enum ChildTask {
  /// Times a workload at a scale and prints the median in nanoseconds.
  case measure(Workload, scale: Int)
  /// Writes a project, and advisories for its packages.
  case generate(GeneratedFiles)
  /// Reads a file through the reader of XML and keeps nothing.
  case readXML(String)

  init?(_ arguments: some Collection<String>) {
    let words = Array(arguments)
    switch words.first {
    case "measure" where words.count == 3:
      guard let workload = Workload.all.first(where: { $0.name == words[1] }), let scale = Int(words[2])
      else { return nil }
      self = .measure(workload, scale: scale)
    case "generate" where words.count == 2:
      guard let packages = Int(words[1]) else { return nil }
      self = .generate(GeneratedFiles(packages: packages))
    case "read-xml" where words.count == 2: self = .readXML(words[1])
    default: return nil
    }
  }

  /// The process that does it.
  func process(output: String) -> ChildProcess {
    var process = ChildProcess(arguments: arguments, output: output)
    if case .measure = self { process.environment = Self.keepMemory }
    return process
  }

  /// How this program is started for it.
  var arguments: [String] {
    let program = "/proc/self/exe"
    switch self {
    case .measure(let workload, let scale): return [program, "measure", workload.name, String(scale)]
    case .generate(let files): return [program, "generate", String(files.packages)]
    case .readXML(let path): return [program, "read-xml", path]
    }
  }

  /// Large blocks would go back to the kernel after each run, and their page faults would count as growth.
  private static let keepMemory = [
    "MALLOC_MMAP_THRESHOLD_=1073741824", "MALLOC_TRIM_THRESHOLD_=1073741824", "MALLOC_TOP_PAD_=67108864",
  ]

  func run() {
    switch self {
    case .measure(let workload, let scale):
      // As many inputs as together are the largest one: else the smaller ones would be timed in a warm cache.
      print(Self.time((1...max(1, 100 / scale)).map { workload.prepare(scale, $0) }))
    case .generate(let files): files.write()
    case .readXML(let path): XMLReading.read(path)
    }
  }

  /// The median CPU time of one work: five rounds over all of them, and more of short ones.
  private static func time(_ works: [() -> Int]) -> Int {
    let wanted = 200_000_000
    var times: [Double] = []
    var total = 0
    var checksum = 0
    while times.count < 5 * works.count || (total < wanted && times.count < 1000) {
      let start = clockNanoseconds()
      checksum &+= works[times.count % works.count]()
      let elapsed = clockNanoseconds() - start
      times.append(Double(elapsed))
      total += elapsed
    }
    precondition(checksum != .min, "the work cannot be left out")
    return Int(times.median ?? 0)
  }

  private static func clockNanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
