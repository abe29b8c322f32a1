import Glibc

/// A program that runs to its end, and what the kernel counted.
struct ChildProcess {
  struct Usage {
    /// User and system time.
    let cpuMilliseconds: Double
    let peakMegabytes: Double
    let exitCode: Int32
  }

  /// The program first.
  let arguments: [String]
  /// Takes what the program prints.
  let output: String
  /// `NAME=VALUE`; nil passes on this process's own.
  var environment: [String]?

  /// Nil where the program cannot be started or ends by a signal.
  func run() -> Usage? {
    guard let process = start() else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { return nil }
    }
    guard status & 0x7F == 0 else { return nil }
    return Usage(
      cpuMilliseconds: Self.milliseconds(usage.ru_utime) + Self.milliseconds(usage.ru_stime),
      peakMegabytes: Double(usage.ru_maxrss) * 1024 / 1_000_000,
      exitCode: status >> 8 & 0xFF
    )
  }

  private func start() -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var process = pid_t()
    let error = Self.withCStrings(arguments) { arguments in
      guard let environment else {
        return posix_spawn(&process, self.arguments[0], &actions, nil, arguments, environ)
      }
      return Self.withCStrings(environment) { environment in
        posix_spawn(&process, self.arguments[0], &actions, nil, arguments, environment)
      }
    }
    return error == 0 ? process : nil
  }

  /// The texts as C wants them, with nil at the end.
  private static func withCStrings<Value>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    let strings = texts.map { strdup($0) }
    defer { for string in strings { free(string) } }
    return body(strings + [nil])
  }

  private static func milliseconds(_ time: timeval) -> Double {
    Double(time.tv_sec) * 1000 + Double(time.tv_usec) / 1000
  }
}
