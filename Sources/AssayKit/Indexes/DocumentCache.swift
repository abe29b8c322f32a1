internal import Crypto
internal import Standards
internal import Storage
internal import Syntax

/// Documents that were fetched from package indexes, one file each, named by the digest of their address.
///
/// A document is stored once it was read, whole and without an error. What carries a hash never expires; a project's page is asked for
/// again, with what the server said of it. Addresses are kept without credentials.
struct DocumentCache {
  struct Entry {
    let bytes: [UInt8]
    let etag: String?
    let lastModified: String?
    /// Seconds since 1970-01-01.
    let fetched: Int
  }

  private static let mark = "assay-document-1"

  /// Nil for no cache.
  let folder: String?

  func entry(_ address: IndexAddress, _ hash: String? = nil) -> Entry? {
    guard let path = path(address, hash), FileTree.kind(of: path) == .file else { return nil }
    do {
      return Self.decode(try FileTree.bytes(of: path, shownAs: path, 64 << 20), of: address)
    } catch {
      return nil
    }
  }

  /// Keeps a document; a cache that cannot be written is no cache, and no error.
  func store(_ entry: Entry, of address: IndexAddress, _ hash: String? = nil) {
    guard let path = path(address, hash) else { return }
    let head = [Self.mark, String(entry.fetched), entry.etag ?? "", entry.lastModified ?? "", address.shown]
    let bytes = Array((head.joined(separator: "\t") + "\n").utf8) + entry.bytes
    do {
      try AtomicFile.replace(path, bytes, isFlushed: false)
    } catch {
      return
    }
  }

  private func path(_ address: IndexAddress, _ hash: String?) -> String? {
    guard let folder else { return nil }
    let key = SHA256.hash(data: Array("\(address.shown)\n\(hash ?? "")".utf8))
    return folder + "/" + key.prefix(20).hexadecimal
  }

  private static func decode(_ bytes: [UInt8], of address: IndexAddress) -> Entry? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let fields = String(decoding: bytes[..<end], as: UTF8.self)
      .split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 5, fields[0] == mark, fields[4] == address.shown, let fetched = Int(fields[1])
    else {
      return nil
    }
    return Entry(
      bytes: Array(bytes[(end + 1)...]), etag: fields[2].isEmpty ? nil : fields[2],
      lastModified: fields[3].isEmpty ? nil : fields[3], fetched: fetched)
  }
}
