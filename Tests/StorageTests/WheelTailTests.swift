import Facts
import Storage
import TestSupport
import Testing

@Suite("the end of a wheel")
struct WheelTailTests {
  private static let metadata = "Metadata-Version: 2.4\nName: foo\nVersion: 1.0\nLicense-File: LICENSE\n\n"
  private let wheel = ArchiveBytes.zip([
    .init(name: "foo/data.bin", bytes: Array(repeating: 7, count: 5000)),
    .init(name: "foo-1.0.dist-info/licenses/LICENSE", bytes: Array("text".utf8)),
    .init(name: "foo-1.0.dist-info/METADATA", bytes: Array(Self.metadata.utf8)),
    .init(name: "foo-1.0.dist-info/RECORD", bytes: []),
  ])

  @Test("metadata and licence files are read out of the last bytes, however many they are")
  func tails() throws {
    for count in [wheel.count, 4000, 900] {
      let archive = try #require(WheelTail.archive(from: Array(wheel.suffix(count))))
      let (metadata, rows) = DistributionArchive.read(archive, .wheel, shownAs: "foo-1.0-py3-none-any.whl")
      #expect(rows.isEmpty && metadata?.version == "1.0")
      #expect(metadata?.licenseDocuments.map(\.path) == ["licenses/LICENSE"])
    }
  }

  @Test("too few bytes, other files and damage give nothing")
  func damage() {
    for count in 0..<300 { #expect(WheelTail.archive(from: Array(wheel.suffix(count))) == nil, "\(count)") }
    #expect(WheelTail.archive(from: Array(repeating: 0, count: 70_000)) == nil)
    for index in wheel.indices.suffix(500) {
      var damaged = wheel
      damaged[index] ^= 0xFF
      if let archive = WheelTail.archive(from: damaged) {
        _ = DistributionArchive.read(archive, .wheel, shownAs: "foo.whl")
      }
    }
  }
}
