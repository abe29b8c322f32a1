import Facts
import Formats
import Syntax
import Testing

@Suite("Layout in setup.cfg")
struct SetupCfgLayoutTests {
  @Test(
    "folders and modules are read in each form",
    arguments: [
      ("[options]\npackage_dir =\n    = lib/python\n", ["lib/python"], []),
      ("[options]\npackage_dir = =source\n", ["source"], []),
      ("[options]\npackage-dir =\n  one.two = elsewhere\npy_modules = a, b\n", [], ["one", "a", "b"]),
      ("[options.packages.find]\nwhere = ./code\n", ["code"], []), ("[tool]\nwhere = x\n", [], []),
    ] as [(String, [String], [String])])
  func layout(_ text: String, _ folders: [String], _ modules: [String]) throws {
    let format = try #require(ProjectFormat.format(ofPath: "setup.cfg"))
    let layouts = try format.read(SourceFile(path: "setup.cfg", text: text), .standard).layouts
    #expect(layouts.flatMap(\.layout.folders) == folders && layouts.flatMap(\.layout.modules) == modules)
  }
}
