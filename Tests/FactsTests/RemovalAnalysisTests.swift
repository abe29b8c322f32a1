import Facts
import Standards
import TestSupport
import Testing

/// What leaves, stays and breaks in small graphs whose answers are known by thinking.
@Suite("Removal analysis")
struct RemovalAnalysisTests {
  struct Case: Sendable, CustomStringConvertible {
    let number: Int
    let lock: String
    let cut: [String]
    var scope = ""
    let expected: Expected

    struct Expected: Sendable {
      var orphans = ""
      var kept = ""
      var leftRuntime = ""
      var extras = ""
    }

    var description: String { "case \(number)" }
  }

  private static let httpx =
    "app: httpx[socks] rich; app[extra=web]: flask; app[group=dev]: pytest httpx; httpx: anyio certifi httpcore idna; "
    + "httpx[socks]: socksio; httpcore: certifi h11; anyio: idna typing-extensions; rich: markdown-it-py pygments; "
    + "markdown-it-py: mdurl; flask: blinker click itsdangerous jinja2 werkzeug; jinja2: markupsafe; "
    + "werkzeug: markupsafe; pytest: colorama iniconfig packaging pluggy pygments"

  static let cases = [
    Case(
      number: 1, lock: "app: req; req: urllib3 idna certifi", cut: ["req"],
      expected: .init(orphans: "certifi idna req urllib3")),
    Case(number: 2, lock: "app: a b; a: c; b: c; c: d", cut: ["a"], expected: .init(orphans: "a")),
    Case(number: 3, lock: "app: a; a: b; b: c; c: b", cut: ["a"], expected: .init(orphans: "a b c")),
    Case(number: 4, lock: "app: a b; a: b; b: a", cut: ["a"], expected: .init(kept: "app>b>a")),
    Case(number: 5, lock: "app: a; a: b; b: a", cut: ["a"], expected: .init(orphans: "a b")),
    Case(number: 6, lock: "app: a c; a: c", cut: ["c"], expected: .init(kept: "app>a>c")),
    Case(
      number: 7, lock: "app: req tool; tool: req[socks]; req: urllib3; req[socks]: pysocks", cut: ["tool"],
      expected: .init(orphans: "pysocks tool", extras: "req[socks]")),
    Case(
      number: 8, lock: "app: lib; lib: pluggy; app[group=dev]: pytest; pytest: pluggy", cut: ["lib"],
      expected: .init(orphans: "lib", leftRuntime: "pluggy")),
    Case(
      number: 9, lock: "app: p[all]; p[all]: p[a,b]; p[a]: x; p[b]: y; y: z", cut: ["p"],
      expected: .init(orphans: "p x y z")),
    Case(
      number: 10, lock: "app: m; app[group=dev]: m; m: n; n: o", cut: ["m"], scope: "runtime",
      expected: .init(kept: "app>m", leftRuntime: "m n o")),
    Case(number: 11, lock: "app: a c; a: b; b: c; c: d; d: b", cut: ["a"], expected: .init(orphans: "a")),
    Case(
      number: 12, lock: httpx, cut: ["httpx"], scope: "runtime",
      expected: .init(
        orphans: "socksio", kept: "app>httpx",
        leftRuntime: "anyio certifi h11 httpcore httpx idna typing-extensions", extras: "httpx[socks]")),
    Case(
      number: 13, lock: httpx, cut: ["rich"],
      expected: .init(orphans: "markdown-it-py mdurl rich", leftRuntime: "pygments")),
    Case(
      number: 14, lock: httpx, cut: ["flask"], scope: "extra:web",
      expected: .init(orphans: "blinker click flask itsdangerous jinja2 markupsafe werkzeug")),
    Case(
      number: 15, lock: httpx, cut: ["pytest"],
      expected: .init(orphans: "colorama iniconfig packaging pluggy pytest")),
    Case(
      number: 18, lock: "app[extra=cpu]: torch@2.6.0; app[extra=cu124]: torch@2.6.0+cu124", cut: ["torch"],
      scope: "extra:cu124", expected: .init(orphans: "torch@2.6.0+cu124", kept: "app>torch")),
    Case(
      number: 28, lock: "app: x; member: x; x: y", cut: ["x"], expected: .init(kept: "member>x")),
  ]

  private func analysis(
    _ lock: Lock, cutting names: [String], scope: String = "", in environment: MarkerEnvironment? = nil
  ) -> RemovalAnalysis {
    RemovalAnalysis(
      cutting: {
        $0.isOwnProject && names.contains($0.name.text) && (scope.isEmpty || scope == "\($0.scope)")
      },
      from: LockView(lock), in: environment)
  }

  @Test("a removal is answered as stated", arguments: cases)
  func rehearsal(_ example: Case) throws {
    let lock = try TinyLock(example.lock).lock
    let expected = RemovalWords(
      orphans: example.expected.orphans, kept: example.expected.kept,
      leftRuntime: example.expected.leftRuntime, extras: example.expected.extras)
    #expect(RemovalWords(analysis(lock, cutting: example.cut, scope: example.scope)) == expected)
  }

  @Test("a change from base to head is answered like the rehearsal of it", arguments: cases)
  func change(_ example: Case) throws {
    let base = try TinyLock(example.lock).lock
    let rehearsed = analysis(base, cutting: example.cut, scope: example.scope)
    var head = rehearsed.head.lock
    let left = rehearsed.orphans.map(\.package)
    head.edges.removeAll { left.contains($0.from) }
    let changed = RemovalAnalysis(from: LockView(base), to: LockView(head))
    #expect(RemovalWords(changed) == RemovalWords(rehearsed))
    #expect(changed.removed == rehearsed.removed)
  }

  @Test("cases 13 and 15: what the removed package needed stays, by way of who else needs it")
  func keptByOthers() throws {
    for (name, way) in [("rich", "app>pytest>pygments"), ("pytest", "app>rich>pygments")] {
      let analysis = analysis(try TinyLock(Self.httpx).lock, cutting: [name])
      let ways = analysis.kept.map {
        $0.path.map { analysis.head.lock.packages[$0].name.text }.joined(separator: ">")
      }
      #expect(ways == [way])
    }
  }

  @Test("case 16: what two removed packages share is freed only by both together")
  func shared() throws {
    let lock = try TinyLock("app: x y; x: z own; y: z").lock
    let analysis = analysis(lock, cutting: ["x", "y"])
    let freed = analysis.orphans.map { "\(analysis.base.ids[$0.package]) \($0.freedBy)" }
    #expect(freed == ["own@1 [x]", "x@1 [x]", "y@1 [y]", "z@1 [x, y]"])
  }

  @Test("case 17: a package for Windows alone is an orphan, and on Linux never was there")
  func markers() throws {
    let lock = try TinyLock("app: x b; x: y; b: c", markers: ["x": "sys_platform == 'win32'"]).lock
    #expect(RemovalWords(analysis(lock, cutting: ["x"])).orphans == "x y")
    let linux = MarkerEnvironment.target(pythonVersion: "3.12", platform: .linux)
    #expect(RemovalWords(analysis(lock, cutting: ["x"], in: linux)).orphans.isEmpty)
    let windows = MarkerEnvironment.target(pythonVersion: "3.12", platform: .windows)
    #expect(RemovalWords(analysis(lock, cutting: ["x"], in: windows)).orphans == "x y")
  }

  @Test("case 19: where the lock was not made anew, what is left in it is stale")
  func stale() throws {
    let lock = try TinyLock("app: x a; x: y; a: b").lock
    let analysis = analysis(lock, cutting: ["x"])
    #expect(analysis.stale.map { analysis.head.ids[$0] } == ["x@1", "y@1"])
    #expect(RemovalWords(analysis).orphans == "x y")
  }

  @Test("an update is no removal, and leaves nothing behind but what it no longer needs")
  func update() throws {
    let base = LockView(try TinyLock("app: x@1; x@1: y z").lock)
    let head = LockView(try TinyLock("app: x@2; x@2: y").lock)
    let analysis = RemovalAnalysis(from: base, to: head)
    #expect(analysis.removed.isEmpty && RemovalWords(analysis).orphans == "z")
    #expect(analysis.orphans.map(\.freedBy) == [[]])
  }

  @Test("orphans are what no root reaches without the cut, on random graphs")
  func randomGraphs() throws {
    var generator = SeededGenerator(seed: 20_261_126)
    let letters = "abcdefghijkl".map(String.init)
    for _ in 0..<200 {
      let edges = (0..<16).map { _ in
        (letters.randomElement(using: &generator) ?? "a", letters.randomElement(using: &generator) ?? "b")
      }
      let roots = Array(letters.shuffled(using: &generator).prefix(4))
      let text =
        "app: \(roots.joined(separator: " ")); "
        + edges.map { "\($0.0): \($0.1)" }.joined(separator: "; ")
      let lock = try TinyLock(text).lock
      let cut = Array(roots.prefix(2))
      let before = closure(Set(roots), edges)
      let after = closure(Set(roots.dropFirst(2)), edges)
      let found = RemovalWords(analysis(lock, cutting: cut)).orphans
      #expect(found == before.subtracting(after).sorted().joined(separator: " "))
    }
  }

  private func closure(_ start: Set<String>, _ edges: [(String, String)]) -> Set<String> {
    var closure = start
    for _ in 0..<12 { for edge in edges where closure.contains(edge.0) { closure.insert(edge.1) } }
    return closure
  }
}
