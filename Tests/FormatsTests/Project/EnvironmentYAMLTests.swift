import Facts
import Formats
import Syntax
import Testing

@Suite("environment.yml")
struct EnvironmentYAMLTests {
  @Test("match specifications, the pip list, channels; what cannot be read is told")
  func environment() throws {
    let inventory = try readFixture("formats/environment-yml/default")
    #expect(
      inventory.requirementLines == [
        "7 runtime python>=3.10", "8 runtime numpy==1.26.* raw numpy=1.26", "9 runtime scipy==1.11.4",
        "10 runtime pandas==2.1 raw pandas 2.1",
        "11 runtime cudatoolkit==11.8 raw conda-forge::cudatoolkit=11.8=h37601d7_0",
        "12 runtime blas raw blas[build=mkl]",
        "13 runtime xarray<2025,>=2024.1 raw xarray[version='>=2024.1,<2025', channel=conda-forge]",
        "14 runtime openssl raw openssl 1.1.1k|3.*", "15 runtime tzdata raw tzdata=2024a",
        "16 runtime ld_impl_linux-64", "17 runtime types-setuptools", "19 runtime pip",
        "21 runtime requests>=2.31", "24 runtime helper @ https://files.example/helper-1.0.tar.gz",
      ])
    #expect(inventory.noteLines == ["18 {{ local_package }}", "25 environment.yml", "26 npm"])
    #expect(inventory.includes.map(\.path) == ["extra.txt"])
    #expect(
      inventory.options.map { "\($0.location.line) \($0.name) \($0.value ?? "-")" } == [
        "3 channel conda-forge", "4 channel https://channels.example/internal", "5 channel nodefaults",
        "22 requirement extra.txt", "23 editable .",
      ])
    let ecosystems = inventory.requirements.map(\.name.ecosystem)
    #expect(ecosystems.prefix(12).allSatisfy { $0 == .conda } && ecosystems.suffix(2) == [.pypi, .pypi])
    let unconstrained = inventory.requirements.filter(\.isUnconstrained).map(\.name.text)
    #expect(unconstrained == ["blas", "ld_impl_linux-64", "types-setuptools", "pip"])
  }

  @Test("a file of another kind is said to be one")
  func somethingElse() throws {
    let inventory = try readFixture("formats/environment-yml/other")
    #expect(inventory.files.map(\.status) == [.skipped] && inventory.noteLines == ["0 environment.yml"])
  }

  @Test(
    "lines of odd shape",
    arguments: [
      ("- numpy  >= 1.2 , < 2", ["2 runtime numpy<2,>=1.2"]),
      ("- numpy 1.2.*", ["2 runtime numpy==1.2.* raw numpy 1.2.*"]),
      ("- numpy=1.2.*", ["2 runtime numpy==1.2.* raw numpy=1.2.*"]),
      ("- numpy==1.*", ["2 runtime numpy raw numpy==1.*"]),
      ("- numpy *", ["2 runtime numpy raw numpy *"]),
      ("- 'numpy # [linux]'", ["2 runtime numpy raw numpy # [linux]"]),
      (
        "- https://channels.example/main/linux-64/numpy-base-1.26.4-py312_0.conda",
        [
          "2 runtime numpy-base==1.26.4 @ https://channels.example/main/linux-64/numpy-base-1.26.4-py312_0.conda"
            + " raw https://channels.example/main/linux-64/numpy-base-1.26.4-py312_0.conda"
        ]
      ),
      ("- =1.2", []), ("- numpy=>=", []), ("- 'numpy[version=1'", []), ("- [a]", []), ("- ", []),
    ])
  func oddLines(_ line: String, _ expected: [String]) throws {
    let inventory = try readFiles([("environment.yml", "dependencies:\n\(line)\n")])
    #expect(inventory.requirementLines == expected)
    #expect(inventory.notEvaluated.isEmpty == (!expected.isEmpty || line == "- "))
  }

  @Test("hostile lines are refused, not followed")
  func hostile() throws {
    let long = String(repeating: "1,", count: 10_000)
    let inventory = try readFiles([("environment.yml", "dependencies:\n- numpy \(long)\n- a/b\n")])
    #expect(inventory.requirements.isEmpty && inventory.noteLines.count == 2)
  }

  @Test(
    "what is no list of lines is told",
    arguments: [
      "dependencies: {a: 1}\n", "dependencies: a\n", "dependencies:\n- pip: {a: 1}\n",
      "dependencies:\n- pip: [[a]]\n",
    ])
  func oddLists(_ text: String) throws {
    let inventory = try readFiles([("environment.yml", text)])
    #expect(inventory.requirements.isEmpty && inventory.noteLines.count == 1)
  }
}
