#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A program that answers one request after the other. One socket is both its input and its output: writing to a pipe whose reader
/// is gone would end this process.
final class ChildConversation {
  private static let chunkBytes = 64 << 10

  private let socket: Int32
  private let process: pid_t
  private var buffer: [UInt8] = []
  private var position = 0

  init(_ program: ChildProcess) throws(ProcessError) {
    var ends: [Int32] = [-1, -1]
    #if canImport(Glibc)
      let type = Int32(SOCK_STREAM.rawValue)
    #else
      let type = SOCK_STREAM
    #endif
    guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { throw ProcessError("socketpair", errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let nothing = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer {
      close(ends[1])
      close(nothing)
    }
    do {
      process = try program.start(ends[1], ends[1], nothing)
    } catch {
      close(ends[0])
      throw error
    }
    socket = ends[0]
    #if canImport(Darwin)
      var isOn: Int32 = 1
      setsockopt(socket, SOL_SOCKET, SO_NOSIGPIPE, &isOn, socklen_t(MemoryLayout<Int32>.size))
    #endif
  }

  deinit {
    close(socket)
    _ = ChildProcess.wait(for: process)
  }

  /// False where the program has ended.
  func send(_ request: [UInt8]) -> Bool {
    var rest = request[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { sendBytes(socket, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// The next line without its end; nil where the program has ended.
  func line() -> [UInt8]? {
    var line: [UInt8] = []
    while fill() {
      let available = buffer[position...]
      guard let end = available.firstIndex(of: UInt8(ascii: "\n")) else {
        line += available
        position = buffer.count
        continue
      }
      line += buffer[position..<end]
      position = end + 1
      return line
    }
    return nil
  }

  /// The next bytes; nil where the program ends before them.
  func bytes(_ count: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count {
      guard fill() else { return nil }
      let end = min(buffer.count, position + count - bytes.count)
      bytes += buffer[position..<end]
      position = end
    }
    return bytes
  }

  /// Passes over bytes without keeping them.
  func skip(_ count: Int) {
    var rest = count
    while rest > 0, fill() {
      let taken = min(rest, buffer.count - position)
      position += taken
      rest -= taken
    }
  }

  /// Makes sure that the buffer holds something; false at the end.
  private func fill() -> Bool {
    guard position == buffer.count else { return true }
    position = 0
    buffer = [UInt8](unsafeUninitializedCapacity: Self.chunkBytes) { chunk, count in
      while true {
        let received = receiveBytes(socket, chunk.baseAddress, chunk.count)
        if received < 0, errno == EINTR { continue }
        count = max(0, received)
        return
      }
    }
    return !buffer.isEmpty
  }
}

#if canImport(Darwin)
  private let sendFlags: Int32 = 0
#else
  private let sendFlags = Int32(MSG_NOSIGNAL)
#endif

private let sendBytes: @Sendable (Int32, UnsafeRawPointer?, Int) -> Int = { send($0, $1, $2, sendFlags) }
private let receiveBytes: @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int = { recv($0, $1, $2, 0) }
