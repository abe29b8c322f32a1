import Facts
import Formats
import Testing

@Suite("Woodpecker and GitLab pipelines")
struct WoodpeckerTests {
  @Test(
    "steps, services and clone",
    arguments: [
      PipelineCase("steps as a list", "steps:\n  - {name: a, image: b}\n", ["2 step b"]),
      PipelineCase("steps as a mapping", "steps:\n  a: {image: b}\n", ["2 step b"]),
      PipelineCase("the older name", "pipeline:\n  a: {image: b}\n", ["2 step b"]),
      PipelineCase(
        "services and clone", "clone: {git: {image: a}}\nservices: [{image: b}]\n",
        ["1 step a", "2 service b"]),
      PipelineCase(
        "an anchor among the variables", "variables: [&a 'b:1']\nsteps: [{image: *a}]\n", ["2 step b:1"]),
      PipelineCase(
        "a matrix with one value, in a list and in combinations",
        "matrix: {V: [1.20]}\nsteps: [{image: 'a:${V}'}]\n---\nmatrix: {include: [{V: 2}]}\nsteps: [{image: 'a:${V}'}]\n",
        ["2 step a:${V} -> a:1.20", "5 step a:${V} -> a:2"]),
      PipelineCase(
        "a matrix with several values", "matrix: {V: [1, 2]}\nsteps: [{image: 'a:${V}'}]\n",
        ["2 step a:${V} -> ?"]),
      PipelineCase("a setting of a plugin", "steps: [{image: a, settings: {image: b}}]\n", ["1 step a"]),
    ])
  func woodpecker(_ row: PipelineCase) throws {
    #expect(imageRows(try readPipeline(".woodpecker/test.yaml", row.text)) == row.expected)
  }

  @Test(
    "GitLab jobs",
    arguments: [
      PipelineCase(
        "for all jobs", "image: a\ndefault: {image: b, services: [c]}\n",
        ["1 step a", "2 step b", "2 service c"]),
      PipelineCase(
        "with a name and services", "j: {image: {name: a}, services: [b, {name: c}]}\n",
        ["1 step a", "1 service b", "1 service c"]),
      PipelineCase(
        "with variables", "variables: {V: '1', W: {value: x}}\nj:\n  variables: {V: '2'}\n  image: $W:$V\n",
        ["4 step $W:$V -> x:2"]),
      PipelineCase("keywords are no jobs", "stages: [a]\ncache: {image: a}\n", []),
    ])
  func gitLab(_ row: PipelineCase) throws {
    #expect(imageRows(try readPipeline(".gitlab-ci.yml", row.text)) == row.expected)
  }

  @Test("what GitLab takes from elsewhere is a row")
  func gitLabIncludes() throws {
    let text =
      "include: [{local: a.yml}, {remote: 'https://files.example/b.yml'}, c.gitlab-ci.yml]\nj: {image: !reference [k, image]}\n"
    #expect(
      unreadRows(try readPipeline(".gitlab-ci.yml", text)) == [
        "2 !reference [k, image]", "1 a.yml", "1 https://files.example/b.yml",
      ])
  }
}
