internal import Storage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Ends this process in order when it is told to stop: what is half-written is removed, exit code 130 for SIGINT.
enum Interruption {
  /// From now on a thread of its own waits for the signals. `paths` are files, or folders of files.
  static func remove(_ paths: [String]) {
    var set = SignalMask.set()
    pthread_sigmask(SIG_BLOCK, &set, nil)
    let box = Unmanaged.passRetained(ToRemove(paths))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = pthread_create(&thread, nil, waitForSignal, box.toOpaque())
    if status != 0 {
      box.release()
      pthread_sigmask(SIG_UNBLOCK, &set, nil)
    }
  }
}

private final class ToRemove: Sendable {
  let paths: [String]

  init(_ paths: [String]) {
    self.paths = paths
  }
}

/// The body of the thread; never returns.
private func waitForSignal(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let context else { return nil }
  let remainders = Unmanaged<ToRemove>.fromOpaque(context).takeRetainedValue()
  var set = SignalMask.set()
  var signal: Int32 = 0
  while sigwait(&set, &signal) != 0 {}
  for path in remainders.paths { FileRemoval.remove(path) }
  _exit(128 + signal)
}
