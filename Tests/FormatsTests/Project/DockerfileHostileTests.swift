import Facts
import Formats
import Syntax
import TestSupport
import Testing

@Suite("Dockerfile, hostile input")
struct DockerfileHostileTests {
  @Test(
    "a long or broken file is read to its end",
    arguments: [
      DockerfileCase(
        "one line of a megabyte", "FROM a\nRUN pip install " + String(repeating: "b=1 ", count: 250_000), []),
      DockerfileCase(
        "100,000 continued lines", "FROM a\nRUN x" + String(repeating: " \\\n# c\n", count: 100_000), []),
      DockerfileCase(
        "nested variables", "ARG A=" + String(repeating: "${", count: 50_000) + "\nFROM $A\n", []),
      DockerfileCase("nested defaults", "FROM " + String(repeating: "${A:-", count: 50_000) + "\n", []),
      DockerfileCase("nested substitutions", "FROM a\nRUN " + String(repeating: "$(", count: 100_000), []),
      DockerfileCase("nested shells", "FROM a\nRUN " + String(repeating: "sh -c \"", count: 50_000), []),
      DockerfileCase(
        "here-documents", "FROM a\nRUN <<A\n" + String(repeating: "cat <<B;", count: 50_000) + "\nA\n", []),
      DockerfileCase(
        "values that multiply", "ARG a=xx\n" + String(repeating: "ARG a=$a$a$a\n", count: 2_000), []),
      DockerfileCase("NUL", "FROM a\nRUN \0\0pip install \0\n\0\n", []),
      DockerfileCase("signs alone", "FROM a\nRUN ' \" ` $ ${ $( < << <<- > & | ; \\", []),
      DockerfileCase(
        "a keyword and no more", "FROM\nARG\nENV\nRUN\nCOPY --from=\nONBUILD\nSHELL\nADD <<\n", []),
    ])
  func broken(_ row: DockerfileCase) throws {
    let inventory = try readDockerfile(row.text)
    #expect(inventory.stages.count <= 1)
  }

  @Test("limits are kept")
  func limits() {
    let source = SourceFile(path: "Dockerfile", text: "FROM a\nRUN b\nRUN c\n")
    let small = ParseLimits(maximumBytes: 100, maximumDepth: 4, maximumItems: 2)
    let tiny = ParseLimits(maximumBytes: 10, maximumDepth: 4, maximumItems: 100)
    #expect(throws: ParseError.self) { try DockerfileReader.read(source, limits: small) }
    #expect(throws: ParseError.self) { try DockerfileReader.read(source, limits: tiny) }
  }

  @Test("seeded mutations never crash, and every place lies in the file", arguments: 0..<40 as Range<UInt64>)
  func mutations(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let original = Array(
      """
      # syntax=docker/dockerfile:1
      ARG V=3.12 W="${V:-x}${V%.*}"
      FROM --platform=$BUILDPLATFORM python:${V} AS base
      RUN --mount=type=cache,from=img:1,target=/x <<-EOF && pip install "a==1" $(cat b)
      \tapt-get install -y c=1 'd' \\
      \te
      \tEOF
      COPY --from=base --chown=1 ["x", "y\\u0041"]
      ONBUILD RUN bash -c "pip install \\"f\\" && dnf install g-1.2-3"
      """.utf8)
    for _ in 0..<50 {
      let bytes = mutated(original, by: &generator)
      let source = SourceFile(path: "Dockerfile", bytes: bytes)
      let inventory = try DockerfileReader.read(source)
      let places = inventory.images.map(\.location) + inventory.installs.map(\.location)
      #expect(places.allSatisfy { $0.line <= source.lines.lineCount && $0.endLine <= source.lines.lineCount })
    }
  }
}

/// A copy with bytes replaced, removed and doubled.
func mutated(_ bytes: [UInt8], by generator: inout SeededGenerator) -> [UInt8] {
  var bytes = bytes
  let signs = Array("\\\n\r\t \"'`$${}()<<>>|&;#=@:,[]/-+*!~\0\u{FEFF}".utf8)
  for _ in 0..<Int.random(in: 1...8, using: &generator) where !bytes.isEmpty {
    let index = Int.random(in: 0..<bytes.count, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: bytes[index] = signs.randomElement(using: &generator) ?? 0
    case 1: bytes.remove(at: index)
    case 2: bytes.insert(signs.randomElement(using: &generator) ?? 0, at: index)
    default: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + 9)], at: index)
    }
  }
  return bytes
}
