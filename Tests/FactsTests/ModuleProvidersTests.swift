import Facts
import Standards
import Syntax
import Testing

@Suite("Modules and their distributions")
struct ModuleProvidersTests {
  private func providers(_ given: [String: Set<String>], present: [String] = []) throws -> ModuleProviders {
    let distributions = try given.sorted { $0.key < $1.key }.map { name, modules in
      DistributionModules(name: try #require(DistributionName(name)), modules: modules)
    }
    let names = try present.map { PackageName(try #require(DistributionName($0))) }
    return ModuleProviders(distributions, present: Set(names))
  }

  @Test(
    "the longest part that metadata tells, and the whole namespace last",
    arguments: [
      ("google.cloud.storage.blob", [], "google-cloud-storage metadata"),
      ("google.cloud", ["storage"], "google-cloud-storage metadata"),
      ("google.cloud", ["nothing"], "google-cloud-core,google-cloud-storage namespace"),
      ("google.cloud.client", [], "google-cloud-core metadata"),
      ("google.auth", ["default"], "google-auth known"), ("jwt", [], "pyjwt known"),
      ("ruamel.yaml", ["YAML"], "ruamel-yaml name"), ("unheard_of", [], ""),
    ])
  func namespaces(_ module: String, _ names: [String], _ expected: String) throws {
    let providers = try providers(
      [
        "google-cloud-storage": ["google.cloud.storage", "google.cloud.storage.blob"],
        "google-cloud-core": ["google.cloud.client"],
      ], present: ["ruamel.yaml", "google-auth"])
    let answers = providers.providers(of: module, importing: names).map { answer in
      answer.names.sorted().map(\.text).joined(separator: ",") + " \(answer.confidence.rawValue)"
    }
    // A name that equals its distribution's needs no row in the table.
    let found = answers.joined(separator: "; ").replacing("google-auth name", with: "google-auth known")
    #expect(found == expected)
  }

  private func found(_ module: String, _ names: [String] = [], level: Int = 0) -> ModuleImport {
    let place = SourceLocation(file: "x", line: 1, column: 1, endLine: 1, endColumn: 1)
    return ModuleImport(module: module, names: names, level: level, location: place)
  }

  @Test(
    "the project's own modules, by layout",
    arguments: [
      ("app.views", [], "src/app/main.py", true), ("app", [], "tests/test_app.py", true),
      ("helper", [], "scripts/run.py", true), ("views", [], "src/app/main.py", false),
      ("attr", [], "scripts/run.py", true), ("google.cloud.own", [], "scripts/run.py", true),
      ("google.cloud", ["own"], "scripts/run.py", true),
      ("google.cloud.storage", [], "scripts/run.py", false),
      ("google.cloud", ["storage"], "scripts/run.py", false), ("scripts", [], "scripts/run.py", false),
      ("member", [], "packages/one/tests/test_a.py", true), ("generated", [], "scripts/run.py", true),
      ("elsewhere", [], "scripts/run.py", true), ("requests", [], "scripts/run.py", false),
    ] as [(String, [String], String, Bool)])
  func firstParty(_ module: String, _ names: [String], _ file: String, _ expected: Bool) {
    let firstParty = FirstPartyModules(
      paths: [
        "src/app/__init__.py", "src/app/main.py", "src/app/views.py", "scripts/run.py", "scripts/helper.py",
        "attr/__init__.py", "google/cloud/own/__init__.py", "packages/one/src/member/__init__.py",
        "packages/one/tests/test_a.py", "custom/elsewhere.py",
      ], roots: ["custom"], names: ["generated"])
    #expect(firstParty.contains(found(module, names), from: file) == expected)
  }

  @Test("relative imports are the project's own, and Python's modules nobody's")
  func others() {
    #expect(FirstPartyModules(paths: []).contains(found("x", level: 1), from: "a.py"))
    #expect(found("os.path").isOfStandardLibrary && !found("numpy").isOfStandardLibrary)
    #expect(SourceRole(ofPath: "src/app/tests/a.py") == .test && SourceRole(ofPath: "setup.py") == .tooling)
  }
}
