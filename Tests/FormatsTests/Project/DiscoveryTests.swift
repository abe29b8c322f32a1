import Formats
import Testing

/// Each pattern of the interface's paragraph on discovery.
@Suite("Discovery")
struct DiscoveryTests {
  @Test(
    "files by name",
    arguments: [
      (
        "requirements",
        ["requirements.txt", "requirements.in", "requirements-dev.txt", "requirements_test.in"]
      ),
      (
        "requirements",
        ["dev-requirements.txt", "dev-requirements.in", "my_requirements_all.txt", "x/y/requirements.txt"]
      ),
      ("requirements", ["constraints.txt", "constraints-3.12.txt"]),
      ("requirements", ["requirements/base.txt", "requirements/a/b.in", "reqs/x.in", "x/reqs/a/b.txt"]),
      ("dockerfile", ["Dockerfile", "Dockerfile.dev", "Dockerfile-x", "x/web.Dockerfile", "web.dockerfile"]),
      ("dockerfile", ["Containerfile", "Containerfile.x"]),
      ("template", ["Dockerfile.j2", "Dockerfile-x.template", "Containerfile.tmpl", "compose.yaml.j2"]),
      (
        "template",
        ["requirements.txt.j2", "pyproject.toml.tmpl", ".github/workflows/ci.yml.template", "uv.lock.j2"]
      ),
      (
        "compose",
        [
          "compose.yaml", "compose.yml", "compose.override.yml", "docker-compose.yml",
          "docker-compose-x.yaml",
        ]
      ),
      ("woodpecker", [".woodpecker.yml", ".woodpecker.yaml", ".woodpecker/a.yml", "x/.woodpecker/a/b.yaml"]),
      ("workflow", [".github/workflows/a.yml", ".forgejo/workflows/a.yaml", "x/.gitea/workflows/a.yml"]),
      ("action", ["action.yml", "x/action.yaml"]), ("gitlab-ci", [".gitlab-ci.yml", "x.gitlab-ci.yml"]),
      ("pre-commit", [".pre-commit-config.yaml", "x/.pre-commit-config.yml"]),
      ("ansible-requirements", ["requirements.yml", "roles/requirements.yaml"]),
      (
        "ansible-playbook",
        ["site.yml", "playbook.yml", "deploy-playbook.yml", "roles/a/tasks/main.yml", "playbooks/x.yml"]
      ),
      ("pyproject", ["pyproject.toml", "x/pyproject.toml"]), ("uv-lock", ["uv.lock"]),
      ("poetry-lock", ["poetry.lock"]),
      ("pdm-lock", ["pdm.lock"]), ("pipfile", ["Pipfile"]), ("pipfile-lock", ["Pipfile.lock"]),
      ("pylock", ["pylock.toml", "pylock.dev.toml"]),
    ])
  func names(_ format: String, _ paths: [String]) {
    for path in paths { #expect(ProjectFormat.format(ofPath: path)?.name == format, "\(path)") }
  }

  @Test(
    "files that are none",
    arguments: [
      "Dockerfile.dockerignore", "web.dockerfile.dockerignore", "constraints.in", "requirements.md",
      "requirements/a.md",
      "my_requirements.in", "compose.json", "mycompose.yml", ".woodpecker/a.star",
      ".github/workflows/a/b.yml",
      "readme.j2", "roles/x/templates/a.conf.j2", "roles/x/templates/a.yml.j2", "x.lock", "requirements",
    ])
  func others(_ path: String) {
    #expect(ProjectFormat.format(ofPath: path) == nil)
  }
}
