internal import Foundation

/// A web server on this machine alone, for what programs fetch: it answers as a test tells it to.
package final class LoopbackServer: Sendable {
  package struct Request: Sendable {
    package let path: String
    /// By name in lower case.
    package let headers: [String: String]
  }

  package struct Response: Sendable {
    package var status = 200
    package var headers: [String: String] = [:]
    package var body: [UInt8] = []
    /// What the header says in place of the true length.
    package var declaredLength: Int?
    /// Never ends: the server keeps the connection open until the client leaves.
    package var isStalled = false

    package init(_ body: String = "", status: Int = 200, headers: [String: String] = [:]) {
      self.init(Array(body.utf8), status: status, headers: headers)
    }

    package init(_ body: [UInt8], status: Int = 200, headers: [String: String] = [:]) {
      self.body = body
      self.status = status
      self.headers = headers
    }
  }

  package let port: UInt16
  private let listener: Int32
  private let log = Log()

  private final class Log: @unchecked Sendable {
    private let lock = NSLock()
    private var requests: [Request] = []

    func append(_ request: Request) { lock.withLock { requests.append(request) } }

    var all: [Request] { lock.withLock { requests } }
  }

  package var address: String { "http://127.0.0.1:\(port)" }

  /// What was asked for so far.
  package var requests: [Request] { log.all }

  package init(_ answer: @escaping @Sendable (Request) -> Response) throws {
    #if canImport(Darwin)
      let type = SOCK_STREAM
    #else
      let type = Int32(SOCK_STREAM.rawValue)
    #endif
    let listener = socket(AF_INET, type, 0)
    self.listener = listener
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isOpen = withUnsafeMutablePointer(to: &place) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, length) == 0 && listen(listener, 32) == 0
          && getsockname(listener, address, &length) == 0
      }
    }
    guard isOpen else { throw POSIXError(.EADDRNOTAVAIL) }
    port = UInt16(bigEndian: place.sin_port)
    let log = log
    Thread.detachNewThread {
      while true {
        let client = accept(listener, nil, nil)
        guard client >= 0 else { return }
        Thread.detachNewThread { Self.serve(client, log, answer) }
      }
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  /// One request for each connection.
  private static func serve(_ client: Int32, _ log: Log, _ answer: (Request) -> Response) {
    defer { close(client) }
    guard let request = receive(client) else { return }
    log.append(request)
    let response = answer(request)
    var head = "HTTP/1.1 \(response.status) Status\r\nConnection: close\r\n"
    head += "Content-Length: \(response.declaredLength ?? response.body.count)\r\n"
    for (name, value) in response.headers.sorted(by: { $0.key < $1.key }) { head += "\(name): \(value)\r\n" }
    let bytes = Array((head + "\r\n").utf8) + response.body
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      sent += count
    }
    var byte: UInt8 = 0
    if response.isStalled { while recv(client, &byte, 1, 0) > 0 {} }
  }

  private static func receive(_ client: Int32) -> Request? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while !String(decoding: bytes, as: UTF8.self).contains("\r\n\r\n") {
      let count = recv(client, &chunk, chunk.count, 0)
      guard count > 0, bytes.count < 1 << 16 else { return nil }
      bytes += chunk[..<count]
    }
    let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    let words = lines[0].split(separator: " ")
    guard words.count == 3 else { return nil }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] = line[colon...].dropFirst().trimmingCharacters(in: .whitespaces)
    }
    return Request(path: String(words[1]), headers: headers)
  }
}
