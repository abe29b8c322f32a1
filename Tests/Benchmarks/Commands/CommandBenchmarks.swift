import Glibc

/// Whole runs of the program, beside a peer that does the same work on the same files.
struct CommandBenchmarks {
  private let options: BenchmarkOptions

  init(_ options: BenchmarkOptions) {
    self.options = options
  }

  func run(into table: inout ResultTable) {
    let subjects = subjects.filter { options.includes("command: " + $0.name) }
    let imports = "command: import"
    guard ["program", imports, "command: report"].contains(where: options.includes) || !subjects.isEmpty
    else { return }
    table.begin("program", ratio: "")
    guard let bytes = File.size(of: options.assay) else {
      return table.add(BenchmarkResult(name: options.assay, failure: "ABSENT: build it with `make release`"))
    }
    table.add(
      BenchmarkResult(
        name: "size, stripped and static", megabytes: Double(bytes) / 1_000_000,
        budget: BenchmarkResult.Budget(megabytes: 20)))
    let version = Command("assay --version", [options.assay, "--version"], answers: [0])
    measure([version.within(BenchmarkResult.Budget(milliseconds: 15))], into: &table)
    runImport(into: &table)
    if options.includes(imports) {
      runLargeImports(into: &table)
      runReading(into: &table)
    }
    if options.includes("command: report") { runReport(into: &table) }
    for subject in subjects { run(subject, into: &table) }
  }

  /// The review of ten years, each change judged.
  private func runReport(into table: inout ResultTable) {
    table.begin("command: report", ratio: "")
    guard GeneratedFeed.history.write() else {
      return table.note("python3 is absent: there is no history to report on")
    }
    let days = ["--from", "2016-01-01", "--to", "2025-12-31"]
    let report = Command(
      "report, \(GeneratedFeed.history.name)",
      [options.assay, "report", GeneratedFeed.history.path, "--format", "html"] + days, answers: [0, 3])
    measure([report.within(BenchmarkResult.Budget(milliseconds: 10_000))], runs: 1, into: &table)
  }

  /// Fills the index, which the checks read later.
  private func runImport(into table: inout ResultTable) {
    table.begin("command: import of \(GeneratedFeed.osv.name)", ratio: "to unzip")
    guard GeneratedFeed.osv.write() else {
      return table.note("python3 is absent: there is no feed to import")
    }
    unlink(GeneratedFeed.index)
    let peer = BenchmarkOptions.program(named: "unzip").map { unzip in
      Command("unzip -p", [unzip, "-p", GeneratedFeed.osv.path], answers: [0])
    }
    if peer == nil { table.note("unzip is absent") }
    let feeds = load(GeneratedFeed.osv, into: GeneratedFeed.index)
    measure(
      [peer, feeds.within(BenchmarkResult.Budget(megabytes: 150, ratio: 4))].compactMap { $0 },
      hasPeer: peer != nil, into: &table)
  }

  /// Memory must not grow with a feed.
  private func runLargeImports(into table: inout ResultTable) {
    table.begin("command: import of one large file", ratio: "")
    for feed in GeneratedFeed.oval where feed.write() {
      let index = feed.path + ".db"
      unlink(index)
      measure([load(feed, into: index).within(BenchmarkResult.Budget(megabytes: 150))], runs: 1, into: &table)
    }
  }

  /// The reader of XML alone against libxml2's own program: at least 0.7 of its speed.
  private func runReading(into table: inout ResultTable) {
    table.begin("command: import, reading of XML", ratio: "to xmllint")
    guard let xmllint = BenchmarkOptions.program(named: "xmllint") else {
      return table.note("xmllint is absent")
    }
    for feed in GeneratedFeed.oval.prefix(1) where feed.write() {
      let peer = Command(
        "xmllint --stream --noout", [xmllint, "--stream", "--noout", feed.path], answers: [0])
      let reader = Command("XML reader, \(feed.name)", ChildTask.readXML(feed.path).arguments, answers: [0])
      measure([peer, reader.within(BenchmarkResult.Budget(ratio: 1 / 0.7))], hasPeer: true, into: &table)
    }
  }

  private func load(_ feed: GeneratedFeed, into index: String) -> Command {
    Command(
      "feeds import, \(feed.name)", [options.assay, "feeds", "import", feed.path, "--index", index],
      answers: [0])
  }
}

// MARK: Subjects

extension CommandBenchmarks {
  /// A project to run over.
  private struct Subject {
    let name: String
    let project: String
    /// The project itself, or where its advisories come from.
    let generated: GeneratedFiles
    /// Advisories of the whole ecosystem, read without an index.
    var archive: String?
    /// A package of the lock.
    var package = "package-7"
  }

  private var subjects: [Subject] {
    let generated = [1000, 10_000].map { packages in
      let files = GeneratedFiles(packages: packages)
      return Subject(name: "\(packages) generated packages", project: files.project, generated: files)
    }
    guard let corpus = options.corpus else { return generated }
    let real = Subject(
      name: "the largest real lock, 678 packages", project: corpus + "/projects/NVIDIA__NeMo-Agent-Toolkit",
      generated: GeneratedFiles(packages: 1000), archive: corpus + "/osv/pypa-2026-07.zip",
      package: "pydantic")
    return generated + [real]
  }

  private func run(_ subject: Subject, into table: inout ResultTable) {
    table.begin("command: " + subject.name, ratio: "to uv")
    let usage = ChildTask.generate(subject.generated).process(output: "/dev/null").run()
    precondition(usage?.exitCode == 0, "\(subject.generated.project) cannot be written")
    var commands = [peer(subject)].compactMap { $0 }
    if commands.isEmpty {
      table.note("uv export --frozen is absent: give it with --uv, ASSAY_PEER_UV or PATH")
    }
    commands.append(
      inventory("lock", subject.project + "/uv.lock").within(BenchmarkResult.Budget(megabytes: 60, ratio: 1)))
    commands.append(
      inventory("whole project", subject.project).within(BenchmarkResult.Budget(megabytes: 60)))
    commands.append(
      check(subject, "\(subject.generated.recordCount) records", subject.generated.feed)
        .within(BenchmarkResult.Budget(ratio: 2)))
    commands.append(evaluation(subject))
    if File.size(of: GeneratedFeed.index) != nil {
      if let archive = subject.archive {
        _ = Command(
          "", [options.assay, "feeds", "import", archive, "--index", GeneratedFeed.index], answers: [0]
        )
        .run()
      }
      commands.append(
        check(subject, "index of the whole ecosystem", GeneratedFeed.index, by: "--index")
          .within(BenchmarkResult.Budget(megabytes: 60, ratio: 2)))
    }
    commands += change(of: subject)
    measure(commands, hasPeer: options.uv != nil, into: &table)
    guard let archive = subject.archive else { return }
    measure([check(subject, "a whole archive without index", archive)], into: &table)
  }

  /// The check of a commit that updates one package, of the real project.
  private func change(of subject: Subject) -> [Command] {
    guard subject.archive != nil, File.size(of: GeneratedFeed.index) != nil,
      ChangedRepository.write(of: subject.project)
    else { return [] }
    let command = Command(
      "check --base, index of the whole ecosystem",
      [
        options.assay, "check", "--as-of", "2026-07-24", "--format", "json", "--index", GeneratedFeed.index,
        "--base", "HEAD~1", ChangedRepository.path,
      ], answers: [0, 1, 3])
    return [command.within(BenchmarkResult.Budget(milliseconds: 200))]
  }

  private func peer(_ subject: Subject) -> Command? {
    options.uv.map { uv in
      Command(
        "uv export --frozen", [uv, "export", "--frozen", "--offline", "--project", subject.project],
        answers: [0])
    }
  }

  private func inventory(_ what: String, _ path: String) -> Command {
    Command(
      "inventory of the " + what, [options.assay, "inventory", "--format", "json", path], answers: [0, 3])
  }

  /// The answer of the lock alone about a package that it has.
  private func evaluation(_ subject: Subject) -> Command {
    Command(
      "evaluate --offline",
      [
        options.assay, "evaluate", subject.package, "--offline", "--as-of", "2026-07-24", "--format", "json",
        "--feeds", subject.generated.feed, "--path", subject.project,
      ], answers: [0, 1, 3]
    ).within(BenchmarkResult.Budget(milliseconds: 250))
  }

  private func check(
    _ subject: Subject, _ what: String, _ feed: String, by option: String = "--feeds"
  ) -> Command {
    let day = "2026-07-24"
    return Command(
      "check, " + what,
      [options.assay, "check", "--as-of", day, "--format", "json", option, feed, subject.project],
      answers: [0, 1, 3])
  }
}

// MARK: Measuring

extension CommandBenchmarks {
  /// Runs the commands in turn, so that what disturbs the machine disturbs all of them; the first may be the peer.
  private func measure(
    _ commands: [Command], hasPeer: Bool = false, runs: Int? = nil, into table: inout ResultTable
  ) {
    let runs = runs ?? options.runs
    var usages = commands.map { _ in [ChildProcess.Usage]() }
    for _ in 0..<runs {
      for (index, command) in commands.enumerated() {
        if let usage = command.run() { usages[index].append(usage) }
      }
    }
    let peer = hasPeer ? usages[0].map(\.cpuMilliseconds).median : nil
    for (index, command) in commands.enumerated() {
      var result = BenchmarkResult(name: command.name, budget: command.budget)
      result.milliseconds = usages[index].map(\.cpuMilliseconds).median
      result.megabytes = usages[index].map(\.peakMegabytes).max()
      if index > 0, let peer { result.ratio = result.milliseconds.map { $0 / peer } }
      if usages[index].count < runs { result.failure = "FAILED" }
      table.add(result)
    }
  }
}
