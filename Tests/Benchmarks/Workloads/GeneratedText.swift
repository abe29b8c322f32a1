/// Seeded texts of every kind: the same on every machine.
struct GeneratedText {
  private var state: UInt64

  init(_ seed: Int) {
    state = UInt64(seed)
  }

  /// From a linear congruential generator with the multiplier of Knuth's MMIX.
  mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(below: elements.count)] }

  /// As many texts as asked for.
  func list(_ count: Int, _ make: (inout GeneratedText) -> String) -> [String] {
    var texts = self
    return (0..<count).map { _ in make(&texts) }
  }

  func one(_ make: (inout GeneratedText) -> String) -> String {
    var texts = self
    return make(&texts)
  }
}

// MARK: Standards

extension GeneratedText {
  mutating func name() -> String {
    "\(pick(["py", "typed", "lib", "async"]))-\(pick(["graph", "http", "json", "tree"]))-\(number(below: 100_000))"
  }

  mutating func version() -> String {
    let release = "\(number(below: 30)).\(number(below: 20)).\(number(below: 10))"
    return release + pick(["", "", "", "", "rc1", "a2", ".post1", ".dev3", "+local.1"])
  }

  mutating func marker(terms: Int) -> String {
    (0..<terms).map { _ in term() }.joined(separator: pick([" and ", " or "]))
  }

  private mutating func term() -> String {
    pick([
      "python_version >= '3.\(number(below: 15))'", "python_full_version < '3.\(number(below: 15))'",
      "sys_platform == 'linux'", "os_name != 'nt'", "extra == 'e\(number(below: 9))'",
    ])
  }

  mutating func specifier(clauses: Int) -> String {
    (0..<clauses).map { _ in "!=" + version() }.joined(separator: ",")
  }

  mutating func requirement() -> String {
    name() + pick(["", "[socks]"]) + pick(["", ">=1.0", ">=1.2,<3", "~=2.1", "==1.4.2"])
      + pick(["", "; " + marker(terms: 2)])
  }

  mutating func licence(leaves: Int) -> String {
    (0..<leaves).map { _ in pick(["MIT", "ISC", "GPL-2.0-only", "(MIT)", "Zlib"]) }
      .joined(separator: pick([" OR ", " AND "]))
  }
}

// MARK: Files

extension GeneratedText {
  func toml(tables: Int) -> String {
    list(tables) { text in
      """
      [[entry]]
      name = "\(text.name())"
      "quoted \\u00e9".dotted.key = \(text.number(below: 1000))
      list = ["\(text.version())", '\(text.version())', { x = 1.5, y = 2026-07-24 }]
      when = 1979-05-27T07:32:00Z

      """
    }.joined()
  }

  func json(records: Int) -> String {
    let rows = list(records) { text in
      #"{"id": "\#(text.name())", "ranges": [{"events": [{"introduced": "0"}, {"fixed": "\#(text.version())"}]}], "#
        + #""text": "escaped \"é\"\n", "number": -1.5e3, "yes": true, "nothing": null}"#
    }
    return "[\(rows.joined(separator: ",\n"))]"
  }

  func requirementsFile(lines: Int) -> String {
    list(lines) { text in
      "\(text.requirement())  # why\n"
        + text.pick(["", "\(text.name())==1.0 \\\n    --hash=sha256:\(String(repeating: "0f", count: 32))\n"])
    }.joined()
  }

  /// Lists of PEP 621 and 735, groups that include others, and the tables of Poetry and Hatch.
  func manifest(lines: Int) -> String {
    let strings = list(lines) { "  \"\($0.requirement())\"" }.joined(separator: ",\n")
    let groups = (0..<lines / 10).map { group in
      "group-\(group) = [\"a>=1\", {include-group = \"base-\(group)\"}]\nbase-\(group) = [\"b>=1\"]\n"
    }
    let entries = (0..<lines).map { "name-\($0) = {version = \"^\($0 % 9).2\", python = \">=3.8,<3.12\"}\n" }
    return """
      [project]
      name = "generated"
      dependencies = [
      \(strings)
      ]
      [dependency-groups]
      \(groups.joined())
      [tool.hatch.envs.test]
      dependencies = [
      \(strings)
      ]
      [tool.poetry.group.docs.dependencies]
      \(entries.joined())
      """
  }

  func setupCfg(lines: Int) -> String {
    let rows = list(lines) { "    # why\n    \($0.requirement())  # because\n" }.joined()
    let extras = list(lines) { text in
      "extra\(text.number(below: 1_000_000)):python_version < \"3.9\" =\n    \(text.requirement())\n"
    }
    return "[options]\ninstall_requires =\n\(rows)\n[options.extras_require]\n\(extras.joined())"
  }

  func dockerfile(stages: Int) -> String {
    "ARG TAG=3.12-slim\n"
      + list(stages) { text in
        """
        FROM python:${TAG:-3.12} AS \(text.name())
        ARG EXTRA="\(text.version())"
        RUN apt-get update && apt-get install -y --no-install-recommends curl=\(text.version()) \\
            libpq5 && rm -rf /var/lib/apt/lists/*
        RUN pip install --no-cache-dir "\(text.name())==$EXTRA" \(text.name())
        COPY --from=docker.io/library/nginx:1.27 /etc/nginx /etc/nginx

        """
      }.joined()
  }

  func updateinfo(updates: Int) -> String {
    let rows = list(updates) { text in
      """
      <update type="security"><id>RH-\(text.number(below: 1_000_000))</id><title>Update</title>
      <issued date="2026-01-02 03:04:05"/><severity>Important</severity>
      <references><reference id="CVE-2026-\(1000 + text.number(below: 9000))" type="cve"/></references>
      <pkglist><collection short="el9"><package name="\(text.name())" version="1.2" release="3.el9" epoch="0" \
      arch="x86_64"><filename>a.rpm</filename></package></collection></pkglist></update>

      """
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<updates>\n\(rows.joined())</updates>\n"
  }

  func environment(lines: Int) -> String {
    let specs = list(lines) { text in
      text.pick([
        "- \(text.name())=1.26\n", "- conda-forge::\(text.name()) >=1.2,<3\n",
        "- \(text.name())==2.1=py312_0\n",
        "- '\(text.name())[version=\">=1|<0.5\"]'\n",
      ])
    }
    return "dependencies:\n\(specs.joined())- pip:\n\(list(lines) { "  - \($0.name())>=1.2\n" }.joined())"
  }

  /// Code with metadata at its end.
  func script(lines: Int) -> String {
    let code = list(lines) { "value_\($0.number(below: 1000)) = 1  # /// \($0.name())\n" }.joined()
    let requirements = list(lines / 10) { "#   \"\($0.name())>=1\",\n" }.joined()
    return "\(code)\n# /// script\n# dependencies = [\n\(requirements)# ]\n# ///\n"
  }

  func renovate(rules: Int) -> String {
    let rows = list(rules) { text in
      "    // why\n    { matchPackageNames: ['\(text.name())'], /* off */ enabled: false, },\n"
    }
    return "{\n  extends: ['config:recommended'],\n  packageRules: [\n\(rows.joined())  ],\n}\n"
  }
}
