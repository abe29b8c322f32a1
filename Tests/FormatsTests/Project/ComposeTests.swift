import Facts
import Formats
import Syntax
import Testing

@Suite("Compose")
struct ComposeTests {
  @Test(
    "a service's image, its variables replaced by their defaults",
    arguments: [
      ("a:${T:-15}", "a:15"), ("a:${T-15}", "a:15"), ("a${T:+:15}", "a"),
      ("${R:-r.example/}${N:-a}", "r.example/a"),
      ("a:${T:-${U:-2}}", "a:2"), ("host.example:5000/a", "host.example:5000/a"),
      ("a:1@sha256:ab", "a:1@sha256:ab"),
    ])
  func variables(_ reference: String, _ expected: String) throws {
    let inventory = try readPipeline("compose.yaml", "services:\n  s:\n    image: \(reference)\n")
    #expect(inventory.images.map { $0.resolved?.description } == [expected])
    #expect(inventory.images.map(\.reference) == [reference])
    #expect(inventory.notEvaluated.isEmpty)
  }

  @Test("an image without a known value is a row", arguments: ["$V", "a:${V:?needed}", "a:${V", "{{ a }}:1"])
  func unknown(_ reference: String) throws {
    let inventory = try readPipeline("compose.yaml", "services:\n  s:\n    image: '\(reference)'\n")
    #expect(inventory.images.map(\.reference) == [reference])
    #expect(inventory.images.allSatisfy { $0.resolved == nil })
    #expect(unreadRows(inventory) == ["3 \(reference)"])
  }

  @Test(
    "services, builds and other files",
    arguments: [
      PipelineCase("the first version of the format", "web: {image: a}\nlinks: [b]\n", ["1 service a"]),
      PipelineCase(
        "values that an override takes away", "services: {s: {image: !reset a}, t: {image: !override b}}\n",
        ["1 service b"]),
      PipelineCase("a build without an image", "services: {s: {build: .}}\n", []),
      PipelineCase(
        "contexts, as a list and a mapping",
        """
        services:
          s: {build: {additional_contexts: [b=docker-image://a:1, c=./d]}}
          t: {build: {additional_contexts: {b: docker-image://b:1}}}
        """, ["2 from a:1", "3 from b:1"]),
      PipelineCase(
        "a Dockerfile within, at its lines",
        "services:\n  s:\n    build:\n      dockerfile_inline: |\n        FROM a AS b\n        FROM c:1\n    x: 1\n",
        ["5 from a", "6 from c:1"]),
      PipelineCase(
        "a Dockerfile on one line", "services: {s: {build: {dockerfile_inline: \"FROM a\\nRUN b\"}}}\n",
        ["1 from a"]),
    ])
  func services(_ row: PipelineCase) throws {
    #expect(imageRows(try readPipeline("docker-compose.yml", row.text)) == row.expected)
  }

  @Test(
    "other files",
    arguments: [
      PipelineCase(
        "an included file", "include: [db.yaml, {path: [a.yml]}]\n", ["1 compose db.yaml", "1 compose a.yml"]),
      PipelineCase(
        "a base in another file", "services: {s: {extends: {file: '${D:-b}.yml', service: x}}}\n",
        ["1 compose b.yml"]),
      PipelineCase("a base in this file", "services: {s: {extends: x}}\n", []),
      PipelineCase(
        "a Dockerfile of another name", "services: {s: {build: {context: ./a, dockerfile: web.build}}}\n",
        ["1 dockerfile ./a/web.build"]),
      PipelineCase(
        "a Dockerfile of the usual name", "services: {s: {build: ./a}, t: {build: {context: b}}}\n", []),
      PipelineCase("a context above", "services: {s: {build: ../a}}\n", ["1 dockerfile ../a/Dockerfile"]),
      PipelineCase(
        "a context elsewhere", "services: {s: {build: 'https://u:p@git.example/a.git#v1'}}\n",
        ["1 ? https://git.example/a.git"]),
      PipelineCase("an unknown context", "services: {s: {build: '$A'}}\n", ["1 ? $A"]),
    ])
  func files(_ row: PipelineCase) throws {
    let inventory = try readPipeline("compose.yaml", row.text)
    let includes = inventory.includes.map { "\($0.location.line) \($0.kind) \($0.path)" }
    #expect(includes + inventory.notEvaluated.map { "\($0.line ?? 0) ? \($0.subject)" } == row.expected)
  }
}
