/// A repository whose last commit updates one package of a project's lock: what a pull request is judged by.
enum ChangedRepository {
  static let path = BuildFolder.scratch + "/repository"

  private static let script = """
    set -e
    rm -rf "$2"
    cp -R "$1" "$2"
    chmod -R u+w "$2"
    cd "$2"
    git init -q
    git add --all --force
    git -c user.name=a -c user.email=a@example.invalid commit -q -m before
    sed -i '/^name = "certifi"$/{n;s/"[^"]*"/"2024.1.1"/}' uv.lock
    git -c user.name=a -c user.email=a@example.invalid commit -q -a -m after
    """

  /// False where git is absent, or the lock has no such package.
  static func write(of project: String) -> Bool {
    let process = ChildProcess(
      arguments: ["/bin/sh", "-c", script, "sh", project, path], output: "/dev/null")
    return process.run()?.exitCode == 0
  }
}
