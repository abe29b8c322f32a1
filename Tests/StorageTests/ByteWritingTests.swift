import Foundation
import Storage
import TestSupport
import Testing

@Suite("Writing bytes")
struct ByteWritingTests {
  @Test("a pipe that does not block takes everything")
  func nonBlockingPipe() throws {
    let pipe = Pipe()
    let (reader, writer) = (pipe.fileHandleForReading, pipe.fileHandleForWriting)
    #expect(fcntl(writer.fileDescriptor, F_SETFL, O_NONBLOCK) == 0)
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0) }
    Thread.detachNewThread {
      #expect(throws: Never.self) {
        try ByteWriting.write(bytes, to: writer.fileDescriptor, of: "pipe")
        try writer.close()
      }
    }
    #expect(try reader.readToEnd() == Data(bytes))
  }

  @Test("a file is made once, and replaced with its permissions")
  func files() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/new"
    try AtomicFile.create(path, [1])
    #expect(throws: FileWriteError.self) { try AtomicFile.create(path, [2]) }
    #expect(try folder.bytes("new") == [1])
    try AtomicFile.replace(path, [3], permissions: 0o640)
    #expect(try folder.bytes("new") == [3])
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(throws: FileWriteError.self) { try AtomicFile.replace(folder.path, [4]) }
    #expect(try TemporaryFolder.names(folder.path) == ["new"])
  }

  @Test("who is told to stop does so after the file is whole")
  func interruption() {
    signal(SIGHUP) { _ in }
    var (set, before) = (SignalMask.set(), sigset_t())
    pthread_sigmask(SIG_UNBLOCK, &set, &before)
    defer {
      pthread_sigmask(SIG_SETMASK, &before, nil)
      signal(SIGHUP, SIG_DFL)
    }
    var pending = sigset_t()
    SignalMask.postponingEnd {
      pthread_kill(pthread_self(), SIGHUP)
      sigpending(&pending)
    }
    #expect(sigismember(&pending, SIGHUP) == 1)
    sigpending(&pending)
    #expect(sigismember(&pending, SIGHUP) == 0)
  }
}
