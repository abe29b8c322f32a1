internal import Standards

/// A program of the user that resolves requirements: `uv`, else `pip`.
///
/// It is started so that it builds nothing, downloads no Python and asks nothing: an index may hold source distributions, whose build
/// is somebody's code.
struct ResolverProgram: Sendable {
  enum Kind: String, Sendable { case uv, pip }

  /// pip before this has no installation report.
  static let oldestPip = "23.0"

  let kind: Kind
  /// The program, and its version as it prints it.
  let program: String
  let version: String

  var name: String { "\(kind.rawValue) \(version)" }

  /// Looks for a program; nil where there is none.
  static func find(_ kinds: [Kind] = [.uv, .pip]) -> ResolverProgram? {
    for kind in kinds {
      for program in kind == .uv ? ["uv"] : ["pip", "pip3"] {
        let words = run([program, "--version"], environment: nil).output.split(separator: " ").map(
          String.init)
        guard words.count > 1, words[0] == kind.rawValue else { continue }
        return ResolverProgram(
          kind: kind, program: program, version: String(words[1].prefix { !$0.isWhitespace }))
      }
    }
    return nil
  }

  /// Variables that would add requirements of their own, or let something be built.
  private static let dangerous: Set<String> = [
    "PIP_REQUIREMENT", "PIP_CONSTRAINT", "PIP_EDITABLE", "PIP_NO_BINARY", "PIP_ONLY_BINARY", "PIP_TARGET",
    "PIP_PREFIX", "PIP_ROOT", "PIP_REPORT", "PIP_LOG", "PIP_QUIET", "PIP_VERBOSE", "UV_NO_BINARY",
    "UV_NO_BINARY_PACKAGE",
    "UV_NO_BUILD_ISOLATION", "UV_CONSTRAINT", "UV_OVERRIDE", "UV_PROJECT", "UV_WORKING_DIRECTORY",
    "UV_FROZEN",
    "UV_LOCKED", "UV_EXCLUDE",
  ]

  struct Answer {
    let exitCode: Int32
    let output: String
    let errors: String

    /// Why the program refuses, on one line: the cause where it names one, else its error; what it tells before is beside the point.
    var message: String {
      var reason = Substring(errors)
      for mark in ["cause: ", "╰─▶ ", "error: ", "ERROR: "] {
        if let range = reason.firstRange(of: mark) {
          reason = reason[range.upperBound...]
          break
        }
      }
      let words = reason.split { $0.isWhitespace || "×╰─▶│".contains($0) }.joined(separator: " ")
      return RedactedURL.redacting(words.count > 700 ? words.prefix(700) + " …" : words)
    }
  }

  /// Runs it; `index` is the index that was asked for, which may hold credentials and so is no argument.
  func run(_ arguments: [String], index: IndexAddress?) -> Answer {
    var added = ["UV_PYTHON_DOWNLOADS": "never", "NO_COLOR": "1", "PIP_NO_INPUT": "1"]
    for (name, value) in [
      "UV_HTTP_TIMEOUT": "20", "UV_HTTP_RETRIES": "1", "PIP_DEFAULT_TIMEOUT": "20", "PIP_RETRIES": "1",
    ]
    where ProcessEnvironment.value(name) == nil { added[name] = value }
    if let index {
      added["UV_DEFAULT_INDEX"] = index.secret
      added["UV_INDEX_URL"] = ""
      added["PIP_INDEX_URL"] = index.secret
    }
    let environment = ProcessEnvironment.current(without: Self.dangerous, adding: added)
    return Self.run([program] + arguments, environment: environment)
  }

  private static func run(_ arguments: [String], environment: [String]?) -> Answer {
    var output: [UInt8] = []
    do {
      let outcome = try ChildProcess(arguments: arguments, environment: environment).run { bytes in
        output += bytes
        return output.count < 64 << 20
      }
      return Answer(
        exitCode: outcome.exitCode, output: String(decoding: output, as: UTF8.self), errors: outcome.errors)
    } catch {
      return Answer(exitCode: 127, output: "", errors: "\(error.program): \(error.message)")
    }
  }
}
