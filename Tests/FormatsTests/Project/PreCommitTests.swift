import Facts
import Formats
import Standards
import Syntax
import Testing

@Suite("pre-commit")
struct PreCommitTests {
  @Test(
    "hooks with their repository and revision",
    arguments: [
      PipelineCase(
        "several hooks", "repos:\n- repo: https://git.example/a\n  rev: v1\n  hooks: [{id: b}, {id: c}]\n",
        ["4 https://git.example/a b v1", "4 https://git.example/a c v1"]),
      PipelineCase("without a revision", "repos: [{repo: local, hooks: [{id: a}]}]\n", ["1 local a -"]),
      PipelineCase("the older form", "- repo: meta\n  hooks:\n  - id: a\n", ["3 meta a -"]),
      PipelineCase(
        "a number for a revision", "repos: [{repo: r, rev: 1.10, hooks: [{id: a}]}]\n", ["1 r a 1.10"]),
      PipelineCase(
        "credentials are not kept", "repos: [{repo: 'https://u:p@git.example/a', hooks: [{id: a}]}]\n",
        ["1 https://git.example/a a -"]),
      PipelineCase(
        "hooks of another shape", "repos: [a, {repo: {}}, {hooks: b}, {repo: c, hooks: [{id: []}]}]\n", []),
    ])
  func hooks(_ row: PipelineCase) throws {
    let rows = try readPipeline(".pre-commit-config.yaml", row.text).hooks.map { hook in
      "\(hook.location.line) \(hook.repository) \(hook.id) \(hook.revision ?? "-")"
    }
    #expect(rows == row.expected)
  }

  @Test(
    "what is installed beside a hook",
    arguments: [
      PipelineCase(
        "requirements", "[b==1, 'c[d]>2 ; python_version > \"3\"']", ["1 hook:r b ==1", "1 hook:r c >2"]),
      PipelineCase("a URL", "['b @ https://files.example/b.zip']", ["1 hook:r b "]),
      PipelineCase("npm packages", "[b@1.0.0, c]", ["1 ? a"]),
      PipelineCase("Go packages", "[git.example/b@v1]", ["1 ? a"]),
      PipelineCase("another language", "[b], language: node", ["1 ? a"]),
      PipelineCase("Python, said so", "[b], language: python", ["1 hook:r b "]),
      PipelineCase("a path", "[./b]", ["1 ? ./b"]),
      PipelineCase("a broken requirement", "['b=>1']", ["1 ? b=>1"]),
    ])
  func dependencies(_ row: PipelineCase) throws {
    let text = "repos: [{repo: r, hooks: [{id: a, additional_dependencies: \(row.text)}]}]\n"
    let inventory = try readPipeline(".pre-commit-config.yaml", text)
    let rows = inventory.requirements.map { "\($0.location.line) \($0.scope) \($0.name) \($0.specifiers)" }
    #expect(rows + inventory.notEvaluated.map { "\($0.line ?? 0) ? \($0.subject)" } == row.expected)
  }
}
