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
        ["2 step a:${V} -> a:1", "2 step a:${V} -> a:2"]),
      PipelineCase(
        "combinations of a matrix",
        "matrix: {include: [{V: 1, W: x}, {V: 2, W: y}]}\nsteps: [{image: 'a:${V}-$W'}]\n",
        ["2 step a:${V}-$W -> a:1-x", "2 step a:${V}-$W -> a:2-y"]),
      PipelineCase(
        "a default", "steps: [{image: 'a:${CI_COMMIT_TAG=next}'}, {image: '${B:=b}'}]\n",
        ["1 step a:${CI_COMMIT_TAG=next} -> a:next", "1 step ${B:=b} -> b"]),
      PipelineCase(
        "no value", "steps: [{image: 'a:${CI_COMMIT_SHA}'}]\n", ["1 step a:${CI_COMMIT_SHA} -> ?"]),
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

  @Test("what GitLab takes from elsewhere is a row; files of the repository are named from its top")
  func gitLabIncludes() throws {
    let text =
      "include: [{local: /a.yml}, {remote: 'https://files.example/b.yml'}, ci/c.yml]\nj: {image: !reference [k, image]}\n"
    let inventory = try readPipeline("x/.gitlab-ci.yml", text)
    #expect(unreadRows(inventory) == ["2 !reference [k, image]", "1 https://files.example/b.yml"])
    #expect(inventory.includes.map(\.path) == ["../a.yml", "../ci/c.yml"])
  }
}
