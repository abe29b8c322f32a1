internal import CArchive

/// Reads the files of a zip or tar archive (also packed with gzip, bzip2, xz or zstd), or one packed file, in memory.
///
/// Nothing is written to disk. Encrypted, absolute and climbing names, names that occur twice, damage, truncation and what
/// exceeds the limits are errors. Directories and links are passed over.
package final class ArchiveReader {
  private static let chunkBytes = 64 << 10
  private static let truncated = "the file may be truncated: fetch it again"

  private let archive: OpaquePointer?
  private let limits: ArchiveLimits
  private let allowedBytes: Int
  /// The name of the one file in a packed file that is no archive.
  private let bareName: String
  /// Owned here, as libarchive keeps the address.
  private let memory: UnsafeMutableRawBufferPointer?
  private let locale = assay_utf8_locale()
  private let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: chunkBytes, alignment: 1)
  private var names: Set<String> = []
  private var entryCount = 0
  private var entryName: String?
  private var entryBytes = 0
  private var totalBytes = 0

  /// Opens a file.
  package init(path: String, limits: ArchiveLimits = .standard) throws(ArchiveError) {
    let size = Int(assay_file_size(path))
    memory = nil
    bareName = ArchiveEntryName.withoutExtension(path)
    self.limits = limits
    allowedBytes = limits.allowedBytes(forArchiveOf: size)
    archive = Self.makeReader()
    guard size >= 0 else { throw ArchiveError("there is no file to read") }
    guard size > 0 else { throw ArchiveError("the file is empty", remedy: Self.truncated) }
    try check(archive_read_open_filename(archive, path, Self.chunkBytes))
  }

  /// Opens an archive that is in memory; `name` is what its file would be called.
  package init(
    bytes: [UInt8],
    name: String,
    limits: ArchiveLimits = .standard
  ) throws(ArchiveError) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    copy.copyBytes(from: bytes)
    memory = copy
    bareName = ArchiveEntryName.withoutExtension(name)
    self.limits = limits
    allowedBytes = limits.allowedBytes(forArchiveOf: bytes.count)
    archive = Self.makeReader()
    guard !bytes.isEmpty else { throw ArchiveError("the file is empty", remedy: Self.truncated) }
    try check(archive_read_open_memory(archive, copy.baseAddress, copy.count))
  }

  deinit {
    archive_read_free(archive)
    memory?.deallocate()
    chunk.deallocate()
    if let locale { freelocale(locale) }
  }

  /// Moves to the next file and gives its name, `/`-separated and relative; nil at the end.
  package func next() throws(ArchiveError) -> String? {
    while true {
      entryName = nil
      entryBytes = 0
      var entry: OpaquePointer?
      var name: UnsafePointer<CChar>?
      let status = assay_next_header(archive, locale, &entry, &name)
      if status == ARCHIVE_EOF {
        try checkEnd()
        return nil
      }
      // A warning is about a name that the locale cannot show.
      if status != ARCHIVE_WARN { try check(status) }
      guard let entry, let name else { throw ArchiveError("the archive has an entry without name") }
      entryCount += 1
      guard entryCount <= limits.maximumEntries else {
        throw ArchiveError("the archive has more than \(limits.maximumEntries) entries")
      }
      if let admitted = try admit(entry, name: String(cString: name)) { return admitted }
    }
  }

  /// The bytes of the file that `next` named.
  package func contents() throws(ArchiveError) -> [UInt8] {
    var result: [UInt8] = []
    while true {
      let chunk = try readChunk()
      if chunk.isEmpty { return result }
      result.append(contentsOf: chunk)
    }
  }

  /// The next bytes of the file that `next` named; nil at its end, when its checksum has been compared.
  package func nextChunk() throws(ArchiveError) -> [UInt8]? {
    let chunk = try readChunk()
    return chunk.isEmpty ? nil : Array(chunk)
  }

  private func readChunk() throws(ArchiveError) -> UnsafeRawBufferPointer {
    let count = archive_read_data(archive, chunk.baseAddress, chunk.count)
    guard count >= 0 else { throw failure() }
    try account(for: count)
    return UnsafeRawBufferPointer(rebasing: chunk[..<count])
  }

  /// Whether a file that begins so is read here. Needs the first 512 bytes.
  package static func isArchive(_ head: ArraySlice<UInt8>) -> Bool {
    let marks: [(offset: Int, bytes: [UInt8])] = [
      (0, Array("PK\u{3}\u{4}".utf8)), (0, Array("PK\u{5}\u{6}".utf8)), (0, [0x1F, 0x8B]),
      (0, Array("BZh".utf8)),
      (0, [0xFD] + Array("7zXZ".utf8)), (0, [0x28, 0xB5, 0x2F, 0xFD]), (257, Array("ustar".utf8)),
    ]
    return marks.contains { head.dropFirst($0.offset).starts(with: $0.bytes) }
  }

  /// Whether the file is not an archive of several, but a single file that was packed.
  package var isPackedFile: Bool { archive_format(archive) == ARCHIVE_FORMAT_RAW }

  // MARK: Opening

  private static func makeReader() -> OpaquePointer? {
    let archive = archive_read_new()
    archive_read_support_filter_gzip(archive)
    archive_read_support_filter_bzip2(archive)
    archive_read_support_filter_xz(archive)
    archive_read_support_filter_zstd(archive)
    // Never the streaming zip reader: it takes an archive that lost its directory for a whole one.
    archive_read_support_format_zip_seekable(archive)
    archive_read_support_format_tar(archive)
    archive_read_support_format_raw(archive)
    return archive
  }

  // MARK: Checks

  /// The name under which a file is delivered, or nil for a directory or link.
  private func admit(_ entry: OpaquePointer, name: String) throws(ArchiveError) -> String? {
    if isPackedFile {
      guard archive_filter_code(archive, 0) != ARCHIVE_FILTER_NONE else {
        throw ArchiveError(
          "this is no archive of a known format",
          remedy: "zip, tar, gz, bz2, xz and zst are read"
        )
      }
      entryName = bareName
      return bareName
    }
    let name = try ArchiveEntryName.checked(name)
    entryName = name
    try checkSkipping(entry)
    guard assay_entry_is_file(entry) != 0 else { return nil }
    guard archive_entry_is_data_encrypted(entry) == 0 else {
      throw ArchiveError("the entry is encrypted", entry: name)
    }
    guard names.insert(name).inserted else {
      throw ArchiveError("the archive holds two entries of this name", entry: name)
    }
    return name
  }

  /// Passing over an entry of a packed tar costs as much as reading it.
  private func checkSkipping(_ entry: OpaquePointer) throws(ArchiveError) {
    guard !isZip else { return }
    let declared = Int(archive_entry_size(entry))
    guard declared <= allowedBytes - min(allowedBytes, Int(archive_filter_bytes(archive, 0))) else {
      throw tooMuch
    }
  }

  private func account(for count: Int) throws(ArchiveError) {
    entryBytes += count
    totalBytes += count
    guard entryBytes <= limits.maximumEntryBytes else {
      throw ArchiveError("the entry has more than \(limits.maximumEntryBytes) bytes", entry: entryName)
    }
    guard totalBytes <= allowedBytes else { throw tooMuch }
  }

  /// A tar that ends without its end mark was cut between two entries; zeros alone look like an empty tar.
  private func checkEnd() throws(ArchiveError) {
    guard entryCount > 0 else { throw ArchiveError("the archive holds nothing", remedy: Self.truncated) }
    guard archive_format(archive) & ARCHIVE_FORMAT_BASE_MASK == ARCHIVE_FORMAT_TAR else { return }
    guard archive_filter_bytes(archive, 0) > archive_read_header_position(archive) else {
      throw ArchiveError("the archive ends without its end mark", remedy: Self.truncated)
    }
  }

  private var isZip: Bool {
    archive_format(archive) & ARCHIVE_FORMAT_BASE_MASK == ARCHIVE_FORMAT_ZIP
  }

  private func check(_ status: Int32) throws(ArchiveError) {
    guard status == ARCHIVE_OK else { throw failure() }
  }

  private func failure() -> ArchiveError {
    let text = archive_error_string(archive).map { String(cString: $0) }
    return ArchiveError(text ?? "the archive is damaged", entry: entryName, remedy: Self.truncated)
  }

  private var tooMuch: ArchiveError {
    ArchiveError(
      "the archive unpacks to more than \(allowedBytes) bytes, out of proportion to its size",
      entry: entryName
    )
  }
}

extension ArchiveReader {
  /// The version of libarchive in use.
  package static var libraryVersion: String {
    let number = Int(archive_version_number())
    return "\(number / 1_000_000).\(number / 1_000 % 1_000).\(number % 1_000)"
  }
}
