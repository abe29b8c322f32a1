/// How a pipeline has the core metadata of what a project locks, from which licences are judged.
package enum MetadataSource: String, Sendable, CaseIterable {
  case uv = "uv-lock"
  case poetry = "poetry-lock"
  case pdm = "pdm-lock"
  case pipenv = "pipfile-lock"
  case pip = "requirements"

  static let image = "python:3.12-slim"

  /// What gives it: the locked distributions without the project itself, or the report of an installation that is not made.
  /// What judges pins has its own tools pinned: to what was newest when this was written.
  var commands: [String] {
    switch self {
    case .uv:
      [
        "pip install --quiet uv==0.13.9",
        "uv sync --quiet --frozen --no-install-project --all-extras --all-groups",
      ]
    case .poetry:
      [
        "pip install --quiet poetry==2.5.1", "poetry config virtualenvs.in-project true",
        "poetry sync --quiet --no-root --all-extras --all-groups",
      ]
    case .pdm: ["pip install --quiet pdm==2.29.4", "pdm sync --quiet --no-self --group :all"]
    case .pipenv: ["pip install --quiet pipenv==2026.10.3", "PIPENV_VENV_IN_PROJECT=1 pipenv sync --dev"]
    case .pip:
      [
        "pip install --quiet pip==26.3",
        "pip install --quiet --dry-run --ignore-installed --only-binary ':all:' --report assay-metadata.json -r requirements.txt",
      ]
    }
  }

  /// What `--metadata` is given.
  var path: String { self == .pip ? "assay-metadata.json" : ".venv" }

  /// By the lock at the root of a project; of several the best informed.
  static func source(for locks: [(file: String, format: String)]) -> MetadataSource? {
    allCases.first { source in
      locks.contains { lock in
        lock.format == source.rawValue && !lock.file.utf8.contains(UInt8(ascii: "/"))
          && (source != .pip || lock.file == "requirements.txt")
      }
    }
  }
}
