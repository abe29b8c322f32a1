import Facts
import Formats
import Standards
import Syntax
import Testing

@Suite("Left-over references")
struct ReferenceSearchTests {
  private func weights(_ line: String, in file: String, _ name: String = "ruamel-yaml") throws -> [String] {
    let name = PackageName(try #require(DistributionName(name)))
    let modules: Set<String> = name.text == "rich" ? ["rich"] : ["ruamel.yaml", "rest_framework"]
    let search = ReferenceSearch([name: modules])
    return search.references(in: SourceFile(path: file, text: line)).map { row in
      "\(row.location.line):\(row.location.column) \(row.weight.rawValue)"
    }
  }

  @Test(
    "commands and settings are errors, other programs' settings warnings, prose is a note, parts of names are nothing",
    arguments: [
      ("RUN pip install ruamel.yaml==0.18", "Dockerfile", ["1:17 error"]),
      ("ENV RUAMEL_YAML_VERSION=1", "Dockerfile", ["1:5 error"]),
      ("# needs ruamel.yaml", "Dockerfile", ["1:9 note"]),
      ("Ruamel_YAML>=1", "requirements.txt", ["1:1 error"]),
      ("  - ruamel.yaml", ".pre-commit-config.yaml", ["1:5 error"]),
      ("module = [\"ruamel.yaml.*\"]", "pyproject.toml", ["1:12 error"]),
      ("known_third_party = a,ruamel,ruamel_yaml", "setup.cfg", ["1:30 error"]),
      ("  types-ruamel.yaml", "tox.ini", ["1:3 error"]), ("We use ruamel.yaml.", "README.md", ["1:8 note"]),
      ("uv add ruamel-yaml", "docs/install.rst", ["1:8 error"]),
      ("```\nimport ruamel.yaml\n```\nimport ruamel.yaml", "README.md", ["2:8 error", "4:8 note"]),
      ("my-ruamel-yaml xruamel.yaml ruamel.yaml2 ruamel", "README.md", []),
      ("v = version('ruamel.yaml')", "a.py", ["1:14 error"]),
      ("'rest_framework',", "settings.py", ["1:2 warning"]),
      ("  ruamel-yaml:", "compose.yaml", ["1:3 warning"]), ("Removed ruamel.yaml", "CHANGELOG.md", []),
      ("```\nx = 'ruamel.yaml'\n```", "README.md", ["2:6 warning"]),
      ("x = 'ruamel.yaml'  # ruamel.yaml", "a.py", []),
      ("[[package]]\nname = \"ruamel-yaml\"", "uv.lock", []),
      ("addopts = -p ruamel.yaml", "pytest.ini", ["1:14 error"]), ("x", "image.png", []),
    ] as [(String, String, [String])])
  func rows(_ text: String, _ file: String, _ expected: [String]) throws {
    #expect(try weights(text, in: file) == expected)
  }

  @Test(
    "a name that is a word",
    arguments: [
      ("a rich text", "README.md", ["1:3 note"]), ("run: python -m rich", "ci.yml", ["1:16 error"]),
      ("x --rich", "ci.sh", []), ("URL = 'postgresql+rich://'", "a.py", ["1:19 error"]),
    ] as [(String, String, [String])])
  func commonWord(_ text: String, _ file: String, _ expected: [String]) throws {
    #expect(try weights(text, in: file, "rich") == expected)
  }
}
