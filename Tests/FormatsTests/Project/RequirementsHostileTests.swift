import Facts
import Formats
import Syntax
import TestSupport
import Testing

@Suite("Requirements files, hostile input")
struct RequirementsHostileTests {
  @Test(
    "a long or broken file is read to its end",
    arguments: [
      RequirementsCase("one line of a megabyte", "a" + String(repeating: ",!=1.5", count: 170_000), []),
      RequirementsCase("100,000 continued lines", String(repeating: "a \\\n", count: 100_000), []),
      RequirementsCase("variables", "git+https://" + String(repeating: "${A}", count: 100_000) + "@h/x", []),
      RequirementsCase("nested variables", String(repeating: "${", count: 100_000), []),
      RequirementsCase("parentheses", "a; " + String(repeating: "(", count: 300_000), []),
      RequirementsCase("quotes", "-i '" + String(repeating: "\"' ", count: 100_000), []),
      RequirementsCase("backslashes", String(repeating: "\\", count: 300_000) + "\n\\", []),
      RequirementsCase("comment signs", String(repeating: " #", count: 300_000), []),
      RequirementsCase("NUL", String(repeating: "\0\n", count: 10_000), []),
      RequirementsCase("signs alone", "-\n--\n-=\n--=\n-e\n@\n#\n;\n[\n ://\na @\n-r ''\n-\"\"\n-\\\n", []),
    ])
  func broken(_ row: RequirementsCase) throws {
    let file = try readRequirements(row.text)
    #expect(file.requirements.count <= 1)
  }

  @Test("limits are kept")
  func limits() {
    let source = SourceFile(path: "requirements.txt", text: "a\nb\nc\n")
    let few = ParseLimits(maximumBytes: 100, maximumDepth: 4, maximumItems: 2)
    let short = ParseLimits(maximumBytes: 2, maximumDepth: 4, maximumItems: 100)
    #expect(throws: ParseError.self) { try RequirementsReader.read(source, scope: .runtime, limits: few) }
    #expect(throws: ParseError.self) { try RequirementsReader.read(source, scope: .runtime, limits: short) }
  }

  @Test("seeded mutations never crash, and every place lies in the file", arguments: 0..<40 as Range<UInt64>)
  func mutations(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let original = Array(
      """
      # coding: utf-8
      -i https://u:p@index.example/simple --pre
      a[x]==1.0 \\
          --hash=sha256:aa
          # via
          #   -r x.in
      -e git+https://${T}@files.example/x.git@v1#egg=b&subdirectory=c
      c @ https://files.example/c-1-py3-none-any.whl ; python_version < '3'
      -r x.txt
      ./d-1-py3-none-any.whl
      """.utf8)
    for _ in 0..<50 {
      let source = SourceFile(path: "requirements.txt", bytes: mutated(original, by: &generator))
      do throws(ParseError) {
        let file = try RequirementsReader.read(source, scope: .runtime)
        let lines = file.requirements.map(\.requirement.location.line) + file.options.map(\.location.line)
        #expect(lines.allSatisfy { $0 <= source.lines.lineCount })
      } catch {
        #expect(error.code == .encoding)
      }
    }
  }
}
