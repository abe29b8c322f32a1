internal import Standards
internal import Storage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Fetches over HTTPS with the curl program. Addresses and headers go through its standard input: they may hold secrets, and
/// arguments are visible to every user of the machine.
struct Curl {
  /// Told the bytes so far and the time since the start, about once a megabyte.
  let progress: (_ bytes: Int, _ elapsed: Duration) -> Void

  private static let maximumBytes = 2 << 30
  private static let mark = "assay-fetched"

  enum Answer {
    case fetched(FeedOrigin)
    /// The server has nothing newer.
    case unchanged
  }

  /// Writes what is at an address to a new file, unless it is what `known` was.
  func fetch(_ url: String, to file: String, unless known: FeedOrigin?) throws(FetchError) -> Answer {
    var lines = [Self.line("url", url)]
    if let etag = known?.etag { lines.append(Self.line("header", "If-None-Match: \(etag)")) }
    if let time = known?.lastModified { lines.append(Self.line("header", "If-Modified-Since: \(time)")) }
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FetchError(url, String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var target = DownloadTarget(descriptor, maximumBytes: Self.maximumBytes, progress)
    let errors: String
    do {
      errors = try run(lines, for: url) { target.write($0) }
    } catch {
      throw target.failure.map { FetchError(url, $0) } ?? error
    }
    if let failure = target.failure { throw FetchError(url, failure) }
    return try Self.answer(errors, for: url)
  }

  /// Writes each of several small documents to a file of its own.
  func fetch(_ documents: [(url: String, name: String)], into folder: String) throws(FetchError) {
    guard let first = documents.first else { return }
    let lines = documents.flatMap { [Self.line("url", $0.url), Self.line("output", $0.name)] }
    _ = try run(lines, for: first.url, more: ["--fail-early", "--output-dir", folder]) { _ in true }
  }

  private func run(
    _ configuration: [String], for url: String, more options: [String] = [],
    receive: (UnsafeRawBufferPointer) -> Bool
  ) throws(FetchError) -> String {
    let input = Array(configuration.map { $0 + "\n" }.joined().utf8)
    let outcome: ChildProcess.Outcome
    do {
      outcome = try ChildProcess(arguments: Self.arguments + options, input: input).run(receive: receive)
    } catch {
      throw FetchError(url, "\(error.program): \(error.message)")
    }
    guard outcome.exitCode == 0 else {
      let reason = outcome.errors.split(separator: "\n").first { $0.hasPrefix("curl:") }
      throw FetchError(url, reason.map(String.init) ?? "curl ended with exit code \(outcome.exitCode)")
    }
    return outcome.errors
  }

  /// `-q` comes first: the user's own settings for curl do not count.
  private static let arguments = [
    "curl", "-q", "--proto", "=https", "--proto-redir", "=https", "--fail", "--location", "--max-redirs", "5",
    "--max-filesize", String(maximumBytes), "--connect-timeout", "30", "--speed-limit", "1000",
    "--speed-time", "60",
    "--silent", "--show-error", "--write-out",
    "%{stderr}\n\(mark)\t%{http_code}\t%header{etag}\t%header{last-modified}\n", "--config", "-",
  ]

  /// A line of a configuration file of curl.
  static func line(_ name: String, _ value: String) -> String {
    var text = "\(name) = \""
    for scalar in value.unicodeScalars where scalar.value >= 0x20 {
      if scalar == "\\" || scalar == "\"" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }

  private static func answer(_ errors: String, for url: String) throws(FetchError) -> Answer {
    let line = errors.split(separator: "\n").last { $0.hasPrefix(mark) }
    let fields = line?.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) ?? []
    guard fields.count == 4 else { throw FetchError(url, "curl is too old: 7.84 or newer is needed") }
    if fields[1] == "304" { return .unchanged }
    guard fields[1] == "200" else { throw FetchError(url, "the server answered \(fields[1])") }
    var origin = FeedOrigin(source: RedactedURL(url).text)
    if !fields[2].isEmpty { origin.etag = fields[2] }
    if !fields[3].isEmpty { origin.lastModified = fields[3] }
    return .fetched(origin)
  }
}

/// A file that is being fetched.
private struct DownloadTarget {
  private static let reportEvery = 1 << 20

  private let descriptor: Int32
  private let maximumBytes: Int
  private let progress: (Int, Duration) -> Void
  private let start = ContinuousClock.now
  private var count = 0
  private(set) var failure: String?

  init(_ descriptor: Int32, maximumBytes: Int, _ progress: @escaping (Int, Duration) -> Void) {
    self.descriptor = descriptor
    self.maximumBytes = maximumBytes
    self.progress = progress
  }

  /// False where nothing more is to come.
  mutating func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard failure == nil else { return false }
    let before = count
    count += bytes.count
    if count > maximumBytes {
      failure = "the file has more than \(maximumBytes) bytes"
    } else {
      let errorNumber = ByteWriting.write(bytes, to: descriptor)
      if errorNumber != 0 { failure = "this cannot be stored: \(String(cString: strerror(errorNumber)))" }
    }
    if count / Self.reportEvery > before / Self.reportEvery { progress(count, .now - start) }
    return failure == nil
  }
}

/// Why something was not fetched.
struct FetchError: Error, Sendable {
  /// Without credentials.
  let url: String
  let message: String

  init(_ url: String, _ message: String) {
    self.url = RedactedURL(url).text
    self.message = message
  }
}
