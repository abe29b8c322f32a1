#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A program that runs to its end. It is given an array of arguments, never a line for a shell.
struct ChildProcess {
  /// What a pipe holds on every system, so that writing it never waits for the program.
  static let maximumInputBytes = 16 << 10
  private static let chunkBytes = 64 << 10
  private static let maximumErrorBytes = 64 << 10

  /// The program first; without a `/` it is looked for on `PATH`.
  let arguments: [String]
  /// What it reads from standard input.
  var input: [UInt8] = []
  /// `NAME=VALUE`; nil for the environment of this process.
  var environment: [String]?

  struct Outcome: Sendable {
    /// The exit code, or 128 and the number of the signal that ended it.
    let exitCode: Int32
    let errors: String
  }

  /// Runs the program. Each piece of its output goes to `receive`; where that answers false, the program is stopped.
  func run(receive: (UnsafeRawBufferPointer) -> Bool) throws(ProcessError) -> Outcome {
    precondition(input.count <= Self.maximumInputBytes)
    let (stdin, stdout, stderr) = (try Pipe(), try Pipe(), try Pipe())
    stdin.write(input)
    let process = try start(stdin.reading, stdout.writing, stderr.writing)
    stdin.closeBoth()
    stdout.closeWriting()
    stderr.closeWriting()
    let errors = Self.collect(stdout, stderr) { bytes in
      if !receive(bytes) { kill(process, SIGTERM) }
    }
    return Outcome(exitCode: Self.wait(for: process), errors: String(decoding: errors, as: UTF8.self))
  }

  /// Starts the program with these streams.
  func start(_ stdin: Int32, _ stdout: Int32, _ stderr: Int32) throws(ProcessError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, stdin, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, stdout, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, stderr, STDERR_FILENO)
    // Signals for which this process waits in a thread of its own, or that it ignores, end the program as ever.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var usual = none
    sigaddset(&usual, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let strings = arguments.map { strdup($0) }
    let variables = environment?.map { strdup($0) } ?? []
    defer { for string in strings + variables { free(string) } }
    var process = pid_t()
    let status =
      environment == nil
      ? posix_spawnp(&process, arguments[0], &actions, &attributes, strings + [nil], environ)
      : posix_spawnp(&process, arguments[0], &actions, &attributes, strings + [nil], variables + [nil])
    guard status == 0 else { throw ProcessError(arguments[0], status) }
    return process
  }

  /// Reads both streams to their ends; answers what came from the second.
  private static func collect(
    _ stdout: Pipe, _ stderr: Pipe, _ receive: (UnsafeRawBufferPointer) -> Void
  ) -> [UInt8] {
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: chunkBytes, alignment: 1)
    defer { chunk.deallocate() }
    var errors: [UInt8] = []
    var open = [stdout.reading, stderr.reading]
    while !open.isEmpty {
      var polled = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      guard poll(&polled, nfds_t(polled.count), -1) >= 0 || errno == EINTR else { break }
      for entry in polled where entry.revents != 0 {
        let count = read(entry.fd, chunk.baseAddress, chunk.count)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { open.removeAll { $0 == entry.fd } }
        let bytes = UnsafeRawBufferPointer(rebasing: chunk[..<max(0, count)])
        if entry.fd == stdout.reading, count > 0 { receive(bytes) }
        if entry.fd == stderr.reading { errors += bytes.prefix(maximumErrorBytes - errors.count) }
      }
    }
    return errors
  }

  static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return 127 }
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}

/// Both ends of a pipe, closed when it is gone.
private final class Pipe {
  private(set) var reading: Int32 = -1
  private(set) var writing: Int32 = -1

  init() throws(ProcessError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw ProcessError("pipe", errno) }
    (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  deinit { closeBoth() }

  func write(_ bytes: [UInt8]) {
    #if canImport(Glibc)
      _ = Glibc.write(writing, bytes, bytes.count)
    #elseif canImport(Musl)
      _ = Musl.write(writing, bytes, bytes.count)
    #else
      _ = Darwin.write(writing, bytes, bytes.count)
    #endif
  }

  func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  func closeBoth() {
    closeWriting()
    if reading >= 0 { close(reading) }
    reading = -1
  }
}

/// Why a program did not start.
struct ProcessError: Error, Sendable {
  let program: String
  let message: String

  init(_ program: String, _ errorNumber: Int32) {
    self.program = program
    message = errorNumber == ENOENT ? "the program is not installed" : String(cString: strerror(errorNumber))
  }
}
