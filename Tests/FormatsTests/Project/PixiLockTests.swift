import Facts
import Formats
import Standards
import Syntax
import Testing

@Suite("pixi.lock")
struct PixiLockTests {
  @Test("version 3: an entry for each platform, dependencies as a list")
  func version3() throws {
    let inventory = try readFixture("formats/pixi-lock/version-3")
    #expect(
      inventory.packageLines == [
        "13 python@3.12.2 index (env:default)", "26 libsqlite@3.45.1 index (env:default)",
        "35 flask@3.0.2 index (env:default)",
      ])
    #expect(
      inventory.edgeLines == [
        "python@3.12.2 > libsqlite@3.45.1", "python@3.12.2 > ?__glibc", "flask@3.0.2 > ?werkzeug",
        "flask@3.0.2 > ?python-dotenv ; extra == \"dotenv\"",
      ])
    #expect(
      inventory.locks[0].packages.map(\.hashes) == [
        ["sha256:bb01", "md5:aa01"], ["md5:aa02"], ["sha256:bb03"],
      ])
    #expect(inventory.noteLines == ["0 pixi.lock"])
  }

  @Test("version 5: entries by kind; an extra's dependency is an edge of the extra, where it is locked")
  func version5() throws {
    let inventory = try readFixture("formats/pixi-lock/version-5")
    #expect(
      inventory.packageLines == [
        "17 python@3.12.7 index (env:default)", "26 package-with-extras@0.0.2 editable (env:default)",
        "34 rich@13.7.1 index (env:default)",
      ])
    #expect(
      inventory.edgeLines == ["package-with-extras@0.0.2[color] > rich@13.7.1 ; extra == \"color\""])
    #expect(inventory.locks[0].packages[2].source.url?.text == "https://index.example/simple")
  }

  @Test("version 6: names from file names; edges stay within an environment and a platform")
  func version6() throws {
    let inventory = try readFixture("formats/pixi-lock/version-6")
    #expect(
      inventory.packageLines == [
        "31 python@3.12.7#1 index direct (env:default)", "37 python@3.12.7#2 index direct (env:default)",
        "41 python@3.13.0 index direct (env:test)", "43 markupsafe@3.0.2 index (env:default)",
        "49 pytest@8.3.3 index direct (env:test)", "52 ld_impl_linux-64@2.45 index (env:test)",
        "55 flask@3.0.3 index direct (env:default)", "63 helper@0.1.0 git (env:test)",
        "68 extra@1.0 url (env:test)", "71 offline@2.0 index (env:test)", "75 example@0.1.0 path (env:test)",
      ])
    #expect(
      inventory.edgeLines == [
        "python@3.12.7#1 > ?__glibc", "python@3.12.7#2 > ?libgone",
        "markupsafe@3.0.2 > python@3.12.7#1|python@3.12.7#2", "pytest@8.3.3 > python@3.13.0",
        "flask@3.0.3 > markupsafe@3.0.2", "helper@0.1.0 > pytest@8.3.3[testing] ; python_version > \"3\"",
        "example@0.1.0 > helper@0.1.0",
      ])
    #expect(
      inventory.noteLines == [
        "29 https://channels.example/conda-forge/noarch/missing-1.0-0.conda", "40 libgone", "79 =broken",
      ])
    let packages = inventory.locks[0].packages
    #expect(packages.map(\.unhashedFiles.count) == [0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0])
    #expect(packages[7].source.commit == "0123456789012345678901234567890123456789")
    #expect(
      packages[5].purl?.description
        == "pkg:conda/ld_impl_linux-64@2.45?build=default_hbd61a6d_105&channel=conda-forge&subdir=noarch&type=conda"
    )
  }

  @Test("version 6: a filter shows one environment on one platform")
  func environments() throws {
    let view = LockView(try readFixture("formats/pixi-lock/version-6").locks[0])
    var filter = InventoryFilter()
    filter.scopes = [.environment("default")]
    filter.environment = .target(pythonVersion: "3.12", platform: .macos)
    let shown = FilteredLock(view, filter)
    #expect(
      shown.packageOrder.map { view.ids[$0] } == ["flask@3.0.3", "markupsafe@3.0.2", "python@3.12.7#2"])
    #expect(Scope("env:default") == .environment("default") && Scope("env:") == nil)
  }

  @Test("version 7: packages that are built from source, and what builds them; platforms of one's own name")
  func version7() throws {
    let inventory = try readFixture("formats/pixi-lock/version-7")
    #expect(
      inventory.packageLines == [
        "17 boltons@25.0.0 index (env:default)", "19 hatchling@1.30.1 index (build)",
        "21 tool path (env:default)", "28 tool@1.0.0 git (env:default)",
      ])
    #expect(inventory.edgeLines == ["tool > boltons@25.0.0"])
    #expect(
      inventory.locks[0].installedSets.map { $0.marker?.description } == [
        "sys_platform == \"linux\" and platform_machine == \"x86_64\"",
        "sys_platform == \"win32\" and platform_machine != \"ARM64\"", nil,
      ])
  }

  @Test(
    "what is no lock of a known version is refused at its line",
    arguments: [
      ("", "1 structure"), ("a: 1\n", "1 structure"), ("version: 8\n", "1 unsupported"),
      ("version: x\n", "1 unsupported"), ("version: 6\npackages: 1\n", "2 structure"),
      ("version: 6\npackages: []\n", "1 structure"), ("version: 6\npackages:\n- a\n", "3 structure"),
      ("version: 6\npackages:\n- conda: x.conda\n", "3 structure"),
      ("version: 6\npackages:\n- pypi: x\n  name: '-'\n", "4 structure"),
      ("version: 6\npackages: []\nenvironments:\n  a:\n    packages: [1]\n", "5 structure"),
      ("version: 6\npackages:\n- {conda: a/b/x-1-0.conda, depends: a}\nenvironments: {}\n", "3 structure"),
      ("version: 2\npackage:\n- manager: npm\n", "3 unsupported"),
    ])
  func refusal(_ text: String, _ expected: String) {
    #expect(failure("pixi.lock", text) == expected)
  }

  @Test("environments beyond the limit are refused")
  func tooManyEnvironments() {
    let environments = (0...1024).map { "  e\($0): {packages: {linux-64: []}}\n" }.joined()
    #expect(failure("pixi.lock", "version: 6\npackages: []\nenvironments:\n\(environments)") == "1028 limit")
  }
}
