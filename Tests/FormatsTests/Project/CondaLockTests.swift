import Facts
import Formats
import Standards
import Testing

@Suite("conda-lock.yml")
struct CondaLockTests {
  @Test("packages by platform and manager; a category is a scope; what pip needs, conda may have installed")
  func version1() throws {
    let inventory = try readFixture("formats/conda-lock/version-1")
    #expect(
      inventory.packageLines == [
        "12 _libgcc_mutex@0.1 index (runtime)", "23 python@3.12.4#1 index direct (runtime)",
        "35 python@3.12.4#2 index direct (runtime)", "46 flask@3.0.3 index direct (runtime)",
        "59 jinja2@3.1.4 index (group:dev runtime)", "75 helper@1.0.0 git (extra:docs)",
      ])
    #expect(
      inventory.edgeLines == [
        "python@3.12.4#1 > ?__glibc", "python@3.12.4#1 > _libgcc_mutex@0.1", "python@3.12.4#2 > ?tzdata",
        "flask@3.0.3 > jinja2@3.1.4", "flask@3.0.3 > python@3.12.4#1", "flask@3.0.3 > ?importlib-metadata",
      ])
    #expect(inventory.noteLines == ["40 tzdata"])
    let packages = inventory.locks[0].packages
    #expect(
      packages.map(\.hashes) == [
        ["sha256:bb01", "md5:aa01"], ["sha256:bb02"], ["md5:aa03"], ["sha256:bb04"], [], [],
      ])
    #expect(packages.map(\.unhashedFiles) == [[], [], [], [], ["jinja2-3.1.4-py3-none-any.whl"], []])
    #expect(packages[5].source.commit == "0123456789012345678901234567890123456789")
    #expect(
      packages[1].purl?.description
        == "pkg:conda/python@3.12.4?build=h194c7f8_0_cpython&channel=conda-forge&subdir=linux-64&type=conda")
    #expect(packages[3].purl?.description == "pkg:pypi/flask@3.0.3")
  }

  @Test("a filter shows the packages of the platform and of the scope")
  func filters() throws {
    let view = LockView(try readFixture("formats/conda-lock/version-1").locks[0])
    func names(_ change: (inout InventoryFilter) -> Void) -> [String] {
      var filter = InventoryFilter()
      change(&filter)
      return FilteredLock(view, filter).packageOrder.map { view.ids[$0] }
    }
    #expect(
      names { $0.environment = .target(pythonVersion: "3.12", platform: .macos) } == [
        "helper@1.0.0", "python@3.12.4#2",
      ])
    let docs = try #require(ExtraName("docs"))
    #expect(names { $0.scopes = [.extra(docs)] } == ["helper@1.0.0"])
  }

  @Test("a file of another kind is said to be one")
  func somethingElse() throws {
    let inventory = try readFixture("formats/conda-lock/workflow")
    #expect(inventory.files.map(\.status) == [.skipped] && inventory.noteLines == ["0 conda-lock.yml"])
  }

  @Test(
    "what is no lock of a known version is refused at its line",
    arguments: [
      (
        "package:\n- {manager: conda, name: a, version: '1', platform: linux-64, dependencies: b}\n",
        "2 structure"
      ),
      ("version: 2\npackage: []\n", "1 unsupported"), ("package: {}\n", "1 structure"),
      ("package:\n- name: a\n", "2 structure"), ("package:\n- manager: npm\n", "2 unsupported"),
      ("package:\n- manager: conda\n  name: 'a b'\n", "3 structure"),
      (
        "package:\n- {manager: conda, name: a, version: '1', platform: linux-64, category: '- -'}\n",
        "2 structure"
      ),
      ("package:\n- {manager: conda, name: a, version: [1], platform: linux-64}\n", "2 structure"),
      (
        "package:\n- {manager: conda, name: a, version: '1', platform: linux-64, hash: {md5: []}}\n",
        "2 structure"
      ),
    ])
  func refusal(_ text: String, _ expected: String) {
    #expect(failure("conda-lock.yml", text) == expected)
  }
}
