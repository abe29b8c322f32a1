import ArgumentParser
import Governance

extension ExitCode {
  static let blocked = ExitCode(1)
  static let usage = ExitCode(2)
  static let incomplete = ExitCode(3)
  static let nothingToCheck = ExitCode(4)

  init(_ verdict: Verdict) {
    self =
      switch verdict {
      case .pass: .success
      case .fail: .blocked
      case .incomplete: .incomplete
      case .nothing: .nothingToCheck
      }
  }
}
