import Facts
import Formats
import Syntax
import Testing

@Suite("pixi.toml")
struct PixiTOMLTests {
  @Test("dependencies of features by environment, of targets with a marker, of the package")
  func manifest() throws {
    let inventory = try readFixture("formats/pixi-toml/default")
    let lines = inventory.requirementLines
    #expect(
      lines.prefix(8) == [
        "7 env:default python==3.12.* raw 3.12.*", "7 env:test python==3.12.* raw 3.12.*",
        "8 env:default numpy<3,>=1.26", "8 env:test numpy<3,>=1.26",
        "9 env:default tzdata raw 2024a.*|2025*", "9 env:test tzdata raw 2024a.*|2025*",
        "10 env:default scipy==1.14.1", "10 env:test scipy==1.14.1",
      ])
    #expect(
      lines.dropFirst(8).filter { !$0.contains("env:test") } == [
        "11 env:default local @ src/local", "15 env:default cmake~=3.28.1",
        "18 env:default requests[socks]>=2.31",
        "19 env:default helper @ git+https://git.example/helper.git@main",
        "20 env:default typing ; python_version < \"3.8\" raw *", "25 env:default urllib3<3 constraint",
        "28 env:default pywin32 ; sys_platform == \"win32\" and platform_machine != \"ARM64\" raw *",
        "31 env:default uvloop>=0.19 ; sys_platform != \"win32\" and python_version > \"3.9\"",
        "34 env:default cudnn raw *", "40 env:lint ruff==0.6.* raw =0.6",
        "43 group:unused mkdocs==1.6 raw 1.6", "50 build pixi-build-python==0.4.* raw 0.4.*",
        "53 build hatchling raw *", "56 runtime boltons>=24", "59 runtime cuda-version==12.* raw 12.*",
        "62 extra:plot matplotlib raw *",
      ])
    #expect(lines.contains("37 env:test pytest raw *"))
    #expect(inventory.noteLines == ["12 weird", "21 broken"])
    #expect(inventory.requirements.filter(\.isUnconstrained).map(\.name.text).contains("tzdata") == false)
    #expect(
      inventory.options.map { "\($0.location.line) \($0.name) \($0.value ?? "-")" } == [
        "3 channel conda-forge", "3 channel https://channels.example/internal", "10 channel bioconda",
        "20 index https://index.example/simple", "24 index https://index.example/extra",
      ])
  }

  @Test("`[tool.pixi]` of a pyproject.toml")
  func pyproject() throws {
    let text = "[tool.pixi.workspace]\nchannels = [\"a\"]\n[tool.pixi.dependencies]\nnumpy = \"1.*\"\n"
    let inventory = try readFiles([("pyproject.toml", text)])
    #expect(inventory.requirementLines == ["4 env:default numpy==1.* raw 1.*"])
    #expect(inventory.options.map(\.value) == ["a"] && inventory.requirements[0].name.ecosystem == .conda)
  }

  @Test("the pyproject.toml tells the roots of a pixi.lock where there is no pixi.toml")
  func roots() throws {
    let lock = """
      version: 6
      environments: {default: {channels: [], packages: {noarch: [{conda: numpy-1.0-0.conda}]}}}
      packages: [{conda: numpy-1.0-0.conda}]
      """
    let manifest = "[tool.pixi.dependencies]\nnumpy = \"1.*\"\n"
    #expect(
      try readFiles([("pixi.lock", lock), ("pyproject.toml", manifest)]).packageLines == [
        "3 numpy@1.0 path direct (env:default)"
      ])
    let remote = lock.split(separator: "numpy-1.0-0.conda", omittingEmptySubsequences: false)
      .joined(separator: "'https://channels.example/a/noarch/numpy-1.0-0.conda'")
    #expect(
      try readFiles([("pixi.lock", remote), ("pyproject.toml", manifest)]).packageLines == [
        "3 numpy@1.0 index direct (env:default)"
      ])
  }

  @Test(
    "tables of another shape are told, and the rest is read",
    arguments: [
      ("dependencies = 1\n", ["1 pixi.toml"]), ("[dependencies]\n\"a b\" = \"1\"\n", ["2 a b"]),
      ("[environments]\na = 1\n", ["2 pixi.toml"]), ("feature = []\n", ["1 pixi.toml"]),
      ("[dependencies]\na = \">\"\n", ["2 a"]), ("target = 1\n", ["1 pixi.toml"]),
      ("[pypi-dependencies]\na = { env-markers = \"x\" }\n", ["2 a"]),
    ])
  func oddShapes(_ text: String, _ expected: [String]) throws {
    #expect(try readFiles([("pixi.toml", text)]).noteLines == expected)
  }

  @Test("dependencies times environments are limited")
  func tooManyRows() throws {
    let environments = (0..<900).map { "e\($0) = []\n" }.joined()
    let dependencies = (0..<300).map { "d\($0) = \"1\"\n" }.joined()
    let inventory = try readFiles([
      ("pixi.toml", "[environments]\n\(environments)[dependencies]\n\(dependencies)")
    ])
    #expect(inventory.noteLines.count == 1 && inventory.requirements.count <= 200_000)
  }
}
