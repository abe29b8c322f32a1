internal import Facts

extension Lock {
  /// The command that makes this lock anew.
  var relockCommand: String {
    switch format {
    case "uv-lock": script.map { "uv lock --script \($0)" } ?? "uv lock"
    default: "the lock tool of \(file)"
    }
  }
}
