@testable import AssayKit
import Standards
import Testing

@Suite("Days of a branch")
struct BranchLineTests {
  /// Days by their number; nil is a commit whose header names none.
  @Test(
    "few days are changed, and none goes back",
    arguments: [
      ([1, 2, 2, 5], [1, 2, 2, 5]), ([1, 99, 3, 4], [1, 3, 3, 4]), ([1, 99, 3], [1, 3, 3]),
      ([5, 1, 7], [5, 5, 7]), ([2, 1, 3], [2, 2, 3]), ([4, 5, 1], [4, 5, 5]), ([1, 99], [1, 99]),
      ([nil, 4, nil], [4, 4, 4]), ([3, 99, 98, 4, 5, 6], [3, 4, 4, 4, 5, 6]), ([], []), ([nil], [0]),
    ] as [([Int?], [Int])])
  func days(_ stated: [Int?], _ expected: [Int]) {
    let days = BranchLine.days(stated.map { $0.map { CalendarDate(daysSinceEpoch: $0) } })
    #expect(days == expected.map { CalendarDate(daysSinceEpoch: $0) })
  }
}
