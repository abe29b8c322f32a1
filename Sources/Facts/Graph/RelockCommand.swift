extension Lock {
  /// The command that makes this lock anew.
  package var relockCommand: String {
    switch format {
    case "uv-lock": script.map { "uv lock --script \($0)" } ?? "uv lock"
    case "poetry-lock": "poetry lock"
    case "pdm-lock": "pdm lock"
    case "pipfile-lock": "pipenv lock"
    case "pixi-lock": "pixi lock"
    case "conda-lock": "conda-lock lock"
    case "requirements": "uv pip compile --generate-hashes --output-file \(file)"
    case "vendor-list": "vendoring sync"
    default: "the tool that made \(file)"
    }
  }
}
