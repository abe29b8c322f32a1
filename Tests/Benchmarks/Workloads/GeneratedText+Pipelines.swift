/// Pipeline files.
extension GeneratedText {
  private mutating func image() -> String {
    "registry.example:5000/\(name()):${TAG:-\(version())}"
      + pick(["", "@sha256:" + String(repeating: "0f", count: 32)])
  }

  private mutating func commit() -> String {
    String(repeating: String(number(below: 65_536), radix: 16), count: 40).prefix(40).description
  }

  /// Every twentieth service takes over a template.
  func compose(services: Int) -> String {
    let rows = list(services) { text in
      """
        \(text.name()):
          image: \(text.image())
          build: {context: ., additional_contexts: {tools: "docker-image://tools.example/a:1"}}
          environment: [A=b, "C=${D:-e}"]

      """
    }
    let merged = (0..<(services / 20)).map { "  merged-\($0):\n    <<: *base\n    restart: always\n" }
    return "x-base: &base\n  image: base.example/a:1\nservices:\n" + unique(rows).joined() + merged.joined()
  }

  /// Keys differ, whatever the names are.
  private func unique(_ rows: [String]) -> [String] {
    rows.enumerated().map { index, row in
      row.replacing(":\n", with: "-\(index):\n", maxReplacements: 1)
    }
  }

  func workflow(jobs: Int) -> String {
    let rows = list(jobs) { text in
      """
        \(text.name()):
          strategy: {matrix: {image: ["python:3.12", "python:3.13"], tag: [1, 2, 3]}}
          container: ${{ matrix.image }}
          services: {db: {image: "postgres:${{ matrix.tag }}"}}
          steps:
            - uses: actions/checkout@\(text.commit())  # v\(text.version())
            - uses: docker://alpine:3.20
            - run: echo "${{ github.ref }}"

      """
    }
    return "on: push\njobs:\n" + unique(rows).joined()
  }

  func woodpecker(steps: Int) -> String {
    "matrix:\n  TAG: [1, 2]\nsteps:\n"
      + list(steps) { text in
        "  - name: \(text.name())\n    image: \(text.image())\n    commands: [make, test]\n"
      }.joined()
  }

  func preCommit(repositories: Int) -> String {
    "repos:\n"
      + list(repositories) { text in
        """
          - repo: https://git.example/\(text.name())
            rev: \(text.commit())
            hooks:
              - id: \(text.name())
                additional_dependencies: ["\(text.name())==\(text.version())", '\(text.requirement().prefix { $0 != ";" })']

        """
      }.joined()
  }

  func playbook(tasks: Int) -> String {
    "- hosts: all\n  tasks:\n"
      + list(tasks) { text in
        """
            - name: \(text.name())
              block:
                - ansible.builtin.apt: {name: ["\(text.name())=\(text.version())", curl]}
                - pip: name=\(text.name()) version=1.2
                - docker_container: {name: a, image: "a.example/b:1"}
                - package: {name: "{{ item }}"}
                  loop: [a, b, c]

        """
      }.joined()
  }

  func roles(_ count: Int) -> String {
    "collections:\n" + list(count) { "  - {name: a.\($0.name()), version: '\($0.version())'}\n" }.joined()
  }

  /// As pip-compile writes it: each line is required by the one before, and by the file.
  func compiledRequirements(lines: Int) -> String {
    (0..<lines).map { line in
      "package-\(line)==1.\(line) \\\n    --hash=sha256:\(String(repeating: "0f", count: 32))\n    # via\n"
        + "    #   -r requirements.in\n    #   package-\(max(0, line - 1))\n"
    }.joined()
  }
}
