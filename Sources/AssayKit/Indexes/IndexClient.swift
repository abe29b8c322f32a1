internal import Crypto
package import Facts
internal import Formats
package import Standards
internal import Storage
internal import Syntax

/// Asks package indexes about projects and their files: several at once, each document once, what is known by its hash never again.
package final class IndexClient {
  package let configuration: IndexConfiguration
  private let cache: DocumentCache
  private let now: Int
  let isOffline: Bool
  private let folder: String
  private let download: ParallelDownload

  /// `now` is in seconds since 1970-01-01. Offline only the cache answers.
  package init(
    _ configuration: IndexConfiguration, cache: String?, now: Int, isOffline: Bool = false,
    timeoutSeconds: Int = 60
  ) throws(ConfigurationError) {
    self.configuration = configuration
    self.cache = DocumentCache(folder: cache)
    self.now = now
    self.isOffline = isOffline
    folder = try FileRemoval.makeTemporaryFolder()
    download = ParallelDownload(folder: folder, timeoutSeconds: timeoutSeconds)
  }

  deinit { FileRemoval.remove(folder) }

  // MARK: Pages of projects

  /// What indexes say of projects. `named` is the index from which the resolver took a project, where it told.
  package func projects(_ wanted: [DistributionName: String?]) -> [DistributionName: IndexAnswer] {
    var answers: [DistributionName: IndexAnswer] = [:]
    var pending = wanted.sorted { $0.key < $1.key }.map { name, named in
      Question(name: name, indexes: configuration.isExplicit ? configuration.indexes : indexes(named))
    }
    while !pending.isEmpty {
      for question in pending where question.indexes.isEmpty {
        answers[question.name] = .absent(question.reason)
      }
      pending.removeAll(where: \.indexes.isEmpty)
      let results = ask(pending)
      for (index, result) in results.enumerated() {
        switch result {
        case .page(let page): answers[pending[index].name] = .page(page)
        case .failed(let failure) where failure.isAbsent:
          pending[index].indexes.removeFirst()
          pending[index].reason = "\(failure.url): \(failure.message)"
          continue
        case .failed(let failure):
          answers[pending[index].name] = .failed("\(failure.url): \(failure.message)")
        }
        pending[index].indexes = []
        pending[index].isAnswered = true
      }
      pending.removeAll(where: \.isAnswered)
    }
    return answers
  }

  private struct Question {
    let name: DistributionName
    var indexes: [IndexAddress]
    var reason = "no index is configured, and the resolver names none"
    var isAnswered = false
  }

  private func indexes(_ named: String?) -> [IndexAddress] {
    named.map { [configuration.address(named: $0)] } ?? configuration.indexes
  }

  private enum PageResult {
    case page(IndexPage)
    case failed(DocumentFailure)
  }

  /// JSON where the index has it: it tells more.
  private static let mediaTypes =
    "\(SimpleIndexJSON.mediaType), \(SimpleIndexHTML.mediaType);q=0.2, text/html;q=0.01"

  private func ask(_ questions: [Question]) -> [PageResult] {
    let addresses = questions.map { $0.indexes[0].page(of: $0.name) }
    let known = addresses.map { cache.entry($0) }
    var results: [PageResult?] = Array(repeating: nil, count: questions.count)
    if isOffline {
      for (index, entry) in known.enumerated() {
        results[index] =
          entry.map { read($0, addresses[index], questions[index]) }
          ?? .failed(
            DocumentFailure(addresses[index], "it is not in the cache, and the network was not asked"))
      }
    } else {
      let requests = zip(addresses, known).map { address, entry in
        DocumentRequest(
          address: address, mediaType: Self.mediaTypes, etag: entry?.etag, lastModified: entry?.lastModified)
      }
      for (index, answer) in download.fetch(requests).enumerated() {
        results[index] = result(answer, known[index], addresses[index], questions[index])
      }
    }
    return results.compactMap { $0 }
  }

  private func result(
    _ answer: DocumentAnswer, _ known: DocumentCache.Entry?, _ address: IndexAddress, _ question: Question
  ) -> PageResult {
    switch answer {
    case .failed(let failure): return .failed(failure)
    case .unchanged:
      guard let known else {
        return .failed(DocumentFailure(address, "the server says that nothing changed"))
      }
      let entry = DocumentCache.Entry(
        bytes: known.bytes, etag: known.etag, lastModified: known.lastModified, fetched: now)
      cache.store(entry, of: address)
      return read(entry, address, question)
    case .fetched(let document):
      do {
        let bytes = try FileTree.bytes(of: document.file, shownAs: address.shown, 64 << 20)
        let entry = DocumentCache.Entry(
          bytes: bytes, etag: document.etag, lastModified: document.lastModified, fetched: now)
        let result = read(entry, document.address, question)
        if case .page = result { cache.store(entry, of: address) }
        return result
      } catch {
        return .failed(DocumentFailure(address, error.message))
      }
    }
  }

  private func read(_ entry: DocumentCache.Entry, _ address: IndexAddress, _ question: Question) -> PageResult
  {
    let source = SourceFile(path: address.shown, bytes: entry.bytes)
    let isHTML = entry.bytes.first { $0 > UInt8(ascii: " ") } == UInt8(ascii: "<")
    do {
      let (project, base) =
        try isHTML
        ? SimpleIndexHTML.read(source, of: question.name)
        : (SimpleIndexJSON.read(source, of: question.name), nil)
      return .page(
        IndexPage(
          project: project, index: question.indexes[0], address: base.map(address.resolving) ?? address,
          fetched: entry.fetched))
    } catch {
      let place = source.location(of: error.span)
      return .failed(DocumentFailure(address, "line \(place.line): \(error.message)"))
    }
  }

  // MARK: Metadata of files

  /// The core metadata of files of pages: beside the file, else out of the end of a wheel, else out of the whole file.
  package func metadata(_ wanted: [(file: DistributionFile, page: IndexPage)]) -> [MetadataAnswer] {
    let attempts = wanted.map { MetadataAttempt($0.file, $0.page.address) }
    var answers: [MetadataAnswer?] = attempts.map { attempt in
      cache.entry(attempt.address, attempt.file.sha256).flatMap {
        attempt.read($0.bytes, fetched: $0.fetched)
      }
    }
    for step in MetadataAttempt.Step.allCases {
      let open = answers.indices.filter { answers[$0]?.metadata == nil && attempts[$0].offers(step) }
      if open.isEmpty { continue }
      if isOffline {
        for index in open where answers[index] == nil {
          answers[index] = .failed("it is not in the cache, and the network was not asked")
        }
        continue
      }
      let results = download.fetch(open.map { attempts[$0].request(step) })
      for (index, result) in zip(open, results) { answers[index] = take(result, of: attempts[index], step) }
    }
    return answers.map {
      $0 ?? .failed("the index has no wheel of it, and its source distribution is too large")
    }
  }

  private func take(
    _ answer: DocumentAnswer, of attempt: MetadataAttempt, _ step: MetadataAttempt.Step
  ) -> MetadataAnswer {
    switch answer {
    case .unchanged: return .failed("the server says that nothing changed")
    case .failed(let failure): return .failed("\(failure.url): \(failure.message)")
    case .fetched(let document):
      do {
        let bytes = try FileTree.bytes(
          of: document.file, shownAs: attempt.file.name, attempt.request(step).maximumBytes)
        let content = try attempt.content(bytes, step, isTail: document.isTail)
        guard let answer = attempt.read(content, fetched: now) else {
          return .failed("it holds no core metadata")
        }
        if answer.metadata != nil {
          let entry = DocumentCache.Entry(bytes: content, etag: nil, lastModified: nil, fetched: now)
          cache.store(entry, of: attempt.address, attempt.file.sha256)
        }
        return answer
      } catch {
        return .failed(
          "\(attempt.address.shown): \((error as? DocumentFailure)?.message ?? "it cannot be read")")
      }
    }
  }
}

/// What came of asking about a project.
package enum IndexAnswer: Sendable {
  case page(IndexPage)
  /// No index that was asked knows it.
  case absent(String)
  /// An index did not answer, or answered what cannot be read.
  case failed(String)
}

/// A project's page, and where and when it was had.
package struct IndexPage: Sendable {
  package let project: IndexProject
  package let index: IndexAddress
  /// What the addresses of its files are relative to.
  let address: IndexAddress
  /// Seconds since 1970-01-01.
  package let fetched: Int
}
