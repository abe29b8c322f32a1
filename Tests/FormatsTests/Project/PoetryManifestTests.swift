import Facts
import Formats
import Standards
import Testing

@Suite("pyproject.toml of Poetry, PDM, Hatch, Flit and setuptools")
struct PoetryManifestTests {
  @Test("constraints become specifiers of PEP 440; the text stays where it differs")
  func constraints() throws {
    let inventory = try readFixture("formats/pyproject/poetry")
    #expect(
      inventory.requirementLines == [
        "7 runtime caret-name<2.0.0,>=1.2.3 raw ^1.2.3", "8 runtime tilde<1.3,>=1.2 raw ~1.2",
        "9 runtime star raw *", "10 runtime wildcard==1.2.* raw 1.2.*", "11 runtime bare==2.0 raw 2.0",
        "12 runtime range<2,>=1.0", "13 runtime either raw ^1.0 || ^3.0",
        "14 runtime gap!=1.5,<2.0,>=1.0 raw >=1.0,<1.5 || >1.5,<2.0",
        "15 runtime marked[a,b]<3.0,>=2.0 ; (python_version < \"4.0\" and python_version >= \"3.9\")"
          + " and sys_platform == \"linux\" raw ^2.0",
        "17 runtime several<2.0,>=1.0 ; python_version < \"3.10\" raw ^1.0",
        "18 runtime several<3.0,>=2.0 ; python_version >= \"3.10\" raw ^2.0",
        "20 runtime git @ git+https://files.example/git.git@0123456",
        "21 runtime shell @ git+ssh://files.example/owner/shell.git@main", "22 runtime path @ ../path",
        "23 runtime url @ https://files.example/url-1.0.tar.gz",
        "24 extra:full option<2.0,>=1.0 raw ^1.0", "24 extra:web option<2.0,>=1.0 raw ^1.0",
        "25 runtime never<2.0,>=1.0 raw ^1.0 constraint",
        "29 group:dev black<24.0,>=23.1b0 ; sys_platform != \"win32\" raw ^23.1b0",
        "32 group:all pytest<9,>=8 raw ^8", "32 group:test pytest<9,>=8 raw ^8",
      ])
    #expect(inventory.noteLines == ["26 broken"])
    #expect(inventory.manifests[0].requiresPython?.description == "<4.0,>=3.8")
    #expect(inventory.requirements.first { $0.name.text == "either" }?.isUnconstrained == false)
  }

  @Test("`[project]` rules where both declare: Poetry's table only limits")
  func both() throws {
    let inventory = try readFixture("formats/pyproject/poetry-and-project")
    #expect(
      inventory.requirementLines == [
        "4 runtime requests>=2.31", "7 group:dev pytest>=8", "11 runtime requests constraint",
        "14 group:dev pytest<9 constraint", "17 group:docs sphinx>=7",
      ])
  }

  @Test("a group of Poetry's may include one of the standard's; what does not exist is told")
  func standardGroups() throws {
    let text = """
      [dependency-groups]
      base = ["a>=1", {include-group = "more"}]
      more = ["m"]
      [tool.poetry.group.Dev]
      include-groups = ["BASE", "gone"]
      [tool.poetry.group.Dev.dependencies]
      b = "^1"
      """
    let inventory = try readFiles([("pyproject.toml", text)])
    #expect(
      inventory.requirementLines == [
        "2 group:base a>=1", "2 group:dev a>=1", "3 group:base m", "3 group:dev m", "3 group:more m",
        "7 group:dev b<2,>=1 raw ^1",
      ])
    #expect(inventory.noteLines == ["5 dev"])
  }

  @Test("groups that include one large group stop at the limit, with a row")
  func manyRows() throws {
    let large = Array(repeating: "\"a\"", count: 1000).joined(separator: ",")
    let groups = (0..<200).map { "g\($0) = [{include-group = \"large\"}]\n" }.joined()
    let poetry = (0..<200).map { "[tool.poetry.group.p\($0)]\ninclude-groups = [\"large\"]\n" }.joined()
    let inventory = try readFiles([
      ("pyproject.toml", "[dependency-groups]\nlarge = [\(large)]\n\(groups)\(poetry)")
    ])
    #expect(inventory.requirements.count == 100_000)
    #expect(inventory.notEvaluated.count == 1)
  }

  @Test("the group `main` is what is needed at run time")
  func main() throws {
    let inventory = try readFiles([("pyproject.toml", "[tool.poetry.group.main.dependencies]\na = \"^1\"\n")])
    #expect(inventory.requirementLines == ["2 runtime a<2,>=1 raw ^1"])
    #expect(inventory.manifests[0].groups.isEmpty)
  }

  @Test("dynamic dependencies are Poetry's")
  func dynamic() throws {
    let text = """
      [project]
      name = "a"
      dynamic = ["dependencies"]
      [project.optional-dependencies]
      x = ["b"]
      [tool.poetry.dependencies]
      c = "^1"
      d = {version = "^1", optional = true}
      [tool.poetry.extras]
      y = ["d"]
      """
    #expect(
      try readFiles([("pyproject.toml", text)]).requirementLines == [
        "5 extra:x b", "7 runtime c<2,>=1 raw ^1", "8 extra:y d<2,>=1 raw ^1 constraint",
      ])
  }

  @Test("PDM groups, Hatch environments, Flit metadata")
  func otherTools() throws {
    let inventory = try readFixture("formats/pyproject/other-tools")
    #expect(
      inventory.requirementLines == [
        "3 runtime requests>=2.13.0", "4 extra:dev pytest", "7 extra:docs sphinx",
        "10 group:lint ruff==0.6.0",
        "10 group:lint tool @ file:///${PROJECT_ROOT}/tool#egg=tool"
          + " raw -e file:///${PROJECT_ROOT}/tool#egg=tool",
        "13 env:default coverage[toml]>=7", "14 env:default ipython",
      ])
    #expect(inventory.noteLines == ["10 -e ."])
  }

  @Test("Hatch: what builds, hooks and targets need, and the overrides of environments")
  func hatch() throws {
    let inventory = try readFixture("formats/pyproject/hatch")
    #expect(
      inventory.requirementLines == [
        "2 build hatchling", "5 build a-build", "8 build b-hook", "11 build c-target",
        "14 build d-target-hook", "17 env:test pytest", "20 env:test colorama",
        "21 env:test django~=5.0",
      ])
    #expect(inventory.noteLines == ["14 pyproject.toml", "21 pyproject.toml"])
  }

  @Test("PDM: overrides limit versions, and require nothing")
  func overrides() throws {
    let inventory = try readFixture("formats/pyproject/pdm-overrides")
    #expect(
      inventory.requirementLines == [
        "2 runtime exact==3.2.10 raw 3.2.10 constraint", "3 runtime ranged>=1.26.2 constraint",
        "4 runtime any constraint",
        "5 runtime placed @ https://files.example/placed-1.0-py3-none-any.whl constraint",
        "9 runtime older==1.0 raw 1.0 constraint",
      ])
    #expect(inventory.noteLines == ["6 broken"])
  }

  @Test("setuptools: the files that hold dynamic requirements, and what only code would tell")
  func setuptools() throws {
    let inventory = try readFixture("formats/pyproject/setuptools-dynamic")
    #expect(
      inventory.includeLines == [
        "7:26 runtime requirements.txt", "7:46 runtime more.in", "10:16 extra:cli cli.txt",
      ])
    #expect(inventory.noteLines == ["11 code", "12 pyproject.toml"])
    #expect(inventory.manifests[0].computedFields.isEmpty)
  }

  /// Bounds as Poetry's documentation states them.
  @Test(
    "caret and tilde",
    arguments: [
      ("^1", "<2,>=1"), ("^0", "<1,>=0"), ("^0.0", "<0.1,>=0.0"), ("^0.2.3", "<0.3.0,>=0.2.3"),
      ("^0.0.3", "<0.0.4,>=0.0.3"), ("^1.2.3.4", "<2.0.0.0,>=1.2.3.4"), ("^v1.9", "<2.0,>=1.9"),
      ("^9.9", "<10.0,>=9.9"), ("~1", "<2,>=1"), ("~1.2.3", "<1.3.0,>=1.2.3"), ("~=1.2", "~=1.2"),
      ("=1.0", "==1.0"), ("<>1.0", "!=1.0"), ("1.x", "==1.*"), (">= 1.0 <2", "<2,>=1.0"),
      ("^99999999999999999999", "<100000000000000000000,>=99999999999999999999"),
    ])
  func bounds(_ constraint: String, _ specifiers: String) throws {
    let text = "[tool.poetry.dependencies]\na = \"\(constraint)\"\n"
    let inventory = try readFiles([("pyproject.toml", text)])
    #expect(inventory.requirements.map(\.specifiers.description) == [specifiers])
  }

  @Test(
    "what is no constraint is told at its line",
    arguments: ["^", "~", "latest", "^1.0.*.x-", ">", ">*", "==", "1.0 ==", "é", "1.*.2"])
  func invalid(_ constraint: String) throws {
    let text = "[tool.poetry.dependencies]\na = \"\(constraint)\"\n"
    #expect(try readFiles([("pyproject.toml", text)]).noteLines == ["2 a"])
  }

  @Test(
    "tables of another kind are told, not taken for none",
    arguments: [
      "tool = 1", "[tool]\npoetry = 1", "[tool.poetry]\ndependencies = 1", "[tool.poetry]\ngroup = 1",
      "[tool.poetry]\nextras = 1", "[tool.poetry.dependencies]\na = 1", "[tool.poetry.extras]\na = 1",
      "[tool.pdm]\ndev-dependencies = 1", "[tool.hatch]\nenvs = 1",
    ])
  func otherKinds(_ text: String) throws {
    #expect(try readFiles([("pyproject.toml", text)]).notEvaluated.count == 1)
  }
}
