#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Writes to what is open: all bytes, or an error.
package enum ByteWriting {
  /// `file` is what an error names. A reader that went away, such as `head`, has what it wanted: no error.
  package static func write(
    _ bytes: [UInt8], to descriptor: Int32, of file: String
  ) throws(FileWriteError) {
    let failure = bytes.withUnsafeBytes { write($0, to: descriptor) }
    guard failure == 0 || failure == EPIPE else { throw FileWriteError(file, failure) }
  }

  /// Answers the number of the system's error, 0 for none.
  package static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        waitForRoom(descriptor)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  /// For a pipe that somebody has set not to block.
  private static func waitForRoom(_ descriptor: Int32) {
    var polled = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&polled, 1, -1)
  }
}

private let systemWrite: @Sendable (Int32, UnsafeRawPointer?, Int) -> Int = { write($0, $1, $2) }
