import Facts
import Formats
import Testing

@Suite("Workflows")
struct WorkflowTests {
  private static let commit = "de0fac2e4500dabe0009e67214ff5f5447ce83dd"

  @Test(
    "jobs, steps, containers and services",
    arguments: [
      PipelineCase("an action by tag", step("a/b@v4"), ["4 action a/b@v4 -> a/b:v4"]),
      PipelineCase("an action in a folder", step("a/b/c/d@main"), ["4 action a/b/c/d@main -> a/b/c/d:main"]),
      PipelineCase("by commit", step("a/b@\(commit)"), ["4 action a/b@\(commit)"]),
      PipelineCase(
        "by commit with its version", step("'a/b@\(commit)'  # pin v4.1"),
        ["4 action a/b@\(commit) -> a/b:v4.1@\(commit)"]),
      PipelineCase(
        "by commit with the version behind the name", step("a/b@\(commit) # a/b@2.0 (2025)"),
        ["4 action a/b@\(commit) -> a/b:2.0@\(commit)"]),
      PipelineCase("by commit with another comment", step("a/b@\(commit) # why"), ["4 action a/b@\(commit)"]),
      PipelineCase("an image", step("docker://a:1"), ["4 action docker://a:1 -> a:1"]),
      PipelineCase("a folder of the repository", step("./a/b"), []),
      PipelineCase("no version", step("a/b"), ["4 action a/b -> ?"]),
      PipelineCase("an expression", step("a/b@${{ x }}"), ["4 action a/b@${{ x }} -> ?"]),
      PipelineCase(
        "containers and services",
        "jobs:\n  j: {container: a, services: {d: {image: 'b:1'}}}\n  k: {container: {image: docker://c:1}}\n",
        ["2 step a", "2 service b:1", "3 step docker://c:1 -> c:1"]),
      PipelineCase(
        "a reusable workflow",
        "jobs:\n  j: {uses: a/b/.github/workflows/c.yml@v1}\n  k: {uses: ./.github/workflows/d.yml}\n",
        ["2 action a/b/.github/workflows/c.yml@v1 -> a/b/.github/workflows/c.yml:v1"]),
      PipelineCase(
        "an image of the matrix, where it is written",
        """
        jobs:
          j:
            strategy: {matrix: {c: ['a:1', ''], include: [{c: 'b@sha256:ab'}]}}
            container: ${{ matrix.c }}
        """, ["4 step ${{ matrix.c }} -> ?", "3 step a:1", "3 step b@sha256:ab"]),
      PipelineCase(
        "a member of a value of the matrix",
        "jobs:\n  j:\n    strategy: {matrix: {o: [{i: 'a:1'}]}}\n    container: {image: '${{matrix.o.i}}'}\n",
        ["4 step ${{matrix.o.i}} -> ?", "3 step a:1"]),
      PipelineCase(
        "a tag of the matrix",
        "jobs:\n  j:\n    strategy: {matrix: {v: [1, 2]}}\n    container: a:${{ matrix.v }}\n",
        ["4 step a:${{ matrix.v }} -> a:1", "4 step a:${{ matrix.v }} -> a:2"]),
      PipelineCase(
        "a condition", "jobs:\n  j: {container: \"${{ (github.x == 'y') && 'a:1' || null }}\"}\n",
        ["2 step ${{ (github.x == 'y') && 'a:1' || null }} -> a:1"]),
      PipelineCase(
        "an input with a default",
        "on: {workflow_call: {inputs: {i: {default: 'a:1'}}}}\njobs:\n  j: {container: '${{ inputs.i }}'}\n",
        ["3 step ${{ inputs.i }} -> a:1"]),
      PipelineCase(
        "what only a run knows",
        "jobs:\n  j:\n    strategy: {matrix: '${{ fromJSON(x) }}'}\n    container: ${{ matrix.c }}\n"
          + "    services: {s: {image: 'a:${{ needs.b.outputs.c }}'}}\n",
        ["4 step ${{ matrix.c }} -> ?", "5 service a:${{ needs.b.outputs.c }} -> ?"]),
      PipelineCase(
        "an image that an action runs",
        "jobs:\n  j:\n    steps:\n      - {uses: a/b@v1, with: {image: 'c:1'}}\n",
        ["4 action a/b@v1 -> a/b:v1", "4 step c:1"]),
      PipelineCase(
        "an input that is called image",
        "jobs:\n  j:\n    steps:\n      - {uses: a/b@v1, with: {image: c}}\n",
        ["4 action a/b@v1 -> a/b:v1"]),
    ])
  func workflow(_ row: PipelineCase) throws {
    #expect(imageRows(try readPipeline(".forgejo/workflows/ci.yaml", row.text)) == row.expected)
  }

  @Test("a composite action, and one that runs an image")
  func actions() throws {
    let composite = try readPipeline("a/action.yml", "runs: {using: composite, steps: [{uses: a/b@v1}]}\n")
    #expect(imageRows(composite) == ["1 action a/b@v1 -> a/b:v1"])
    let docker = try readPipeline("action.yaml", "runs: {using: docker, image: 'docker://a:1'}\n")
    #expect(imageRows(docker) == ["1 step docker://a:1 -> a:1"])
    #expect(imageRows(try readPipeline("action.yml", "runs: {image: Dockerfile}\n")).isEmpty)
  }

  @Test(
    "files by their place",
    arguments: [
      (".github/workflows/a.yml", "workflow"), ("x/.gitea/workflows/a.yaml", "workflow"),
      ("a/action.yml", "action"),
      (".woodpecker.yml", "woodpecker"), (".woodpecker/a/b.yaml", "woodpecker"),
      (".gitlab-ci.yml", "gitlab-ci"),
      ("compose.override.yaml", "compose"), ("x/docker-compose-dev.yml", "compose"),
      (".pre-commit-config.yaml", "pre-commit"), ("ansible/requirements.yml", "ansible-requirements"),
      ("roles/x/tasks/main.yml", "ansible-playbook"), ("playbook-db.yml", "ansible-playbook"),
    ])
  func names(_ path: String, _ format: String) {
    #expect(ProjectFormat.format(ofPath: path)?.name == format)
  }

  @Test(
    "other files are none",
    arguments: ["workflows/a.yml", ".github/a.yml", ".github/workflows/a.json", "a.yml"])
  func otherNames(_ path: String) {
    #expect(ProjectFormat.format(ofPath: path) == nil)
  }

  private static func step(_ use: String) -> String { "jobs:\n  j:\n    steps:\n      - uses: \(use)\n" }
}
