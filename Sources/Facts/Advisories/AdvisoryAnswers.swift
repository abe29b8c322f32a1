internal import Synchronization

/// What a database was asked already: several rules ask about the same package, and so do the states before and after a
/// change.
final class AdvisoryAnswers: Sendable {
  private let known = Mutex<[AdvisedPackage: [Vulnerability]]>([:])

  func vulnerabilities(of package: AdvisedPackage, find: () -> [Vulnerability]) -> [Vulnerability] {
    if let answer = known.withLock({ $0[package] }) { return answer }
    let answer = find()
    known.withLock { $0[package] = answer }
    return answer
  }
}
