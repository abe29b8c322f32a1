internal import Crypto
package import Facts
internal import Formats
internal import Standards
internal import Storage
internal import Syntax

/// The core metadata of one file of an index, or why it was not had.
package enum MetadataAnswer: Sendable {
  case read(CoreMetadata, [NotEvaluated], fetched: Int)
  case failed(String)

  package var metadata: CoreMetadata? {
    if case .read(let metadata, _, _) = self { metadata } else { nil }
  }
}

/// How the metadata of one file can be had, the cheapest way first.
struct MetadataAttempt {
  enum Step: CaseIterable { case besideFile, endOfWheel, wholeFile }

  /// The end of a wheel that holds its directory and its metadata, of all but a few.
  private static let tailBytes = 160 << 10
  /// A larger file is not fetched for its metadata.
  private static let maximumFileBytes = 24 << 20

  let file: DistributionFile
  let address: IndexAddress

  init(_ file: DistributionFile, _ page: IndexAddress) {
    self.file = file
    address = page.resolving(file.url)
  }

  func offers(_ step: Step) -> Bool {
    switch step {
    case .besideFile:
      if case .beside = file.metadata { true } else { false }
    case .endOfWheel: file.kind == .wheel
    case .wholeFile: file.kind != .other && (file.sizeBytes ?? 0) <= Self.maximumFileBytes
    }
  }

  func request(_ step: Step) -> DocumentRequest {
    switch step {
    case .besideFile:
      DocumentRequest(address: IndexAddress(address.secret + ".metadata"), maximumBytes: 8 << 20)
    case .endOfWheel:
      DocumentRequest(address: address, tailBytes: Self.tailBytes, maximumBytes: Self.maximumFileBytes)
    case .wholeFile: DocumentRequest(address: address, maximumBytes: Self.maximumFileBytes)
    }
  }

  /// What is worth to be kept of what was fetched, its hash compared where one is known.
  func content(_ bytes: [UInt8], _ step: Step, isTail: Bool) throws(DocumentFailure) -> [UInt8] {
    if step == .besideFile {
      if case .beside(let wanted?) = file.metadata { try compare(bytes, wanted) }
      return bytes
    }
    if !isTail, let wanted = file.sha256 { try compare(bytes, wanted) }
    guard file.kind == .wheel, let archive = WheelTail.archive(from: bytes) else {
      if isTail { throw DocumentFailure(address, "the end of the wheel does not hold its metadata") }
      return bytes
    }
    return archive
  }

  private func compare(_ bytes: [UInt8], _ wanted: String) throws(DocumentFailure) {
    guard SHA256.hash(data: bytes).hexadecimal == wanted else {
      throw DocumentFailure(address, "the file does not have the hash that the index states")
    }
  }

  /// Reads metadata, or an archive that holds it; nil where the bytes are neither.
  func read(_ bytes: [UInt8], fetched: Int) -> MetadataAnswer? {
    let hash = file.sha256.map { "sha256:" + $0 }
    if ArchiveReader.isArchive(bytes[...]) {
      let (found, rows) = DistributionArchive.read(
        bytes, file.kind == .wheel ? .wheel : .sourceDistribution, shownAs: file.name)
      guard var metadata = found else { return rows.first.map { .failed($0.reason) } }
      metadata.origin.artifactHash = hash
      return .read(metadata, rows, fetched: fetched)
    }
    let source = SourceFile(path: file.name + ".metadata", bytes: bytes)
    do {
      var (metadata, rows) = try CoreMetadataReader.read(source)
      metadata.origin = MetadataOrigin(.index, artifactHash: hash)
      metadata.isRequiresDistFinal = metadata.isRequiresDistFinal || file.kind == .wheel
      return .read(metadata, rows, fetched: fetched)
    } catch {
      return .failed(error.message)
    }
  }
}
