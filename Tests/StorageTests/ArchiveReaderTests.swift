import Storage
import TestSupport
import Testing

private typealias Entry = ArchiveBytes.Entry

/// Names and contents in the order of the archive.
private func read(
  _ bytes: [UInt8],
  name: String = "a.zip",
  limits: ArchiveLimits = .standard
) throws(ArchiveError) -> [String] {
  let reader = try ArchiveReader(bytes: bytes, name: name, limits: limits)
  var result: [String] = []
  while let name = try reader.next() {
    result.append(name + "=" + String(decoding: try reader.contents(), as: UTF8.self))
  }
  return result
}

/// What the error says, or nil where the archive is read.
private func refusal(_ bytes: [UInt8], limits: ArchiveLimits = .standard) -> ArchiveError? {
  do throws(ArchiveError) {
    _ = try read(bytes, limits: limits)
    return nil
  } catch {
    return error
  }
}

@Suite("archives")
struct ArchiveReaderTests {
  private static let sample = [
    Entry(name: "a.json", bytes: Array("{}".utf8)), Entry(name: "./d//é.json", bytes: Array("[1]".utf8)),
    Entry(name: "empty"),
  ]
  private static let sampleContents = ["a.json={}", "d/é.json=[1]", "empty="]

  /// `<updates/>`, packed.
  private static let packed = [
    ("updateinfo.xml.gz", "1f8b0800000000000203b3292d48492c492dd6b70300321b10be0a000000"),
    (
      "updateinfo.xml.bz2",
      "425a6839314159265359edf3711600000099800000800526004e002000220069ea100305538b803c5dc914e14243b7cdc458"
    ),
    (
      "updateinfo.xml.xz",
      "fd377a585a0000016922de360200210116000000742fe5a30100093c757064617465732f3e000000321b10be00011e0a"
        + "ea6312149042990d010000000001595a"
    ),
    ("updateinfo.xml.zst", "28b52ffd04585100003c757064617465732f3e48793bc5"),
  ]

  @Test("zip and tar give the files in their order")
  func files() throws {
    #expect(try read(ArchiveBytes.zip(Self.sample)) == Self.sampleContents)
    #expect(try read(ArchiveBytes.tar(Self.sample)) == Self.sampleContents)
  }

  @Test("a packed file is one entry with the name of the file", arguments: packed)
  func bare(_ name: String, _ hexadecimal: String) throws {
    #expect(
      try read(ArchiveBytes.hexadecimal(hexadecimal), name: "x/" + name) == ["updateinfo.xml=<updates/>"]
    )
  }

  @Test("entries can be passed over, and read in pieces")
  func pieces() throws {
    let large = [UInt8](repeating: 7, count: 200_000)
    for bytes in [
      ArchiveBytes.zip(Self.sample + [Entry(name: "l", bytes: large)]),
      ArchiveBytes.tar(Self.sample + [Entry(name: "l", bytes: large)]),
    ] {
      let reader = try ArchiveReader(bytes: bytes, name: "a")
      while let name = try reader.next(), name != "l" {}
      var content: [UInt8] = []
      while let chunk = try reader.nextChunk() { content += chunk }
      #expect(content == large)
      #expect(try reader.next() == nil)
    }
  }

  @Test("directories and links are passed over")
  func links() throws {
    let entries = [
      Entry(name: "dir/", tarType: UInt8(ascii: "5")), Entry(name: "soft", tarType: UInt8(ascii: "2")),
      Entry(name: "hard", tarType: UInt8(ascii: "1")), Entry(name: "dir/file", bytes: [0x61]),
    ]
    #expect(try read(ArchiveBytes.tar(entries)) == ["dir/file=a"])
  }

  @Test(
    "names that lead elsewhere are refused",
    arguments: ["../x", "a/../../x", "/etc/x", "\\x", "a\\..\\..\\x", "C:/x", "c:x", "a/.."]
  )
  func names(_ name: String) {
    let entry = Entry(name: name, bytes: [1])
    #expect(refusal(ArchiveBytes.zip([entry]))?.entry != nil)
    #expect(refusal(ArchiveBytes.tar([entry]))?.entry != nil)
  }

  @Test("a name that occurs twice is refused", arguments: ["x", "./x", ".//x"])
  func duplicates(_ second: String) {
    let entries = [Entry(name: "x", bytes: [1]), Entry(name: second, bytes: [2])]
    #expect(refusal(ArchiveBytes.zip(entries))?.entry == "x")
    #expect(refusal(ArchiveBytes.tar(entries))?.entry == "x")
  }

  @Test("every truncation is an error")
  func truncation() {
    let zip = ArchiveBytes.zip(Self.sample)
    for count in 0..<zip.count { #expect(refusal(Array(zip[..<count])) != nil, "zip, \(count) bytes") }
    let tar = Self.sample.flatMap(ArchiveBytes.tarEntry)
    for count in stride(from: 0, through: tar.count, by: 64) {
      #expect(refusal(Array(tar[..<count])) != nil, "tar, \(count) bytes")
    }
    for (name, hexadecimal) in Self.packed {
      let bytes = ArchiveBytes.hexadecimal(hexadecimal)
      for count in 0..<bytes.count {
        #expect(refusal(Array(bytes[..<count])) != nil, "\(name), \(count) bytes")
      }
    }
  }

  @Test("a changed byte is an error")
  func damage() {
    var bytes = ArchiveBytes.zip([Entry(name: "a", bytes: [1, 2, 3])])
    bytes[32] ^= 1
    #expect(refusal(bytes)?.entry == "a")
  }

  @Test("an encrypted entry is refused")
  func encrypted() {
    let bytes = ArchiveBytes.hexadecimal(
      """
      504b03040a00090000008d64765db7efdc830d0000000100000005000000652e74787450a7b983f6248f9843ad73271b
      504b0708b7efdc830d00000001000000504b01021e030a00090000008d64765db7efdc830d0000000100000005000000
      0000000001000000a48100000000652e747874504b0506000000000100010033000000400000000000
      """
    )
    #expect(refusal(bytes)?.message == "the entry is encrypted")
  }

  @Test(
    "what is no archive is an error, not an empty one",
    arguments: ["", "<html>502 Bad Gateway</html>", "PK", String(repeating: "\0", count: 2_048), "{}"]
  )
  func otherBytes(_ text: String) {
    #expect(refusal(Array(text.utf8)) != nil)
  }

  @Test("60 MiB in 81 bytes are refused before they are all unpacked")
  func bomb() {
    let bytes = ArchiveBytes.hexadecimal(
      """
      425a6839314159265359c26d2af3015f8e0100a0000008200030804d4642a025a90a8097314159265359f13801140082
      530108a00000008008200030cc0529a6512206c544881e2ee48a70a120ebc4a9e6
      """
    )
    #expect(refusal(bytes)?.message.contains("out of proportion") == true)
  }

  @Test("an entry that declares more than the limit is not even passed over")
  func declaredSize() throws {
    let bytes = ArchiveBytes.tar([Entry(name: "x", declaredSize: 1 << 30)])
    let reader = try ArchiveReader(bytes: bytes, name: "a.tar")
    #expect(throws: ArchiveError.self) { try reader.next() }
  }

  @Test("limits hold")
  func limits() {
    let entries = (0..<4).map { Entry(name: "\($0)", bytes: [UInt8](repeating: 1, count: 100)) }
    for bytes in [ArchiveBytes.zip(entries), ArchiveBytes.tar(entries)] {
      #expect(refusal(bytes, limits: ArchiveLimits(maximumEntries: 4)) == nil)
      #expect(refusal(bytes, limits: ArchiveLimits(maximumEntries: 3)) != nil)
      #expect(refusal(bytes, limits: ArchiveLimits(maximumEntryBytes: 100)) == nil)
      #expect(refusal(bytes, limits: ArchiveLimits(maximumEntryBytes: 99))?.entry == "0")
      #expect(refusal(bytes, limits: ArchiveLimits(maximumTotalBytes: 399)) != nil)
    }
  }

  @Test("a file that is missing or a directory is an error", arguments: ["/", "/nonexistent/a.zip"])
  func paths(_ path: String) {
    #expect(throws: ArchiveError.self) { try ArchiveReader(path: path) }
  }
}
