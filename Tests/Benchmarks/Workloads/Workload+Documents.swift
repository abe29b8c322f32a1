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
    file("renovate.json5") { GeneratedText($1).renovate(rules: 200 * $0) },
    file("Dockerfile") { GeneratedText($1).dockerfile(stages: 10 * $0) },
    Workload(name: "updateinfo.xml") { scale, seed in
      let bytes = Array(GeneratedText(seed).updateinfo(updates: 100 * scale).utf8)
      return {
        do throws(XMLError) {
          return try UpdateinfoXML.read(bytes, feed: "feed", file: "updateinfo.xml").advisories.count
        } catch {
          preconditionFailure("a generated feed is refused: \(error.message)")
        }
      }
    },
  ]

  private static func file(_ path: String, _ text: @escaping @Sendable (_ scale: Int, _ seed: Int) -> String)
    -> Workload
  {
    Workload(name: path) { scale, seed in
      let bytes = Array(text(scale, seed).utf8)
      return { inventory(SourceFile(path: path, bytes: bytes)).files.count }
    }
  }
}
