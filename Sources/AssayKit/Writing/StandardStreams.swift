internal import Storage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The streams with which this process was started.
package enum StandardStreams {
  private static let output = "standard output"

  /// Before anything else: opens the streams that are closed, the wrong way round, so that no file takes their place and writing to one is
  /// an error as before. A file that grows over a limit is an error as well, and not the end.
  package static func prepare() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      // The lowest number that is free is this one.
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
    signal(SIGXFSZ, SIG_IGN)
  }

  package static func writeOutput(_ bytes: [UInt8]) throws(ConfigurationError) {
    do {
      try ByteWriting.write(bytes, to: STDOUT_FILENO, of: output)
    } catch {
      throw ConfigurationError(error, file: output)
    }
  }

  /// What is said on standard error; where that cannot be written, nobody can be told.
  package static func note(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { ByteWriting.write($0, to: STDERR_FILENO) }
  }

  /// After the last byte of standard output: some file systems tell only now that they lost something.
  package static func closeOutput() throws(ConfigurationError) {
    guard close(STDOUT_FILENO) != 0 else { return }
    throw ConfigurationError(FileWriteError(output, errno), file: output)
  }
}
