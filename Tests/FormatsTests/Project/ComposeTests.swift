import Facts
import Formats
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

  @Test("files that are taken in and have another name are rows")
  func includes() throws {
    let text =
      "include: [compose.db.yaml, other.yaml, {path: [a.yml]}]\nservices: {s: {extends: {file: b.yml, service: x}}}\n"
    #expect(unreadRows(try readPipeline("compose.yaml", text)) == ["1 other.yaml", "1 a.yml", "2 b.yml"])
  }
}
