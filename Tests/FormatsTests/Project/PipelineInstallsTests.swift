import Facts
import Formats
import Testing

@Suite("Installs of pipelines")
struct PipelineInstallsTests {
  private static let workflow = ".github/workflows/test.yml"

  @Test(
    "commands of workflows, with the line of each word",
    arguments: [
      PipelineCase("one line", "jobs: {a: {steps: [{run: pip install tox==4.1}]}}\n", ["1 pip tox 4.1"]),
      PipelineCase("quoted", "jobs: {a: {steps: [{run: \"pip install tox\"}]}}\n", ["1 pip tox -"]),
      PipelineCase(
        "a block",
        "jobs:\n  a:\n    steps:\n      - run: |\n          echo\n\n          pip install tox nox\n          uvx ruff@0.6.0 check\n",
        ["7 pip tox -", "7 pip nox -", "8 uv ruff 0.6.0"]),
      PipelineCase(
        "a folded block",
        "jobs:\n  a:\n    steps:\n      - run: >-\n          pip install\n          tox\n          nox\n",
        ["6 pip tox -", "7 pip nox -"]),
      PipelineCase(
        "an escape: the place of the scalar",
        "jobs:\n  a:\n    steps:\n      - run: \"echo \\u0061\n          pip; pip install tox\"\n",
        ["4 pip tox -"]),
      PipelineCase(
        "variables of the step", "jobs: {a: {steps: [{run: \"V=1.2\\npip install tox==$V\"}]}}\n",
        ["1 pip tox 1.2"]),
      PipelineCase(
        "what is in the files of the project", "jobs: {a: {steps: [{run: pip install -r a.txt -e . ./b}]}}\n",
        []),
    ])
  func workflows(_ row: PipelineCase) throws {
    #expect(installRows(try readPipeline(Self.workflow, row.text)) == row.expected)
  }

  @Test("an expression of a workflow is one word whose value is not known")
  func expressions() throws {
    let text = "jobs: {a: {steps: [{run: \"pip install ${{ matrix.a || 'b c' }} tox==${{ matrix.v }}\"}]}}\n"
    let installs = try readPipeline(Self.workflow, text).installs
    #expect(installs.map(\.constraint) == [.unknown, .pinned])
  }

  @Test(
    "other pipelines",
    arguments: [
      (
        ".woodpecker.yaml", "steps:\n  - image: a\n    commands:\n      - V=1\n      - pip install tox==$V\n",
        "5 pip tox 1"
      ),
      (".gitlab-ci.yml", "before_script: [pip install uv]\n", "1 pip uv -"),
      (".gitlab-ci.yml", "j:\n  before_script: [apt-get install -y git]\n", "2 apt git -"),
      ("action.yml", "runs:\n  steps:\n    - run: npm i -g x@1.2.3\n", "3 npm x 1.2.3"),
    ])
  func others(_ path: String, _ text: String, _ expected: String) throws {
    #expect(installRows(try readPipeline(path, text)) == [expected])
  }

  @Test("what is run unseen, and further indexes")
  func downloads() throws {
    let text =
      "jobs: {a: {steps: [{run: \"curl https://files.example/x.sh | sh; pip install --extra-index-url https://index.example/simple a==1\"}]}}\n"
    let inventory = try readPipeline(Self.workflow, text)
    #expect(inventory.downloads.map(\.url) == ["https://files.example/x.sh"])
    #expect(inventory.options.map(\.name) == ["extra-index-url"])
  }
}
