import Foundation
import TestSupport
import Testing

/// What `licenses` and `check` tell of the project's own licence.
@Suite("the project's own licence")
struct ProjectLicenseTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("demo==1.0\n", to: "project/requirements.txt")
  }

  private func check() throws -> Outcome { try Program.run(["check", folder.path + "/project"]) }

  private func licenses() throws -> (project: [String: Any], text: String) {
    let run = { try Program.run(["licenses", folder.path + "/project"] + $0) }
    let rows = try #require(try run(["--format", "json"]).json()["projectLicenses"] as? [[String: Any]])
    #expect(rows.count == 1)
    return (try #require(rows.first), try run([]).output)
  }

  @Test(
    "a manifest tells the licence of the project in any of its forms",
    arguments: [
      ("[project]\nlicense = \"Apache-2.0\"", "Apache-2.0"),
      ("[project]\nlicense = {text = \"Apache License 2.0\"}", "Apache-2.0"),
      (
        "[project]\nlicense = {file = \"LICENSE\"}\nclassifiers = [\"License :: OSI Approved :: MIT License\"]",
        "MIT"
      ),
      ("[tool.poetry]\nlicense = \"Apache-2.0\"", "Apache-2.0"),
      ("[tool.poetry]\nlicense = \"proprietary\"", "LicenseRef-Proprietary"),
      ("[project]\nlicense = [1]\nclassifiers = 3", nil), ("[project]\nlicense = \"\"", nil),
      ("[project]\nlicense = \"\u{202E}(((\"", "\u{202E}((("),
    ])
  func projectLicense(_ manifest: String, _ license: String?) throws {
    let text = manifest.replacing("]\n", with: "]\nname = \"demo\"\n", maxReplacements: 1)
    try folder.write(text + "\n", to: "project/pyproject.toml")
    let (project, table) = try licenses()
    #expect(project["license"] as? String == license)
    #expect(table.contains("as for an Apache-2.0 project") == (license != "Apache-2.0"))
    let check = try check()
    #expect(check.output.contains("as for an Apache-2.0 project") == (license != "Apache-2.0"))
    #expect(!check.output.contains("\u{202E}"))
  }

  /// A manifest with licence files beside it; the words stand for their texts.
  struct Case: Sendable {
    let fields: String
    let files: [String: String]
    let license: String?
    /// What `check` tells.
    let told: String

    init(_ fields: String, _ files: [String: String], _ license: String?, _ told: String) {
      self.fields = fields
      self.files = files
      self.license = license
      self.told = told
    }

    static let all = [
      Case("license = {file = \"LICENSE\"}", ["LICENSE": "mit"], "MIT", "LICENSE is a text of MIT"),
      Case(
        "license-files = [\"legal/*\"]", ["legal/COPYING": "mit", "LICENSE": "other"], "MIT",
        "legal/COPYING is a text of MIT"),
      Case(
        "classifiers = [\"License :: OSI Approved :: Apache Software License\"]", ["LICENSE": "mit"], "MIT",
        "LICENSE is a text of MIT"),
      Case(
        "license = \"ISC\"\nlicense-files = [\"LICENSE\"]", ["LICENSE": "mit"], "ISC",
        "pyproject.toml:3 says ISC"),
      Case(
        "license = {file = \"LICENSE\"}", ["LICENSE": "other"], nil,
        "pyproject.toml:2 names LICENSE, whose text is not known"),
      Case(
        "license = {file = \"../site/LICENSE\"}", ["../site/LICENSE": "mit"], nil,
        "pyproject.toml:2 names ../site/LICENSE, whose text"),
      Case(
        "license-files = [\"{{{\", \"gone\", 3]", ["LICENSE": "mit"], nil,
        "pyproject.toml:2 names {{{, whose text is not known"),
      Case(
        "version = \"1\"", ["LICENSE": "mit", "COPYING": "other"], nil, "pyproject.toml:2 tells no licence"),
    ]
  }

  @Test("the licence of the project is told by its files where their texts are known", arguments: Case.all)
  func projectLicenseFiles(_ example: Case) throws {
    let texts = ["mit": Self.mit, "other": "These are the terms of others, and nobody knows them by heart."]
    for (file, text) in example.files { try folder.write(try #require(texts[text]), to: "project/" + file) }
    try folder.write("[project]\nname = \"demo\"\n\(example.fields)\n", to: "project/pyproject.toml")
    let (project, _) = try licenses()
    #expect(project["license"] as? String == example.license)
    let evidence = try #require(project["evidence"] as? [[String: Any]])
    #expect(evidence.contains { $0["kind"] as? String == "License-File" } == (example.license == "MIT"))
    let words = try check().output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("an Apache-2.0 project; \(example.told)"))
  }

  /// The MIT licence as most projects have it.
  private static let mit = """
    MIT License

    Copyright (c) 2020 Demo

    Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
    documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
    rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
    persons to whom the Software is furnished to do so, subject to the following conditions:

    The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
    Software.

    THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
    WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
    COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
    OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
    """
}
