#if canImport(Glibc)
  package import Glibc
#elseif canImport(Musl)
  package import Musl
#else
  package import Darwin
#endif

/// The signals that tell a process to stop.
package enum SignalMask {
  package static func set() -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&set, signal) }
    return set
  }

  /// Does something short to its end before this thread is told to stop.
  package static func postponingEnd<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
    var (set, before) = (set(), sigset_t())
    pthread_sigmask(SIG_BLOCK, &set, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try body()
  }
}
