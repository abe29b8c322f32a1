import Facts
import Formats
import Syntax
import Testing

/// A Dockerfile and what is read from it, one line for each row.
struct DockerfileCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  let expected: [String]

  init(_ testDescription: String, _ text: String, _ expected: [String]) {
    self.testDescription = testDescription
    self.text = text
    self.expected = expected
  }
}

func readDockerfile(_ text: String) throws -> Inventory {
  try DockerfileReader.read(SourceFile(path: "Dockerfile", text: text))
}

@Suite("Dockerfile stages and images")
struct DockerfileStagesTests {
  @Test(
    "FROM names an image, an earlier stage or nothing",
    arguments: [
      DockerfileCase(
        "a tag, a digest and a port",
        "FROM host:5000/a/b:1@sha256:ab\nFROM host:5000/a\n",
        ["1 0 - image host:5000/a/b:1@sha256:ab", "2 1 - image host:5000/a"]),
      DockerfileCase(
        "stage names in any case, scratch",
        "from a AS Build\nFROM BUILD as x\nFROM scratch\n",
        ["1 0 build image a", "2 1 x stage BUILD", "3 2 - scratch scratch"]),
      DockerfileCase(
        "a name is a stage only after its FROM",
        "FROM b\nFROM a AS b\nFROM b\n",
        ["1 0 - image b", "2 1 b image a", "3 2 - stage b"]),
      DockerfileCase(
        "the platform, quotes, a continued line with a comment",
        "FROM --platform=$BUILDPLATFORM \\\n  # why\n\n  \"a:1\" \\\n  AS b\n",
        ["1 0 b image a:1 on $BUILDPLATFORM"]),
      DockerfileCase(
        "a predefined platform argument names a stage",
        "FROM a AS bin-linux\nFROM bin-$TARGETOS\n",
        ["1 0 bin-linux image a", "2 1 - stage bin-$TARGETOS"]),
      DockerfileCase(
        "an argument without a value",
        "ARG V\nFROM a:$V\n", ["2 0 - unresolved a:$V"]),
      DockerfileCase(
        "an argument of a stage is not seen by FROM",
        "FROM a\nARG V=1\nFROM b:${V}\n", ["1 0 - image a", "3 1 - unresolved b:${V}"]),
      DockerfileCase("words that make no FROM", "FROM a b\nFROM a AS b c\n", []),
      DockerfileCase(
        "a byte order mark and Windows line ends", "\u{FEFF}FROM a\r\nFROM b\r\n",
        [
          "1 0 - image a", "2 1 - image b",
        ]),
    ])
  func stages(_ row: DockerfileCase) throws {
    let stages = try readDockerfile(row.text).stages.map { stage in
      let platform = stage.platform.map { " on \($0)" } ?? ""
      return "\(stage.location.line) \(stage.index) \(stage.alias ?? "-") \(stage.kind.rawValue) "
        + stage.reference + platform
    }
    #expect(stages == row.expected)
  }

  @Test(
    "images are listed by role",
    arguments: [
      DockerfileCase(
        "a stage by name, by index, a later one; an image",
        """
        FROM a AS b
        COPY --from=b x y
        COPY --chown=1:1 --from=1 x y
        COPY --from=later x y
        COPY --from=img:1 x y
        FROM c AS later
        """,
        ["1 from a b", "5 copy-from img:1 b", "6 from c later"]),
      DockerfileCase(
        "mounts",
        """
        FROM a
        RUN --mount=type=bind,from=img:2,source=/x --mount="type=cache,target=/y" make --from=no
        RUN --mount=type=cache,FROM=img:3 x
        """,
        ["1 from a -", "2 mount-from img:2 -", "3 mount-from img:3 -"]),
      DockerfileCase(
        "the front end, before any other line only",
        "# escape=`\n# Syntax = docker/dockerfile:1 some arguments\nFROM a\n# syntax=b\n",
        ["2 syntax docker/dockerfile:1 -", "3 from a -"]),
      DockerfileCase("no directive after a blank line", "\n# syntax=a\nFROM b\n", ["3 from b -"]),
      DockerfileCase(
        "ONBUILD, and the JSON form",
        "FROM a\nONBUILD COPY --from=b:1 x y\nCOPY --from=c [\"x\", \"y\"]\n",
        ["1 from a -", "2 copy-from b:1 -", "3 copy-from c -"]),
      DockerfileCase(
        "a continued instruction is reported at its first line",
        "FROM a\nRUN --mount=type=cache,target=/x \\\n  --mount=type=bind,from=b,target=/y make\n",
        ["1 from a -", "2 mount-from b -"]),
    ])
  func images(_ row: DockerfileCase) throws {
    let images = try readDockerfile(row.text).images.map { image in
      "\(image.location.line) \(image.role.rawValue) \(image.reference) \(image.stage ?? "-")"
    }
    #expect(images.sorted() == row.expected.sorted())
  }

  @Test("a reference knows its place")
  func positions() throws {
    let inventory = try readDockerfile("FROM --platform=x  python:3.12 AS b\n")
    let image = try #require(inventory.images.first)
    #expect(image.resolved?.name == "python")
    #expect(image.resolved?.tag == "3.12")
    #expect((image.location.column, image.location.endColumn) == (20, 31))
  }

  @Test(
    "what cannot be read is told",
    arguments: [
      DockerfileCase("an unknown image", "FROM $X\n", ["1 the image is not known: `X` has no value"]),
      DockerfileCase(
        "no image reference", "FROM {{image}}\n",
        [
          "1 the image is not known: `{{image}}` is no image reference"
        ]),
      DockerfileCase(
        "a variable in COPY --from", "FROM a\nCOPY --from=$X a b\n",
        [
          "2 the image is not known: variables are not replaced here"
        ]),
      DockerfileCase("an index beyond the stages", "FROM a\nCOPY --from=3 a b\n", ["2 there is no stage 3"]),
      DockerfileCase("an unknown instruction", "FROM a\nHELLO world\n", ["2 `HELLO` is no instruction"]),
      DockerfileCase(
        "nothing at all", "# only a comment\n",
        [
          "1 the file has no FROM instruction that can be read: it builds nothing"
        ]),
      DockerfileCase(
        "an open here-document", "FROM a\nRUN <<EOF\nmake\n",
        [
          "2 the here-document `EOF` has no end"
        ]),
      DockerfileCase(
        "an escape character that is none", "# escape=x\nFROM a\n",
        [
          "1 the escape character must be a backslash or a backtick"
        ]),
      DockerfileCase(
        "a shell that is not read", "FROM a\nSHELL [\"pwsh\", \"-c\"]\nRUN pip install x\n",
        [
          "2 commands of `pwsh` are not read: what they install is not known"
        ]),
    ])
  func notEvaluated(_ row: DockerfileCase) throws {
    let inventory = try readDockerfile(row.text)
    #expect(inventory.notEvaluated.map { "\($0.line ?? 0) \($0.reason)" } == row.expected)
    #expect(inventory.installs.isEmpty)
  }
}
