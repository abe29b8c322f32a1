import Facts
import Formats
import Syntax

extension Workload {
  /// Files: ten times as many entries.
  static let documents: [Workload] = [
    Workload(name: "TOML") { scale, seed in
      let source = SourceFile(path: "input.toml", text: GeneratedText(seed).toml(tables: 500 * scale))
      return { read { () throws(ParseError) in try TOMLReader.read(source) }.root.count }
    },
    Workload(name: "JSON") { scale, seed in
      let source = SourceFile(path: "input.json", text: GeneratedText(seed).json(records: 500 * scale))
      return { read { () throws(ParseError) in try JSONReader.read(source) }.root.count }
    },
    file("uv.lock") { scale, _ in GeneratedProject(packages: 100 * scale).lock },
    file("requirements.txt") { GeneratedText($1).requirementsFile(lines: 500 * $0) },
    file("pyproject.toml") { GeneratedText($1).manifest(lines: 200 * $0) },
    file("setup.cfg") { GeneratedText($1).setupCfg(lines: 500 * $0) },
    file("environment.yml") { GeneratedText($1).environment(lines: 500 * $0) },
    file("tool.py") { GeneratedText($1).script(lines: 1000 * $0) },
    // 20 MB/s.
    Workload(name: "Python imports, 100 kB", maximumMilliseconds: 5) { scale, seed in
      let source = SourceFile(path: "input.py", text: GeneratedText(seed).python(bytes: 100_000 * scale))
      return { read { () throws(ParseError) in try PythonImports.read(source) }.count }
    },
    file("renovate.json5") { GeneratedText($1).renovate(rules: 200 * $0) },
    file("compiled-requirements.txt") { GeneratedText($1).compiledRequirements(lines: 200 * $0) },
    file("compose.yaml") { GeneratedText($1).compose(services: 100 * $0) },
    file(".github/workflows/ci.yml") { GeneratedText($1).workflow(jobs: 100 * $0) },
    file(".woodpecker.yml") { GeneratedText($1).woodpecker(steps: 200 * $0) },
    file(".pre-commit-config.yaml") { GeneratedText($1).preCommit(repositories: 100 * $0) },
    file("playbook.yml") { GeneratedText($1).playbook(tasks: 100 * $0) },
    file("requirements.yml") { GeneratedText($1).roles(500 * $0) },
    file("Dockerfile") { GeneratedText($1).dockerfile(stages: 10 * $0) },
    feed("updateinfo.xml") { GeneratedText($1).updateinfo(updates: 100 * $0) },
    feed("oval.xml") { GeneratedText($1).oval(definitions: 100 * $0) },
  ]

  private static func feed(_ path: String, _ text: @escaping @Sendable (_ scale: Int, _ seed: Int) -> String)
    -> Workload
  {
    Workload(name: path) { scale, seed in
      let source = SourceFile(path: path, text: text(scale, seed))
      return {
        guard let format = AdvisoryFormat.of(source.bytes.prefix(AdvisoryFormat.headBytes)) else {
          preconditionFailure("a generated feed is not known")
        }
        return format.read(source, "feed").advisories.count
      }
    }
  }

  private static func file(_ path: String, _ text: @escaping @Sendable (_ scale: Int, _ seed: Int) -> String)
    -> Workload
  {
    Workload(name: path) { scale, seed in
      let bytes = Array(text(scale, seed).utf8)
      return { inventory(SourceFile(path: path, bytes: bytes)).files.count }
    }
  }
}
