internal import Standards

/// One document to fetch.
struct DocumentRequest: Sendable {
  let address: IndexAddress
  var mediaType: String?
  /// What an earlier copy was, so that the server may say that it has nothing newer.
  var etag: String?
  var lastModified: String?
  /// Only so many bytes of the end, where the server can tell them apart.
  var tailBytes: Int?
  var maximumBytes = 64 << 20
}

/// What became of one document.
enum DocumentAnswer: Sendable {
  case fetched(FetchedDocument)
  case unchanged
  case failed(DocumentFailure)
}

struct FetchedDocument: Sendable {
  let file: String
  /// Where redirects led: what the document refers to is relative to it.
  let address: IndexAddress
  let etag: String?
  let lastModified: String?
  /// Whether the file is only the end that was asked for.
  let isTail: Bool
}

/// Why a document was not fetched.
struct DocumentFailure: Error, Sendable, Hashable {
  /// Without credentials.
  let url: String
  /// The status of HTTP; nil where the server gave none.
  let status: Int?
  let message: String

  init(_ address: IndexAddress, status: Int? = nil, _ message: String) {
    url = address.shown
    self.status = status
    self.message = RedactedURL.redacting(message)
  }

  /// The server knows nothing of the document, which is an answer.
  var isAbsent: Bool { status == 404 || status == 410 }
}

/// Fetches several documents at once with the curl program. Addresses go through its standard input, as they may hold secrets.
struct ParallelDownload {
  /// So many at once, and so many in one run of the program.
  private static let transfers = 8
  private static let batch = 24
  private static let mark = "assay-fetched"

  /// An existing folder of this process alone.
  let folder: String
  /// After so many seconds a document is given up.
  var timeoutSeconds = 60

  /// The answers in the order of the requests.
  func fetch(_ requests: [DocumentRequest]) -> [DocumentAnswer] {
    var answers: [DocumentAnswer] = []
    while answers.count < requests.count {
      let start = answers.count
      var input = ""
      var count = 0
      while start + count < requests.count, count < Self.batch {
        let block = (count == 0 ? "" : "next\n") + block(requests[start + count], number: start + count)
        if input.utf8.count + block.utf8.count > ChildProcess.maximumInputBytes { break }
        input += block
        count += 1
      }
      if count == 0 {
        answers.append(.failed(DocumentFailure(requests[start].address, "the address is too long")))
      } else {
        answers += fetchBatch(requests[start..<start + count], input)
      }
    }
    return answers
  }

  private func fetchBatch(_ requests: ArraySlice<DocumentRequest>, _ input: String) -> [DocumentAnswer] {
    let outcome: ChildProcess.Outcome
    do {
      outcome = try ChildProcess(arguments: Self.arguments, input: Array(input.utf8)).run { _ in true }
    } catch {
      return requests.map { .failed(DocumentFailure($0.address, "\(error.program): \(error.message)")) }
    }
    var lines: [Int: [String]] = [:]
    for line in outcome.errors.split(separator: "\n") where line.hasPrefix(Self.mark) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if fields.count >= 8, let number = Int(fields[1]) { lines[number] = fields }
    }
    return requests.indices.map { answer(requests[$0], number: $0, lines[$0], outcome) }
  }

  /// `-q` comes first: the user's own settings for curl do not count.
  private static let arguments = [
    "curl", "-q", "--silent", "--parallel", "--parallel-max", String(transfers), "--config", "-",
  ]

  private func block(_ request: DocumentRequest, number: Int) -> String {
    let isPlain = request.address.isPlain
    var lines = [
      Curl.line("url", request.address.secret), Curl.line("output", file(number)), "fail", "location",
      "max-redirs = 5", Curl.line("proto", isPlain ? "=http,https" : "=https"),
      Curl.line("proto-redir", isPlain ? "=http,https" : "=https"),
      "max-filesize = \(request.maximumBytes)", "connect-timeout = 10", "max-time = \(timeoutSeconds)",
      "netrc-optional", "compressed",
      Curl.line(
        "write-out",
        "%{stderr}\\n\(Self.mark)\\t\(number)\\t%{http_code}\\t%{exitcode}\\t%header{etag}\\t%header{last-modified}\\t"
          + "%{url_effective}\\t%{errormsg}\\n"),
    ]
    if let type = request.mediaType { lines.append(Curl.line("header", "Accept: \(type)")) }
    if let etag = request.etag { lines.append(Curl.line("header", "If-None-Match: \(etag)")) }
    if let time = request.lastModified { lines.append(Curl.line("header", "If-Modified-Since: \(time)")) }
    if let bytes = request.tailBytes {
      // What is compressed has another end.
      lines.removeAll { $0 == "compressed" }
      lines.append("range = \"-\(bytes)\"")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func file(_ number: Int) -> String { "\(folder)/document-\(number)" }

  private func answer(
    _ request: DocumentRequest, number: Int, _ fields: [String]?, _ outcome: ChildProcess.Outcome
  ) -> DocumentAnswer {
    guard let fields else {
      let words = outcome.errors.split(separator: "\n").first.map { ": \($0)" } ?? ""
      return .failed(
        DocumentFailure(
          request.address, "curl ended with exit code \(outcome.exitCode)\(words); 7.84 or newer is needed"))
    }
    let status = Int(fields[2]) ?? 0
    if status == 304 { return .unchanged }
    guard fields[3] == "0", status == 200 || status == 206 else {
      let reason = status >= 400 ? "the server answered \(status)" : fields[7]
      return .failed(DocumentFailure(request.address, status: status > 0 ? status : nil, reason))
    }
    return .fetched(
      FetchedDocument(
        file: file(number),
        address: IndexAddress(fields[6]).adding(credentials: credentials(request, fields[6])),
        etag: fields[4].isEmpty ? nil : fields[4], lastModified: fields[5].isEmpty ? nil : fields[5],
        isTail: status == 206))
  }

  /// A redirect to another server leaves the credentials behind.
  private func credentials(_ request: DocumentRequest, _ effective: String) -> String {
    let own = request.address.parts
    return IndexAddress(effective).parts.origin == own.origin ? own.credentials : ""
  }
}
