import ArgumentParser
import AssayKit
import Facts
import Reporting
import Standards

/// Which project, and how to print.
struct ProjectOptions: ParsableArguments {
  @Argument(help: "A folder or one file.", completion: .directory)
  var path = "."

  @Option(help: ArgumentHelp("Colour in text output.", valueName: "always|never|auto"))
  var color: ColorChoice = .auto

  @Flag(name: .shortAndLong, help: "Print no notes on standard error.")
  var quiet = false

  var style: TextStyle { Console.style(color) }
}

/// Which project and which of its locks, for commands whose argument is something else.
struct LockOptions: ParsableArguments {
  @Option(help: "The project's folder.", completion: .directory)
  var path = "."

  @Option(help: "The lock file to answer from, relative to the project.", completion: .file())
  var lock: String?

  @Option(help: ArgumentHelp("Colour in text output.", valueName: "always|never|auto"))
  var color: ColorChoice = .auto

  var style: TextStyle { Console.style(color) }

  /// The lock that was asked for, else the first by rank: uv, Poetry, PDM, pylock, Pipfile, requirements.
  func lockView() throws -> LockView {
    let snapshot = try Scan(path: path).snapshot()
    if let lock {
      guard let view = snapshot.locks.first(where: { $0.lock.file == lock }) else {
        throw ConfigurationError("this lock was not found or not read", file: lock, remedy: "correct --lock")
      }
      return view
    }
    guard let view = snapshot.locks.min(by: { $0.rank < $1.rank }) else {
      throw ConfigurationError(
        "no lock file was found in \(path)",
        remedy: "run `uv lock`, or name one with --lock"
      )
    }
    return view
  }
}

extension LockView {
  /// Locks nearer to the root and of better-informed formats first.
  fileprivate var rank: (Int, Int, String) {
    let formats = ["uv-lock", "poetry-lock", "pdm-lock", "pylock", "pipfile-lock", "requirements"]
    let depth = lock.file.utf8.count { $0 == UInt8(ascii: "/") }
    return (depth, formats.firstIndex(of: lock.format) ?? formats.count, lock.file)
  }
}

enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
